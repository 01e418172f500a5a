### What a citizen reads when asking for progress, answering a question or taking something back.

## Progress

# Asks for the status code.
status-ask = 请发查询码，24位。在提交时那条消息里。

# Stands before status-ask, or behind status-none, while a draft waits.
status-draft = 您还有一份没写完的，存着。回“继续”接着写。

# What was sent where the code was asked for is no code and tells nothing; status-ask follows.
status-ask-else = 没看到查询码。不查了，回“返回”；想反映事情，直接说就行。

# Somebody has lost the code, and nothing was reported in this chat. max 400 bytes
status-lost =
    查询码找不回来，我们也查不到。
    在微信或 Telegram 里报的，到原来的聊天里回“我的”就能看。
    别的，可以再报一次，写上“以前报过”。

# The same where a clue of his stands in this chat; it is shown below.
status-lost-here = 查询码找不回来。不过在这个聊天里不用码，回“我的”就能看；要新的码，点“换查询码”。

# Last line of my-list: a draft that is not sent yet. $n: its number in the list.
my-draft = { $n } 草稿，还没写完

# Label of the button that goes on with the draft.
my-draft-open = 草稿

# One line of my-list. $n: its number in the list; $number: clue number; $label: kind; $state: one of state-….
my-line = { $n } { $number } { $label } { $state }

# Label of a button that opens one clue. $number: the clue number.
my-open = { $number }

# No clue is linked to this chat.
status-none = 这里没有您的线索。如果在别处报过，请发查询码。

# Progress of one clue: never the story, files or identity. $number, $label, $state, $unit, $next: ready strings; $lines: one line an event. max 700 bytes
status-card =
    线索 { $number }　{ $label }
    现在　{ $state }
    办理单位　{ $unit }
    下一个日期　{ $next }
    经过
    { $lines }
    .dates = 日期怎么算的
    .add = 补充
    .answer = 回答问题
    .result = 看结果
    .again = 请再看一次
    .rotate = 换查询码
    .withdraw = 撤回
    .refresh = 再看一次

# Value of "next date" while acceptance is open. $date.
status-next-accept = { $date }前告诉您受不受理

# Value of "next date" while the outcome is open. $date.
status-next-result = { $date }前给您结果

# Value of "next date" while a question waits. $date.
status-next-answer = { $date }前请您回答一个问题

# Value of "next date" when the day of acceptance has passed. $date: that day; $next: when the reporter hears again.
status-late-accept = { $next }再告诉您（原定{ $date }告诉您受不受理，没有做到，抱歉）

# The same for the outcome.
status-late-result = { $next }再告诉您（原定{ $date }给您结果，没有做到，抱歉）

# Value of "next date" when nothing is due.
status-next-none = 没有了

# Value of "office" before one is named.
status-unit-none = 还没有定

# One line of "so far". $day; $event: one of event-….
status-event = { $day } { $event }

# What happened, as a citizen reads it in "so far".
event = ·
    .received = 登记
    .accepted = 受理
    .declined = 没有受理
    .routed = 派到办理单位
    .working = 开始办理
    .asked = 问了您一个问题
    .answered = 您回答了
    .added = 您补充了
    .replied = 办理单位答复
    .supervised = 上级督办
    .extended = 改了日期
    .closed = 办结
    .followed_up = 回访
    .rated = 您评价了
    .reopened = 重新打开
    .withdrawn = 您撤回了
    .opened = 您的身份信息被打开
    .still = 还在办，没有新情况
    .waiting = 还没有人在办
    .overdue = 原定日期没有做到

# Line of the card in the two real-name modes. $n: times.
status-opened = 您的身份信息打开过 { $n } 次。

# Below a card: what stands open as a draft. $n: how many matters of it; $what: how the next one begins.
status-unsent =
    { $n ->
        [1] 还有一件没交：{ $what }
       *[other] 还有 { $n } 件没交，接着是：{ $what }
    }
    回“继续”接着交。

# Below a card and the list: words of which nobody said yet where they belong. $what: their beginning; $number.
status-unplaced = 您说的“{ $what }”还等着：回“补充”放进线索 { $number }，回“新的事”另报一件。

# Below a card that has no news.
status-quiet = 还没有新进展。您不需要做什么。

# Offered after the code was used in a chat.
status-link-ask = 要在这里收提醒吗？提醒里不写内容。
    .yes = 要
    .no = 不要

# The chat was linked for reminders.
status-linked = 好，有消息在这里告诉您。

# The chat was not linked.
status-unlinked = 好，不提醒。想看时发查询码就行。

## States as citizens read them

# State: registered, nobody has decided yet.
state-received = 已收到

# State: accepted.
state-accepted = 已受理

# State: not accepted.
state-declined = 没有受理

# State: sent to the office that works on it.
state-routed = 已派到办理单位

# State: in hand.
state-working = 办理中

# State: a question to the reporter is open.
state-asking = 等您回答

# State: the office has replied, not closed yet.
state-replied = 已答复

# State: a higher body watches over it.
state-supervised = 督办中

# State: closed.
state-closed = 已办结

# State: closed and followed up.
state-followed-up = 已办结，已回访

# State: closed and rated.
state-rated = 已办结，您已评价

# State: looked at again.
state-reopened = 重新在看

# State: withdrawn by the reporter.
state-withdrawn = 您已撤回

# State: merged. The reporter is told nothing, so it reads like working; his state follows the main clue.
state-merged = 办理中

## Codes and numbers

# Unknown status code: the same bytes for absent, erased, rotated and foreign.
status-unknown =
    没有查到这个查询码。请对一遍：共24位，没有字母 I、L、O、U。
    抄错了想不起来，可以重新反映一次，写上“以前报过”。

# A check character found a slip. $group: number of the group; $text: what was typed there.
status-group = 第 { $group } 组“{ $text }”可能抄错了，请对照一下。

# Not 24 characters. $n: how many came.
status-length = 收到 { $n } 位，查询码是24位，分6组。请对照一下。

# A clue number where a status code is wanted.
status-number-only = 这是线索编号，不能查内容。请发24位的查询码。

# A status code where a clue number is wanted.
status-code-only = 这是查询码，只给您自己用。这里要的是8位的线索编号。

# Too many tries. $minutes to wait.
status-toomany = 试了好几次都没对上。为了别人的码不被乱试，请 { $minutes } 分钟后再来。您的线索不受影响。

# Asked before a new code is made.
status-rotate-ask = 给线索 { $number }（{ $label }）换新码后，旧码马上不能用。换吗？
    .yes = 换
    .no = 不换

# The new code, alone on its line. $code.
status-rotated =
    新的查询码（只显示这一次）：
    { $code }
    .saved = 记好了，抹掉码

# Neither a number nor a code of ours.
number-foreign =
    这不像线索通的编号或查询码。线索编号是8位，中间有一横；查询码是24位。
    12345 的工单请打12345查。

# Somebody asks this bot about another office. $office.
bot-which = 这里是{ $office }的线索通。在别处报的，请到原来的地方查，两边看不到对方的内容。

## Adding

# Asks for an addition to a clue. $number.
add-ask = 要给线索 { $number }（{ $label }）补充什么？写字、发照片都行。
    .done = 没有了

# Asks what was wrong with how a clue ended. $number, $label.
again-ask = 线索 { $number }（{ $label }）的结果，哪里不对？请写下来，有新材料一起发。
    .done = 没有了

# The words are with who may open it again. $number.
again-done = 已放进线索 { $number }，交给能重新打开它的负责人看。重新打开的话，会告诉您。

# The clue has not ended yet. $number, $label.
again-open = 线索 { $number }（{ $label }）还没有结果。想补充什么，直接说。

## A question from staff and its answer

# The question card. $number; $question: at most 200 characters; $date: answer until. max 1900 bytes
question-card =
    关于线索 { $number }，工作人员想问：
    { $question }
    请在 { $date }前回答，有助于查清。不知道也可以说不知道。
    .write = 我来写
    .unknown = 不知道
    .decline = 不想答

# After .write of question-card.
question-write = 请写，或者发照片、位置。

# The answer is in the clue.
question-done = 回答已放进线索，工作人员能看到。还有要补充的，接着发就行。
    .done = 没有了

# The reporter would rather not answer.
question-declined = 好，不答也行。线索照样办。

# More questions wait. $n.
question-left = 还有 { $n } 个问题没答，不着急，一个一个来。

# Two days before the answer date, once. $date.
question-remind = 有一个问题还等着您，{ $date }前都可以答。

# A late answer is kept. $date: the date that has passed.
question-late = 收到了。虽然过了 { $date }，回答照样放进了线索，工作人员会看到。

# An answer after closing.
question-late-closed = 收到了。这条线索已经办结，您的回答算新材料。要请工作人员重新看，发“请重新看一次”。
    .again = 要
    .keep = 只留底

# Staff took the question back.
question-gone = 这个问题工作人员已经收回，不用答了。

# Several questions are open; the buttons are clue numbers.
question-which = 这句回答的是哪个问题？
    .none = 都不是

# One question in the list above question-which and question-choose. $number: its clue; $question: at most 40 characters.
question-which-line = { $number }　{ $question }

# Button when two questions are about the same clue. $question: at most 12 characters.
question-which-same = { $question }

# Several questions are open and nothing was said yet. $n.
question-choose = 有 { $n } 个问题在等您，先答哪一个？
    .later = 以后再答

# The person puts the questions off.
question-later = 好，问题还留着，想答的时候回“回答”。

# Above the new card when staff changed the question.
question-changed = 工作人员换了一个问法，以这个为准：

## Taking back

# Asked before a clue is withdrawn. $number.
withdraw-ask =
    撤回线索 { $number }（{ $label }，{ $day }登记）？撤回后我们不再找您，也不再告诉您结果。
    已经查到的公共问题可能继续办，里面不会有您的信息。
    .withdraw = 撤回
    .keep = 不撤

# The clue is withdrawn.
withdraw-done = 已撤回。查询码还能看到“您已撤回”这一句。

# Not withdrawn after all.
withdraw-kept = 好，线索照样办。

# The link is not cut after all.
burn-kept = 好，没有切断。抄好查询码以后，还可以再切断。

# The code stays after all.
rotate-kept = 好，没有换，原来的码照样能用。

# 补充 was written while a draft is open.
add-draft = 接着说就行，会加进正在写的这份。

# It was withdrawn before. $number, $label.
withdraw-gone = 线索 { $number }（{ $label }）您已经撤回了。有新的事，直接说就行。

# A closed clue cannot be withdrawn.
withdraw-late = 这条已经办结，不能撤回了。不想再收到消息，回“切断联系”。

# Asked before the link between chat and clue is cut.
burn-ask =
    切断线索 { $number }（{ $label }）的联系后，系统里再也找不到这个聊天和它的关系，我们没法提醒您、问您。
    查询码还能用。先确认您抄好了码。
    .cut = 抄好了，切断
    .wait = 还没抄

# The link is cut.
burn-done = 切断了。以后凭查询码看进度。建议您把这个聊天的记录也删掉。

# Told in the privacy text of the WeChat channel.
burn-wechat = 您取消关注时，我们会马上删掉您和这个号的联系，线索留着，凭查询码查。

# Notifications are off.
mute-done = 好，不再提醒您。想看进展，发“进度”。想再收提醒，在进度里打开。

# Line of the status card: one file. $n: its number; $kind: e.g. 照片; $at: when it came; $print: the SHA-256 of the original
status-file = 附件{ $n }　{ $kind }，{ $at }收到，指纹（SHA-256）{ $print }

# The same while the file is still being fetched
status-file-waiting = 附件{ $n }　{ $kind }，{ $at }收到，正在保存

# The same where the file could not be fetched
status-file-lost = 附件{ $n }　{ $kind }，{ $at }发来的，没取下来，请再发一次

# Below the files where there are more than fit. $n: how many more; $page: yes where there is a web page that lists all
status-files-more =
    { $page ->
        [yes] 另有{ $n }个附件，凭查询码在网页上看全部
       *[no] 另有{ $n }个附件，这里不再列出
    }

# Head of the list of one's own clues.
my-list-title = 您的线索：
# Foot of the list of one's own clues.
my-list-how = 发数字看详情。
# The lines of the status card. $label is the everyday name of the category.
status-title = 线索 { $number }　{ $label }
# Line of the status card: the state. $state.
status-now = 现在　{ $state }
# Line of the status card: who works on it. $unit.
status-unit = 办理单位　{ $unit }
# Line of the status card: the next date owed. $next: a ready text.
status-next = 下一个日期　{ $next }
# Line of the status card of a clue that has ended. $result: first sentence of what was told.
status-result = 结果　{ $result }
# Head of the course on the status card; its steps follow, a line each.
status-course = 经过
# Button under a piece of news.
news-open = 看全部经过
# The person wanted to add nothing.
add-none = 好，没有补充。

# A clue that was withdrawn takes nothing more. $number, $label.
add-gone = 线索 { $number }（{ $label }）您已撤回，不能再补充。有新的事，直接说就行。

# Above the card: what was meant for a clue that takes nothing more begins a report.
add-anew = 原来那条不能再补充了，下面当新的事记。

# No day is owed for this clue any more. $number, $label.
dates-none = 线索 { $number }（{ $label }）现在没有要等的日期。

# Which of several clues a word is about: 撤回, 补充.
clue-which = 您说的是哪一条？
    .none = 都不是

# One clue above clue-which. $number; $label: its kind; $day: when it was registered.
clue-which-line = { $number }　{ $label }，{ $day }登记

# Words came while staff wait for an answer, and tell of another day.
question-or-new = 这句是回答工作人员的问题，还是另一件新的事？
    .answer = 回答
    .new = 新的事

# The answer staff read when files answered their question. $count: e.g. 2张照片.
question-files = 发来{ $count }

# Nothing waits for an answer: it was answered, or taken back.
question-none = 现在没有要您回答的问题。想补充什么，直接发就行。

# Somebody asks why staff ask.
question-why = 工作人员想把事情弄清楚，才问这一句。不知道、不想答都行，线索照样办。

# One line of the course on the web page; $value is a ready text.
noted-plain = { $value }

### From hello to receipt: what a citizen reads while reporting.

# First words to a newcomer; welcome-privacy follows. $office: the receiving office. Told, not confirmed. max 450 bytes
welcome-hello =
    您好，这里是{ $office }的线索通，听您反映执法、检查、收费中的问题。
    点“一步一步问我”，或者直接写一段话：什么时候、在哪里、谁、做了什么。
    不用登录，不用写姓名。
    .guide = 一步一步问我
    .status = 查进度
    .verify = 有人来检查
    .who = 谁能看到
    .language = English

# Two lines told with the first question, never confirmed. $channel: telegram, wechat or web.
welcome-privacy =
    🔒 受理人员能看到您写的事，被反映的单位看不到。
    { $channel ->
        [telegram] 聊天要经过 Telegram 公司，它能看到；想少留痕迹，用网页。
        [wechat] 聊天要经过微信公司，它能看到；想少留痕迹，用网页。
        *[web] 我们不记录您的网络地址和手机型号。
    }

# A greeting, or “is anybody there?”, where a question is open; the question follows.
opener-here = 您好，我在，接着说就行。

# Somebody whose chat is still linked comes back. $open: number of open clues.
welcome-back =
    您好，又见面了。您有 { $open } 条线索在办。
    有新的事，直接说就行。
    .list = 看进度
    .new = 说新的事
    .who = 谁能看到

# First words after scanning a poster. $place: the place of the poster.
welcome-poster =
    您扫的是“{ $place }”的码，地点我先记上了，不对可以改。
    请说：什么时候、谁、做了什么。

# A poster was scanned while a draft without a place is open. $place: where the poster hangs.
poster-place = 地点先记成“{ $place }”，不对可以改。

## One question at a time

# First question of the guidance; the buttons are the branches, .other is the last of them.
report-branch-ask =
    说不清属于哪种，就直接讲经过。
    是哪方面的事？

# Second question; the buttons are the leaves of the branch, then report-leaf-unsure.
report-leaf-ask = 最接近哪一种？

# Button under report-leaf-ask for somebody who cannot tell: staff decide. 12 characters, comma included.
report-leaf-unsure = 说不清，请工作人员定

# Offered with the three best readings of a story.
report-category-ask = 最接近哪一种？
    .none = 都不像

# Asks for the story once the kind is chosen. $label: the label of the leaf.
report-story-ask =
    好，{ $label }。
    请说说经过，一两句就行：在哪里、谁、怎么做的、要了多少钱。

# The same when no kind was chosen.
report-story-plain-ask = 请说说经过，一两句就行：在哪里、谁、怎么做的、要了多少钱。

# The story came instead of an answer to the first question: it was kept; the next question follows.
report-story-kept = 经过记下了，您的原话都在。

# The story has only a few characters.
report-story-short = 能再多说一句吗？在哪里、谁、做了什么。
    .enough = 就这样

# Asks for the place; a location may be sent.
report-place-ask = 地点在哪里？写路名、桩号、村名，或者发位置。
    .unsure = 记不清
    .send-location = 发位置

# The same for waterways.
report-water-ask = 在哪条河、哪个码头或哪段航道？写公里数也行。
    .unsure = 记不清

# The place is too vague to find. $text: the person's words, at most 24 characters.
report-place-vague = “{ $text }”我怕找不准。附近有什么路口、桥、收费站或村子？
    .enough = 就这样

# Answer to: what do you mean? The question follows again
report-puzzled = 没关系，知道多少写多少；不知道就回“不知道”。

# Answer to: I shall send my position. The question follows
report-place-waits = 好的，请发位置。发不了就写路名、村名。

# Asks for the day. A date is typed, so there are no numbered options.
report-time-ask = 什么时候的事？比如“昨天下午四点”“11月8日早上”。
    .unsure = 记不清
    .today = 今天
    .yesterday = 昨天

# The words could not be read as a time.
report-time-unclear = 这个时间我没读懂。可以写“11月8日下午四点”，记不清就回“记不清”。

# What was told is still to come: asks for what was before.
report-time-ahead = 还没到的事记在经过里了。之前有过的，写是哪天；没有就回“记不清”。

# The time lies ahead of now. $time: as read.
report-time-future = { $time } 还没到。是不是写错了？请再写一次。

# Asks for the hour.
report-hour-ask = 大约几点？记不清回“记不清”。
    .unsure = 记不清

# Two times were read. $a, $b: both, at most 12 characters.
report-time-two = 您提到两个时间，以哪个为准？
    .a = { $a }
    .b = { $b }
    .both = 两次都有

# Asks for the unit; the buttons are agencies or units of the campaign, then this one; a name may be typed.
report-agency-ask = 是哪个单位的人？看衣服、车身、票据上的字，也可以直接写。
    .unknown = 不知道

# Asks for an amount; only where the category needs it. No numbered options: digits are the answer.
report-money-ask = 要了多少钱？写数字就行。没要钱回“没有”，说不准回“记不清”。
    .none = 没有
    .unsure = 记不清

# Words that are no unit, where one is asked for.
report-agency-unclear = 这个单位我没读懂。写名字，或者衣服、车身上的字；不知道就回“不知道”。

# Words that say nothing of papers, where papers are asked for.
report-papers-unclear = 我没听明白是看了还是没看、给了还是没给。点一个，或者直接说；不知道就回“不知道”。

# Words that answer neither way, where one of a few is to be picked.
report-picked-unclear = 这句我没对上。点一个就行，不知道就回“跳过”。

# The words could not be read as an amount.
report-money-unclear = 这个数我没读懂。写数字就行，比如 200。没要钱回“没有”。

# What the amount is. $amount: a ready amount, e.g. 200元.
report-money-role = 这{ $amount }是：
    .paid = 已经交的
    .demanded = 他们要的，还没交
    .both = 两样都有

# Papers shown or given; only where the category needs it.
report-papers-ask = 对方给您看过证件、给过您票据吗？
    .nothing = 证件票据都没有
    .badge = 看过证件，没票据
    .receipt = 没看证件，有票据
    .both = 都有
    .unsure = 记不清

# Asks how many officers came.
report-officers-ask = 来了几个人？证件号或警号记得就写，记不得回“跳过”。

# Asks for a plate.
report-plate-ask = 看到对方车牌了吗？写下来；没看到回“没有”。
    .none = 没有

# Asks for a document number.
report-doc-ask = 给了文书吗？罚款决定书、扣押清单上的文号写一下，或者拍照。没有回“没有”。
    .none = 没有

## Card and correction

# What was understood of a story; the lines of the card follow, each with its quote.
report-card-head = 我听到的是这些：

# Below the lines of report-card-head; the one open question follows.
report-card-how = 哪行不对，直接说一句就改，比如“不是300是500”。

# Stands in a paragraph of its own before the first question below the card. $n: how many follow
report-left =
    {""}
    { $n ->
        [1] 还差一件：
       *[other] 还有 { $n } 个问题，先问：
    }
# The same where it hangs on the answer how many follow
report-left-some =
    {""}
    还差几件，先问：

# Said when a person cannot tell a line, which then is not asked; $label is the name of the line.
report-left-open = 好，{ $label }不清楚就先空着。
# A line that was still empty was filled. $label: field name; $new: its value.
report-noted = 记下了：{ $label } { $new }。

# Words on the review card that answer nothing else were added to the story.
report-story-more = 加进经过里了。

# No room is left for these words. $n: characters.
report-story-full = 经过已经写满{ $n }个字，这段没有记下。先提交，再用“补充”接着说；也可以写在纸上拍照发来。

# The answer was read; what it told besides stands in the story.
report-story-rest = 其余的话加进经过里了。

# Asked behind a story that told of receipts or notices, not of the ID.
report-shown-ask = 对方出示执法证了吗？
    .shown = 出示了
    .not = 没出示
    .unseen = 没看清

# A line was corrected. $label: field name; $old, $new: values.
report-changed = ✏️ 改好了：{ $label }“{ $old }”改成“{ $new }”。

# First line of the last screen before submit; the lines of the card follow.
report-review-ask = 请核对，没问题就提交：

# Somebody asks at the last screen what to do now, or whether it is sent.
report-review-how = 还没有交。核对好了，回“提交”就交上去。

# 没有 at the last screen: no photos to send.
report-review-ready = 好，没有就不用发。核对好了，回“提交”就行。

# Below the card: files are welcome to the end.
report-review-files = 有照片、录音、票据，现在直接发就行。

# Last line: what submitting means. $notice: edition of the privacy text.
report-review-agree = 点提交，就是同意为办这件事使用以上内容（说明第{ $notice }版）。

# Buttons of the last screen: .anonymous and .contact without a name, .submit with one, .as-is with one's own name in the story.
report-review =
    .anonymous = 匿名提交
    .contact = 留联系方式再提交
    .submit = 提交
    .change = 改一行
    .keep = 先存着
    .who = 谁能看到
    .as-is = 照原样提交

# Line of report-review: who reads it first. $office: the receiving office.
report-review-seen = 提交后由{ $office }先看。被反映的单位看不到这条线索。

# Line of report-review of a plain question, which reports nobody. $office: the receiving office.
report-review-plain = 提交后由{ $office }先看。

# Line of report-review when the receiving office or its line is the one reported.
report-review-own = 您反映的就是{ $office }，会交给{ $other }先看，{ $office }看不到。

# Line of report-review when the reported unit stands above or below the receiving office.
report-review-line = 您反映的单位和{ $office }是上下级，会交给{ $other }先看，{ $office }看不到。

# Line of report-review when no unit is known.
report-review-nounit = 您没写是哪个单位，我们会先弄清，弄清前只有受理人员能看。

# Line of report-review when the unit that was told is none of the campaign. $unit: what was told
report-review-unlisted = 名册里还没有{ $unit }，我们会先对上单位，对上前只有受理人员能看。

# Line of report-review: the story tells who reports. $what: own-mark; $quote: the words
report-review-own-name = 经过里有您自己的{ $what }（“{ $quote }”），提交时会先遮住。想留着，点“照原样提交”。

# What of a story tells who reports
own-mark = ·
    .name = 姓名
    .phone = 电话
    .account = 账号
    .home = 住址

# Below what was added: it told who he is, and he reports without being named. $what: own-mark
own-masked = 您选了不让工作人员看到您是谁：您自己的{ $what }已经遮住，他们看不到。

# He wants his name out of what he wrote, and there is none.
own-none = 您写的里面没有看到您自己的姓名、电话。

# His own name and number were masked in the draft. $what: own-mark
own-taken-out = { $what }遮住了。

# Which line of the card to change; the buttons are the field names.
report-change-ask = 改哪一行？
    .back = 不改了

# A line was taken off the card. $label: its name
report-cleared = 删掉了：{ $label }。

# The story was written anew in the place of the old one. $new: its beginning
report-story-changed = ✏️ 改好了：经过改成“{ $new }”。原来写的不再用。

# Where the story is being changed, and what came goes on with it: 还有…
report-story-added = 加在经过后面了，原来写的还在。要换掉原来的，请把整段经过重新发一遍。

# Where the story is being changed, and what came is none
report-story-whole = 请把改好的经过整段发给我，我用它换掉原来的。

# Asked again for a line that is being changed. $label: the line's name; $old: what it says now
report-change-new =
    { $label }现在记的是“{ $old }”。改成什么？
    .clear = 删掉这行

# The receipt of anything written between submit and commit is this one. $number, $code, $at, $date, $channels: ready strings; $files: value of the files line; $push: yes or no (can we write first in this channel). max 700 bytes
report-received =
    ✅ 已登记。
    线索编号
    { $number }
    查询码（只显示这一次，请截图或抄下来）
    { $code }
    收到时间　{ $at }
    附件　{ $files }
    最晚 { $date }告诉您受不受理。
    凭查询码在{ $channels }都能查。
    { $push ->
        [no] { receipt-wechat }
        *[yes] 想到什么要补充，现在直接发就行。
    }
    .copy = 复制查询码
    .dates = 日期怎么算的
    .notify = 有消息提醒我
    .saved = 记好了，抹掉码
    .cut = 切断联系

# Value of the files line on the receipt. $count: e.g. 1张照片; $prints: first eight digits of each fingerprint.
receipt-files = { $count }，指纹 { $prints }

# The same where there are more files than are listed.
receipt-files-more = { $count }，指纹 { $prints }……全部在“进度”里

# The same while some of the files are still being fetched. $n: how many
receipt-files-coming = { $count }，指纹 { $prints }；另{ $n }个正在保存，指纹全部在“进度”里看

# One of the fingerprints. $n: number of the file; $name: what its sender called it; $print: first eight digits.
receipt-print = { $n } { $print }
# The same with a name.
receipt-print-named = { $n }“{ $name }”{ $print }

# The files line of the card where some could not be fetched. $files: the others; $which: which were lost
report-files-lost = { $files }；{ $which }没取下来，不在里面，还没重发的请再发一次

# Value of the files line where some could not be fetched. $files: the line of the others; $n: how many could not.
receipt-files-lost = { $files }；另有{ $n }个没取下来，请再发一次

# Value of the files line while files are still being fetched.
receipt-files-pending = { $count }，正在保存，指纹稍后在“进度”里看

# Last line of the receipt where we cannot write first.
receipt-wechat = 微信不让我们随时找您。想看进展，回“进度”。

# Line of the receipt in the real-name mode.
receipt-written = 办结后会给您书面答复。

# Replaces the receipt after 记好了. $number: the clue number.
receipt-hidden = ✅ 查询码已从这条消息里抹掉。编号 { $number } 可以放心告诉别人，光有编号查不了内容。
    .status = 看进度
    .notify = 有消息提醒我

# Offers to check the copied code.
receipt-check-ask = 发查询码最后4位，看看抄对没有。不试就回“跳过”。

# The last four characters agree.
receipt-check-ok = 对的，收好。

# The last four characters do not agree.
receipt-check-wrong = 和我记的不一样，请再对一遍。

# Notifications were switched on under the receipt.
receipt-notify-on = 好，有消息就提醒您。提醒里不写内容。回“不再通知”就停。

# Words sent after a receipt went into the clue. $number.
report-added = 补充已放进线索 { $number }。

# Words after a receipt may belong to it or be new. $number; $label: its kind.
report-added-ask = 这是给线索 { $number }（{ $label }）补充，还是另一件新的事？
    .add = 补充
    .new = 新的事

# The clue these words were for was withdrawn or cut off meanwhile.
report-added-gone = 那条线索不能再补充了。刚才写的，要当新的事反映吗？
    .new = 当新的事
    .none = 不用了

# 提交 once more, behind the receipt. $number; $label: its kind.
report-registered = 已经登记好了，线索 { $number }（{ $label }）。想补充什么，直接发；想看进展，回“进度”。

# 改一行, 金额 behind a receipt: how a line is changed now. $number; $label: its kind.
report-change-now = 已经登记好了，线索 { $number }（{ $label }）。哪里不对，直接写一句，比如“罚的是500”，会补充进去。

# Nobody chose where words belong: they went to the clue by themselves. $number.
report-added-late = 刚才那几句没选放哪里，先补充进线索 { $number } 了。要是另一件事，回“举报”再说一遍。

# How staff read words of which nobody chose where they belong. $words.
add-unplaced = （没选是不是同一件事，先放在这里）{ $words }

# More words came before it was chosen where the first ones belong.
report-added-kept = 这句也记着，放在一起。

# Thanks, a nod or a good-bye is answered and stored nowhere. $known: yes with a clue, no without one, asked while a question is open.
courtesy-thanks = 不客气。{ $known ->
        [yes] 想到什么要补充，随时发；想看进展，回“进度”。
        [asked] {""}
       *[no] 有事要反映，直接说就行。
    }

# A nod: 好的, 收到. $known as above.
courtesy-noted = 好的。{ $known ->
        [yes] 想到什么要补充，随时发；想看进展，回“进度”。
        [asked] {""}
       *[no] 有事要反映，直接说就行。
    }

# A good-bye. $known as above.
courtesy-farewell = 再见，您保重。{ $known ->
        [yes] 想看进展，随时回“进度”。
        [asked] {""}
       *[no] 有事随时发消息。
    }

# Please look into it. $known as above.
courtesy-plea = 您的意思明白了。{ $known ->
        [yes] 期限写在登记消息里，想看进展，回“进度”；有新的情况，随时发。
        [asked] {""}
       *[no] 请说说是什么事：什么时候、在哪里、谁、做了什么。
    }

# 复制查询码 was typed: where the code stands. $where: page where it has a page of its own, else chat.
receipt-copy =
    { $where ->
        [page] 查询码在登记页上，点最上面那行就能打开。
       *[chat] 查询码在登记的那条消息里，单独一行，长按就能复制。
    }

# 复制查询码 was typed, and the code is not kept here any more.
receipt-copy-gone = 查询码这里已经抹掉了，请看您当时抄下的。没抄下，可以在“进度”里换新码。

# The same message came once more while the report is written.
report-story-again = 这几句刚才说过了，已经记着，没有记两遍。

# The story sounds like several matters. $n: how many; $first: a short line; $second: one, and below it the others.
report-split-ask =
    您说的像是{ $n ->
        [2] 两
        [3] 三
        [4] 四
        [5] 五
        [6] 六
        *[other] { $n }
    }件事。
    一件：{ $first }
    另一件：{ $second }
    分成{ $n ->
        [2] 两
        [3] 三
        [4] 四
        [5] 五
        [6] 六
        *[other] { $n }
    }条，各有编号、各查各的？
    .split =
        分成{ $n ->
            [2] 两
            [3] 三
            [4] 四
            [5] 五
            [6] 六
            *[other] { $n }
        }条
    .join = 合成一条

# A third matter and those behind it, below the second. $what: one short line.
report-split-more = 还有一件：{ $what }

# 提交 was said while it is asked whether the story is one clue or several; the question follows.
report-split-first = 提交前先定一下：

# A matter told beside an open draft is to be a clue of its own; the open question follows.
report-split-later = 另一件先记着，这条提交后接着说。

# One of several matters was handed in, the next one follows. $done, $next: which they are; $code: above, where the code stands in the message before.
report-next-matter =
    第{ $done ->
        [1] 一
        [2] 二
        [3] 三
        [4] 四
        [5] 五
        [6] 六
       *[other] { $done }
    }件登记好了{ $code ->
        [above] ，查询码在上面，先存好
       *[apart] {""}
    }。接着是第{ $next ->
        [1] 一
        [2] 二
        [3] 三
        [4] 四
        [5] 五
        [6] 六
       *[other] { $next }
    }件：

# All that was told is taken back and told anew; the card follows. $files: how many were sent.
report-anew = 好，前面说的不算了，按这次说的记。{ $files ->
        [0] {""}
       *[other] 发过的附件还在。
    }

# One or several was answered: all files lie with the first clue; the question follows.
report-split-files = 附件先都放在这一条里。要是另一件的，说到那件时请再发一次。

# A leading official is reported: the text goes to one named inbox. $rule.
receipt-sealed = 您反映的是领导干部，按{ $rule }只交专人看，系统里只留编号。怎么告诉您结果，也按这个规定。

# Only above the threshold and after sealing; no count.
report-others = 这个地方最近也有别人反映过。

## Drafts

# 30 minutes after the last word of a draft, once.
draft-left = 您有一份没写完的内容，还存着。回“继续”接着写。
    .go-on = 继续
    .move = 换个地方写
    .delete = 删掉

# Three days before a draft is deleted. $days.
draft-days = 草稿还会存 { $days } 天，过了会自动删掉。

# Somebody comes back to a draft he left and tells what sounds like another matter. $first, $second: short lines.
draft-resume =
    您上次写到这里：{ $first }
    这次说的像是另一件事：{ $second }
    是新的事吗？原来那份会存好。
    .new = 是，说新的事
    .go-on = 不是，接着写
    .delete = 删掉旧的，说新的

# The old draft was deleted, as asked; what was understood of the new matter follows.
draft-gone = 原来那份删掉了，说这件新的。

# A draft is resumed without being asked, e.g. by “继续”.
draft-back = 接上了，您写的都在。

# In the web conversation, where the code itself is shown on a page of its own.
receipt-apart = 已登记，线索编号 { $number }。查询码在登记页上，请先存好。

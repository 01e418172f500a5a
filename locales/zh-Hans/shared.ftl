### Words, fields and texts that any flow may show.

## Words of one or two characters that many steps share

# Generic buttons. Each is a button label of its own; .list joins the items of a list.
word = ·
    .back = 返回
    .skip = 跳过
    .cancel = 取消
    .done = 好了
    .none = 没有
    .unsure = 记不清
    .more = 更多
    .again = 重来
    .help = 帮助
    .yes = 是
    .no = 不是
    .close = 收起
    .open = 打开
    .undo = 撤销
    .send = 发送
    .list = 、

# The last line of a message that has a next part. max 60 bytes
more-hint = （没完，回“更多”接着看）

# One answered question, kept above the next one. $path: the chosen labels, e.g. 路上、水上 › 路上被罚款.
trail-line = ✓ { $path }

# One line of a card: field name, wide space, value.
line-of-card = { $label }　{ $value }

# One line of a card that quotes the person's own words.
line-of-card-quoted = { $label }　{ $value }（“{ $quote }”）

# Value of a card line nobody filled.
value-empty = （空）

# Value of a card line the person does not remember.
value-unsure = 记不清

# Value of a card line: nothing of this kind.
value-none = 没有

# Value of a card line the person skipped.
value-skipped = 没写

# Value of a card line: an amount of money. $amount: with its unit.
value-amount = { $amount }
# A sum between two. $low, $high: ready texts
value-amount-range = { $low }到{ $high }
# A sum told as about so much. $amount: a ready text
value-amount-about = 约{ $amount }

# Value of a card line: a day. $day: in words.
value-day = { $day }

# A day with the time of day. $day: a ready day; $clock: e.g. 21:30.
value-day-clock = { $day } { $clock }

# A day told as about that day. $day: a ready day.
value-day-about = { $day }前后

# An hour whose half of the day nobody said. $time: a ready moment or span with hours up to 12.
value-clock-half = { $time }（没说上午还是下午）

# A day with a part of it. $day: a ready day; $part: small_hours, morning, noon, afternoon, dusk, evening or night.
value-day-part =
    { $day }{ $part ->
        [small_hours] 凌晨
        [morning] 上午
        [noon] 中午
        [afternoon] 下午
        [dusk] 傍晚
        [evening] 晚上
        *[night] 夜里
    }

# From one day or moment to another. $first, $last: ready days or moments.
value-span = { $first }至{ $last }

# An amount with what it was. $amount: a ready amount; $role: fine, fee, levy, bribe, demanded, paid or total.
value-money =
    { $role ->
        [fine] 罚{ $amount }
        [fee] 收费{ $amount }
        [levy] 摊派{ $amount }
        [bribe] 好处{ $amount }
        [demanded] 要{ $amount }
        [paid] 交了{ $amount }
        [total] 一共{ $amount }
        *[other] { $amount }
    }

# A sum that is still to be paid. $amount: a ready value-money.
value-money-due = { $amount }（还没交）

# A sum with what is told of it beside its role. $amount: a ready value-money; $how: taken (from an account), written (on a paper), part (of the sum before) or paid.
value-money-remark =
    { $how ->
        [taken] { $amount }（已被划走）
        [written] 单据上写{ $amount }
        [part] 其中{ $amount }
        *[paid] { $amount }（已交）
    }

# Was an enforcement ID shown? $had: yes, no or unseen.
value-paper-shown =
    { $had ->
        [yes] 出示了执法证
        [no] 没出示执法证
        *[unseen] 执法证没看清
    }

# Was a receipt given? $had: yes, no, slip (a scrap of paper) or unseen.
value-paper-receipt =
    { $had ->
        [yes] 给了票据
        [no] 没给票据
        [slip] 只给了条子
        *[unseen] 票据说不清
    }

# Was a notice or decision given? $had: yes, no or unseen.
value-paper-notice =
    { $had ->
        [yes] 给了文书
        [no] 没给文书
        *[unseen] 文书说不清
    }

# Two lines said one below the other. $first, $second: ready lines.
lines-joined =
    { $first }
    { $second }

# Value of a card line: the person does not know.
value-unknown = 不知道

## Names of the lines of a card, two characters where possible

# Field name: when it happened.
field-time = 时间

# Field name: where it happened.
field-place = 地点

# Field name: the unit reported.
field-agency = 单位

# Field name: money asked or paid. Two characters wide.
field-money = 金额

# Field name: was a receipt given.
field-receipt = 票据

# Field name: papers shown or given.
field-papers = 证件票据

# Field name: kind of matter.
field-category = 类别

# Field name: attached files.
field-files = 附件

# Field name: anonymous, confidential or by name.
field-identity = 身份

# Field name: what happened, in the person's words.
field-story = 经过

# Field name: name and phone left by the person.
field-contact = 联系

# Field name: licence plates.
field-plate = 车牌

# Field name: the number of a paper that was given (文号).
field-document = 文号

# Field name: how the clue came in.
field-source = 来源

## Help, leaving, starting over

# Answer to 帮助. $phone: the office's telephone number. max 400 bytes
help-card =
    您可以这样用：
    · 直接发一段话，就是反映问题
    · 进度：看办到哪里
    · 核验：有人来检查或拦车，查登记
    · 我的：看自己的全部线索
    · 返回、重来、取消：随时能用
    · 我的数据、删除：看或删自己的内容
    不方便打字，可以打 { $phone }，工作人员替您记。

# The same while 我的数据 and 删除 are not there. max 400 bytes
help-card-short =
    您可以这样用：
    · 直接发一段话，就是反映问题
    · 进度：看办到哪里
    · 核验：有人来检查或拦车，查登记
    · 我的：看自己的全部线索
    · 返回、重来、取消：随时能用
    · 隐私：谁能看到、存多久
    · 语言：换成英文

# Below help-card-short; above it where a person is asked for. $phone: the office's telephone number
help-phone = 不方便打字，可以打 { $phone }，工作人员替您记。

# Asked before a draft is deleted. $files: number of files in it.
cancel-ask =
    取消这份草稿吗？写的内容{ $files ->
        [0] {""}
        *[other] 和 { $files } 个附件都
    }会删掉，没有人会看到。
    .delete = 删掉
    .keep = 先存着
    .go-on = 接着写

# The draft was deleted.
cancel-done = 已取消，草稿删掉了，什么也没有提交。以后想说，随时发消息。

# The draft was kept. $days: days it is kept.
cancel-kept = 存好了。回“继续”接着写，存 { $days } 天。
    .go-on = 接着写

# 取消 without an open draft.
cancel-nothing = 现在没有没写完的草稿。

# Asked before 重来.
restart-ask = 从头再来会清掉现在这份。清掉吗？
    .restart = 清掉重来
    .go-on = 接着写

# 返回 at the first question.
back-first = 已经是第一步了。不想写了，回“取消”。

# An answer fits no option. $n: number of options.
choice-unclear = 这句没对上选项。请点一个，或者发 1 到 { $n }。

# A number stood alone where words are asked for.
choice-worded = 光一个数字我看不懂，请写几个字。

# A number was sent while nothing can be chosen.
choice-nothing = 现在没有要选的。有事要反映、要补充，写几个字就行；想看进展，回“进度”。

# An answer fits two options; these two are the buttons. $first, $second: their labels, at most 12 characters.
choice-two = 您指的是哪一个？
    .first = { $first }
    .second = { $second }

# After 跳过.
skip-done = 好，这项先空着。

# 跳过 where an answer is needed.
skip-needed = 这一项要有才能往下走。写几个字就行。

# How a date was counted. $start: day received; $n: number; $unit: workdays or days; $lines: one line a day; $rule, $edition: its source. max 700 bytes
deadline-how =
    { $start }收到，从第二天起算 { $n } 个{ $unit ->
        [workdays] 工作日
        *[days] 自然日
    }：
    { $lines }
    依据：{ $rule }，{ $edition }。

# One counted day in deadline-how. $day: e.g. 11月20日 周五; $n: its number.
deadline-line = { $day }第{ $n }天

# One day that is not counted in deadline-how.
deadline-line-off = { $day }不算

# Stands for the days folded away in deadline-how. $n: how many.
deadline-line-fold = ……（中间 { $n } 天同样算法）

# Added below a date whose preset is marked "to be confirmed".
deadline-unconfirmed = 这个期限是暂定的，以{ $office }公布的为准。

## Languages

# Both languages on purpose: the reader may not read the present one.
language-ask = 请选语言 / Choose a language
    .zh-Hans = 简体中文
    .en = English

# The language was changed.
language-done = 好，用中文。您写的都还在。

# It goes on in the language that was just written. Both languages on purpose.
language-followed = 好，用中文。 To change back, send “English”.

# Weekdays, one character in Chinese, for dates.
weekday = ·
    .mon = 一
    .tue = 二
    .wed = 三
    .thu = 四
    .fri = 五
    .sat = 六
    .sun = 日

# Short weekdays for the desk.
weekday-short = ·
    .mon = 一
    .tue = 二
    .wed = 三
    .thu = 四
    .fri = 五
    .sat = 六
    .sun = 日

# Month names; numbers in Chinese.
month = ·
    .m1 = 1
    .m2 = 2
    .m3 = 3
    .m4 = 4
    .m5 = 5
    .m6 = 6
    .m7 = 7
    .m8 = 8
    .m9 = 9
    .m10 = 10
    .m11 = 11
    .m12 = 12

# Short month names, for moments.
month-short = ·
    .m1 = 01
    .m2 = 02
    .m3 = 03
    .m4 = 04
    .m5 = 05
    .m6 = 06
    .m7 = 07
    .m8 = 08
    .m9 = 09
    .m10 = 10
    .m11 = 11
    .m12 = 12

# A local moment on a receipt. $year, $dd: numbers; $month: from month-short; $clock: e.g. 22:08.
date-moment = { $year }-{ $month }-{ $dd } { $clock }

# A calendar day in a sentence. $month: from month; $day: number; $weekday: from weekday.
date-day = { $month }月{ $day }日（周{ $weekday }）

# The same when the year differs from the present one.
date-day-year = { $year }年{ $month }月{ $day }日（周{ $weekday }）

# A calendar day in a line of the desk. $mm, $dd: two digits; $short: from weekday-short.
date-desk = { $mm }-{ $dd } 周{ $short }

# The same when the year differs.
date-desk-year = { $year }-{ $mm }-{ $dd } 周{ $short }

# A moment in a line of the desk, this year. $mm, $dd: two digits; $clock.
date-desk-moment = { $mm }-{ $dd } { $clock }

# An amount of money. $amount: digits with separators as usual in the language.
amount-yuan = { $amount }元

# First and last line of the arithmetic of a date; between them stand the counted days. $since: what happened on that day.
deadline-how-start =
    { $start }{ $since ->
        [acceptance] 受理
        [closing] 办结
        [reopening] 重新办理
        *[receipt] 收到
    }，从第二天起算 { $n } 个{ $unit ->
        [workdays] 工作日
        *[days] 自然日
    }：
# Last line of deadline-how: the rule the days come from. $rule, $edition.
deadline-how-rule = 依据：{ $rule }，{ $edition }。
# A side conversation (an answer, a form) was left by 取消.
flow-closed = 好，先不弄了。

## Short questions about this place

# How long it takes. $accept, $decide: asked-days; $starts: from which event the second one counts.
asked-long =
    交了以后，{ $accept }内告诉您受不受理。
    { $starts ->
        [receipt] 收到后
        *[acceptance] 受理后
    } { $decide }内给您结果，要延期会告诉您原因。到哪一天，提交后的消息里写着。

# Part of asked-long: so many days. $n; $unit: working or calendar.
asked-days = { $n } 个{ $unit ->
        [working] 工作日
        *[calendar] 自然日
    }

# The same where the campaign names no days. $phone.
asked-long-unknown = 多少天有结果，要看办理的规定。可以打 { $phone } 问。

# Does it cost anything? $office and $phone may be named.
asked-cost = 反映问题不收钱。有人以线索通的名义让您转账、交费、报验证码，都不要信。

# Is there a reward? $phone.
asked-reward = 这里不登记奖励，也不发钱。有没有奖励的规定，可以打 { $phone } 问。

# Is this real, who are you? $office, $phone.
asked-real = 这里是{ $office }的线索通。先由程序听您说、帮您记，交了以后由工作人员看。想核实，可以打 { $phone }。

# Is it any use? $office, $phone may be named.
asked-use = 交上来的每一条都由工作人员看，受不受理、查得怎么样，都会告诉您。不受理会写明原因和能办的地方。

# What is kept of me, delete my data. $days: days a draft is kept; $phone. max 500 bytes
asked-data =
    存着的有：您写的内容和附件（加密）、用来回您消息的聊天地址（加密）。
    没提交的草稿，回“取消”马上删，不管它 { $days } 天后自动删。
    提交了的，回“撤回”可以收回；不想再有联系，回“切断联系”。要删得更多，请打 { $phone }。

# Is this or that dealt with here?
asked-scope = 执法、检查、收费、罚款中的问题，都可以在这里说。说说什么时候、在哪里、谁、做了什么；不归这里办的，会告诉您去哪里。

# May photos or recordings be sent, and how?
asked-files = 可以。照片、录音、视频、文件直接发到这里，先发后说都行。收好了会告诉您，收不了的也会说。

# Why is this asked, must it be answered? The open question follows. max 400 bytes
asked-why = 问这些，是为了工作人员好核实，不是必须答。不知道就回“不知道”，不想说就回“跳过”；现在就想交，回“提交”。

# May a fine or goods come back? Nothing is promised. max 500 bytes
asked-refund = 能不能退、能不能要回来，要等查清楚，由有权的单位依法定，我这里不能先答应。交上来的，结果会告诉您。对罚款、扣押决定不服，可以申请行政复议或者起诉，期限写在决定书上，反映问题不会让它停下来。

# Answers who fears what follows if he is mistaken; promises nothing the law does not give.
asked-mistaken = 说错了可以改：照您知道的说，记不准的就说“记不清”，交之前、交之后都能改。请只说真有的事，别编就行。
# Was it lawful, and how much may they take? Nothing is judged here. max 600 bytes
asked-lawful = 该不该罚、该罚多少，我这里判断不了。您把经过说清楚，交了以后由工作人员对照规定核实，结果会告诉您。
# Somebody wants the police called. max 600 bytes
asked-police = 要报警，请直接打 110；有人受伤打 120，着火打 119。这里不能替您打电话，也不能派人到现场。
# When is the office open? $phone. max 600 bytes
asked-hours = 这里随时都能写，晚上、周末也收，写了就存下。工作人员上班时间看；想打电话，号码是 { $phone }。
# May one stay without a name? privacy-brief follows. max 200 bytes
asked-unnamed = 可以，不用写姓名。愿意留姓名电话的，提交时再选。
# Will he be punished? Nothing is promised. max 400 bytes
asked-punished = 会不会处分、怎么处理人，要等查清楚，由有权的单位依规定定，我这里不能先答应。交上来的，结果会告诉您。
# How is the result told? The code of the receipt opens it anywhere. max 400 bytes
asked-result = 能看到。交了以后给您一个查询码，凭它随时能看进度和结果；在这个聊天里交的，回“进度”也能看。
# Will somebody call or come to the reporter? max 400 bytes
asked-call = 没留电话的，没法打电话找您，要问的话会写在“进度”里。留了电话的，工作人员要核实时可能会打。
# Must the reporter be a witness, or come himself? max 400 bytes
asked-witness = 在这里反映，不用您到场。工作人员要问什么，会写在“进度”里，想不想答由您。
# How is a fine paid? max 400 bytes
asked-pay = 怎么交、去哪里交、哪天前交，看处罚决定书，上面一般都写着。没给决定书，或者收了钱不给票据，请在这里说。
# What is asked belongs to another office: weather, taxes, papers. max 300 bytes
asked-elsewhere = 这个我这里答不了，其他政务可以打 12345 问。执法、检查、收费、罚款中的问题，直接在这里说就行。
# Somebody of an office asks who reported it, or what. max 300 bytes
asked-reporter = 有没有人反映、谁反映的、反映了什么，这里都不能告诉您。
# What if a fine is not paid? No rule is told that the decision itself does not tell. max 600 bytes
asked-unpaid = 交不交，我这里不能替您拿主意。先看处罚决定书：哪天前交、不交会怎样、不服去哪里申请行政复议或者起诉，上面一般都写着。没给决定书，或者收了钱不给票据，请在这里说，工作人员会一起核实。

# Will they retaliate? The open question follows. max 600 bytes
asked-retaliation = 被反映的单位和它的人看不到您写的，也查不到有没有。内容本身可能让人猜到是您，这一点没人能打包票。真有人因为这事报复、为难您，法律不允许：直接发到这里，再报一条；人有危险，马上打110。全部说明，回“隐私”。

# Where is what I wrote last time, how do I go on with a new phone? max 600 bytes
asked-left = 没写完的，在原来写的地方回“继续”接着写；要换地方，在原来那边回“换个地方写”，把转移码发到这里。原来那边打不开了，没交的只能再说一遍。已经交了的，把查询码发到这里，或者回“进度”。

# Somebody cannot read or write. $phone. max 400 bytes
asked-voice = 不用打字：发语音、录音就行，工作人员会听；也可以请人帮着打。或者打 { $phone }，工作人员替您记。

# Somebody only tries it out.
asked-test = 收到，能用。要反映问题，直接说就行。

# A telephone number alone, before anything was told.
asked-phone = 这像是电话号码，我没有存。要留电话，提交时选“留联系方式再提交”。先说说是什么事吧。

# Something was sent by mistake, nothing is open.
asked-slip = 没关系，什么也没有提交。要反映问题，直接说就行。

# The same with a question open; it follows again.
asked-slip-draft = 没关系。哪行不对，直接说一句就改；整份不要了，回“取消”。

### 核验: what the published lists say to an enterprise at its door, or to a driver at a checkpoint.
### Never a verdict: what was looked up, where, in which edition, what is there or not.

## The question

# First question. A driver may send his position instead.
verify-ask =
    来的是哪个单位，查哪家公司？发一句，比如“应急局，查青湾木业”。
    手上有检查码、执法证号、收费项目名，直接发也行。
    司机查路上的站卡，发地点或位置就行。

# Only a unit was told. The answer is a name or a code.
verify-company-ask = 查的是哪家公司？写名称，或者18位统一社会信用代码。

# Several companies have a name like this; the buttons are at most three names.
verify-many = 查到几家名字相近的，是哪一家？
    .none = 都不是

# The same for points and fees.
verify-many-other = 查到几个名字相近的，是哪一个？

# More than three names begin like this; none is shown.
verify-vague = 名字相近的不止三家，这里不一一列出。

# Nothing could be read from the message.
verify-unclear = 这句我没看出查什么。写上单位和公司，或者路名和地点。

# A picture came where a question was expected; nothing of it is kept.
verify-photo = 照片里没有认出检查码，照片没有存。请把检查码下面的编号，或者单位和公司，打字发来。

# A picture came instead of words; what it says follows as an answer of its own.
verify-photo-looking = 照片收到了，正在看里面的码，几秒钟就好；也可以直接打字。

# So many questions were asked today. $phone: the office's telephone.
verify-toomany = 今天查得比较多了，请明天再查。急事打 { $phone }。

## The answer

# Name of a list.
registry-name-filing = 涉企检查备案表

# Name of a list.
registry-name-checkpoint = 站卡登记表

# Name of a list.
registry-name-fee = 收费目录

# Name of a list.
registry-name-certificate = 执法证件表

# Name of a list.
registry-name-quiet = 宁静日规定

# Name of a list.
registry-name-enterprise = 企业名录

# Name of a list.
registry-name-alias = 单位别名表

# Name of a list.
registry-name-cap = 检查频次上限表

# Name of a list; what a point is called that has no kind of its own.
registry-name-point = 站点

# Line below every answer: list, edition, source and the day it was given out.
verify-source = 查的是：{ $list } { $edition }（{ $source }），{ $updated }更新。

# Below an answer from a list older than a month. $updated: a day.
verify-stale = 这份表是{ $updated }的，可能不是最新。

# The list was never brought in, or no edition speaks of that day. $list: its name.
verify-nolist = { $list }里还没有这一天的版本，我查不了这一项。

# First line when there is a filing. $n: how many.
verify-found = 查到 { $n } 条备案：

# One filing. All values as the list has them; $from, $to: days.
verify-found-filing =
    单位　{ $unit }
    对象　{ $company }
    时间　{ $from }至{ $to }
    事项　{ $item }
    备案号　{ $filing }

# The filing is there and says something else. $filed: of the list; $told: of the person.
verify-found-item = 登记的事项是“{ $filed }”，您说的是“{ $told }”。

# No filing. $day, $unit, $company as told.
verify-absent = 没有查到{ $day }{ $unit }检查{ $company }的备案。

# The same when no unit was told.
verify-absent-any = 没有查到{ $day }检查{ $company }的备案。

# Always below verify-absent.
verify-absent-not = 没有查到不等于没有：可能晚登记，也可能名称不同。

# The day is quiet. $window: the days as the rule writes them; $exceptions: those of the rule; $source: the document; $edition: its version.
verify-quiet =
    { $day }在{ $area }公布的企业宁静日内（{ $window }）。
    规定列了例外：{ $exceptions }。
    依据：{ $source }，{ $edition }。

# Question below verify-quiet; the buttons are what an inspector may say.
verify-quiet-ask = 对方说今天来是因为什么？
    .safety = 安全、环保、食品
    .complaint = 有人投诉
    .higher = 上级安排
    .case = 办案
    .unsaid = 没说原因

# The day is not quiet.
verify-not-quiet = { $day }不在{ $area }公布的宁静日内（{ $window }）。依据：{ $source }，{ $edition }。

# No rule of this area was in force on that day. $area: may be empty.
verify-no-rule = { $area }那一天没有录入的宁静日规定，我查不了这一项。

# The rules differ by class, and the class of this enterprise is not known.
verify-by-class = { $area }的宁静日按企业类别分，登记表里没有这家的类别，我查不了这一项。依据：{ $source }，{ $edition }。

# The rule gives a number of days a month and does not say which.
verify-unnamed = { $area }规定“{ $window }”，没有写明是哪几天，我查不了{ $day }。依据：{ $source }，{ $edition }。

# What the year's filings say beside the published cap. $count, $cap: numbers.
verify-cap = { $year }年查到的检查记录：{ $unit } { $count } 次，公布的上限是 { $cap } 次（{ $source }，{ $edition }）。表里没有的，我数不到。

# A registered point. $kind: what sort; $by: the approving government; $until: a day or verify-open-end.
verify-point-found =
    查到：{ $name }，{ $kind }，{ $unit }设。
    批准文号　{ $approval }（{ $by }）
    批准事项　{ $powers }
    有效到　{ $until }

# Value: no last day was set.
verify-open-end = 长期

# The approval does not cover the day. $until: its last or first day.
verify-point-outside = 登记的有效期是{ $until }，您问的是{ $day }。

# Money was taken there, and the approved powers do not speak of it.
verify-point-fines = 登记的批准事项里没有写罚款、收费。

# No registered point. $place: the words of the person, or verify-here.
verify-point-absent = 没有查到“{ $place }”附近的站卡。

# Always below verify-point-absent.
verify-point-absent-not = 没有查到不等于没有批准：临时的点可能还没录入。

# Value for a position that was sent.
verify-here = 您发的位置

# A fee of the catalogue.
verify-fee-found = 收费目录里有“{ $name }”：{ $standard }，收费单位{ $unit }，依据{ $basis }。

# No such fee. $name: as told.
verify-fee-absent = 收费目录里没有查到“{ $name }”。可能叫法不同，请看票据上的项目名。

# A certificate; never a name. $until: a day or verify-open-end.
verify-officer-found = 证件号 { $id }：查到，单位{ $unit }，有效到{ $until }。

# The certificate's days do not cover the day asked about.
verify-officer-outside = { $day }不在登记的有效期内。

# The certificate is of another unit than told. $told: the unit the person named.
verify-officer-unit = 您说的单位是“{ $told }”，和登记的不同。

# No such certificate.
verify-officer-absent = 证件号 { $id } 没有查到。可能抄错，也可能是别的系统发的证。

## What stands under an answer

# Buttons. .report makes a report of the answer; .again asks anew.
verify-answer =
    .report = 报上去
    .differ = 和来的人、事对不上
    .again = 换个名称再查
    .tips = 当面可以问什么
    .ok = 好，知道了
    .not-now = 先不报

# Words that are none of the buttons.
verify-answer-unclear = 请点一个，或者发一句再查。

# In which point do the people at the door differ from the filing?
verify-differ-ask = 哪里对不上？
    .unit = 单位
    .people = 人
    .time = 时间
    .item = 事项

# $what: one of the points above.
verify-noted-differ = 记下了：{ $what }和登记的不同。报上去后，由工作人员核对。

# After a reason was told. $claim: the reason.
verify-exception-paper = 对方说的是：{ $claim }。给您看文件了吗？
    .number = 看了，有文号
    .nonumber = 看了，没文号
    .unshown = 没给看

# The number on the paper.
verify-paper-ask = 文号写一下，写您看到的就行。

# Value: a paper with its number.
verify-paper-numbered = 看了文件，文号{ $number }

# $claim: the reason; $paper: one of the answers above, or verify-paper-numbered.
verify-noted = 记下了：对方说的是“{ $claim }”，文件：{ $paper }。算不算例外，报上去后由工作人员核对。

# No reason was given.
verify-noted-unsaid = 记下了：对方没说原因。报上去后，由工作人员核对。

# What one may ask politely. Told beside the answer.
verify-tips =
    当面可以客气地问三样：
    · 执法证（记下证件号）
    · 检查通知书（查什么、谁批的）
    · 检查码（能不能扫码登记）
    不用争执，看清、记下、拍下就行。着急的危险打110。

# The person let it be.
verify-done = 好。再有人来，随时发“核验”。

# First line of a report that was made of an answer.
verify-reporting = 查到的结果放进来了，您核对。

## On cards, one line each

# Name of the line.
field-check = 核验

# $list, $edition, $source: the list; $what: number or name; $day.
check-found = { $list }里有{ $what }（{ $edition }，{ $source }）

# Nothing was found for that day.
check-absent = { $list }里没有查到{ $day }的“{ $what }”（{ $edition }，{ $source }）

# It is there, and differs in one point.
check-differs-unit = { $list }里有{ $what }，单位和所说的不同（{ $edition }，{ $source }）

# As above: its days do not cover the day told.
check-differs-time = { $list }里有{ $what }，有效期不含{ $day }（{ $edition }，{ $source }）

# As above: another item was filed.
check-differs-item = { $list }里有{ $what }，事项和所说的不同（{ $edition }，{ $source }）

# As above: the powers do not speak of money.
check-differs-fines = { $list }里有{ $what }，批准事项没有写罚款、收费（{ $edition }，{ $source }）

# The day and the calendar.
check-quiet = { $day }在{ $area }宁静日内（{ $window }；{ $source }，{ $edition }）

# The day and the calendar.
check-not-quiet = { $day }不在{ $area }宁静日内（{ $window }；{ $source }，{ $edition }）

# The year's count beside the cap.
check-cap = { $year }年{ $unit }的备案检查 { $count } 次，上限 { $cap } 次（{ $source }，{ $edition }）

# What the inspector said he came for. $listed: yes or no, whether the rule lists something like it.
check-claim = 对方说的是“{ $claim }”，文件：{ $paper }（规定的例外里{ $listed ->
        [yes] 有
        *[no] 没有
    }相近的一项）

# No reason was given on a quiet day.
check-unsaid = 对方没说来的原因

# The person says that this point differs from the filing.
check-told-differs = 本人说：{ $what }和登记的不同

## About an inspection

# Which enterprise; 跳过 works.
insp-company-ask = 查的是哪家公司？写名称或18位信用代码，能对上备案表。不想写就回“跳过”。

# Did they scan the check code before they came in?
insp-code-ask = 对方进门前扫检查码了吗？
    .scanned = 扫了
    .unscanned = 没扫
    .unsure = 不清楚

# Was a notice of inspection given?
insp-notice-ask = 给您检查通知书了吗？
    .given = 给了
    .missing = 没给
    .glimpsed = 只给看了一眼

# What did they demand?
insp-demand-ask = 对方要求您做什么？
    .pay = 交钱
    .correct = 整改
    .stop = 停产
    .buy = 买东西、用指定公司
    .nothing = 没要求

# How often this year? A number.
insp-count-ask = 今年这个单位来过几次？写个数，记不清回“记不清”。

## Their names on cards

# Field name: the company.
field-company = 公司

# Field name: was the check code scanned?
field-code = 检查码

# Field name: the inspection notice.
field-notice = 通知书

# Field name: what was demanded.
field-demand = 对方要求

# Field name: how often they came this year.
field-count = 来过几次

# Value: so many times. $n.
value-times = { $n }次

## Speaking for a company

# In whose name? Only in the named mode.
company-ask = 以公司名义还是个人名义？
    .company = 公司
    .person = 个人

# The credit code.
company-code-ask = 请发统一社会信用代码，18位，营业执照上有。
    .later = 先不填

# Another firm was named in the place of one whose code was told.
company-code-left = 原来的信用代码没有跟着带过来。还是那个代码，或者有新的，请发一下。

# The check character does not fit. $part: where the slip most likely is.
company-code-wrong = 这18位前后对不上，可能抄错了一位，{ $part }。请对着执照再发一次。

# Value: in the organisation's own nine characters.
company-code-part-own = 多半在第9到17位

# Value: in the rest.
company-code-part-rest = 多半在前8位或最后1位

# Value: not known where.
company-code-part-unknown = 请从头对一遍

# $letters: letters that no code has.
company-code-letter = 代码里没有字母 I、O、S、V、Z，您发的有 { $letters }。多半是 1、0、5、U、2，请对着执照再发一次。

# $n: how many came; $wanted: eighteen.
company-code-length = 收到 { $n } 位，应该是 { $wanted } 位。

# An identity card's number was given.
company-code-id-card = 这像是身份证号，不用发身份证号。请发营业执照上的18位统一社会信用代码。

# $what: what it is instead.
company-code-other = 这是{ $what }，不是信用代码。请发营业执照上的18位统一社会信用代码。

# Value: what was given instead of a code.
company-code-is-phone = 电话号码

# As above.
company-code-is-old-number = 以前的15位注册号

# As above.
company-code-is-clue-number = 线索编号

# As above.
company-code-is-receipt-code = 查询码

# The code is sound and on the list. $name: the company.
company-code-ok = 代码没问题。登记表里是“{ $name }”，对吗？
    .right = 对
    .wrong = 不对，我写名称

# The code is sound and not on the list.
company-code-unknown = 代码的写法没问题，登记表里暂时没有这家，请写公司名称。

# The name, when there is no code or another name.
company-name-ask = 请写公司名称。

# What was written there is no name.
company-name-unclear = 这不像公司名称，请照执照上写，比如“青湾木业有限公司”。要以个人名义，回“个人”。

# The company of the card, where the list has no name for it. $name: the company. Buttons: company-code-ok
company-card-ok = 公司是“{ $name }”，对吗？

# Said at the question for name and number: he reports for himself.
company-as-person = 好，以您个人的名义。

# Under 保密实名 a company cannot report.
company-by-name = 以公司名义，要选“实名”。这里留您个人的姓名、电话就行。

# By what right?
company-right-ask = 您在公司做什么？工作人员可能打公司电话核实一次。
    .legal = 法定代表人
    .entrusted = 受公司委托
    .employee = 员工，公司不知道

# The third answer.
company-right-employee = 那就按您个人的名义交，公司名只写在内容里。

# Value of the identity line: named, for a company.
identity-firm = 实名（公司）

# Line of the staff card where identity may be read. $company, $code, $right.
desk-card-firm = 公司　{ $company }　{ $code }　{ $right }

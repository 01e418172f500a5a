### What staff read in any channel. Facts first, no pronouns where possible.

## Home, queue, search

# Head of the queue; the counts and the rows follow as lines of their own. $day, $unit, $role: ready strings.
desk-home =
    今天要办　{ $day }
    { $unit } · { $role }
    .new = 新来的
    .mine = 我的
    .unit = 本单位
    .late = 已过期
    .all = 全部
    .filter = 筛选
    .find = 查找
    .refresh = 再看一次

# Line of the head: what is due. $today, $late: counts.
desk-home-due = 到期　今天{ $today }　已过期{ $late }

# Line of the head: what is new. $fresh, $unclaimed: counts.
desk-home-new = 新来　{ $fresh }　没人认领{ $unclaimed }

# Line of the head: what waits for this person. $answered, $returned: counts.
desk-home-waiting = 等你　有回答{ $answered }　被退回{ $returned }

# Nothing is due, nothing is new, nothing is ahead.
desk-home-clear = 今天没有到期的，也没有新来的。

# One row of a queue. $n: its number; $number; $label, $where: at most 8 characters; $milestone; $due; $mark: one of desk-mark, its space included, or nothing.
desk-line = { $n } { $number } { $label } · { $where } · { $milestone } { $due }{ $mark }

# Values of $due in a row. Days are whole days.
desk-due = ·
    .today = 今天
    .tomorrow = 明天
    .none = 无期限

# Value of $due further off. $mm, $dd: two digits.
desk-due-day = { $mm }-{ $dd }

# Value of $due in another year. $year; $mm, $dd: two digits.
desk-due-day-year = { $year }-{ $mm }-{ $dd }

# Value of $due: past its date. $n: days.
desk-due-late = 过期{ $n }天

# Value of $due in words. $n: days left.
desk-due-days = 还有{ $n }天

# Names of the milestones a clue can owe.
milestone = ·
    .accept = 受理
    .route = 派单
    .reply = 答复
    .close = 办结
    .help = 配合
    .answer = 等回答
    .extension = 延期
    .supervise = 督办
    .follow_up = 回访

# Signs at the end of a row, with their words for screen readers.
desk-mark = ·
    .fresh = { " " }🆕
    .danger = { " " }⚠️急
    .answered = { " " }💬
    .returned = { " " }🔁
    .paused = { " " }⏸

# Head of any other page of the queue. $name: which list; $first, $last, $total: counts.
desk-page = { $name }　{ $first }–{ $last }，共 { $total }
    .next = 下一页
    .previous = 上一页
    .home = 今天要办

# Names of the lists of a queue, as buttons and heads.
desk-list = ·
    .all = 全部
    .new = 新来的
    .mine = 我的
    .unit = 本单位
    .today = 今天到期
    .late = 已过期
    .unclaimed = 没人认领

# Head of a list that is longer than it is counted. $total: so many, and more.
desk-page-beyond = { $name }　{ $first }–{ $last }，共 { $total } 以上

# A list without rows.
desk-page-empty = 这里没有。

# Which filter to set.
desk-filter = 按什么筛？
    .state = 状态
    .category = 类别
    .unit = 单位
    .due = 到期
    .source = 来源
    .again = 请再看的
    .place = 地点
    .clear = 不筛了

# Asks for the value of a filter. $filter: its name.
desk-filter-value = { $filter }选哪个？

# Values of the filter by day.
desk-filter-due = ·
    .late = 已过期
    .today = 今天到期
    .week = 七天内到期

# Below the hits when only the newest clues were looked through.
desk-find-part = 更早的没有翻。按状态或单位筛，能看到更早的。

# Asks for search words.
desk-find-ask = 查编号、车牌、路名、单位或词。

# A search without a hit: the same bytes behind the wall and for nothing.
desk-find-none = 没有查到。

## The card

# First line of the card; lines made of desk-card-… follow. $number, $label, $state.
desk-card =
    { $number }　{ $label }　{ $state }
    .claim = 认领
    .release = 放回
    .accept = 受理
    .decline = 不受理
    .route = 派单
    .ask = 问报料人
    .note = 备注
    .reply = 答复
    .supervise = 督办
    .close = 办结
    .follow_up = 回访
    .reopen = 重新打开
    .merge = 合并
    .dates = 期限怎么算
    .story = 看全文
    .journal = 看经过
    .files = 看附件
    .more = 更多
    .list = 回列表
    .undo = 撤销上一步

# Card line: the reporter tells of danger. $peril: one of desk-peril.
desk-card-danger = ⚠️ 说到危险　{ $peril }

# Card line: danger was told of at that hour in words that are not yet put to any clue. $at.
desk-card-alarm = ⚠️ { $at }　报料人又说到危险，原话还没说是哪条线索的。

# Card line: a child reports.
desk-card-child = 报料人说自己未满14周岁，已请家里大人一起报

# Value of $peril.
desk-peril = ·
    .violence = 有人被打
    .detained = 有人被扣、走不了
    .injury = 有人受伤、病倒
    .fire = 着火
    .smashing = 正在砸店、砸东西
    .despair = 不想活

# Card line: where it came from. $channel, $mode, $at.
desk-card-source = 来源　{ $channel }　{ $mode }　{ $at }

# Card line: the unit reported. $agency; $known: yes or no; $later: units that were named later, $named: yes or no.
desk-card-agency =
    反映　{ $agency }{ $known ->
        [yes] {""}
        *[no] （单位待核）
    }{ $named ->
        [yes] （后来说到：{ $later }）
        *[no] {""}
    }

# Card line: when and where. $time, $place.
desk-card-where = 时间　{ $time }　地点　{ $place }

# Card line: money and papers. $money, $papers.
desk-card-money = 金额　{ $money }　证件票据　{ $papers }

# Card line: the story, masked, at most 200 characters. $story.
desk-card-story = 经过　{ $story }

# Card line: files. $files: e.g. 1张照片; $how: desk-card-files-how, joined; $n: how many fingerprints there are; $prints: their first digits.
desk-card-files =
    { $n ->
        [0] 附件　{ $files }（{ $how }）
       *[other] 附件　{ $files }（{ $how }），指纹 { $prints }
    }

# How far so many of the files have got. $n.
desk-card-files-how = ·
    .waiting = { $n }个还在取
    .lost = { $n }个没取下来
    .checked = { $n }个正在做工作副本
    .copied = { $n }个有工作副本
    .sealed = { $n }个只封存

# Card line: the date owed. $milestone, $date; $left: e.g. 还有4个工作日.
desk-card-due = 期限　{ $milestone } { $date }，{ $left }

# Value of $left: working days left. $n.
desk-left = 还有{ $n }个工作日

# Value of $left on the day itself.
desk-left-today = 就是今天

# Value of $left when overdue. $n: days.
desk-left-late = 过期{ $n }天

# Card line: who holds it. $who, $until.
desk-card-holder = 经办　{ $who }，锁到 { $until }

# Card line: nobody holds it.
desk-card-unclaimed = 经办　没人认领

# Card line: lead and cooperating units. $lead; $coop: joined names; $has_coop: yes or no.
desk-card-units =
    牵头　{ $lead }{ $has_coop ->
        [yes] 　配合　{ $coop }
        *[no] {""}
    }

# Card line: who accepted, routed or ended it. $acts: desk-card-act, joined.
desk-card-acts = 经手　{ $acts }

# Value of $acts. $act: action; $who; $at.
desk-card-act = { $act } { $who } { $at }

# Card line of a clue that has ended. $outcome: what was found.
desk-card-outcome = 结果　{ $outcome }

# The same. $measures: what was done, joined.
desk-card-measures = 措施　{ $measures }

# The same. $text: what the reporter was told.
desk-card-told =
    报料人收到的：
    “{ $text }”

# Card line: a question is open. $question; $date.
desk-card-question = 在问　{ $question }（等到 { $date }）

# Line of the card (at most 150 characters of it) and of the whole story: an answer. $at; $text.
desk-card-answer = 回答　{ $at }　{ $text }

# The same for what the reporter added by himself. $at; $text.
desk-card-added = 补充　{ $at }　{ $text }

# Card line above the newest additions: how many came before them. $n.
desk-card-earlier = 更早还有{ $n }段，看全文。

# Card line: the newest note of the own unit. $at, $who, $text.
desk-card-note = 备注　{ $at }　{ $who }：{ $text }

# Card line in the mode "by name", after routing. $identity.
desk-card-identity = 身份　{ $identity }

# Card line: possible duplicates. $numbers; $why.
desk-card-alike = 可能同一件　{ $numbers }（{ $why }）

# Card line: who holds it after acceptance, without a lock. $who.
desk-card-held = 经办　{ $who }

# The question cannot be pushed: the reporter wants no pushes or cannot be written to.
desk-ask-unreached = 现在给报料人发不了消息，问题会在他查进度时出现。

# What was written is longer than the outcome allows. $max, $n: characters.
desk-too-long = 太长了：最多 { $max } 字，现在 { $n } 字。请写短一些。

# The other channel was written without saying how. An example stands in it.
desk-decline-channel-how = 请写全去哪里、怎么办，中间用逗号，例如：县住建局，带合同去窗口。

# A clue of a training run, first line of its card and of every text about it.
desk-card-training = 【演练数据，不是真线索】

# The files of a clue; a row for each follows. $number, $n.
desk-files =
    { $number } 的附件，共 { $n } 个
    .card = 回卡片

# A clue without files, or taken back: nothing of it is handed out any more.
desk-files-none = { $number } 没有可以看的附件。

# A row: it is not here. $n, $kind.
desk-file =
    { $n }　{ $kind }
    .lost = { $n }　{ $kind }　没取下来，已请报料人再发
    .waiting = { $n }　{ $kind }　还在取

# A row: it is being scanned and copied. $n, $kind, $size, $print.
desk-file-checked = { $n }　{ $kind }　{ $size }　指纹 { $print }　正在做工作副本

# A row: its copy follows below. $n, $kind, $size, $print.
desk-file-copied = { $n }　{ $kind }　{ $size }　指纹 { $print }　工作副本在下面

# The same for a copy of fewer pixels. $n, $kind, $size, $print.
desk-file-smaller = { $n }　{ $kind }　{ $size }　指纹 { $print }　工作副本在下面；照片太大，副本缩小了，原件更清楚

# A row: this channel cannot hand it over. $n, $kind, $size, $print.
desk-file-elsewhere = { $n }　{ $kind }　{ $size }　指纹 { $print }　工作副本请在网页上看

# A row: there is no copy. $n, $kind, $size, $print.
desk-file-vault = { $n }　{ $kind }　{ $size }　指纹 { $print }　只封存，没有工作副本

# The same for a supervisor. $n, $kind, $size, $print; $why: desk-why.
desk-file-why = { $n }　{ $kind }　{ $size }　指纹 { $print }　只封存：{ $why }

# Below a working copy. $number; $n: which one.
desk-file-copy =
    { $number } 工作副本 { $n }，原件封存
    .open = 打开

# Value of $why: why there is no working copy.
desk-why-empty = 空文件

# Value of $why: why there is no working copy.
desk-why-too-large = 太大

# Value of $why: why there is no working copy.
desk-why-vault = 这种文件的隐藏信息去不干净

# Value of $why: why there is no working copy.
desk-why-coding = 录像或录音的编码特殊，隐藏信息去不干净

# Value of $why: why there is no working copy.
desk-why-kind = 这种文件不能打开

# Value of $why: why there is no working copy.
desk-why-lie = 内容和文件名不符

# Value of $why: why there is no working copy.
desk-why-broken = 文件不完整

# Value of $why: why there is no working copy.
desk-why-bomb = 打开会大得没边

# Value of $why: why there is no working copy.
desk-why-long = 太长，页数或帧数太多

# Value of $why: why there is no working copy.
desk-why-slow = 打开太费时间

# Value of $why: why there is no working copy.
desk-why-locked = 有密码

# Value of $why: why there is no working copy.
desk-why-virus = 没通过查毒

# The whole story in parts. $number; $text. max 1900 bytes
desk-story =
    { $number } 全文：
    { $text }
    .card = 回卡片

# The history of a clue. $number; $lines: desk-journal-line rows. max 1900 bytes
desk-journal =
    { $number } 经过：
    { $lines }
    .card = 回卡片

# One line of the history. $at, $who, $act.
desk-journal-line = { $at }　{ $who }　{ $act }

# Who acted when it was the reporter or the system.
desk-actor = ·
    .reporter = 报料人
    .system = 系统

## The case file

# First lines of a case file. $number, $label, $state, $channel, $mode, $at.
case-file-title =
    线索　{ $number }　{ $label }　{ $state }
    来源　{ $channel }　{ $mode }　{ $at }

# Line of a case file: who handles it. $lead, $coop.
case-file-units = 牵头　{ $lead }　协办　{ $coop }

# Heading above the course.
case-file-course = 经过

# A line of the course. $at, $action (word of the record), $state, $who.
case-file-step =
    { $at }　{ $action ->
        [submit] 提交
        [claim] 认领
        [release] 放回
        [accept] 受理
        [decline] 不受理
        [route] 派单
        [ask] 问报料人
        [note] 备注
        [reply] 答复
        [supervise] 督办
        [close] 办结
        [follow_up] 回访
        [reopen] 重新打开
        [merge] 合并
        [withdraw] 撤回
        [rate] 评价
        [add] 补充
        [answer] 回答
        [alarm] 说到危险
        [working] 提醒：还在办，日期快到了
        [waiting] 提醒：还没有人开始，日期快到了
        [overdue] 提醒：日期过了，没有做到
        *[other] { $action }
    }　{ $state }　{ $who }

# Who acted. $unit, $name.
case-file-who = { $unit } { $name }

# Below a line of the course or a question: what was said. $text.
case-file-words = {"　　"}{ $text }

# Below a line of the course: the numbers of the files that came with it. $numbers.
case-file-files = {"　　"}附件 { $numbers }

# Below a line of the course: what the reporter was told. $text.
case-file-told = {"　　"}告知：{ $text }

# Heading above questions and answers.
case-file-questions = 问和答

# A question to the reporter; his answer follows. $at, $question.
case-file-question = { $at }　问：{ $question }

## Words of the staff's side

# State names as staff read them.
desk-state-name-received = 待受理

# State name for staff.
desk-state-name-accepted = 已受理

# State name for staff.
desk-state-name-declined = 不予受理

# State name for staff.
desk-state-name-routed = 已派单

# State name for staff.
desk-state-name-working = 办理中

# State name for staff: a question to the reporter is open.
desk-state-name-asking = 等回答

# State name for staff.
desk-state-name-replied = 已答复

# State name for staff.
desk-state-name-supervised = 督办中

# State name for staff.
desk-state-name-closed = 已办结

# State name for staff.
desk-state-name-followed-up = 已回访

# State name for staff.
desk-state-name-rated = 已评价

# State name for staff.
desk-state-name-reopened = 重新办理

# State name for staff.
desk-state-name-withdrawn = 已撤回

# State name for staff.
desk-state-name-merged = 已合并

# Name of an action, for buttons, refusals and the history.
action-claim = 认领

# Name of an action.
action-release = 放回

# Name of an action.
action-accept = 受理

# Name of an action.
action-decline = 不受理

# Name of an action.
action-route = 派单

# Name of an action.
action-ask = 问报料人

# Name of an action.
action-note = 备注

# Name of an action.
action-reply = 答复

# Name of an action.
action-supervise = 督办

# Name of an action.
action-close = 办结

# Name of an action.
action-follow-up = 回访

# Name of an action.
action-reopen = 重新打开

# Name of an action.
action-merge = 合并

# Name of an action.
action-undo = 撤销

# Name of the reporter's own action.
action-submit = 登记

# Name of the reporter's own action.
action-withdraw = 撤回

# Name of the reporter's own action.
action-rate = 评价

# Name of the reporter's own action.
action-add = 补充

# Name of the reporter's own action.
action-answer = 回答

# Roles as staff read them.
role = ·
    .clerk = 受理员
    .handler = 办理员
    .supervisor = 负责人
    .monitor = 监督员
    .media = 媒体

# The part a unit has in a clue.
relation = ·
    .receiving = 受理单位
    .lead = 牵头单位
    .cooperating = 配合单位

## Claim and release

# Claimed. $number, $until.
desk-claim-done = 已认领 { $number }，锁到 { $until }。到时没有动作会放回。
    .undo = 撤销

# Somebody was faster. $who, $time.
desk-claim-taken = { $who }在 { $time } 认领了，卡片已更新。

# The lock ran out. $number.
desk-claim-freed = { $number } 锁到期，已放回。

# Put back by its holder. $number.
desk-release-done = 已放回 { $number }。

## Accept and decline

# What the reporter will read. $text; $rule, $date. max 1900 bytes
desk-accept-preview =
    报料人会收到：
    “{ $text }”
    按{ $rule }，结果最晚 { $date }。
    .send = 受理并发出
    .edit = 改说法
    .back = 返回

# Accepted.
desk-accept-done = 已受理，通知已排出。

# Reason of declining; the buttons are the reasons of the campaign, and their label is what the reporter reads.
desk-decline-reason = 原因（报料人会看到）：
    .other = 另写

# After .other: the reason in own words. At most 150 characters.
desk-reason-write = 请写原因，报料人会看到，150字以内：

# The right other channel must be named; the buttons are the channels of the campaign.
desk-decline-channel = 请他去哪里办？必选。
    .other = 另写

# After .other of desk-decline-channel.
desk-decline-channel-write = 请写去哪里办、怎么办，报料人会看到：

# What the reporter will read before a decline leaves. $text. max 1900 bytes
desk-decline-preview =
    报料人会收到：
    “{ $text }”
    .send = 不受理并发出
    .edit = 改原因
    .back = 返回

# Declined. $channel.
desk-decline-done = 已答复不受理，写明去{ $channel }。

## Route

# The proposal. $lead, $coop, $due: ready strings; $source: why; $hidden: units behind the wall. max 1200 bytes
desk-route-card =
    { $stands ->
        [now] 现在
        [changed] 改成
        *[proposed] 建议
    }
    牵头　{ $lead }（{ $source }）
    配合　{ $coop }
    期限　{ $due }
    没有列出　{ $hidden } 个单位（被反映单位和它的上下级）
    .as-proposed = 就这样派
    .lead = 改牵头
    .coop = 改配合
    .dates = 改日期
    .back = 返回

# Below the plan of a routing: units that had it, or would have, and will not. $units: joined names.
desk-route-gone = 不再派给　{ $units }

# Value of $source: where the proposal comes from. $category.
desk-route-source = 本专项“{ $category }”一类的牵头单位

# Value of $source.
desk-route-source-chosen = 你选的

# Value of $source.
desk-route-source-now = 现在就是它牵头

# Value of $source.
desk-route-source-oversight = 监督单位，原定的牵头单位是被反映的一方

# Value of $source.
desk-route-source-receiving = 受理单位，没有别的单位能牵头

# Value of $source.
desk-route-source-no-unit-left = 没有能牵头的单位

# Which unit leads; the buttons are units.
desk-route-lead = 改成哪个单位牵头？

# Which units cooperate; the buttons are units, more than one may be chosen.
desk-route-coop = 哪些单位配合？可以选几个，选完点“好了”。
    .done = 好了
    .none = 不要配合单位

# Why the proposal was not followed; goes to the journal.
desk-route-why = 改派理由，一句话（进日志）：

# Masked words must be looked at before routing. $n.
desk-route-mask = 派出前请看一遍遮住的词：{ $n } 处。
    .send = 看过了，派出
    .look = 看一遍

# Routed. $unit; $n: cooperating units.
desk-route-done = 已派到{ $unit }，配合单位{ $n }家。

# The chosen unit is behind the wall.
desk-route-refused = 这个单位不能选：它是被反映的单位，或是它的上级、下级。
    .supervising = 派到监督单位
    .outside = 派到外部邮箱

# Where the reporter or the matter may not be sent. $words: as written; $any: yes when $units, joined names, may be written.
desk-elsewhere-refused =
    不能写“{ $words }”：是被反映的单位，或是它的上级、下级。{ $any ->
        [yes] 可以写监督单位：{ $units }。
        *[no] 可以写更上一级的监督机关或纪检监察机关。
    }

# Which body a matter is referred to; the buttons are supervising units. $max: characters.
desk-refer-ask = 移送到哪里？点一个，或者写单位名称，{ $max }字以内，报料人会看到。

# No unit is known yet.
desk-route-nounit = 还不知道反映的是哪个单位，先问报料人，或注明“待核”并由两人确认。

# Below the plan of a routing whose reported unit is not known: a colleague would route it so. $who, $why.
desk-route-second = 单位还没弄清，{ $who }建议这样派：{ $why }。您也同意，点“就这样派”。

# Why a clue is routed before its unit is known; goes to the journal.
desk-route-why-now = 单位还没弄清，为什么现在就派？一句话（进日志）：

# The first of two would route it; nothing has been routed. $for: told, asked before, or alone: nobody can be told.
desk-route-waits =
    还没有派出：单位没弄清，要另一位受理员或者负责人也这样派，才算数。{ $for ->
        [told] 已经提醒他们。
        [alone] 现在提醒不到别人，请当面说一声，或者先问报料人。
        *[asked] {""}
    }

# Value of $source: a colleague's plan.
desk-route-source-first = 同事建议

# A unit word nobody knows. $text.
desk-unit-unknown = 没有找到“{ $text }”这个单位。请点一个，或者再写几个字。

## Ask, note, reply, supervise

# What to ask; the buttons are the questions of the campaign, several may be chosen.
desk-ask-set = 问什么？可以选几样，选完点“好了”：
    .write = 另写
    .done = 好了

# The question made of chosen items. $items: labels of the campaign, joined.
desk-ask-items = 想请您补充：{ $items }。

# After .write of desk-ask-set. At most 200 characters.
desk-ask-write = 请写问题，报料人会看到，200字以内：

# How many days for the answer.
desk-ask-days = 几天内答？
    .d3 = 3天
    .d5 = 5天
    .d7 = 7天

# What the reporter will read before a question leaves. $text. max 1900 bytes
desk-ask-preview =
    报料人会收到：
    “{ $text }”
    .send = 发出
    .edit = 改问题
    .back = 返回

# The question is on its way. $pause: runs or pauses, what the rule does with the days meanwhile.
desk-ask-done =
    已发出，等回答期间{ $pause ->
        [pauses] 暂停计天
        *[runs] 天数照算
    }。

# The question asks who the reporter is: only whoever is shown it anyhow may.
desk-ask-identity = 这一句在问对方是谁。匿名、保密实名的不能问；实名的只有牵头单位的办理员能问。请改。

# The reporter has cut the link.
desk-ask-cannot = 报料人切断了联系，问题会在他查进度时出现。

# A question is open already.
desk-ask-open = 上一个问题还没回答，先等一等，或者收回再问。
    .take-back = 收回上一个

# A question was taken back.
desk-ask-gone = 问题已收回。

# Asks for a note.
desk-note-ask = 备注只给本单位看，报料人看不到：

# The note is stored.
desk-note-done = 已记。

# Asks for the reply of the unit. At most 150 characters.
desk-reply-ask = 请写答复，报料人会看到，150字以内：

# The reply is on its way.
desk-reply-done = 答复已排出。

# Asks why a clue is supervised.
desk-supervise-ask = 为什么督办？一句话，办理单位会看到：

# Supervision was ordered. $unit.
desk-supervise-done = 已向{ $unit }发出督办。

# Asks what the follow-up call brought.
desk-follow-up-ask = 回访怎么说？一句话（进日志）：

# The follow-up is stored.
desk-follow-up-done = 回访已记。

## Close and reopen

# Which outcome; the buttons are the outcomes of the campaign.
desk-close-outcome = 查的结果？

# What was done; the buttons are the measures of the campaign, several may be chosen.
desk-close-measure = 做了什么？可多选，选完点“好了”：
    .done = 好了
    .none = 没有

# Asks for one field of the outcome. $field: which; $max: characters. The reporter will read it.
desk-close-ask = { $field }？报料人会看到，{ $max }字以内：

# Names of the fields of an outcome.
outcome-field = ·
    .finding = 查到什么
    .action = 怎么处理
    .relief = 跟报料人有关的
    .rest = 没能查实的
    .reason = 为什么
    .done = 查了什么
    .basis = 依据
    .body = 移送到哪里

# Accountability, in own words or none.
desk-close-account = 追责问责：有几人？没有写“无”。
    .none = 无

# Exemption, in own words or none.
desk-close-exempt = 容错免责：有没有？
    .yes = 有，写依据和批准人
    .none = 无

# The checklist is not complete. $missing.
desk-close-check = 还差：{ $missing }。

# What the reporter will read before an outcome leaves. $text. max 1900 bytes
desk-close-preview =
    报料人会收到：
    “{ $text }”
    .send = 办结并发出
    .edit = 改写
    .back = 返回

# Closed.
desk-close-done = 已办结，答复已排出。

# Closed, with a rectification to look at. $date.
desk-close-done-fix = 已办结，答复已排出。整改跟进 { $date }。

# The reporter disagrees; another person must look. $number, $words: at most 150 characters; $files.
desk-reopen-card =
    报料人不认可 { $number } 的结果，请换人再看：
    “{ $words }”
    新材料 { $files } 个。原办理员不能接。
    .claim = 认领

# Why staff reopen a clue.
desk-reopen-ask = 为什么重新打开？一句话（进日志）：

# Reopened by staff.
desk-reopen-done = 已重新打开，原办理员不能接，报料人会收到通知。

# An act was undone. $number; $act: its name.
desk-undo-done = 已撤销：{ $number } { $act }。

# It is too late to undo.
desk-undo-late = 通知已经发出，不能撤销。可以补一条更正。

# Nothing to undo.
desk-undo-nothing = 没有可以撤销的。

# A step of an act was left.
desk-act-left = 好，没有动 { $number }。

## Refusals: two at once, posts, wall

# Somebody else acted meanwhile. $who, $time, $act. At most 60 characters.
desk-changed = 刚才有变化：{ $who }在 { $time } { $act }。没有动，请看新卡片。

# Somebody else acted meanwhile and it is not known who.
desk-changed-plain = 刚才有变化。没有动，请看新卡片。

# The post may not do this. $role: who may.
desk-notallowed = 你的岗位不能做这一步，{ $role }可以。

# The unit has no part in the clue that allows it.
desk-notunit = 这一步要由负责这条线索的单位来做。

# Somebody else holds the clue. $who.
desk-notholder = 这条在 { $who } 手上。要接手，请他放回，或请负责人处理。

# The reporter alone may do this.
desk-reporteronly = 这一步只有报料人自己能做。

# The former handler may not take a reopened clue.
desk-previous = 这条要换人看，原办理员不能接。

# The action does not fit the state. $state, $act, $acts.
desk-state = 现在是“{ $state }”，不能{ $act }。可以：{ $acts }。

# The wall, absent, wrong number: the same bytes.
desk-absent = 查无此线索。

# A member's words tell of danger, and are kept nowhere. $phone: help line of the deployment.
desk-danger = ⚠️ 先顾安全：有人打人、扣人，打110；有人受伤，打120；着火，打119；有人不想活了，打{ $phone }或110。这里不能派人到现场。

# A member's words that are no word of the desk: nothing of them is kept. $words: at most 16 characters; $told: yes or no.
desk-word-unknown =
    { $told ->
        [yes] 没有“{ $words }”这个词，也没有记下。
        *[no] 这里没有记下。
    }
    办理：管理、查找，或者发线索编号。
    自己要反映问题，先发“举报”；给自己的线索补充，先发“补充”。

# Instead of a working copy: it cannot be opened. $number; $n: which one.
desk-file-unopened = { $number } 第 { $n } 个附件的工作副本打不开，请告诉运维。原因已记在日志里。

# Files of a member that nothing asked for.
desk-file-unasked = 文件没有收：这里是办理台。自己要反映问题，先发“举报”；给自己的线索补充，先发“补充”。

# Nothing is owed any more on a clue. $number.
desk-due-nothing = { $number } 现在没有期限。

# Below any preview: words that promise or judge. $words: joined, Chinese.
desk-preview-careful = 请再看一眼：里面有“{ $words }”。对报料人只说日期和查了什么，对方称单位名。

# A member typed a receipt or transfer code where a clue number is wanted.
desk-code-no-number = 这是查询码或转移码，不是线索编号。线索编号是 8 位，像 7K3M-Q9TX。查自己报的，发“进度”，再发查询码。

# A word of staff that needs a number.
desk-number-ask = 哪一条？请发线索编号。

# Group admins without a name.
desk-anonymous = 请用自己的账号操作（关掉“匿名管理员”）。

# Staff acts are for private chats only in this release.
desk-group-private = 请在和我的私聊里操作。

# Merge card. $a, $b: numbers; $same, $different. max 800 bytes
desk-merge-card =
    可能是同一件，请看：
    A { $a }　B { $b }
    相同：{ $same }
    不同：{ $different }
    合并后两位报料人各有各的编号和通知。
    .merge = B 并入 A
    .different = 不是同一件
    .related = 相关，不并

# Which clue is the main one.
desk-merge-ask = 并入哪一条？请发主线索的编号。

# Merged. $number: the main clue.
desk-merge-done = 已并入 { $number }，各自通知不变。

# Taken apart again.
desk-merge-undone = 已拆开。

# Hand over. $who; $n: clues.
desk-handover-ask = 把 { $who } 的 { $n } 条交给谁？经手记录不变。

# Handed over. $n.
desk-handover-done = 已交接 { $n } 条。

## Identity

# Why the identity must be seen. $number.
desk-identity-ask = 打开 { $number } 的身份信息。为什么非看不可？（进日志，报料人能看到次数）

# To the second person. $who, $unit, $number, $reason.
desk-identity-second =
    { $who }（{ $unit }）申请看 { $number } 的身份信息。
    理由：{ $reason }
    .agree = 同意
    .refuse = 不同意

# Shown once. $seconds; $identity.
desk-identity-open =
    只显示一次，{ $seconds } 秒后收起，请不要截图：
    { $identity }

# The second person refused. $who, $reason.
desk-identity-no = { $who }不同意：{ $reason }。

# Nobody approves his own request.
desk-identity-self = 不能自己批准自己。

# There is no identity.
desk-identity-none = 这条是匿名的，没有身份信息。

## Becoming staff

# To the person who invites. $unit, $role, $link; the link stands on its own line.
staff-invite =
    这是{ $unit } { $role }的一次性链接，24小时有效，只给本人：
    { $link }

# Joined. $unit, $role.
staff-joined = 已加入：{ $unit } · { $role }。回“管理”开始。
    .admin = 今天要办

# The link was used or is out of time: the same bytes for unknown ones.
staff-used = 这个链接用过或过期了，请找发链接的人再要一个。

# Somebody who is staff already opens a link.
staff-already = 这个账号已经是工作人员了：{ $unit } · { $role }。

# The second factor.
staff-otp = 请输入验证器上的6位数。

# The second factor was wrong.
staff-otp-wrong = 没对上，请等下一个数再试。

# The post was taken back.
staff-revoked = 岗位已收回，这里不能再操作。要反映问题，直接说就行。

## Clock

# Digest of a person, working days 08:30, only when not all are zero. $n, $today, $answers.
digest-person = 早上好。你手上 { $n } 条，今天到期 { $today }，有回答 { $answers }。
    .admin = 今天要办

# Digest of a unit. $unit and counts.
digest-unit = { $unit } 今日：新 { $new }　今天到期 { $today }　三天内 { $soon }　过期 { $late }　被退回 { $back }。
    .open = 打开

# Ladder, first step. $number, $milestone, $n, $date.
ladder-remind = 提醒：{ $number } { $milestone }还有 { $n } 个工作日，{ $date }到期。

# Ladder, second step.
ladder-urge = 催办：{ $number } { $milestone }应在 { $date }完成，今天已过 { $n } 天。请今天办理，或写明原因和新日期。

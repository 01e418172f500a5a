### What comes back to a citizen: acceptance, progress, outcome, rating.

## Acceptance and the way to the office

# First line of the course; the receipt itself is what was sent.
news-registered = 已登记。

# Line of the course: staff asked something. $date: answer until.
news-asked = 工作人员问了一个问题，{ $date }前都可以答。

# The clue was accepted while the campaign names no unit to reporters. $date.
news-accepted-plain =
    您的线索已经受理。
    最晚 { $date }给您结果。
    要补材料，直接发到这里。
    .dates = 日期怎么算的

# The clue was not accepted. $reason: at most 150 characters; $channel, $how: where it can be dealt with. max 900 bytes
news-declined =
    这件事我们没有受理。
    原因：{ $reason }
    能办的地方：{ $channel }，{ $how }
    您写的内容和附件还在，可以带过去。
    .download = 下载我的内容
    .dispute = 我有不同意见

# Only if the campaign names units to reporters. $coop: yes or no; $units: cooperating units.
news-routed =
    线索已派到{ $unit }办理{ $coop ->
        [yes] ，{ $units }配合
        *[no] {""}
    }。

# The same where units are not named.
news-routed-plain = 线索已派到办理单位。

# The office has begun.
news-started = 办理单位开始办了。有进展就告诉您。

# The date nears and something is known. $step, $day: last progress; $date: unchanged date.
news-working =
    还在办。上次的进展：{ $step }（{ $day }）。
    最晚日期没有变：{ $date }。

# The date nears and nothing new can be told. $date.
news-working-quiet = 还在办，目前没有可以告诉您的新情况。最晚日期没有变：{ $date }。

# The date for acceptance nears. $date.
news-accept-soon = 还在看要不要受理。最晚日期没有变：{ $date }。

# The same while nobody has taken the clue up. $date; $reminded: no where nobody could be told.
news-accept-waiting = 您的线索还没有人开始看{ $reminded ->
        [no] {""}
        *[yes] ，已经提醒了工作人员
    }。最晚日期没有变：{ $date }。

# The date for the result nears and nobody has the clue. $date; $begun: yes where somebody had it; $reminded: no where nobody could be told.
news-result-waiting = 您的线索{ $begun ->
        [yes] 现在没有人在办
        *[no] 还没有人开始办
    }{ $reminded ->
        [no] {""}
        *[yes] ，已经提醒了办理单位
    }。最晚日期没有变：{ $date }。

# The office in charge has replied, before closing. $text: its words, at most 150 characters; $unit.
news-replied =
    { $unit }答复：
    { $text }

# A higher body watches over the clue. $body.
news-supervised = { $body }在督办您的线索，进展会告诉您。

# The date was moved. $new, $old; $reason: at most 150 characters; $approver, $rule.
news-extended =
    这条线索要多用些时间，最晚改到 { $new }，原来是{ $old }。
    原因：{ $reason }
    { $approver }批准，依据{ $rule }。
    .dates = 日期怎么算的

# Days do not count while something is awaited. $day; $what.
news-paused = 从 { $day }起等{ $what }，这段时间不算天数。等到了会告诉您新日期。

# A promised date has passed: on the day after, and every fifth working day. $date; $next: told again.
news-overdue = 原定{ $date }给您结果，没有做到，抱歉。{ $urged ->
        [no] {""}
        *[yes] 已经催了办理单位，
    }{ $next }再告诉您。

# The same for acceptance.
news-overdue-accept = 原定{ $date }告诉您受不受理，没有做到，抱歉。{ $urged ->
        [no] {""}
        *[yes] 已经催了，
    }{ $next }再告诉您。

# Looked at again by another person. $date.
news-reopened = 您的线索重新打开了，换一位工作人员看，最晚 { $date }告诉您。

## Outcomes: only staff say what was found, under their unit's name

# Found true. $finding: at most 150; $action, $relief: at most 80 characters; $has_relief: yes or no; $unit, $day. max 1100 bytes
outcome-true =
    您反映的情况，查实了。
    查到：{ $finding }
    怎么处理：{ $action }
    { $has_relief ->
        [yes] 跟您有关的：{ $relief }
        *[no] 想问细节，直接发到这里。
    }
    { $unit } { $day }

# Found true in part. $finding: at most 150; $rest, $reason, $action: at most 80 characters. max 1400 bytes
outcome-part =
    您反映的情况，查实了一部分。
    查实的：{ $finding }
    没能查实的：{ $rest }，因为{ $reason }
    怎么处理：{ $action }
    { $unit } { $day }

# Not established. $done, $reason: at most 80 characters.
outcome-none =
    按现在的材料，没能查实您反映的情况。
    查了什么：{ $done }
    为什么没查实：{ $reason }
    这不等于您说得不对。有新材料，可以请我们再看一次。
    { $unit } { $day }

# What was done had a basis. $basis: at most 80; $done: at most 80 characters.
outcome-lawful =
    查下来，对方当时的做法有依据：{ $basis }。
    查了什么：{ $done }
    您不认同，可以请我们再看一次，也可以走下面的路。
    { $unit } { $day }

# Handed to another body. $body; $reason: at most 80 characters.
outcome-referred =
    您反映的情况，已经移送{ $body }。
    为什么移送：{ $reason }
    以后由{ $body }办，线索通这边到此办结。
    { $unit } { $day }

# Answered, for consultations and praise. $finding: the answer, at most 150 characters.
outcome-answered =
    您说的事，答复如下：
    { $finding }
    { $unit } { $day }

# Below every outcome that leaves something open. $dated: yes or no; $date, $body, $rule only when yes. max 700 bytes
outcome-remedies =
    您还可以：
    { $dated ->
        [yes] · 对这个答复不满意：{ $date }前向{ $body }提出复查（{ $rule }）
        *[no] · 对这个答复不满意：请我们重新看一次
    }
    · 对罚款、扣押等决定本身不服：申请行政复议或者起诉，期限写在决定书上，从您收到决定书算起
    反映问题不会让复议、起诉的期限停下来。

# Follow-up of a rectification. $result: done or open; $detail.
outcome-fixed =
    跟进：上次要求的整改{ $result ->
        [done] 已做完
        *[open] 还没做完
    }。{ $detail }

## Rating, looking again, calling back

# Three days after the outcome, once.
rating-ask = 这次办得怎么样？
    .good = 满意
    .fair = 还行
    .poor = 不满意

# After a rating below .good.
rating-why = 主要是哪一点？
    .result = 结果
    .slow = 太慢
    .silent = 没人联系我
    .manner = 态度
    .other = 别的，我来写

# The rating is stored.
rating-done = 记下了，谢谢您告诉我们。办理单位只看得到合计的分数。

# The reporter disagrees with the outcome.
dispute-ask = 可以请我们重新看一次，每条线索一次。请说哪里不对，有新材料一起发。

# Opened again. $date.
dispute-done = 已重新打开，换一位工作人员看，最晚 { $date }告诉您。

# It was looked at again before; outcome-remedies follows.
dispute-used = 这条已经重新看过一次。还可以走这些路：

# Staff would like to call. $phone: the number left, half hidden.
callback-ask = 工作人员想打电话回访，方便吗？
    .yes = 方便，{ $phone }
    .no = 不方便，就在这里说

# 30 and 90 days later, only for those who said yes; no word of the case.
checkin-push = 您好，做个回访，最近都顺利吗？
    .fine = 顺利
    .talk = 有事想说
    .stop = 以后别问了

# Offered under the receipt.
checkin-optin = 过一个月、三个月，问您一句有没有人为难您，好吗？问的时候不提这件事。
    .yes = 好
    .no = 不用

# After .talk of checkin-push.
checkin-ask = 是不是有人因为您反映问题，来找您的麻烦？
    .yes = 是
    .no = 不是，别的事
    .unsaid = 不方便说

# A new clue linked with the old one. $body: who reads it.
checkin-linked = 这会作为一条新的线索，和原来那条连在一起，由{ $body }看。

### Lock-screen texts: content-free, at most 20 characters and 60 bytes.

# Buttons under every push: .open shows the news, .desk the queue, .card the clue.
push = ·
    .open = 打开看
    .desk = 今天要办
    .card = 看这一条

# A draft was left 30 minutes ago, once.
push-draft = 您有一份没写完的内容，还存着。

# Three days before a draft is deleted.
push-draft-end = 有一份草稿快到期了，要留请打开看。

# A file could not be fetched.
push-files = 有一个文件要您再发一次。

# Accepted, routed, reply of the unit, paused, extended.
push-news = 有一条新消息，请打开看。
    .open = 打开看

# Staff ask something.
push-question = 有一个问题想请您回答。
    .open = 看问题

# Two days before the answer date.
push-question-end = 有一个问题还等着您。

# A date nears, or the monthly word.
push-working = 还在办，有一句话告诉您。

# A promised date passed.
push-overdue = 有一条关于日期的消息。

# Declined, closed, reopened, rectification checked.
push-outcome = 有结果了，请打开看。

# Three days after the outcome.
push-rating = 想听听您的意见，两下就好。

# Staff ask to call back.
push-callback = 想和您约个时间说两句。

# 30 and 90 days later, only for those who said yes. No word of the case.
push-checkin = 您好，做个回访，最近都顺利吗？

# The identity was opened.
push-identity = 有一条关于您信息的消息。

# Seven days before erasure.
push-retention = 有些内容快到保存期限了。

# The code was used in a new channel.
push-login = 刚才在别处打开过您的消息，是您吗？

# Erasure is done.
push-forgotten = 按您的要求，已经删好了。

# To staff: a clue for a unit.
push-staff-new = 有新的待办。

# To staff: a date nears.
push-staff-due = 有待办快到期。

# To staff: a claim ran out without anything done.
push-staff-freed = 有一条认领到期了，已放回。

# To staff: a date has passed.
push-staff-late = 有待办已过期。

# To staff: the reporter answered.
push-staff-answer = 有一条回答。

# To staff who may open a clue again: its reporter said more after the end.
push-staff-again = 有人请我们再看一次。

# To staff who worked on it: its reporter took it back.
push-staff-withdrawn = 有一条线索撤回了，不用再办。

# To staff: something needs a second person.
push-staff-review = 有一项要您批。

# To staff: danger words in a new clue.
push-staff-danger = 有一条着急的，请马上看。

# To staff: 08:30 on working days.
push-staff-digest = 今日待办已备好。

# To staff: a reporting date nears.
push-staff-report = 报送日期快到了。

# To operators.
push-ops = 系统有一项要处理。

# WeChat template field "thing": at most 20 characters.
push-wechat-thing = 有一条新消息

# WeChat template field "phrase": at most 5 characters.
push-wechat-phrase = 请查看

### Lock-screen texts: content-free, at most 20 characters and 60 bytes.

# Buttons under every push: .open shows the news, .desk the queue, .card the clue.
push = ·
    .open = Open it
    .desk = Today's work
    .card = This one

# A draft was left 30 minutes ago, once.
push-draft = Your draft is still here.

# Three days before a draft is deleted.
push-draft-end = Your draft is still here.

# A file could not be fetched.
push-files = You have a new message.

# Accepted, routed, reply of the unit, paused, extended.
push-news = You have a new message.
    .open = Open it

# Staff ask something.
push-question = You have a new message.
    .open = See the question

# Two days before the answer date.
push-question-end = You have a new message.

# A date nears, or the monthly word.
push-working = You have a new message.

# A promised date passed.
push-overdue = You have a new message.

# Declined, closed, reopened, rectification checked.
push-outcome = You have a new message.

# Three days after the outcome.
push-rating = You have a new message.

# Staff ask to call back.
push-callback = You have a new message.

# 30 and 90 days later, only for those who said yes. No word of the case.
push-checkin = You have a new message.

# The identity was opened.
push-identity = You have a new message.

# Seven days before erasure.
push-retention = You have a new message.

# The code was used in a new channel.
push-login = You have a new message.

# Erasure is done.
push-forgotten = You have a new message.

# To staff: a clue for a unit.
push-staff-new = There is new work.

# To staff: a date nears.
push-staff-due = Work is due soon.

# To staff: a claim ran out without anything done.
push-staff-freed = A claim of yours ran out; it is put back.

# To staff: a date has passed.
push-staff-late = Work is overdue.

# To staff: the reporter answered.
push-staff-answer = There is an answer.

# To staff who may open a clue again: its reporter said more after the end.
push-staff-again = Somebody asks for a second look.

# To staff who worked on it: its reporter took it back.
push-staff-withdrawn = A clue was withdrawn; no more to do.

# To staff: something needs a second person.
push-staff-review = Something needs your approval.

# To staff: danger words in a new clue.
push-staff-danger = Something urgent, please look.

# To staff: 08:30 on working days.
push-staff-digest = Today's work is ready.

# To staff: a reporting date nears.
push-staff-report = A reporting date is near.

# To operators.
push-ops = The system needs attention.

# WeChat template field "thing": at most 20 characters.
push-wechat-thing = New message

# WeChat template field "phrase": at most 5 characters.
push-wechat-phrase = Open

### Words, fields and texts that any flow may show.

## Words of one or two characters that many steps share

# Generic buttons. Each is a button label of its own; .list joins the items of a list.
word = ·
    .back = Back
    .skip = Skip
    .cancel = Cancel
    .done = Done
    .none = None
    .unsure = Not sure
    .more = More
    .again = Start over
    .help = Help
    .yes = Yes
    .no = No
    .close = Close
    .open = Open
    .undo = Undo
    .send = Send
    .list = { ", " }

# The last line of a message that has a next part. max 60 bytes
more-hint = (More: answer “more”)

# One answered question, kept above the next one. $path: the chosen labels, e.g. 路上、水上 › 路上被罚款.
trail-line = ✓ { $path }

# One line of a card: field name, wide space, value.
line-of-card = { $label }　{ $value }

# One line of a card that quotes the person's own words.
line-of-card-quoted = { $label }　{ $value } (“{ $quote }”)

# Value of a card line nobody filled.
value-empty = (empty)

# Value of a card line the person does not remember.
value-unsure = not sure

# Value of a card line: nothing of this kind.
value-none = none

# Value of a card line the person skipped.
value-skipped = left out

# Value of a card line: an amount of money. $amount: with its unit.
value-amount = { $amount }
# A sum between two. $low, $high: ready texts
value-amount-range = { $low } to { $high }
# A sum told as about so much. $amount: a ready text
value-amount-about = about { $amount }

# Value of a card line: a day. $day: in words.
value-day = { $day }

# A day with the time of day. $day: a ready day; $clock: e.g. 21:30.
value-day-clock = { $day }, { $clock }

# A day told as about that day. $day: a ready day.
value-day-about = around { $day }

# An hour whose half of the day nobody said. $time: a ready moment or span with hours up to 12.
value-clock-half = { $time } (morning or evening not said)

# A day with a part of it. $day: a ready day; $part: small_hours, morning, noon, afternoon, dusk, evening or night.
value-day-part =
    { $day }, { $part ->
        [small_hours] after midnight
        [morning] in the morning
        [noon] around noon
        [afternoon] in the afternoon
        [dusk] at dusk
        [evening] in the evening
        *[night] at night
    }

# From one day or moment to another. $first, $last: ready days or moments.
value-span = { $first } to { $last }

# An amount with what it was. $amount: a ready amount; $role: fine, fee, levy, bribe, demanded, paid or total.
value-money =
    { $role ->
        [fine] fined { $amount }
        [fee] charged { $amount }
        [levy] levy of { $amount }
        [bribe] gift of { $amount }
        [demanded] asked { $amount }
        [paid] paid { $amount }
        [total] { $amount } in all
        *[other] { $amount }
    }

# A sum that is still to be paid. $amount: a ready value-money.
value-money-due = { $amount } (not paid yet)

# A sum with what is told of it beside its role. $amount: a ready value-money; $how: taken (from an account), written (on a paper), part (of the sum before) or paid.
value-money-remark =
    { $how ->
        [taken] { $amount } (taken from the account)
        [written] { $amount } on the paper
        [part] { $amount } of it
        *[paid] { $amount } (paid)
    }

# Was an enforcement ID shown? $had: yes, no or unseen.
value-paper-shown =
    { $had ->
        [yes] ID shown
        [no] no ID shown
        *[unseen] could not see the ID
    }

# Was a receipt given? $had: yes, no, slip (a scrap of paper) or unseen.
value-paper-receipt =
    { $had ->
        [yes] receipt given
        [no] no receipt
        [slip] only a slip was given
        *[unseen] not sure about a receipt
    }

# Was a notice or decision given? $had: yes, no or unseen.
value-paper-notice =
    { $had ->
        [yes] notice given
        [no] no notice
        *[unseen] not sure about a notice
    }

# Two lines said one below the other. $first, $second: ready lines.
lines-joined =
    { $first }
    { $second }

# Value of a card line: the person does not know.
value-unknown = not known

## Names of the lines of a card, two characters where possible

# Field name: when it happened.
field-time = When

# Field name: where it happened.
field-place = Where

# Field name: the unit reported.
field-agency = Who

# Field name: money asked or paid. Two characters wide.
field-money = Money

# Field name: was a receipt given.
field-receipt = Receipt

# Field name: papers shown or given.
field-papers = Papers

# Field name: kind of matter.
field-category = About

# Field name: attached files.
field-files = Files

# Field name: anonymous, confidential or by name.
field-identity = Identity

# Field name: what happened, in the person's words.
field-story = Story

# Field name: name and phone left by the person.
field-contact = Contact

# Field name: licence plates.
field-plate = Plate

# Field name: the number of a paper that was given (文号).
field-document = Paper no.

# Field name: how the clue came in.
field-source = Source

## Help, leaving, starting over

# Answer to 帮助. $phone: the office's telephone number. max 400 bytes
help-card =
    How this works:
    · Just write what happened: that is a report
    · /status: see how far it is
    · /verify: someone is inspecting or stopping you, look it up
    · /my: all your clues
    · /back, /restart, /cancel: work at any time
    · /mydata, /forget: see or delete what is yours
    If typing is hard, call { $phone }; staff will write it down for you.

# The same while /mydata and /forget are not there. max 400 bytes
help-card-short =
    How this works:
    · Just write what happened: that is a report
    · /status: see how far it is
    · /verify: someone is inspecting or stopping you
    · /my: all your clues
    · /back, /restart, /cancel: work at any time
    · /privacy: who can see it, how long it is kept
    · /language: switch to Chinese

# Below help-card-short; above it where a person is asked for. $phone: the office's telephone number
help-phone = If typing is hard, call { $phone }; staff will write it down for you.

# Asked before a draft is deleted. $files: number of files in it.
cancel-ask =
    Cancel this draft? Your text and { $files ->
        [0] any files
        [one] 1 file
        *[other] { $files } files
    } will be deleted; nobody will see them.
    .delete = Delete it
    .keep = Keep for later
    .go-on = Go on writing

# The draft was deleted.
cancel-done = Cancelled. The draft is deleted and nothing was sent. Write any time you like.

# The draft was kept. $days: days it is kept.
cancel-kept = Saved. Reply “continue” to go on; it is kept for { $days } days.
    .go-on = Go on writing

# 取消 without an open draft.
cancel-nothing = There is no unfinished draft.

# Asked before 重来.
restart-ask = Starting over clears this draft. Clear it?
    .restart = Clear, start over
    .go-on = Go on writing

# 返回 at the first question.
back-first = This is the first step already. To stop, send “cancel”.

# An answer fits no option. $n: number of options.
choice-unclear = That does not match an option. Press one, or send 1 to { $n }.

# A number stood alone where words are asked for.
choice-worded = A number alone does not tell me enough. Please write a few words.

# A number was sent while nothing can be chosen.
choice-nothing = There is nothing to choose now. To report or add something, just write it; for news send /status.

# An answer fits two options; these two are the buttons. $first, $second: their labels, at most 12 characters.
choice-two = Which one do you mean?
    .first = { $first }
    .second = { $second }

# After 跳过.
skip-done = All right, left empty for now.

# 跳过 where an answer is needed.
skip-needed = This one is needed to go on. A few words are enough.

# How a date was counted. $start: day received; $n: number; $unit: workdays or days; $lines: one line a day; $rule, $edition: its source. max 700 bytes
deadline-how =
    Received on { $start }; counted from the next day, { $n } { $unit ->
        [workdays] working days
        *[days] calendar days
    }:
    { $lines }
    Rule: { $rule }, { $edition }.

# One counted day in deadline-how. $day: e.g. 11月20日 周五; $n: its number.
deadline-line = { $day }, day { $n }

# One day that is not counted in deadline-how.
deadline-line-off = { $day }, not counted

# Stands for the days folded away in deadline-how. $n: how many.
deadline-line-fold = … ({ $n } days in between, counted the same way)

# Added below a date whose preset is marked "to be confirmed".
deadline-unconfirmed = This date is provisional; what { $office } publishes counts.

## Languages

# Both languages on purpose: the reader may not read the present one.
language-ask = 请选语言 / Choose a language
    .zh-Hans = 简体中文
    .en = English

# The language was changed.
language-done = English it is. Everything you wrote is kept.

# It goes on in the language that was just written. Both languages on purpose.
language-followed = You write English, so I answer in English. 要用中文，回“中文”。

# Weekdays, one character in Chinese, for dates.
weekday = ·
    .mon = Monday
    .tue = Tuesday
    .wed = Wednesday
    .thu = Thursday
    .fri = Friday
    .sat = Saturday
    .sun = Sunday

# Short weekdays for the desk.
weekday-short = ·
    .mon = Mon
    .tue = Tue
    .wed = Wed
    .thu = Thu
    .fri = Fri
    .sat = Sat
    .sun = Sun

# Month names; numbers in Chinese.
month = ·
    .m1 = January
    .m2 = February
    .m3 = March
    .m4 = April
    .m5 = May
    .m6 = June
    .m7 = July
    .m8 = August
    .m9 = September
    .m10 = October
    .m11 = November
    .m12 = December

# Short month names, for moments.
month-short = ·
    .m1 = Jan
    .m2 = Feb
    .m3 = Mar
    .m4 = Apr
    .m5 = May
    .m6 = Jun
    .m7 = Jul
    .m8 = Aug
    .m9 = Sep
    .m10 = Oct
    .m11 = Nov
    .m12 = Dec

# A local moment on a receipt. $year, $dd: numbers; $month: from month-short; $clock: e.g. 22:08.
date-moment = { $dd } { $month } { $year }, { $clock }

# A calendar day in a sentence. $month: from month; $day: number; $weekday: from weekday.
date-day = { $weekday } { $day } { $month }

# The same when the year differs from the present one.
date-day-year = { $weekday } { $day } { $month } { $year }

# A calendar day in a line of the desk. $mm, $dd: two digits; $short: from weekday-short.
date-desk = { $mm }-{ $dd } { $short }

# The same when the year differs.
date-desk-year = { $year }-{ $mm }-{ $dd } { $short }

# A moment in a line of the desk, this year. $mm, $dd: two digits; $clock.
date-desk-moment = { $mm }-{ $dd } { $clock }

# An amount of money. $amount: digits with separators as usual in the language.
amount-yuan = { $amount } yuan

# First and last line of the arithmetic of a date; between them stand the counted days. $since: what happened on that day.
deadline-how-start =
    { $since ->
        [acceptance] Accepted
        [closing] Closed
        [reopening] Reopened
        *[receipt] Received
    } on { $start }; counted from the next day, { $n } { $unit ->
        [workdays] working days
        *[days] calendar days
    }:
# Last line of deadline-how: the rule the days come from. $rule, $edition.
deadline-how-rule = Rule: { $rule }, { $edition }.
# A side conversation (an answer, a form) was left by /cancel.
flow-closed = All right, leaving that.

## Short questions about this place

# How long it takes. $accept, $decide: asked-days; $starts: from which event the second one counts.
asked-long =
    Within { $accept } of sending you are told whether it is accepted.
    The result follows within { $decide } of { $starts ->
        [receipt] receipt
        *[acceptance] acceptance
    }; if it takes longer you are told why. The dates stand in the message you get when you send it.

# Part of asked-long: so many days. $n; $unit: working or calendar.
asked-days = { $n } { $unit ->
        [working] working days
        *[calendar] calendar days
    }

# The same where the campaign names no days. $phone.
asked-long-unknown = How many days it takes depends on the rules. You may ask at { $phone }.

# Does it cost anything? $office and $phone may be named.
asked-cost = Reporting costs nothing. Do not believe anybody who asks you in our name for a payment or a verification code.

# Is there a reward? $phone.
asked-reward = No rewards are registered or paid here. Whether there is a rule on rewards, you may ask at { $phone }.

# Is this real, who are you? $office, $phone.
asked-real = This is the clue line of { $office }. A program listens and takes notes; what you send is read by staff. To make sure, call { $phone }.

# Is it any use? $office, $phone may be named.
asked-use = Staff read everything that is sent, and you are told whether it is accepted and what was found. If it is not accepted you are told why, and where else to go.

# What is kept of me, delete my data. $days: days a draft is kept; $phone. max 500 bytes
asked-data =
    Kept are: what you wrote and the files (sealed), and the address of this chat to answer you (sealed).
    A draft is deleted at once with “cancel”, else by itself after { $days } days.
    What was sent can be taken back with “/withdraw”, the link with this chat cut with “/cut”. To have more deleted, call { $phone }.

# Is this or that dealt with here?
asked-scope = Anything about enforcement, inspections, charges and fines can be told here. Say when, where, who and what was done; if it belongs elsewhere you are told where to go.

# May photos or recordings be sent, and how?
asked-files = Yes. Send photos, recordings, videos or files right here, before or after you write. You are told when they are kept, and when one cannot be.

# Why is this asked, must it be answered? The open question follows. max 400 bytes
asked-why = This helps the staff check what happened; you need not answer. Say “not sure” if you do not know, “skip” if you would rather not; “submit” hands it in now.

# May a fine or goods come back? Nothing is promised. max 500 bytes
asked-refund = Whether it comes back is decided by law once the matter is checked; nothing can be promised here. You will be told the result. Against a fine or seizure you may ask for administrative review or go to court within the days the decision names; a report here does not stop them.

# Answers who fears what follows if he is mistaken; promises nothing the law does not give.
asked-mistaken = Mistakes can be put right: tell what you know, say “not sure” where you are not, and change it before or after you submit. Only please make nothing up.
# Was it lawful, and how much may they take? Nothing is judged here. max 600 bytes
asked-lawful = Whether a fine or a charge was lawful, and how much it should be, I cannot judge. Tell what happened; once you submit, staff check it against the rules and you are told the result.
# Somebody wants the police called. max 600 bytes
asked-police = To call the police, dial 110 yourself; 120 if somebody is hurt, 119 for fire. We cannot call for you or send anybody.
# When is the office open? $phone. max 600 bytes
asked-hours = You can write here at any time, at night and on weekends too; what you write is kept. Staff read it in office hours. To call, the number is { $phone }.
# May one stay without a name? privacy-brief follows. max 200 bytes
asked-unnamed = Yes, you can stay anonymous; no name is needed. Whoever wants to leave one chooses so at the end.
# Will he be punished? Nothing is promised. max 400 bytes
asked-punished = Whether anybody is punished is decided by the body in charge once the matter is checked; nothing can be promised here. You will be told the result.
# How is the result told? The code of the receipt opens it anywhere. max 400 bytes
asked-result = Yes. Once you submit you get a status code; it shows the progress and the result at any time. In the chat you report from, “progress” is enough.
# Will somebody call or come to the reporter? max 400 bytes
asked-call = Without a number nobody can call you; questions are put under “progress”. If you leave one, the staff may call to check something.
# Must the reporter be a witness, or come himself? max 400 bytes
asked-witness = To report here you need not come. If the staff want to ask something, it stands under “progress”; whether you answer is up to you.
# How is a fine paid? max 400 bytes
asked-pay = How, where and until when to pay is usually written in the penalty decision. If there was none, or no receipt for the money, tell it here.
# What is asked belongs to another office: weather, taxes, papers. max 300 bytes
asked-elsewhere = I cannot answer this here; for other public services call 12345. Anything about enforcement, inspections, charges and fines can be told here.
# Somebody of an office asks who reported it, or what. max 300 bytes
asked-reporter = Whether anybody reported something, who it was and what it says cannot be told here.
# What if a fine is not paid? No rule is told that the decision itself does not tell. max 600 bytes
asked-unpaid = Whether to pay we cannot decide for you. The written decision usually says until when to pay, what follows if you do not, and where to ask for review or go to court. If there was no decision, or no receipt for the money, tell us here; the staff will check that, too.

# Will they retaliate? The open question follows. max 600 bytes
asked-retaliation = The unit you report and its people cannot see what you write, nor whether there is anything. The content itself may let them guess; nobody can rule that out. To retaliate is against the law: report it here as a new matter; in danger, call 110 at once. “Privacy” tells all of it.

# Where is what I wrote last time, how do I go on with a new phone? max 600 bytes
asked-left = What you had not finished goes on where you wrote it: say “continue” there, or ask there for a transfer code and send it here. If that place no longer opens, tell it again. What you handed in: send its status code here, or say “progress”.

# Somebody cannot read or write. $phone. max 400 bytes
asked-voice = No need to type: send a voice message, the staff will listen to it; or let somebody type for you. Or call { $phone }, the staff will write it down.

# Somebody only tries it out.
asked-test = Received, it works. To report something, just write it.

# A telephone number alone, before anything was told.
asked-phone = This looks like a telephone number; I have not kept it. To leave one, choose “Leave contact and send” at the end. First tell me what happened.

# Something was sent by mistake, nothing is open.
asked-slip = Never mind, nothing was sent in. To report something, just write it.

# The same with a question open; it follows again.
asked-slip-draft = Never mind. If a line is wrong, say so in a sentence; to drop it all, reply “cancel”.

### What a citizen reads when asking for progress, answering a question or taking something back.

## Progress

# Asks for the status code.
status-ask = Please send the status code, 24 characters. It is in the message you got when you sent the report.

# Stands before status-ask, or behind status-none, while a draft waits.
status-draft = You have a draft here that is not finished. Reply “continue” to go on with it.

# What was sent where the code was asked for is no code and tells nothing; status-ask follows.
status-ask-else = I see no status code here. To leave this, reply “back”; to report something, just write it.

# Somebody has lost the code, and nothing was reported in this chat. max 400 bytes
status-lost =
    A status code cannot be found again, not by us either.
    If you reported on WeChat or Telegram, reply “/my” in that chat.
    Otherwise you may report again and write “reported before”.

# The same where a clue of his stands in this chat; it is shown below.
status-lost-here = A status code cannot be found again. In this chat you need none: “/my” shows your clues. For a new code, choose “New status code”.

# Last line of my-list: a draft that is not sent yet. $n: its number in the list.
my-draft = { $n } Draft, not finished yet

# Label of the button that goes on with the draft.
my-draft-open = Draft

# One line of my-list. $n: its number in the list; $number: clue number; $label: kind; $state: one of state-….
my-line = { $n } { $number } { $label } · { $state }

# Label of a button that opens one clue. $number: the clue number.
my-open = { $number }

# No clue is linked to this chat.
status-none = There is no clue of yours here. If you reported elsewhere, send the status code.

# Progress of one clue: never the story, files or identity. $number, $label, $state, $unit, $next: ready strings; $lines: one line an event. max 700 bytes
status-card =
    Clue { $number }　{ $label }
    Now　{ $state }
    Office　{ $unit }
    Next date　{ $next }
    So far
    { $lines }
    .dates = How the date is counted
    .add = Add something
    .answer = Answer the question
    .result = See the result
    .again = Please look again
    .rotate = New status code
    .withdraw = Withdraw
    .refresh = Look again

# Value of "next date" while acceptance is open. $date.
status-next-accept = by { $date } you hear whether it is accepted

# Value of "next date" while the outcome is open. $date.
status-next-result = by { $date } you get the result

# Value of "next date" while a question waits. $date.
status-next-answer = by { $date } please answer one question

# Value of "next date" when the day of acceptance has passed. $date: that day; $next: when the reporter hears again.
status-late-accept = you hear on { $next } (you were to hear about acceptance by { $date }; that was not kept, and we are sorry)

# The same for the outcome.
status-late-result = you hear on { $next } (you were to have the result by { $date }; that was not kept, and we are sorry)

# Value of "next date" when nothing is due.
status-next-none = none

# Value of "office" before one is named.
status-unit-none = not named yet

# One line of "so far". $day; $event: one of event-….
status-event = { $day } { $event }

# What happened, as a citizen reads it in "so far".
event = ·
    .received = registered
    .accepted = accepted
    .declined = not accepted
    .routed = sent to an office
    .working = work began
    .asked = you were asked
    .answered = you answered
    .added = you added something
    .replied = the office replied
    .supervised = supervised from above
    .extended = date changed
    .closed = closed
    .followed_up = followed up
    .rated = you rated it
    .reopened = opened again
    .withdrawn = you withdrew it
    .opened = identity was opened
    .still = still in hand, no news
    .waiting = nobody is working on it yet
    .overdue = the date was not kept

# Line of the card in the two real-name modes. $n: times.
status-opened =
    Your identity has been opened { $n ->
        [0] 0 times
        [one] once
        *[other] { $n } times
    }.

# Below a card: what stands open as a draft. $n: how many matters of it; $what: how the next one begins.
status-unsent =
    { $n ->
        [1] One matter is not sent yet: { $what }
       *[other] { $n } matters are not sent yet, the next one: { $what }
    }
    Send “continue” to go on with it.

# Below a card and the list: words of which nobody said yet where they belong. $what: their beginning; $number.
status-unplaced = What you said, “{ $what }”, still waits: send “add” to put it into clue { $number }, or “new” to report another matter.

# Below a card that has no news.
status-quiet = No news yet. There is nothing you need to do.

# Offered after the code was used in a chat.
status-link-ask = Shall I tell you here when there is news? Never what it says.
    .yes = Yes
    .no = No

# The chat was linked for reminders.
status-linked = All right, you will hear here when there is news.

# The chat was not linked.
status-unlinked = All right, no reminders. Send the code whenever you want to look.

## States as citizens read them

# State: registered, nobody has decided yet.
state-received = received

# State: accepted.
state-accepted = accepted

# State: not accepted.
state-declined = not accepted

# State: sent to the office that works on it.
state-routed = sent to the office in charge

# State: in hand.
state-working = in hand

# State: a question to the reporter is open.
state-asking = waiting for your answer

# State: the office has replied, not closed yet.
state-replied = replied

# State: a higher body watches over it.
state-supervised = supervised from above

# State: closed.
state-closed = closed

# State: closed and followed up.
state-followed-up = closed, followed up

# State: closed and rated.
state-rated = closed, rated by you

# State: looked at again.
state-reopened = being looked at again

# State: withdrawn by the reporter.
state-withdrawn = withdrawn by you

# State: merged. The reporter is told nothing, so it reads like working; his state follows the main clue.
state-merged = in hand

## Codes and numbers

# Unknown status code: the same bytes for absent, erased, rotated and foreign.
status-unknown =
    This status code was not found. Please compare: 24 characters, no letters I, L, O, U.
    If it is lost, report once more and write “reported before”.

# A check character found a slip. $group: number of the group; $text: what was typed there.
status-group = Group { $group }, “{ $text }”, may have a slip; please compare.

# Not 24 characters. $n: how many came.
status-length = { $n } characters came; a status code has 24 in 6 groups. Please compare.

# A clue number where a status code is wanted.
status-number-only = This is a clue number; it opens nothing. Please send the status code of 24 characters.

# A status code where a clue number is wanted.
status-code-only = This is a status code, for you alone. A clue number of 8 characters is wanted here.

# Too many tries. $minutes to wait.
status-toomany = Several tries did not match. So that nobody can guess codes, please come back in { $minutes } minutes. Your clue is not affected.

# Asked before a new code is made.
status-rotate-ask = A new code for clue { $number } ({ $label }) ends the old one at once. Change it?
    .yes = Change
    .no = Keep the old one

# The new code, alone on its line. $code.
status-rotated =
    New status code (shown only once):
    { $code }
    .saved = Saved, hide the code

# Neither a number nor a code of ours.
number-foreign =
    This does not look like one of our numbers or codes. A clue number has 8 characters and a dash; a status code has 24.
    For 12345 work orders please call 12345.

# Somebody asks this bot about another office. $office.
bot-which = This is the report line of { $office }. What you reported elsewhere can be looked up only there.

## Adding

# Asks for an addition to a clue. $number.
add-ask = What do you want to add to clue { $number } ({ $label })? Words or photos.
    .done = Nothing more

# Asks what was wrong with how a clue ended. $number, $label.
again-ask = What is wrong with the result of clue { $number } ({ $label })? Please write it down, with new material if there is any.
    .done = Nothing more

# The words are with who may open it again. $number.
again-done = Added to clue { $number }, for the supervisor who can open it again. If it is opened again, you will hear.

# The clue has not ended yet. $number, $label.
again-open = Clue { $number } ({ $label }) has no result yet. To add something, just write it.

## A question from staff and its answer

# The question card. $number; $question: at most 200 characters; $date: answer until. max 1900 bytes
question-card =
    About clue { $number }, staff would like to ask:
    { $question }
    Please answer by { $date }; it helps. “I do not know” is an answer too.
    .write = I will write
    .unknown = I do not know
    .decline = I would rather not

# After .write of question-card.
question-write = Please write, or send photos or a location.

# The answer is in the clue.
question-done = Your answer is in the clue; staff can see it. If there is more, just send it.
    .done = Nothing more

# The reporter would rather not answer.
question-declined = That is fine. The clue goes on all the same.

# More questions wait. $n.
question-left =
    { $n ->
        [one] 1 question is
        *[other] { $n } questions are
    } still open. No hurry, one at a time.

# Two days before the answer date, once. $date.
question-remind = A question still waits for you; you can answer until { $date }.

# A late answer is kept. $date: the date that has passed.
question-late = Received. { $date } has passed, but your answer is in the clue and staff will see it.

# An answer after closing.
question-late-closed = Received. This clue is closed, so your answer is new material. To ask staff to look again, send “look again”.
    .again = Yes
    .keep = Just keep it

# Staff took the question back.
question-gone = Staff have taken this question back; no answer is needed.

# Several questions are open; the buttons are clue numbers.
question-which = Which question does this answer?
    .none = None of them

# One question in the list above question-which and question-choose. $number: its clue; $question: at most 40 characters.
question-which-line = { $number }　{ $question }

# Button when two questions are about the same clue. $question: at most 12 characters.
question-which-same = { $question }

# Several questions are open and nothing was said yet. $n.
question-choose = { $n } questions wait for you. Which one first?
    .later = Later

# The person puts the questions off.
question-later = All right, the questions stay open. Send “/answer” whenever you like.

# Above the new card when staff changed the question.
question-changed = Staff put the question differently; this one counts:

## Taking back

# Asked before a clue is withdrawn. $number.
withdraw-ask =
    Withdraw clue { $number } ({ $label }, { $day })? We will not contact you again or tell you the result.
    What concerns the public may still be looked into, without anything of yours in it.
    .withdraw = Withdraw
    .keep = Keep it

# The clue is withdrawn.
withdraw-done = Withdrawn. The status code still shows “withdrawn by you”, nothing else.

# Not withdrawn after all.
withdraw-kept = All right, the clue goes on.

# The link is not cut after all.
burn-kept = All right, nothing was cut. You can still cut it once you have copied the code.

# The code stays after all.
rotate-kept = All right, the code stays as it is.

# Somebody wants to add while a draft is open.
add-draft = Just go on; it joins the draft you are writing.

# It was withdrawn before. $number, $label.
withdraw-gone = You have already withdrawn clue { $number } ({ $label }). If there is something new, just tell it.

# A closed clue cannot be withdrawn.
withdraw-late = This one is closed and cannot be withdrawn. To hear nothing more of it, send /cut.

# Asked before the link between chat and clue is cut.
burn-ask =
    After this nothing in the system connects this chat with clue { $number } ({ $label }); we cannot tell or ask you anything.
    The status code still works. First make sure you have copied it.
    .cut = Copied, cut the link
    .wait = Not copied yet

# The link is cut.
burn-done = The link is cut. From now on use the status code. You may want to delete this chat as well.

# Told in the privacy text of the WeChat channel.
burn-wechat = When you unfollow, we delete the link with this account at once; the clue stays and the code opens it.

# Notifications are off.
mute-done = All right, no more reminders. For progress send /status; there you can switch them on again.

# Line of the status card: one file. $n: its number; $kind: e.g. 照片; $at: when it came; $print: the SHA-256 of the original
status-file = File { $n }: { $kind }, received { $at }, fingerprint (SHA-256) { $print }

# The same while the file is still being fetched
status-file-waiting = File { $n }: { $kind }, received { $at }, being stored

# The same where the file could not be fetched
status-file-lost = File { $n }: { $kind }, sent { $at }, could not be fetched; please send it again

# Below the files where there are more than fit. $n: how many more; $page: yes where there is a web page that lists all
status-files-more =
    { $page ->
        [yes] { $n } more files: see all on the web with your receipt code
       *[no] { $n } more files are not listed here
    }

# Head of the list of one's own clues.
my-list-title = Your clues:
# Foot of the list of one's own clues.
my-list-how = Send a number to see one.
# The lines of the status card. $label is the everyday name of the category.
status-title = Clue { $number }　{ $label }
# Line of the status card: the state. $state.
status-now = Now　{ $state }
# Line of the status card: who works on it. $unit.
status-unit = Handled by　{ $unit }
# Line of the status card: the next date owed. $next: a ready text.
status-next = Next date　{ $next }
# Line of the status card of a clue that has ended. $result: first sentence of what was told.
status-result = Result　{ $result }
# Head of the course on the status card; its steps follow, a line each.
status-course = So far
# Button under a piece of news.
news-open = See all steps
# The person wanted to add nothing.
add-none = All right, nothing to add.

# A clue that was withdrawn takes nothing more. $number, $label.
add-gone = You have withdrawn clue { $number } ({ $label }); nothing can be added. If there is something new, just tell it.

# Above the card: what was meant for a clue that takes nothing more begins a report.
add-anew = Nothing can be added to that clue any more, so this is kept as a new matter.

# No day is owed for this clue any more. $number, $label.
dates-none = No date is due for clue { $number } ({ $label }) now.

# Which of several clues a word is about.
clue-which = Which one do you mean?
    .none = None of these

# One clue above clue-which. $number; $label: its kind; $day: when it was registered.
clue-which-line = { $number } · { $label }, { $day }

# Words came while staff wait for an answer, and tell of another day.
question-or-new = Does this answer the question from staff, or is it something new?
    .answer = The answer
    .new = Something new

# The answer staff read when files answered their question. $count: e.g. 2 photos.
question-files = sent { $count }

# Nothing waits for an answer: it was answered, or taken back.
question-none = No question is waiting for you now. To add something, just send it.

# Somebody asks why staff ask.
question-why = Staff ask so that it can be cleared up. Not knowing or not saying is fine; the clue goes on all the same.

# One line of the course on the web page; $value is a ready text.
noted-plain = { $value }

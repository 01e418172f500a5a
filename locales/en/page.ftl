### Pages: what stands on the web pages whatever a person does. Lists are one item a line.
### **two stars** around words make them bold; nothing else is markup.

## Shared

# The product's name; also the title of a tab that somebody else might see.
page-name = Clueline
page-skip = Skip to the content
page-tools = Page tools
page-size-17 = Normal text
page-size-22 = Large text
page-size-30 = Largest text
# How this language calls itself on a small button.
page-language-short = EN
page-leave = Leave
page-print = Print
page-danger = Someone hurt, beaten or locked in? First call
# In front of the tab's title while an answer waits unread.
page-unread = (new){ " " }
page-foot = Footer
page-foot-privacy = Privacy
page-foot-poster = Print a poster
page-foot-access = Accessibility
# $count is a file's size in megabytes with one decimal.
page-megabytes = { $count } MB
page-kilobytes = { $count } KB
# $month and $day are numbers, $time is 16:49.
page-moment = { $day }/{ $month } { $time }

## Front page

page-notice-tab = Clueline · { $office }
# The stroke | marks places where a line may break.
page-notice-title = Unlawful fees, fines, checkpoints or inspections?
    Tell us here.
page-notice-no-account = no sign-up
page-notice-anonymous = no name needed
page-notice-minutes = about { $minutes } minutes
page-notice-start = Start a report
page-notice-scan = Scan with your phone
page-notice-ways = You can also use
page-way-web = Web chat
page-way-web-hint = no account, any phone
page-way-telegram = Telegram
page-way-telegram-hint = where Telegram is installed
page-way-wechat = WeChat
page-way-wechat-hint = Scan in WeChat, follow, and write
page-notice-topics = What you can report
page-notice-after = What happens then
page-notice-step-now = At once
page-notice-step-now-what = you get a clue number and a status code
page-notice-step-accept = Within { $days } working days
page-notice-step-accept-due = Within the set time
page-notice-step-accept-what = you hear whether it is accepted, and why
page-notice-step-working = While we work
page-notice-step-working-what = you hear of progress; without any, we say so on time
page-notice-step-closed = At the end
page-notice-step-closed-what = the result, the reasons, and what you can do if you disagree
page-notice-promise = What we do
page-notice-promise-list =
    The unit you report cannot see your clue
    No IP address and no phone model is recorded
    You can always see how often your identity was opened
page-notice-cannot = We cannot
page-notice-cannot-list =
    stop an inspection or a penalty on the spot
    replace administrative review or a court; their time limits keep running
    reach you about an anonymous clue when we are stuck
page-notice-elsewhere = Not handled here
# Behind a number to call. $matter: for what it is; $how: how to reach it.
page-notice-elsewhere-line = { $matter }: { $how }
page-notice-phone = if typing is difficult, call this number

## Poster

page-poster-title = Unlawful fees, fines,
    checkpoints, inspections?
    Scan and tell us
page-poster-points = Print one for a place
page-poster-point = You are at { $place }
page-poster-print = One A4 page, ready to print.
page-poster-web = Open directly
page-poster-web-hint = no account at all
page-poster-accept = Within { $days } working days you hear whether it is accepted
page-poster-danger = Someone hurt, beaten, locked in
page-poster-danger-call = first call 110 / 120

## Chat

page-chat-title = Report
page-desk-title = Desk
page-desk-who = { $unit } · { $role }
page-chat-skip = Skip to the present question
page-chat-back = Front page
page-chat-anonymous = Anonymous
page-chat-saved = saved { $time }
page-chat-autosave = draft is saved
page-chat-offline = **No connection.** What you write stays on this phone and is sent when the signal is back. You can go on writing.
page-chat-errors = Please correct { $count }
page-chat-errors-kept = Everything else is saved.
page-chat-receipt-open = Your status code is not put away yet: save it here
page-chat-log = Conversation
page-chat-me = I said:
page-chat-pending = Not sent yet
page-chat-now = The present question
page-chat-point = You scanned the code at { $place }; the place is noted for now, correct it if it is wrong.
page-chat-start = What happened?
page-chat-start-how = Use your own words: **when, where, who, what was done, how much money.**
page-chat-start-free = Leave out what you cannot remember. Everything can be changed before sending.
page-chat-example = For example
page-chat-example-text = 12 June, after four in the afternoon, at a motorway toll exit: road administration stopped me for an over-wide load, fined me 200, no receipt.
page-chat-or = Or choose:
page-chat-start-safe = You are anonymous now. We do not keep the phone model either.
page-chat-start-safe-link = How we protect you
web-noscript = Your browser runs no scripts, and this works all the same: write and press “Send”; “Look for new messages” shows what is new.
web-private = No login. We do not record your network address.
web-sent-twice = This arrived just now already, and was not noted twice.
page-chat-review = Read once, then send
page-chat-review-who = **Who will see it:** intake staff and the unit that handles it. **Who will not:** the unit you report and those above it.
page-chat-left = { $count ->
    [1] One question left:
   *[other] { $count } questions left:
    }{ " " }
page-chat-change = Change
page-chat-answer = Your answer
page-chat-box = Write here…
page-chat-send = Send
# The button that sends chosen files and nothing else.
page-chat-send-files = Send files
page-chat-no-file = No file is chosen yet. Open “Photos and files” and choose one.
page-chat-photo = Photo
page-chat-file = File
page-chat-place = Place
page-chat-place-none = No position found. A road name, a kilometre stone or a nearby sign is fine too.
page-chat-place-where = Where was it? A road name, a kilometre stone, a village or a nearby sign; then press “Send”.
page-chat-files = Photos and files
# $max: megabytes; $button: the button that sends them.
page-chat-files-limit = Photos, recordings, receipts, up to { $max } MB each. Choose, then press { $button }.
page-chat-file-n = File { $n }
page-chat-refresh = Look for new messages
page-chat-expired = This page was open for long. Everything is kept; please press Send once more.
# $name is the file's own name, $max a whole number of megabytes.
page-chat-file-toobig = “{ $name }” is larger than { $max } MB and was not taken. Shorten the video, or take a few photos.
# $max is a whole number of megabytes.
page-chat-files-cut = The files are too big, and those behind were not taken. A file may have { $max } MB; please send them one by one.
page-chat-file-empty = “{ $name }” is empty and was not taken. Please choose it again.
page-chat-file-unkept = “{ $name }” was not kept: our storage has a fault. Please send it again in 10 minutes.

## Chat: words the script shows. { $n } and { $m } are filled in the browser.

page-js-sending = sending
page-js-unsent = not sent yet · kept on this phone
page-js-waiting = waiting for a connection
page-js-cancel = Cancel
page-js-delete = Delete
page-js-kept = received and sealed
page-js-progress = { $n } / { $m } MB
page-js-size = { $m } MB
page-js-toobig = “{ $name }” has { $n } MB, more than { $m } MB, and was not taken. Shorten the video, or take a few photos.
page-js-failed = “{ $name }” did not arrive. It is tried again when the connection is better; you can also choose it again.
page-js-large = “{ $name }” has { $n } MB. A smaller copy is quicker; the original is better evidence.
page-js-huge = “{ $name }” has { $n } MB; the original is too big here. A smaller copy can be sent.
page-js-shrink = Send a smaller copy (recommended)
# Stands in the name of a picture that was made smaller, before its ending.
page-js-small = {" "}(smaller)
page-js-original = Send the original
page-js-noplace = No position found. A road name, a kilometre stone or a nearby sign is fine too.
page-js-place = Position: { $n } (within about { $m } m)
page-js-place-drop = Do not use it
page-js-busy = Many people are writing; your words are kept and wait in the queue
page-js-photo = Photo { $n }
page-js-offline = waiting for a connection
page-js-chosen = { $n } chosen
page-js-place-send = Send this position

## Receipt

page-receipt-title = We have your report
page-receipt-rotated = Your status code is new
page-receipt-number = Clue number (you may tell it to others)
page-receipt-code = Status code: save it now
page-receipt-once = It is shown only once. Without it nobody can see your clue, and **we cannot find it again either**.
page-receipt-save = Save
page-receipt-copy = Copy
page-receipt-copied = Copied · paste it where only you can see it
page-receipt-hold = Press and hold the picture to save it
page-receipt-spell = Read it aloud
page-receipt-spell-group = Group { $n }: { $letters }
page-receipt-spell-digit = digit { $digit }
page-receipt-next = What comes next
page-receipt-how = How these dates are counted
page-receipt-files = List of files ({ $count })
page-receipt-no-files = No files. You can add some later with the status code.
page-file-storing = Being stored; its fingerprint will stand here.
page-file-lost = Could not be fetched; please send it again.
page-receipt-hash = SHA-256 is a file's fingerprint: change one bit and all of it changes. It proves that we have what you sent; of a picture sent smaller it is the fingerprint of the smaller copy.
page-receipt-kept = Saved, show the status
page-receipt-another = Report something else
# A draft of this person stands open. $n: how many matters of it; $what: how the next one begins.
page-unsent =
    { $n ->
        [1] One matter is not sent yet: { $what }
       *[other] { $n } matters are not sent yet. The next one: { $what }
    }
page-unsent-go = Go on with it
page-receipt-slip = Status: { $address }
page-receipt-slip-text = Clueline
    Clue number { $number }
    Status code { $code }
    Status { $address }
page-receipt-file = clueline-slip
page-receipt-away = The status code is put away
page-receipt-away-how = Enter the status code to see how things stand.

## Status

page-status-title = Check progress
page-status-how = Enter the status code you were given. Capitals, spaces and dashes do not matter.
page-status-code = Status code (24 characters)
page-status-look = Look
page-status-looking = looking…
page-status-slip = **Group { $group }, “{ $text }”, may be miscopied.** Please compare; we have not stored it.
page-status-unknown = **No clue opens with this code.** Please compare: 24 characters, never I, L, O or U.
page-status-number-only = **This is a clue number; it opens nothing.** Please enter the status code of 24 characters.
page-status-transfer = **This is a transfer code, for a draft.** Please send it in the chat. To see the progress, enter the status code of 24 characters.
page-status-toomany = **Several codes did not fit.** Please come back after { $time }. Your clue is not affected. If it is urgent, call 12345.
page-status-lost = I lost the status code
page-status-lost-how = A status code cannot be found again. If you reported by WeChat or Telegram, send “我的” there; otherwise report once more and write “addition”.
page-status-clue = Clue
page-status-asked = One question for you
page-status-answer = Answer
page-status-answer-hint = yes / no / not sure, or a photo
page-status-story = What happened so far
page-status-outcome = Result
page-status-remedies = If you disagree
page-status-deadline = Answer by
page-status-deadline-accept = Word on acceptance by
page-status-deadline-result = Result by
page-status-deadline-late = Date that has passed
page-status-received = received { $date }
page-status-next = Next · by { $date }
page-status-again = Next · on { $date }
page-status-late = The date was not kept, and we are sorry. You hear again on this day.
page-status-until = An answer by { $date } helps most. Without one the clue goes on all the same.
# A line of the story: files came after the report. $count, e.g. 2 photos; $numbers: their numbers.
page-status-files-added = { $count } more received (file { $numbers })
page-status-when = { $date }, { $time }
page-status-looked = As of { $time }.
page-status-how-counted = how it is counted
page-status-opened = Your identity was opened
page-status-times = { $n ->
    [1] once
   *[other] { $n } times
    }
page-status-aside = Deadline and what you can do
page-status-rare = New code, withdraw

## Privacy

page-privacy-title = How we protect you
page-privacy-lead = Plainly: what we keep, what we do not, who sees it, and what you can do.
page-privacy-store = What we keep
page-privacy-store-list =
    What you write, choose and send, all of it encrypted
    A name and phone number if you leave them, encrypted apart from the clue
    A random session number that only recognises this conversation; “Leave” ends it
page-privacy-kept = For how long
page-privacy-never = What we do not keep
page-privacy-never-list =
    { "" }**No IP address and no phone model**, not in any log either
    No outside statistics, maps, fonts or captchas
    Unsent words stay on your phone only: unfinished ones for 24 hours, waiting ones for 7 days, and are cleared when the page is opened after that
page-privacy-who = Who can see it
page-privacy-who-list =
    Intake staff: what you wrote
    The unit that handles it: the parts it needs
    { "" }**The unit you report and its people: nothing, not even whether there is a clue**
    The administrator: everything stored is encrypted and normally closed; while the system runs, complete blindness is technically impossible
    The story itself may point to you, for example when you were the only one there
page-privacy-identity = Anonymous, confidential, named
page-privacy-identity-list =
    Anonymous: no name, no phone. When we are stuck we cannot reach you; you look at the status yourself
    Confidential: name and phone are encrypted and hidden from the handling unit. Two members of staff must agree to open them, and you see how often that happened
    Named: the handling unit sees your name, can call you and answers in writing
page-privacy-rights = What you can do
page-privacy-rights-list =
    Change or cancel everything before you send it
    With the status code: follow, add, withdraw, change the code
    Have your identity erased, or the whole clue with it
page-privacy-safer = How to be safer
page-privacy-safer-list =
    Do not use your employer’s computer or network
    On somebody else’s device press “Leave” when you are done
    { "" }**“Leave” does not clear the browser history**: delete it yourself, or use a private window
    Keep the status code where only you can see it
page-privacy-access = Accessibility
page-privacy-access-list =
    Three text sizes, chosen at the top of the page
    Keyboard only, a screen reader, or no script at all: a report can be finished
    If something does not work for you, tell us, or call and let staff write it down

## When something is wrong

page-trouble-home = Front page
page-trouble-lost = There is no such page
page-trouble-lost-how = The address may be miscopied.
page-trouble-unopened = This working copy cannot be opened
page-trouble-unopened-how = Please tell who runs this; the log says why.
page-trouble-down = We cannot take reports right now, please come back later
page-trouble-down-how = The system is being repaired and what you just sent was not stored, sorry. Please try again in 10 minutes; if it is urgent, call 12345.
page-trouble-busy = Many people are writing
page-trouble-busy-how = Please wait { $seconds } seconds and press again. Your words are still on the page before; the browser’s Back shows them.
page-trouble-pace = That was quick
page-trouble-pace-how = Everything so far is kept. Please pause for { $seconds } seconds.
page-trouble-foreign = This step was not done
page-trouble-foreign-how = Please come through our own page and do it once more.
page-offline-title = No connection
page-offline-how = Open this again when there is a signal and go on writing. What you wrote and did not send is kept on this phone.

## Dates and keeping
page-promise-by = By { $date }
page-promise-accept = you hear whether it is accepted
page-promise-result = you get the result
page-day-counted = day { $n }
page-day-off = not counted
page-kept-draft = Drafts that were not sent
page-kept-days = { $n } days

## Looking an inspection up

page-verify-title = Look up
page-verify-how = Somebody is inspecting you, or stopped you on the road: look whether it is registered. No sign-in, and the record does not say who asked.
page-verify-label = Which unit is inspecting which company? Or where is the checkpoint?
page-verify-example = For example: emergency bureau, Qingwan Timber · S306 Shahe bridge · a certificate number, a check code, the name of a fee
page-verify-picture = Or a photo of the check code or the code on the business licence; it is not kept
page-verify-look = Look up
page-verify-not = Every answer names the list and its edition. Not found does not mean there is none.

# Small line under a row of the card of a story: the person's own words. $quote.
page-chat-quote = “{ $quote }”

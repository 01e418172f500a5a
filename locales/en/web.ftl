### Pages and the web chat. Keys page-… are static parts, web-… belong to the chat page.

## Every page

# Name of the product, also the whole tab title of personal pages.
page-name = Clueline

# Tab title of public pages. $page: name of the page.
page-title = { $page } · Clueline

# Title of the tab while there is an unread answer. $title.
page-title-new = (new) { $title }

# First link of every page, seen when focused.
page-skip = Skip to content

# Bar on top: label of the landmark and of the home link.
page-bar = Clueline
    .label = Top bar
    .home = Home
    .back = Back

# Type-size switch. .label is read aloud.
page-size = Type size
    .normal = Standard
    .large = Large type
    .largest = Largest
    .label = Change type size

# Language switch: written in the other language.
page-language = 中文
    .label = 用中文看这一页

# Small type under the bar. $office; $campaign: its name.
page-issuer = { $office } · { $campaign }

# Links at the foot of public pages.
page-foot = ·
    .label = Foot of the page
    .open = Public numbers
    .privacy = Privacy
    .poster = Print the poster
    .access = Accessibility
    .staff = Staff
    .home = Home

# A training installation says so on every page.
page-training = Training data, not real reports.

## Notice page

# Tab name of the notice page.
page-home = Report unlawful fees and fines

# The one heading of the notice page.
page-home-h1 = Arbitrary fees, fines, checkpoints or inspections? Tell us here.

# Three ticks under the heading; .minutes only when measured. $n: minutes.
page-home-ticks = ·
    .account = No account
    .anonymous = No name needed
    .minutes = About { $n } minutes

# The filled button and two outlined ones.
page-home-acts = ·
    .start = Start a report
    .status = Check progress
    .verify = Look up an inspection
    .go-on = Go on writing

# Danger line; the numbers are links and follow it.
page-danger = Someone hurt, beaten or locked up? First call
    .police = 110
    .ambulance = 120
    .fire = 119
    .police-label = Call the police, 110
    .ambulance-label = Call an ambulance, 120
    .fire-label = Call the fire service, 119

# Intake is closed. $day: since when; $where: where to go.
page-closed = Since { $day } no new reports are taken; those already here go on. For something new go to { $where }.

# Other channels. .label on phones, .scan on wide screens.
page-ways = You can also use
    .scan = Scan with your phone
    .wechat = WeChat
    .telegram = Telegram
    .web = Web chat
    .web-hint = No account, any phone
    .wechat-hint = Follow, then send “举报”
    .telegram-hint = Send /start
    .web-alt = QR code of the web chat
    .wechat-alt = QR code of the WeChat account
    .telegram-alt = QR code of the Telegram bot

# Heading above the six cards.
page-what-h2 = What you can report

# Card 1: title and examples.
page-card-road = Stopped on road or river
    .text = Checkpoints, charges, fines, seized vehicles

# Card 2.
page-card-ent = Money asked of a business
    .text = Fees, fines, “sponsorship”, favours

# Card 3.
page-card-insp = Inspected at work
    .text = Quiet days, no filing, no ID, no code

# Card 4.
page-card-seal = Sealed or seized
    .text = No papers, not returned, told to stop work

# Card 5.
page-card-inact = Nobody acts
    .text = Not taken on, delayed, passed around

# Card 6.
page-card-form = How they enforced
    .text = No ID shown, wrong procedure, rough manner

# Heading above the four steps.
page-steps-h2 = What happens then

# Step 1.
page-step-now = At once
    .text = You get a clue number and a status code

# Step 2. $n: number; $unit: workdays or days.
page-step-accept =
    Within { $n } { $unit ->
        [workdays] working days
        *[days] days
    }
    .text = You hear whether it is accepted, and why

# Step 3.
page-step-working = In hand
    .text = You hear of progress; and on time also when there is none

# Step 4.
page-step-closed = When closed
    .text = Result, reasons, and what you can do if you disagree

# Column 1: what we do. Never "promise".
page-do-h2 = What we do
    .wall = The unit you report cannot see your clue
    .address = Network address and phone model are not recorded
    .opened = You can always see how often your identity was opened

# Column 2: what we cannot do.
page-cannot-h2 = What we cannot do
    .stop = Stop an inspection or a fine on the spot
    .review = Replace review or court; their time limits run on
    .contact = Contact you about a clue without a name when we get stuck

# Column 3: what belongs elsewhere.
page-elsewhere-h2 = What belongs elsewhere
    .discipline = 12388　misconduct of officials
    .hotline = 12345　other public services
    .consumer = 12315　consumer disputes

## Poster

# Tab name of the poster.
page-poster = Poster
    .print = Print this poster

# Headline of the poster, three short lines. Readable from 2 m.
page-poster-h1 = Arbitrary fees, fines,
    .second = checkpoints, inspections?
    .third = Scan and tell us

# Green line of the poster.
page-poster-line = No account · no name needed

# Labels under the three codes.
page-poster-codes = ·
    .web = Open directly
    .web-hint = No account at all
    .wechat = WeChat
    .wechat-hint = Follow, send “举报”
    .telegram = Telegram
    .telegram-hint = Send /start

# Foot of the poster. $n: number; $unit: workdays or days.
page-poster-foot =
    Within { $n } { $unit ->
        [workdays] working days
        *[days] days
    } you hear whether it is accepted
    .danger = Someone hurt, beaten, locked up
    .call = First call 110 / 120

## Chat page

# Tab title of the chat. $office.
web-title = Clueline｜{ $office }

# Heading of the chat bar and its status line. $time: e.g. 16:42.
web-bar = Report
    .status-new = No name · draft saved by itself
    .status-saved = No name · saved { $time }
    .status-named = With contact · saved { $time }

# Top line of the chat.
web-private = No sign-in. We do not record your network address or phone model.
    .how = How you are protected

# Start screen: the heading.
web-start-h1 = What happened?

# Start screen: what to write. The second part is set in bold.
web-start-lead = In your own words:
    .bold = when, where, who, what they did, how much they asked.
    .hint = Leave out what you do not remember. You can change everything before sending.

# Start screen: an invented example.
web-start-example = For example
    .text = 12 June, soon after 4 pm, exit of Qingwan toll station: road officers stopped me for being too wide, fined 200 yuan, gave no receipt.

# Start screen: above the six buttons; their labels are page-card-… and .other.
web-start-choose = Or choose here:
    .other = Something else

# The text box and its buttons.
web-box = Write here
    .placeholder = Write here …
    .send = Send
    .photo = Photo
    .file = File
    .location = Location
    .back = Back
    .refresh = Refresh for replies
    .leave = Leave
    .large = Large type
    .cancel = Cancel

# File field without script. $max: megabytes.
web-file = Choose files (photos, recordings, receipts, each up to { $max } MB)

# Heading of the file fields without script.
web-files-h2 = Photos and files

# Read-aloud labels of the chat.
web-label = ·
    .log = Conversation
    .options = Choose an answer
    .mine = Me
    .bot = Clueline
    .card = Summary
    .progress = Questions left
    .now = Present question

# How many questions are left; never "step 2 of 7". $n.
web-left-questions =
    { $n ->
        [one] 1 question
        *[other] { $n } questions
    } left

# Without script.
web-noscript = Your browser runs no script; that is fine: write, press “Send”, and for new replies press “Refresh for replies”.

# About a borrowed phone.
web-leave = Somebody else's phone or computer? Press “Leave” when done; nothing is shown here any more. The browser's history keeps the pages: please clear it.
    .leave = Leave

# After leaving, with a draft. $code: transfer code, alone on its line.
web-left =
    You have left. The draft is kept; with this transfer code you can go on:
    { $code }

# After leaving, without a draft.
web-left-plain = You have left.

# The same form came twice.
web-sent-twice = This one arrived before; it was not noted twice.

# The form is too old.
web-expired = This page was open too long. Everything is here; please press “Send” once more.

# Some files of an upload did not arrive. $done, $left: counts; $names.
web-upload-part = { $done } arrived, { $left } did not: { $names }. Please choose those again.

# Live states written by the script.
web-live = ·
    .sending = Sending
    .sent = Sent
    .waiting = Not sent yet · kept on this phone
    .offline = No network. What you write is kept on this phone and sent when there is signal. You can go on writing.
    .online = The network is back; sending.
    .resume = Go on where you stopped
    .resume-go-on = Go on
    .resume-again = Start over
    .restored = Words you had not sent were put back.
    .new-message = New message
    .check = Look for new messages
    .stopped = Stopped.

# States of an upload. $done, $all: megabytes; $name, $size, $max.
web-upload = ·
    .progress = { $done } / { $all } MB
    .done = Received and sealed
    .retry = Incomplete, send again
    .cancel = Cancel
    .toobig = { $name } has { $size } MB, more than { $max } MB, and was not taken. Cut the video or take photos instead. Everything else is kept.
    .shrink = Shrink, then send
    .original = Send the original
    .remove = Remove

# Location in the browser. $metres: accuracy.
web-location = ·
    .asking = Taking the location …
    .refused = No location. A road, kilometre mark or a sign nearby will do.
    .taken = Location taken, within about { $metres } metres
    .drop = Do not use it

# Summary box on top of a page with refusals; takes the focus. $n.
web-error-summary =
    { $n ->
        [one] 1 thing
        *[other] { $n } things
    } to change

# Review screen: heading, link of each row, button.
web-review-h1 = Read once more, then send
    .change = Change
    .change-label = Change this line
    .submit = Send the report
    .see = Who will see it:
    .unseen = Who will not:

# Review screen: who sees it. $office.
web-review-who = intake staff and the office in charge.
    .unseen = the unit you report and those above and below it.

## Receipt page

# The green panel.
page-receipt-h1 = Your report has arrived
    .number = Clue number (safe to tell)

# The framed box of the code.
page-receipt-code = Status code: save it now
    .text = Shown only once. Without it nobody can see your clue,
    .bold = and we cannot bring it back.
    .save = Save picture
    .copy = Copy
    .print = Print
    .text-file = Save as text
    .copied = Copied · paste it where only you can see it
    .hold = Hold the picture to save it
    .spell = Read it out
    .qr = QR code of the status code
    .label = Status code, six groups of four

# Below the box.
web-receipt-note = After “I have saved it”, or 30 minutes, the code is no longer shown.

# What comes next: heading and rows. $accept, $result: dates; $n: days.
page-receipt-next-h2 = What comes next
    .accept = By { $accept }
    .accept-text = You hear whether it is accepted
    .result = By { $result }
    .result-text = You get the result; if it takes longer you hear first
    .news = When a date nears
    .news-text = You hear a word also when there is no progress
    .dates = How these dates are counted
    .files = List of files

# Heads of the list of files.
page-receipt-files = ·
    .name = File
    .size = Size
    .time = Received
    .print = Fingerprint (SHA-256)
    .pending = being saved
    .none = No files

# The filled button and the link below it.
page-receipt-acts = ·
    .done = Saved, see the progress
    .again = Report something else
    .add = Add something

# A later visit to the receipt.
page-receipt-closed = The code is put away. Enter it to see the progress.

# What a fingerprint means.
page-print-meaning = A fingerprint is computed from the content; the smallest change alters it. With your original you can show that it is the same file.

## Status page

# Enter the code: heading, hint, field, button.
page-status-h1 = Check progress
    .hint = Enter the status code you were given. Capitals, spaces and dashes do not matter.
    .field = Status code (24 characters)
    .look = Check progress
    .lost = A status code cannot be brought back. If you reported on WeChat or Telegram, send /my there; otherwise report once more and write “addition”.
    .lost-h2 = If the code is lost

# A group with a slip; the first part is bold. $group, $text.
page-status-group = Group { $group }, “{ $text }”, may have a slip.
    .text = Please compare; we have not stored it.

# Too many tries. $time: time of day.
page-status-toomany = Several tries did not match; please come back after { $time }. Your clue is not affected; if urgent call 12345.

# Small line above the state. $number, $day.
page-status-number = Clue { $number } · received { $day }

# Who leads. $unit; $n: days since acceptance.
page-status-lead =
    { $unit } leads; accepted { $n ->
        [one] 1 day
        *[other] { $n } days
    } ago.

# The big heading: the state in plain words.
page-status-state = ·
    .received = Received, waiting for acceptance
    .accepted = Accepted
    .declined = Not accepted
    .routed = Sent to the office in charge
    .working = Being looked into
    .replied = The office has replied
    .supervised = Supervised from above
    .closed = Closed
    .followed_up = Closed and followed up
    .rated = Closed and rated by you
    .reopened = Being looked at again
    .withdrawn = Withdrawn by you
    .merged = Being looked into

# The amber card of a question. $unit; $question; $date.
page-status-question-h2 = Please add one thing
    .text = Staff would like to know: { $question }
    .field = Your answer
    .answer = Answer
    .until = Answers count until { $date }. Without one it goes on all the same.

# The course of things, newest first; the next step stands on top. $date.
page-status-course-h2 = Course
    .next = Next · by { $date }
    .accept = You hear whether it is accepted
    .result = You get the result

# Two facts. $n: times.
page-status-facts = ·
    .due = Result due
    .how = How it is counted
    .opened = Your identity was opened
    .times = { $n } times

# Acts below.
page-status-acts = ·
    .add = Add photos or words
    .elsewhere = Go on in WeChat or Telegram
    .more = New code, withdraw, delete
    .rotate = New status code
    .withdraw = Withdraw
    .forget = Delete
    .leave = Leave
    .refresh = Look again
    .rate = Rate
    .dispute = I disagree

# Nothing new. $time: when it was last looked up.
page-status-quiet = Still being looked into, no news. There is nothing you need to do.
    .looked = Last looked up: { $time }

# Erased by the rules. $day; $certificate.
page-status-erased = Deleted under the rules on { $day }; certificate { $certificate }.

## Errors as pages

# Page not found.
page-404 = There is no such page
    .text = The address may have a slip, or the page was put away.
    .home = Home

# Database down: a static page.
page-503 = Nothing can be received just now
    .text = The service is being repaired, sorry. Please come back in 10 minutes. If urgent call 12345, in danger 110.
    .retry = Try again

# Too many requests. $seconds to wait.
page-429 = One moment please
    .text = It is busy; wait { $seconds } seconds and press again. What you wrote is kept.

# A form out of date or without its mark.
page-expired = This page was open too long
    .text = Everything is kept; please press once more.
    .again = Open again

# A body above the limit. $max: megabytes.
page-413 = The file is too big
    .text = { $max } MB at most; this one was not taken. What you wrote is kept.
    .back = Back

# Something broke on our side.
page-500 = This page did not open
    .text = Something is wrong on our side, sorry; a person will see it. What you wrote is kept.
    .back = Go back

# No network: the offline page.
page-offline = No network
    .text = You can write now; it is kept on this phone and sent when there is signal.
    .write = Write now

# One-time links: the page before the press, so that previews do not spend it.
page-enter = Enter the desk
    .text = This link works once. Make sure that it was sent to you.
    .enter = Enter
    .move = Go on here
    .move-text = One press brings here what you wrote elsewhere. The link works once.

# Accessibility page.
page-access = Accessibility
    .size = Three type sizes, standard, large and largest; change them at the top right of every page.
    .keyboard = No mouse needed: Tab moves, Enter presses.
    .reader = Screen readers speak every button and every new message.
    .script = A whole report works without script.
    .phone = If none of this suits you call { $phone }; staff will write it down for you.

## Privacy page

# Tab name and heading of the privacy page. $version, $day: edition.
page-privacy = Privacy
    .edition = Edition { $version }, in use since { $day }

# Lead of the privacy page. $office.
page-privacy-lead = This page tells how { $office } treats what you write: what is stored, who sees it, how long, what we cannot do, and what you can ask for.

# What is stored.
page-privacy-stored-h2 = What is stored
    .story = What you write, your answers, and the photos, recordings and files you send.
    .address = On WeChat or Telegram: the address of that chat, sealed, only to answer you.
    .identity = Name and phone only if you choose to leave them, sealed apart from the clue.
    .web = On the web: a mark for the session; no network address, no phone model.
    .consent = What you agreed to, which edition of this text, and when.
    .none = No analytics, no advertising, no fonts or maps from elsewhere.

# What it is used for.
page-privacy-use-h2 = What it is used for
    .handle = Only to look into what you report and to tell you the result.
    .numbers = Published numbers are totals; small ones are not listed apart.
    .law = What the law requires to be handed on goes to the body it names, and you are told.

# Who can see it. The rows of privacy-who as a page.
page-privacy-who-h2 = Who can see it
    .clerk = Intake staff: what you wrote, not your account.
    .handler = The office in charge: what it needs; your identity as you choose.
    .accused = The unit you report and those above and below it: not the text, nor whether there is one.
    .channel = WeChat and Telegram: chats pass through them and they can see them. The web page does not.
    .admin = System administrators: everything stored is sealed and normally closed; while the system runs, complete blindness is technically not possible.
    .identity = To open name and phone takes a reason and a second member of staff; you can see how often it was done.

# How long it is kept. $draft: days.
page-privacy-kept-h2 = How long it is kept
    .draft = Drafts not sent: { $draft } days, then deleted by themselves.
    .event = Records of messages received and sent: 7 days.
    .code = Status code: only a mark from which it cannot be computed; never the code itself.
    .clue = What was sent: sealed, kept after closing as the rules require, then its key is destroyed.

# What we cannot do.
page-privacy-cannot-h2 = What we cannot do
    .guess = The text itself may point to you, for instance if only you were there. We cannot prevent that.
    .phone = We cannot delete traces on your phone or in your browser.
    .channel = We cannot delete what WeChat or Telegram keep.
    .code = We cannot bring back a lost status code.
    .stop = We cannot stop an inspection or a fine on the spot, nor the time limits for review or court.

# What you can ask for. $phone.
page-privacy-rights-h2 = What you can ask for
    .see = See: with the status code you see the progress and its course.
    .correct = Correct: every line before sending; afterwards you can add.
    .withdraw = Withdraw: at any time before the clue is closed.
    .consent = Take back consent: for name and phone; the clue goes on without a name.
    .delete = Delete: what can be deleted is, with a certificate; for what must be kept you are told until when.
    .ask = Questions: call { $phone }.

# How to leave the fewest traces.
page-privacy-traces-h2 = Fewest traces
    .web = Use the web page, not WeChat or Telegram.
    .network = No computer, phone or network of your employer.
    .contact = Leave no contact; keep your face, voice and plate out of photos.
    .leave = Press “Leave” at the end and clear the browser's history.

# Names the law behind the page.
page-privacy-law = Law: Personal Information Protection Law of China, articles 17, 28, 29, 44 to 47.

## Staff pages

# Tab name and heading of the queue; head words of its groups. $n: counts.
page-desk = To do today
    .today = Due today
    .fresh = New
    .answered = New answers
    .rail = Today
    .unclaimed = Unclaimed
    .mine = Mine
    .waiting = Waiting
    .late = Overdue
    .all = All
    .search = Number, road, unit, word
    .search-label = Find a clue
    .empty = Nothing to do today.
    .sign-out = Sign out
    .label = List
    .preview = Preview

# Headings of the case page.
page-case = ·
    .story = Report
    .facts = Facts
    .files = Files · working copies only
    .course = Messages and history
    .due = Dates
    .how = How it is counted
    .proposal = Proposed route
    .lead = Lead
    .coop = With
    .ask = Ask the reporter
    .note = Internal note
    .send = Send
    .will-read = The reporter will read:
    .acts = What can be done

# Nobody is signed in at the desk.
page-desk-signin = Please sign in first
    .text = The desk is entered by a one-time link. Send /admin in the chat, or ask your supervisor for a link.

# The session is out of time; the typed text is kept.
page-desk-expired = Your session is out of time; what you typed is kept.

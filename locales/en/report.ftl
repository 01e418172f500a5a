### From hello to receipt: what a citizen reads while reporting.

# First words to a newcomer; welcome-privacy follows. $office: the receiving office. Told, not confirmed. max 450 bytes
welcome-hello =
    Hello, this is the report line of { $office }, about inspections, checkpoints, fines and fees.
    Press “Ask me step by step”, or just write: when, where, who, what happened.
    No sign-in, no name needed.
    .guide = Ask me step by step
    .status = Check progress
    .verify = Someone is inspecting
    .who = Who can see this
    .language = 中文

# Two lines told with the first question, never confirmed. $channel: telegram, wechat or web.
welcome-privacy =
    🔒 Intake staff can read what you write; the unit you report cannot.
    { $channel ->
        [telegram] The chat passes through Telegram, which can see it; the web page leaves fewer traces.
        [wechat] The chat passes through WeChat, which can see it; the web page leaves fewer traces.
        *[web] We do not record your network address or phone model.
    }

# A greeting, or “is anybody there?”, where a question is open; the question follows.
opener-here = Hello, I am here; just go on.

# Somebody whose chat is still linked comes back. $open: number of open clues.
welcome-back =
    Hello again. You have { $open ->
        [one] 1 open clue
        *[other] { $open } open clues
    }.
    If there is something new, just write it.
    .list = Check progress
    .new = Report something new
    .who = Who can see this

# First words after scanning a poster. $place: the place of the poster.
welcome-poster =
    You scanned the code at “{ $place }”. I noted the place; you can change it.
    Please tell me: when, who, what happened.

# A poster was scanned while a draft without a place is open. $place: where the poster hangs.
poster-place = The place is noted as “{ $place }” for now; correct it if it is wrong.

## One question at a time

# First question of the guidance; the buttons are the branches, .other is the last of them.
report-branch-ask =
    If you cannot tell which kind, just write what happened.
    What is it about?

# Second question; the buttons are the leaves of the branch, then report-leaf-unsure.
report-leaf-ask = Which is closest?

# Button under report-leaf-ask for somebody who cannot tell: staff decide. 12 characters, comma included.
report-leaf-unsure = Not sure, let staff decide

# Offered with the three best readings of a story.
report-category-ask = Which is closest?
    .none = None of these

# Asks for the story once the kind is chosen. $label: the label of the leaf.
report-story-ask =
    All right: { $label }.
    What happened? One or two sentences: where, who, what they did, how much they asked.

# The same when no kind was chosen.
report-story-plain-ask = What happened? One or two sentences: where, who, what they did, how much they asked.

# The story came instead of an answer to the first question: it was kept; the next question follows.
report-story-kept = Noted, in your own words.

# The story has only a few characters.
report-story-short = Could you say a little more? Where, who, what they did.
    .enough = That is all

# Asks for the place; a location may be sent.
report-place-ask = Where was it? A road, a kilometre mark, a village, or send a location.
    .unsure = Not sure
    .send-location = Send location

# The same for waterways.
report-water-ask = Which river, landing or stretch of waterway? Kilometres are fine too.
    .unsure = Not sure

# The place is too vague to find. $text: the person's words, at most 24 characters.
report-place-vague = “{ $text }” may be hard to find. Is there a junction, bridge, toll station or village nearby?
    .enough = That is all

# Answer to: what do you mean? The question follows again
report-puzzled = Write what you know, in your own words; if you do not know, say “not sure”.

# Answer to: I shall send my position. The question follows
report-place-waits = Please send your position, or write the road or village.

# Asks for the day. A date is typed, so there are no numbered options.
report-time-ask = When was it? For example “yesterday at 4 pm” or “8 November, morning”.
    .unsure = Not sure
    .today = Today
    .yesterday = Yesterday

# The words could not be read as a time.
report-time-unclear = I could not read that time. Try “8 November, 4 pm”, or reply “not sure”.

# What was told is still to come: asks for what was before.
report-time-ahead = What is still to come is kept in your account. If it happened before, write the day; if not, reply “not sure”.

# The time lies ahead of now. $time: as read.
report-time-future = { $time } has not come yet. A slip perhaps? Please write it again.

# Asks for the hour.
report-hour-ask = About what time of day? Reply “not sure” if you do not remember.
    .unsure = Not sure

# Two times were read. $a, $b: both, at most 12 characters.
report-time-two = You mention two times. Which one counts?
    .a = { $a }
    .b = { $b }
    .both = Both

# Asks for the unit; the buttons are agencies or units of the campaign, then this one; a name may be typed.
report-agency-ask = Which agency were they from? Look at uniforms, vehicles, papers, or just write it.
    .unknown = I do not know

# Asks for an amount; only where the category needs it. No numbered options: digits are the answer.
report-money-ask = How much did they ask? A number will do. “None” if nothing, “not sure” if you cannot say.
    .none = None
    .unsure = Not sure

# Words that are no unit, where one is asked for.
report-agency-unclear = I could not read that as a unit. Write its name, or what stood on the clothes or the vehicle; or “don't know”.

# Words that say nothing of papers, where papers are asked for.
report-papers-unclear = I could not tell whether it was shown or given, or not. Pick one, or just say so; or “don't know”.

# Words that answer neither way, where one of a few is to be picked.
report-picked-unclear = I could not match that. Pick one; if you do not know, say “skip”.

# The words could not be read as an amount.
report-money-unclear = I could not read that amount. A number will do, for example 200. “None” if nothing.

# What the amount is. $amount: a ready amount, e.g. 200元.
report-money-role = These { $amount } are:
    .paid = Already paid
    .demanded = Asked, not paid
    .both = Both

# Papers shown or given; only where the category needs it.
report-papers-ask = Did they show you an ID or give you a receipt?
    .nothing = Neither
    .badge = ID shown, no receipt
    .receipt = Receipt, no ID shown
    .both = Both
    .unsure = Not sure

# Asks how many officers came.
report-officers-ask = How many came? Write an ID or badge number if you remember, or “skip”.

# Asks for a plate.
report-plate-ask = Did you see their plate? Write it down, or “none”.
    .none = None

# Asks for a document number.
report-doc-ask = Did they give a document? Write the number on it or send a photo. “None” if not.
    .none = None

## Card and correction

# What was understood of a story; the lines of the card follow, each with its quote.
report-card-head = Here is what I understood:

# Below the lines of report-card-head; the one open question follows.
report-card-how = If a line is wrong, just say so: “not 300 but 500”.

# Stands in a paragraph of its own before the first question below the card. $n: how many follow
report-left =
    {""}
    { $n ->
        [1] One thing is still missing:
       *[other] { $n } questions left, first:
    }
# The same where it hangs on the answer how many follow
report-left-some =
    {""}
    A few questions left, first:

# Said when a person cannot tell a line, which then is not asked; $label is the name of the line.
report-left-open = All right, { $label } stays open.
# A line that was still empty was filled. $label: field name; $new: its value.
report-noted = Noted: { $label } { $new }.

# Words on the review card that answer nothing else were added to the story.
report-story-more = Added to what happened.

# No room is left for these words. $n: characters.
report-story-full = The account is full at { $n } characters; this part was not kept. Submit first and add the rest with “add”, or send it as a file.

# The answer was read; what it told besides stands in the story.
report-story-rest = The rest is added to what happened.

# Asked behind a story that told of receipts or notices, not of the ID.
report-shown-ask = Did they show an enforcement ID?
    .shown = Yes
    .not = No
    .unseen = Could not see

# A line was corrected. $label: field name; $old, $new: values.
report-changed = ✏️ Changed: { $label } “{ $old }” is now “{ $new }”.

# First line of the last screen before submit; the lines of the card follow.
report-review-ask = Please check, then send:

# Somebody asks at the last screen what to do now, or whether it is sent.
report-review-how = It is not sent yet. If everything is correct, send “submit”.

# No, at the last screen: no photos to send.
report-review-ready = All right, none needed. If everything is correct, send “submit”.

# Below the card: files are welcome to the end.
report-review-files = Photos, recordings, receipts: just send them now.

# Last line: what submitting means. $notice: edition of the privacy text.
report-review-agree = By sending you agree that this is used to look into the matter (notice, version { $notice }).

# Buttons of the last screen: .anonymous and .contact without a name, .submit with one, .as-is with one's own name in the story.
report-review =
    .anonymous = Send without name
    .contact = Add contact, then send
    .submit = Send
    .change = Change a line
    .keep = Keep for later
    .who = Who can see this
    .as-is = Send as it is

# Line of report-review: who reads it first. $office: the receiving office.
report-review-seen = { $office } reads it first. The unit you report cannot see it.

# Line of report-review of a plain question, which reports nobody. $office: the receiving office.
report-review-plain = { $office } reads it first.

# Line of report-review when the receiving office or its line is the one reported.
report-review-own = You report { $office } itself: { $other } reads it first, { $office } cannot see it.

# Line of report-review when the reported unit stands above or below the receiving office.
report-review-line = The unit you report stands above or below { $office }: { $other } reads it first, { $office } cannot see it.

# Line of report-review when no unit is known.
report-review-nounit = You named no unit: we find out first, and until then only intake staff can read it.

# Line of report-review when the unit that was told is none of the campaign. $unit: what was told
report-review-unlisted = { $unit } is not on our list of units yet; until we have matched it, only the office that receives reports reads this.

# Line of report-review: the story tells who reports. $what: own-mark; $quote: the words
report-review-own-name = Your own { $what } stands in the story (“{ $quote }”). It is masked when you send; to leave it in, press “Send as it is”.

# What of a story tells who reports
own-mark = ·
    .name = name
    .phone = phone number
    .account = account
    .home = address

# Below what was added: it told who he is, and he reports without being named. $what: own-mark
own-masked = You chose that staff should not see who you are: your own { $what } was masked; staff do not see it.

# He wants his name out of what he wrote, and there is none.
own-none = I see neither your name nor your number in what you wrote.

# His own name and number were masked in the draft. $what: own-mark
own-taken-out = Your { $what } is masked.

# Which line of the card to change; the buttons are the field names.
report-change-ask = Which line shall I change?
    .back = Nothing to change

# A line was taken off the card. $label: its name
report-cleared = Removed: { $label }.

# The story was written anew in the place of the old one. $new: its beginning
report-story-changed = ✏️ Changed: what happened now reads “{ $new }”. What stood there before is dropped.

# Where the story is being changed, and what came goes on with it: also …
report-story-added = Added below what happened; what stood there stays. To replace it, send all of it once more.

# Where the story is being changed, and what came is none
report-story-whole = Please send what happened as a whole, as it should read. It takes the place of the old text.

# Asked again for a line that is being changed. $label: the line's name; $old: what it says now
report-change-new =
    { $label } now reads “{ $old }”. What should it be?
    .clear = Remove this line

# The receipt of anything written between submit and commit is this one. $number, $code, $at, $date, $channels: ready strings; $files: value of the files line; $push: yes or no (can we write first in this channel). max 700 bytes
report-received =
    ✅ Registered.
    Clue number
    { $number }
    Status code (shown only once, please save it)
    { $code }
    Received　{ $at } (Beijing time)
    Files　{ $files }
    By { $date } you will hear whether it is accepted.
    The code works on { $channels }.
    { $push ->
        [no] { receipt-wechat }
        *[yes] To add anything, just send it here.
    }
    .copy = Copy code
    .dates = How the date is counted
    .notify = Notify me
    .saved = Saved, hide the code
    .cut = Cut the link

# Value of the files line on the receipt. $count: e.g. 1张照片; $prints: first eight digits of each fingerprint.
receipt-files = { $count }, fingerprint { $prints }

# The same where there are more files than are listed.
receipt-files-more = { $count }, fingerprint { $prints } … all under “progress”

# The same while some of the files are still being fetched. $n: how many
receipt-files-coming = { $count }, fingerprints { $prints }; { $n } more being saved, all fingerprints under “progress”

# One of the fingerprints. $n: number of the file; $name: what its sender called it; $print: first eight digits.
receipt-print = { $n } { $print }
# The same with a name.
receipt-print-named = { $n } “{ $name }” { $print }

# The files line of the card where some could not be fetched. $files: the others; $which: which were lost
report-files-lost = { $files }; { $which } could not be fetched, not in the report: please send again unless you did

# Value of the files line where some could not be fetched. $files: the line of the others; $n: how many could not.
receipt-files-lost = { $files }; { $n } more could not be fetched, please send again

# Value of the files line while files are still being fetched.
receipt-files-pending = { $count }, being saved; fingerprints later under “progress”

# Last line of the receipt where we cannot write first.
receipt-wechat = WeChat does not let us write first. For news, send “进度”.

# Line of the receipt in the real-name mode.
receipt-written = You will get a written reply when it is closed.

# Replaces the receipt after 记好了. $number: the clue number.
receipt-hidden = ✅ The status code is gone from this message. The number { $number } is safe to tell; alone it opens nothing.
    .status = Check progress
    .notify = Notify me

# Offers to check the copied code.
receipt-check-ask = Send the last 4 characters of the code to see whether you copied it right, or “skip”.

# The last four characters agree.
receipt-check-ok = Right. Keep it safe.

# The last four characters do not agree.
receipt-check-wrong = That differs from mine; please compare once more.

# Notifications were switched on under the receipt.
receipt-notify-on = All right, you will be told when there is news; never what it says. Send /mute to stop.

# Words sent after a receipt went into the clue. $number.
report-added = Added to clue { $number }.

# Words after a receipt may belong to it or be new. $number; $label: its kind.
report-added-ask = Does this belong to clue { $number } ({ $label }), or is it something new?
    .add = It belongs to it
    .new = Something new

# The clue these words were for was withdrawn or cut off meanwhile.
report-added-gone = Nothing can be added to that clue any more. Report what you just wrote as a new matter?
    .new = As a new matter
    .none = No

# Submit once more, behind the receipt. $number; $label: its kind.
report-registered = It is registered already: clue { $number } ({ $label }). To add anything, just send it; for news send /status.

# 改一行, 金额 behind a receipt: how a line is changed now. $number; $label: its kind.
report-change-now = It is registered already: clue { $number } ({ $label }). If anything is wrong, just write it, like “the fine was 500”, and it is added.

# Nobody chose where words belong: they went to the clue by themselves. $number.
report-added-late = You did not choose where your last words belong, so they were added to clue { $number }. If they are another matter, send /report and tell it again.

# How staff read words of which nobody chose where they belong. $words.
add-unplaced = (not said whether it is the same matter; put here for now) { $words }

# More words came before it was chosen where the first ones belong.
report-added-kept = Noted with the rest.

# Thanks, a nod or a good-bye is answered and stored nowhere. $known: yes with a clue, no without one, asked while a question is open.
courtesy-thanks = You are welcome.{ $known ->
        [yes] {" "}To add anything, just send it; for news send /status.
        [asked] {""}
       *[no] {" "}To report something, just tell it.
    }

# A nod: 好的, 收到. $known as above.
courtesy-noted = All right.{ $known ->
        [yes] {" "}To add anything, just send it; for news send /status.
        [asked] {""}
       *[no] {" "}To report something, just tell it.
    }

# A good-bye. $known as above.
courtesy-farewell = Good-bye and take care.{ $known ->
        [yes] {" "}For news send /status at any time.
        [asked] {""}
       *[no] {" "}Write whenever you need to.
    }

# Please look into it. $known as above.
courtesy-plea = Understood.{ $known ->
        [yes] {" "}The dates stand in the receipt; for news send /status, and send whatever is new.
        [asked] {""}
       *[no] {" "}Please tell what it is about: when, where, who, and what they did.
    }

# The label of the copy button was typed: where the code stands. $where: page where it has a page of its own, else chat.
receipt-copy =
    { $where ->
        [page] The status code is on the page of the receipt; the line at the top opens it.
       *[chat] The status code stands on a line of its own in the message of the receipt; press it long to copy it.
    }

# The label of the copy button was typed, and the code is not kept here any more.
receipt-copy-gone = The code is no longer kept here; please look where you noted it. If you did not, take a new code under /status.

# The same message came once more while the report is written.
report-story-again = You have told this already; it is noted, and only once.

# The story sounds like several matters. $n: how many; $first: a short line; $second: one, and below it the others.
report-split-ask =
    This sounds like { $n ->
        [2] two
        [3] three
        [4] four
        [5] five
        [6] six
        *[other] { $n }
    } matters.
    One: { $first }
    Another: { $second }
    Make { $n ->
        [2] two
        [3] three
        [4] four
        [5] five
        [6] six
        *[other] { $n }
    } clues, each with its own number?
    .split =
        Make { $n ->
            [2] two
            [3] three
            [4] four
            [5] five
            [6] six
            *[other] { $n }
        }
    .join = Keep as one

# A third matter and those behind it, below the second. $what: one short line.
report-split-more = One more: { $what }

# 提交 was said while it is asked whether the story is one clue or several; the question follows.
report-split-first = Before it is sent, please say:

# A matter told beside an open draft is to be a clue of its own; the open question follows.
report-split-later = The other one is noted; we go on with it once this one is sent.

# One of several matters was handed in, the next one follows. $done, $next: which they are; $code: above, where the code stands in the message before.
report-next-matter =
    The { $done ->
        [1] first
        [2] second
        [3] third
        [4] fourth
        [5] fifth
       *[other] { $done }th
    } matter is registered{ $code ->
        [above] ; keep its status code, above
       *[apart] {""}
    }. Now the { $next ->
        [1] first
        [2] second
        [3] third
        [4] fourth
        [5] fifth
       *[other] { $next }th
    } one:

# All that was told is taken back and told anew; the card follows. $files: how many were sent.
report-anew = All right, what you told before is dropped; this counts.{ $files ->
        [0] {""}
       *[other] {" "}The files you sent are still here.
    }

# One or several was answered: all files lie with the first clue; the question follows.
report-split-files = All files are with this one for now. If one belongs to the other matter, please send it again when we come to it.

# A leading official is reported: the text goes to one named inbox. $rule.
receipt-sealed = You report a leading official. Under { $rule } only a named person reads it and only its number stays here; how you hear the result follows the same rule.

# Only above the threshold and after sealing; no count.
report-others = Others have reported this place lately.

## Drafts

# 30 minutes after the last word of a draft, once.
draft-left = Your unfinished text is still here. Reply “continue” to go on.
    .go-on = Go on
    .move = Write elsewhere
    .delete = Delete it

# Three days before a draft is deleted. $days.
draft-days = The draft is kept for { $days } more days, then deleted by itself.

# Somebody comes back to a draft he left and tells what sounds like another matter. $first, $second: short lines.
draft-resume =
    You had written this far: { $first }
    This sounds like another matter: { $second }
    Is it a new one? The earlier text is kept.
    .new = Yes, the new matter
    .go-on = No, go on
    .delete = Delete the old one

# The old draft was deleted, as asked; what was understood of the new matter follows.
draft-gone = The earlier text is deleted; now the new matter.

# A draft is resumed without being asked, e.g. by “继续”.
draft-back = Here we are; everything you wrote is kept.

# In the web conversation, where the code itself is shown on a page of its own.
receipt-apart = Registered, clue number { $number }. The status code stands on the receipt page; save it first.

### What staff read in any channel. Facts first, no pronouns where possible.

## Home, queue, search

# Head of the queue; the counts and the rows follow as lines of their own. $day, $unit, $role: ready strings.
desk-home =
    To do today　{ $day }
    { $unit } · { $role }
    .new = New
    .mine = Mine
    .unit = My unit
    .late = Overdue
    .all = All
    .filter = Filter
    .find = Find
    .refresh = Look again

# Line of the head: what is due. $today, $late: counts.
desk-home-due = Due　today { $today }　overdue { $late }

# Line of the head: what is new. $fresh, $unclaimed: counts.
desk-home-new = New　{ $fresh }　unclaimed { $unclaimed }

# Line of the head: what waits for this person. $answered, $returned: counts.
desk-home-waiting = Waiting for you　answers { $answered }　returned { $returned }

# Nothing is due, nothing is new, nothing is ahead.
desk-home-clear = Nothing is due today and nothing is new.

# One row of a queue. $n: its number; $number; $label, $where: at most 8 characters; $milestone; $due; $mark: one of desk-mark, its space included, or nothing.
desk-line = { $n } { $number } { $label } · { $where } · { $milestone } { $due }{ $mark }

# Values of $due in a row. Days are whole days.
desk-due = ·
    .today = today
    .tomorrow = tomorrow
    .none = no date

# Value of $due further off. $mm, $dd: two digits.
desk-due-day = { $mm }-{ $dd }

# Value of $due in another year. $year; $mm, $dd: two digits.
desk-due-day-year = { $year }-{ $mm }-{ $dd }

# Value of $due: past its date. $n: days.
desk-due-late = overdue { $n } d

# Value of $due in words. $n: days left.
desk-due-days = { $n } days left

# Names of the milestones a clue can owe.
milestone = ·
    .accept = acceptance
    .route = routing
    .reply = reply
    .close = closing
    .help = helping
    .answer = answer
    .extension = extension
    .supervise = supervision
    .follow_up = follow-up

# Signs at the end of a row, with their words for screen readers.
desk-mark = ·
    .fresh = { " " }🆕
    .danger = { " " }⚠️urgent
    .answered = { " " }💬
    .returned = { " " }🔁
    .paused = { " " }⏸

# Head of any other page of the queue. $name: which list; $first, $last, $total: counts.
desk-page = { $name }　{ $first }–{ $last } of { $total }
    .next = Next page
    .previous = Previous page
    .home = Today

# Names of the lists of a queue, as buttons and heads.
desk-list = ·
    .all = All
    .new = New
    .mine = Mine
    .unit = Our unit
    .today = Due today
    .late = Overdue
    .unclaimed = Unclaimed

# Head of a list that is longer than it is counted. $total: so many, and more.
desk-page-beyond = { $name }　{ $first }–{ $last } of more than { $total }

# A list without rows.
desk-page-empty = Nothing here.

# Which filter to set.
desk-filter = Filter by what?
    .state = State
    .category = Kind
    .unit = Unit
    .due = Due
    .source = Source
    .again = Asked to look again
    .place = Place
    .clear = No filter

# Asks for the value of a filter. $filter: its name.
desk-filter-value = { $filter }: which one?

# Values of the filter by day.
desk-filter-due = ·
    .late = overdue
    .today = due today
    .week = due within seven days

# Below the hits when only the newest clues were looked through.
desk-find-part = Older ones were not looked through. A filter by state or unit shows them.

# Asks for search words.
desk-find-ask = Search for a number, plate, road, unit or word.

# A search without a hit: the same bytes behind the wall and for nothing.
desk-find-none = Nothing found.

## The card

# First line of the card; lines made of desk-card-… follow. $number, $label, $state.
desk-card =
    { $number }　{ $label }　{ $state }
    .claim = Claim
    .release = Put back
    .accept = Accept
    .decline = Decline
    .route = Route
    .ask = Ask the reporter
    .note = Note
    .reply = Reply
    .supervise = Supervise
    .close = Close
    .follow_up = Follow up
    .reopen = Reopen
    .merge = Merge
    .dates = How dates are counted
    .story = Whole story
    .journal = History
    .files = Files
    .more = More
    .list = Back to the list
    .undo = Undo

# Card line: the reporter tells of danger. $peril: one of desk-peril.
desk-card-danger = ⚠️ Danger told: { $peril }

# Card line: danger was told of at that hour in words that are not yet put to any clue. $at.
desk-card-alarm = ⚠️ { $at }　The reporter tells of danger again; it is not yet said which clue the words belong to.

# Card line: a child reports.
desk-card-child = The reporter is younger than 14, and was asked to report with an adult

# Value of $peril.
desk-peril = ·
    .violence = somebody is beaten
    .detained = somebody is held
    .injury = somebody is hurt or ill
    .fire = fire
    .smashing = a shop is being smashed
    .despair = despair

# Card line: where it came from. $channel, $mode, $at.
desk-card-source = From　{ $channel }　{ $mode }　{ $at }

# Card line: the unit reported. $agency; $known: yes or no; $later: units that were named later, $named: yes or no.
desk-card-agency =
    About　{ $agency }{ $known ->
        [yes] {""}
        *[no] {" (unit to be confirmed)"}
    }{ $named ->
        [yes] {" (named later: "}{ $later })
        *[no] {""}
    }

# Card line: when and where. $time, $place.
desk-card-where = When　{ $time }　Where　{ $place }

# Card line: money and papers. $money, $papers.
desk-card-money = Money　{ $money }　Papers　{ $papers }

# Card line: the story, masked, at most 200 characters. $story.
desk-card-story = Story　{ $story }

# Card line: files. $files: e.g. 1张照片; $how: desk-card-files-how, joined; $n: how many fingerprints there are; $prints: their first digits.
desk-card-files =
    { $n ->
        [0] Files　{ $files } ({ $how })
       *[other] Files　{ $files } ({ $how }), fingerprints { $prints }
    }

# How far so many of the files have got. $n.
desk-card-files-how = ·
    .waiting = { $n } being fetched
    .lost = { $n } could not be fetched
    .checked = { $n } being copied
    .copied = { $n } with a working copy
    .sealed = { $n } in the vault only

# Card line: the date owed. $milestone, $date; $left: e.g. 还有4个工作日.
desk-card-due = Due　{ $milestone } { $date }, { $left }

# Value of $left: working days left. $n.
desk-left =
    { $n ->
        [one] 1 working day
        *[other] { $n } working days
    } left

# Value of $left on the day itself.
desk-left-today = today

# Value of $left when overdue. $n: days.
desk-left-late =
    { $n ->
        [one] 1 day
        *[other] { $n } days
    } overdue

# Card line: who holds it. $who, $until.
desk-card-holder = Held by　{ $who } until { $until }

# Card line: nobody holds it.
desk-card-unclaimed = Held by　nobody

# Card line: lead and cooperating units. $lead; $coop: joined names; $has_coop: yes or no.
desk-card-units =
    Lead　{ $lead }{ $has_coop ->
        [yes] 　With　{ $coop }
        *[no] {""}
    }

# Card line: who accepted, routed or ended it. $acts: desk-card-act, joined.
desk-card-acts = Done by　{ $acts }

# Value of $acts. $act: action; $who; $at.
desk-card-act = { $act } { $who } { $at }

# Card line of a clue that has ended. $outcome: what was found.
desk-card-outcome = Outcome　{ $outcome }

# The same. $measures: what was done, joined.
desk-card-measures = Measures　{ $measures }

# The same. $text: what the reporter was told.
desk-card-told =
    What the reporter was told:
    “{ $text }”

# Card line: a question is open. $question; $date.
desk-card-question = Asked　{ $question } (until { $date })

# Line of the card (at most 150 characters of it) and of the whole story: an answer. $at; $text.
desk-card-answer = Answer　{ $at }　{ $text }

# The same for what the reporter added by himself. $at; $text.
desk-card-added = Added　{ $at }　{ $text }

# Card line above the newest additions: how many came before them. $n.
desk-card-earlier = { $n } more before these: see the whole story.

# Card line: the newest note of the own unit. $at, $who, $text.
desk-card-note = Note　{ $at }　{ $who }: { $text }

# Card line in the mode "by name", after routing. $identity.
desk-card-identity = Identity　{ $identity }

# Card line: possible duplicates. $numbers; $why.
desk-card-alike = Perhaps the same　{ $numbers } ({ $why })

# Card line: who holds it after acceptance, without a lock. $who.
desk-card-held = Held by　{ $who }

# The question cannot be pushed: the reporter wants no pushes or cannot be written to.
desk-ask-unreached = The reporter cannot be written to now; the question appears when the status is looked up.

# What was written is longer than the outcome allows. $max, $n: characters.
desk-too-long = Too long: at most { $max } characters, now { $n }. Please write less.

# The other channel was written without saying how. An example stands in it.
desk-decline-channel-how = Please write where and how, with a comma between, e.g.: county housing office, take the contract to the counter.

# A clue of a training run, first line of its card and of every text about it.
desk-card-training = [Training data, not a real clue]

# The files of a clue; a row for each follows. $number, $n.
desk-files =
    { $number }, files: { $n }
    .card = Back to the card

# A clue without files, or taken back: nothing of it is handed out any more.
desk-files-none = { $number } has no files to look at.

# A row: it is not here. $n, $kind.
desk-file =
    { $n }　{ $kind }
    .lost = { $n }　{ $kind }　could not be fetched; the reporter was asked to send it again
    .waiting = { $n }　{ $kind }　still being fetched

# A row: it is being scanned and copied. $n, $kind, $size, $print.
desk-file-checked = { $n }　{ $kind }　{ $size }　fingerprint { $print }　working copy being made

# A row: its copy follows below. $n, $kind, $size, $print.
desk-file-copied = { $n }　{ $kind }　{ $size }　fingerprint { $print }　working copy below

# The same for a copy of fewer pixels. $n, $kind, $size, $print.
desk-file-smaller = { $n }　{ $kind }　{ $size }　fingerprint { $print }　working copy below; the photo is very large, so the copy is smaller than the original

# A row: this channel cannot hand it over. $n, $kind, $size, $print.
desk-file-elsewhere = { $n }　{ $kind }　{ $size }　fingerprint { $print }　working copy: see it on the web page

# A row: there is no copy. $n, $kind, $size, $print.
desk-file-vault = { $n }　{ $kind }　{ $size }　fingerprint { $print }　vault only, no working copy

# The same for a supervisor. $n, $kind, $size, $print; $why: desk-why.
desk-file-why = { $n }　{ $kind }　{ $size }　fingerprint { $print }　vault only: { $why }

# Below a working copy. $number; $n: which one.
desk-file-copy =
    { $number }, working copy { $n }; the original is sealed
    .open = Open

# Value of $why: why there is no working copy.
desk-why-empty = empty file

# Value of $why: why there is no working copy.
desk-why-too-large = too large

# Value of $why: why there is no working copy.
desk-why-vault = hidden data cannot be removed from this kind

# Value of $why: why there is no working copy.
desk-why-coding = a film or recording coded in an unusual way

# Value of $why: why there is no working copy.
desk-why-kind = this kind cannot be opened

# Value of $why: why there is no working copy.
desk-why-lie = not what its name says

# Value of $why: why there is no working copy.
desk-why-broken = broken file

# Value of $why: why there is no working copy.
desk-why-bomb = it would grow beyond measure

# Value of $why: why there is no working copy.
desk-why-long = too many pages or frames

# Value of $why: why there is no working copy.
desk-why-slow = opening it takes too long

# Value of $why: why there is no working copy.
desk-why-locked = it is locked with a password

# Value of $why: why there is no working copy.
desk-why-virus = the virus check failed

# The whole story in parts. $number; $text. max 1900 bytes
desk-story =
    { $number }, whole story:
    { $text }
    .card = Back to the card

# The history of a clue. $number; $lines: desk-journal-line rows. max 1900 bytes
desk-journal =
    { $number }, history:
    { $lines }
    .card = Back to the card

# One line of the history. $at, $who, $act.
desk-journal-line = { $at }　{ $who }　{ $act }

# Who acted when it was the reporter or the system.
desk-actor = ·
    .reporter = reporter
    .system = system

## The case file

# First lines of a case file. $number, $label, $state, $channel, $mode, $at.
case-file-title =
    Clue { $number } · { $label } · { $state }
    Source: { $channel } · { $mode } · { $at }

# Line of a case file: who handles it. $lead, $coop.
case-file-units = Lead: { $lead } · cooperating: { $coop }

# Heading above the course.
case-file-course = Course

# A line of the course. $at, $action (word of the record), $state, $who.
case-file-step =
    { $at } · { $action ->
        [submit] submitted
        [claim] claimed
        [release] released
        [accept] accepted
        [decline] declined
        [route] routed
        [ask] reporter asked
        [note] note
        [reply] replied
        [supervise] supervised
        [close] closed
        [follow_up] followed up
        [reopen] reopened
        [merge] merged
        [withdraw] withdrawn
        [rate] rated
        [add] added
        [answer] answered
        [alarm] Danger told of
        [working] reminded: in hand, the date nears
        [waiting] reminded: nobody has begun, the date nears
        [overdue] reminded: the date has passed, not kept
        *[other] { $action }
    } · { $state } · { $who }

# Who acted. $unit, $name.
case-file-who = { $unit } { $name }

# Below a line of the course or a question: what was said. $text.
case-file-words = {"    "}{ $text }

# Below a line of the course: the numbers of the files that came with it. $numbers.
case-file-files = {"　　"}Attachments { $numbers }

# Below a line of the course: what the reporter was told. $text.
case-file-told = {"    "}Told: { $text }

# Heading above questions and answers.
case-file-questions = Questions and answers

# A question to the reporter; his answer follows. $at, $question.
case-file-question = { $at } · Asked: { $question }

## Words of the staff's side

# State names as staff read them.
desk-state-name-received = to be accepted

# State name for staff.
desk-state-name-accepted = accepted

# State name for staff.
desk-state-name-declined = declined

# State name for staff.
desk-state-name-routed = routed

# State name for staff.
desk-state-name-working = in hand

# State name for staff: a question to the reporter is open.
desk-state-name-asking = waiting for an answer

# State name for staff.
desk-state-name-replied = replied

# State name for staff.
desk-state-name-supervised = supervised

# State name for staff.
desk-state-name-closed = closed

# State name for staff.
desk-state-name-followed-up = followed up

# State name for staff.
desk-state-name-rated = rated

# State name for staff.
desk-state-name-reopened = reopened

# State name for staff.
desk-state-name-withdrawn = withdrawn

# State name for staff.
desk-state-name-merged = merged

# Name of an action, for buttons, refusals and the history.
action-claim = claim

# Name of an action.
action-release = put back

# Name of an action.
action-accept = accept

# Name of an action.
action-decline = decline

# Name of an action.
action-route = route

# Name of an action.
action-ask = ask the reporter

# Name of an action.
action-note = note

# Name of an action.
action-reply = reply

# Name of an action.
action-supervise = supervise

# Name of an action.
action-close = close

# Name of an action.
action-follow-up = follow up

# Name of an action.
action-reopen = reopen

# Name of an action.
action-merge = merge

# Name of an action.
action-undo = undo

# Name of the reporter's own action.
action-submit = register

# Name of the reporter's own action.
action-withdraw = withdraw

# Name of the reporter's own action.
action-rate = rate

# Name of the reporter's own action.
action-add = add

# Name of the reporter's own action.
action-answer = answer

# Roles as staff read them.
role = ·
    .clerk = clerk
    .handler = handler
    .supervisor = supervisor
    .monitor = monitor
    .media = media

# The part a unit has in a clue.
relation = ·
    .receiving = receiving unit
    .lead = lead unit
    .cooperating = cooperating unit

## Claim and release

# Claimed. $number, $until.
desk-claim-done = Claimed { $number } until { $until }. Without an act by then it is put back.
    .undo = Undo

# Somebody was faster. $who, $time.
desk-claim-taken = { $who } claimed it at { $time }; the card is renewed.

# The lock ran out. $number.
desk-claim-freed = The lock of { $number } ran out; it is put back.

# Put back by its holder. $number.
desk-release-done = { $number } is put back.

## Accept and decline

# What the reporter will read. $text; $rule, $date. max 1900 bytes
desk-accept-preview =
    The reporter will read:
    “{ $text }”
    Under { $rule } the result is due by { $date }.
    .send = Accept and send
    .edit = Change the words
    .back = Back

# Accepted.
desk-accept-done = Accepted; the notice is on its way.

# Reason of declining; the buttons are the reasons of the campaign, and their label is what the reporter reads.
desk-decline-reason = Reason (the reporter will read it):
    .other = Write another

# After .other: the reason in own words. At most 150 characters.
desk-reason-write = Write the reason; the reporter will read it. At most 150 characters:

# The right other channel must be named; the buttons are the channels of the campaign.
desk-decline-channel = Where can it be dealt with? Required.
    .other = Write another

# After .other of desk-decline-channel.
desk-decline-channel-write = Write where and how it can be dealt with; the reporter will read it:

# What the reporter will read before a decline leaves. $text. max 1900 bytes
desk-decline-preview =
    The reporter will read:
    “{ $text }”
    .send = Decline and send
    .edit = Change the reason
    .back = Back

# Declined. $channel.
desk-decline-done = Declined; the reply names { $channel }.

## Route

# The proposal. $lead, $coop, $due: ready strings; $source: why; $hidden: units behind the wall. max 1200 bytes
desk-route-card =
    { $stands ->
        [now] Now
        [changed] Changed to
        *[proposed] Proposal
    }
    Lead　{ $lead } ({ $source })
    With　{ $coop }
    Due　{ $due }
    Not listed　{ $hidden } units (the one reported and those above and below it)
    .as-proposed = Route it so
    .lead = Other lead
    .coop = Other cooperators
    .dates = Other dates
    .back = Back

# Below the plan of a routing: units that had it, or would have, and will not. $units: joined names.
desk-route-gone = No longer with　{ $units }

# Value of $source: where the proposal comes from. $category.
desk-route-source = lead unit for “{ $category }” in this campaign

# Value of $source.
desk-route-source-chosen = chosen by you

# Value of $source.
desk-route-source-now = leads it now

# Value of $source.
desk-route-source-oversight = supervising unit; the usual lead is on the side reported

# Value of $source.
desk-route-source-receiving = receiving office; no other unit can lead

# Value of $source.
desk-route-source-no-unit-left = no unit can lead

# Which unit leads; the buttons are units.
desk-route-lead = Which unit shall lead?

# Which units cooperate; the buttons are units, more than one may be chosen.
desk-route-coop = Which units cooperate? Choose several, then “done”.
    .done = Done
    .none = No cooperators

# Why the proposal was not followed; goes to the journal.
desk-route-why = Why another unit, in one sentence (goes to the journal):

# Masked words must be looked at before routing. $n.
desk-route-mask = Before routing look at the masked words: { $n }.
    .send = Seen, route it
    .look = Look at them

# Routed. $unit; $n: cooperating units.
desk-route-done =
    Routed to { $unit }, with { $n ->
        [0] no cooperating unit
        [one] 1 cooperating unit
        *[other] { $n } cooperating units
    }.

# The chosen unit is behind the wall.
desk-route-refused = This unit cannot be chosen: it is the one reported, or stands above or below it.
    .supervising = To the supervising unit
    .outside = To an outside mailbox

# Where the reporter or the matter may not be sent. $words: as written; $any: yes when $units, joined names, may be written.
desk-elsewhere-refused =
    “{ $words }” cannot be named: it is the unit reported, or one above or below it. { $any ->
        [yes] A supervising unit may be: { $units }.
        *[no] A supervising body one level up, or a discipline inspection body, may be.
    }

# Which body a matter is referred to; the buttons are supervising units. $max: characters.
desk-refer-ask = Refer it to whom? Pick one or write the body's name, at most { $max } characters; the reporter will read it.

# No unit is known yet.
desk-route-nounit = The unit reported is not known: ask the reporter first, or mark it “to be confirmed”, confirmed by two people.

# Below the plan of a routing whose reported unit is not known: a colleague would route it so. $who, $why.
desk-route-second = The unit is not known yet. { $who } would route it like this: { $why }. If you agree, press “Route it so”.

# Why a clue is routed before its unit is known; goes to the journal.
desk-route-why-now = The unit is not known yet. Why route it now? One sentence (goes to the journal):

# The first of two would route it; nothing has been routed. $for: told, asked before, or alone: nobody can be told.
desk-route-waits =
    Not routed yet: the unit is not known, so another clerk or the supervisor must route it the same way. { $for ->
        [told] They have been told.
        [alone] Nobody else can be told now: speak to one, or ask the reporter first.
        *[asked] {""}
    }

# Value of $source: a colleague's plan.
desk-route-source-first = proposed by a colleague

# A unit word nobody knows. $text.
desk-unit-unknown = No unit “{ $text }” was found. Press one, or write a little more.

## Ask, note, reply, supervise

# What to ask; the buttons are the questions of the campaign, several may be chosen.
desk-ask-set = Ask what? Choose several, then “done”:
    .write = Write another
    .done = Done

# The question made of chosen items. $items: labels of the campaign, joined.
desk-ask-items = Please add: { $items }.

# After .write of desk-ask-set. At most 200 characters.
desk-ask-write = Write the question; the reporter will read it. At most 200 characters:

# How many days for the answer.
desk-ask-days = Within how many days?
    .d3 = 3 days
    .d5 = 5 days
    .d7 = 7 days

# What the reporter will read before a question leaves. $text. max 1900 bytes
desk-ask-preview =
    The reporter will read:
    “{ $text }”
    .send = Send
    .edit = Change the question
    .back = Back

# The question is on its way. $pause: runs or pauses, what the rule does with the days meanwhile.
desk-ask-done =
    Sent. While waiting the days { $pause ->
        [pauses] do not count
        *[runs] go on counting
    }.

# The question asks who the reporter is: only whoever is shown it anyhow may.
desk-ask-identity = This asks who the reporter is. Without an open name that may not be asked; of a real-name reporter only by the lead’s handlers. Please change it.

# The reporter has cut the link.
desk-ask-cannot = The reporter has cut the link; the question shows when the progress is looked up.

# A question is open already.
desk-ask-open = The last question is not answered yet: wait, or take it back first.
    .take-back = Take it back

# A question was taken back.
desk-ask-gone = The question is taken back.

# Asks for a note.
desk-note-ask = A note for your own unit; the reporter does not see it:

# The note is stored.
desk-note-done = Noted.

# Asks for the reply of the unit. At most 150 characters.
desk-reply-ask = Write the reply; the reporter will read it. At most 150 characters:

# The reply is on its way.
desk-reply-done = The reply is on its way.

# Asks why a clue is supervised.
desk-supervise-ask = Why supervise it? One sentence; the office in charge will read it:

# Supervision was ordered. $unit.
desk-supervise-done = Supervision was sent to { $unit }.

# Asks what the follow-up call brought.
desk-follow-up-ask = What did the follow-up bring? One sentence (goes to the journal):

# The follow-up is stored.
desk-follow-up-done = The follow-up is noted.

## Close and reopen

# Which outcome; the buttons are the outcomes of the campaign.
desk-close-outcome = What was found?

# What was done; the buttons are the measures of the campaign, several may be chosen.
desk-close-measure = What was done? Choose several, then “done”:
    .done = Done
    .none = Nothing

# Asks for one field of the outcome. $field: which; $max: characters. The reporter will read it.
desk-close-ask = { $field }? The reporter will read it; at most { $max } characters:

# Names of the fields of an outcome.
outcome-field = ·
    .finding = What was found
    .action = What is done about it
    .relief = For the reporter
    .rest = What was not established
    .reason = Why
    .done = What was looked into
    .basis = The basis
    .body = Referred to whom

# Accountability, in own words or none.
desk-close-account = Accountability: how many people? “None” if nobody.
    .none = None

# Exemption, in own words or none.
desk-close-exempt = Exemption for honest mistakes: any?
    .yes = Yes, I will write it
    .none = None

# The checklist is not complete. $missing.
desk-close-check = Still missing: { $missing }.

# What the reporter will read before an outcome leaves. $text. max 1900 bytes
desk-close-preview =
    The reporter will read:
    “{ $text }”
    .send = Close and send
    .edit = Change the words
    .back = Back

# Closed.
desk-close-done = Closed; the reply is on its way.

# Closed, with a rectification to look at. $date.
desk-close-done-fix = Closed; the reply is on its way. Rectification to be checked on { $date }.

# The reporter disagrees; another person must look. $number, $words: at most 150 characters; $files.
desk-reopen-card =
    The reporter of { $number } disagrees with the result; another person shall look at it:
    “{ $words }”
    New files: { $files }. The former handler cannot take it.
    .claim = Claim

# Why staff reopen a clue.
desk-reopen-ask = Why open it again? One sentence (goes to the journal):

# Reopened by staff.
desk-reopen-done = It is open again; the former handler cannot take it and the reporter is told.

# An act was undone. $number; $act: its name.
desk-undo-done = Undone: { $act } of { $number }.

# It is too late to undo.
desk-undo-late = The notice has left; it cannot be undone. You can send a correction.

# Nothing to undo.
desk-undo-nothing = There is nothing to undo.

# A step of an act was left.
desk-act-left = All right, { $number } was not touched.

## Refusals: two at once, posts, wall

# Somebody else acted meanwhile. $who, $time, $act. At most 60 characters.
desk-changed = Changed meanwhile: { $who }, { $time }, { $act }. Nothing was done; see the new card.

# Somebody else acted meanwhile and it is not known who.
desk-changed-plain = Changed meanwhile. Nothing was done; see the new card.

# The post may not do this. $role: who may.
desk-notallowed = Your post cannot do this; a { $role } can.

# The unit has no part in the clue that allows it.
desk-notunit = This step belongs to the unit answerable for the clue.

# Somebody else holds the clue. $who.
desk-notholder = { $who } holds this one. Ask for it to be put back, or ask a supervisor.

# The reporter alone may do this.
desk-reporteronly = Only the reporter can do this.

# The former handler may not take a reopened clue.
desk-previous = Another person must look at this one; the former handler cannot take it.

# The action does not fit the state. $state, $act, $acts.
desk-state = It is “{ $state }”; you cannot { $act }. You can: { $acts }.

# The wall, absent, wrong number: the same bytes.
desk-absent = There is no such clue.

# A member's words tell of danger, and are kept nowhere. $phone: help line of the deployment.
desk-danger = ⚠️ Safety first: violence or detention, call 110; injuries, call 120; fire, call 119; somebody in despair, { $phone } or 110. Nobody can be sent from here.

# A member's words that are no word of the desk: nothing of them is kept. $words: at most 16 characters; $told: yes or no.
desk-word-unknown =
    { $told ->
        [yes] “{ $words }” is no word of the desk, and was not kept.
        *[no] Nothing was kept.
    }
    To work: admin, find, or a clue number.
    To report something yourself, first send “report”; to add to your own clue, first “add”.

# Instead of a working copy: it cannot be opened. $number; $n: which one.
desk-file-unopened = { $number }: the working copy of file { $n } cannot be opened. Please tell who runs this; the log says why.

# Files of a member that nothing asked for.
desk-file-unasked = The file was not kept: this is the desk. To report something yourself, first send “report”; to add to your own clue, first “add”.

# Nothing is owed any more on a clue. $number.
desk-due-nothing = Nothing is due on { $number } now.

# Below any preview: words that promise or judge. $words: joined, Chinese.
desk-preview-careful = Please look again: it says “{ $words }”. Tell reporters dates and what was looked into, and call the other side by its unit.

# A member typed a receipt or transfer code where a clue number is wanted.
desk-code-no-number = That is a receipt or transfer code and no clue number. A clue number has 8 characters, as 7K3M-Q9TX. For your own report send “status”, then the code.

# A word of staff that needs a number.
desk-number-ask = Which one? Send the clue number.

# Group admins without a name.
desk-anonymous = Use your own account (switch off “anonymous admin”).

# Staff acts are for private chats only in this release.
desk-group-private = Please do this in a private chat with me.

# Merge card. $a, $b: numbers; $same, $different. max 800 bytes
desk-merge-card =
    Perhaps the same matter:
    A { $a }　B { $b }
    Same: { $same }
    Different: { $different }
    After merging each reporter keeps number and notices.
    .merge = Merge B into A
    .different = Not the same
    .related = Related, keep apart

# Which clue is the main one.
desk-merge-ask = Merge into which? Send the number of the main clue.

# Merged. $number: the main clue.
desk-merge-done = Merged into { $number }; notices stay apart.

# Taken apart again.
desk-merge-undone = Taken apart again.

# Hand over. $who; $n: clues.
desk-handover-ask = Who takes the { $n } clues of { $who }? The record of who did what stays.

# Handed over. $n.
desk-handover-done = { $n } handed over.

## Identity

# Why the identity must be seen. $number.
desk-identity-ask = Open the identity of { $number }. Why is it needed? (Goes to the journal; the reporter sees how often.)

# To the second person. $who, $unit, $number, $reason.
desk-identity-second =
    { $who } ({ $unit }) asks to see the identity of { $number }.
    Reason: { $reason }
    .agree = Agree
    .refuse = Refuse

# Shown once. $seconds; $identity.
desk-identity-open =
    Shown once, hidden after { $seconds } seconds; no screenshots please:
    { $identity }

# The second person refused. $who, $reason.
desk-identity-no = { $who } refuses: { $reason }.

# Nobody approves his own request.
desk-identity-self = You cannot approve your own request.

# There is no identity.
desk-identity-none = This one has no name; there is no identity.

## Becoming staff

# To the person who invites. $unit, $role, $link; the link stands on its own line.
staff-invite =
    This is the one-time link of a { $role } at { $unit }, valid for 24 hours, for that person only:
    { $link }

# Joined. $unit, $role.
staff-joined = Joined: { $unit } · { $role }. Send /admin to begin.
    .admin = Today's work

# The link was used or is out of time: the same bytes for unknown ones.
staff-used = This link was used or is out of date; ask whoever sent it for another.

# Somebody who is staff already opens a link.
staff-already = This account is staff already: { $unit } · { $role }.

# The second factor.
staff-otp = Enter the 6 digits from your authenticator.

# The second factor was wrong.
staff-otp-wrong = That did not match; wait for the next number and try again.

# The post was taken back.
staff-revoked = The post was taken back; nothing can be done here any more. To report something, just say it.

## Clock

# Digest of a person, working days 08:30, only when not all are zero. $n, $today, $answers.
digest-person = Good morning. In your hands: { $n }; due today: { $today }; answers: { $answers }.
    .admin = Today's work

# Digest of a unit. $unit and counts.
digest-unit = { $unit } today: new { $new }　due today { $today }　within 3 days { $soon }　overdue { $late }　returned { $back }.
    .open = Open

# Ladder, first step. $number, $milestone, $n, $date.
ladder-remind = Reminder: { $number }, { $milestone } due in { $n } working days, on { $date }.

# Ladder, second step.
ladder-urge = Urgent: { $number }, { $milestone } was due on { $date }, { $n } days ago. Act today, or give the reason and a new date.

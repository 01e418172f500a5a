### What comes back to a citizen: acceptance, progress, outcome, rating.

## Acceptance and the way to the office

# First line of the course; the receipt itself is what was sent.
news-registered = Registered.

# Line of the course: staff asked something. $date: answer until.
news-asked = Staff asked a question; you can answer until { $date }.

# The clue was accepted while the campaign names no unit to reporters. $date.
news-accepted-plain =
    Your clue has been accepted.
    By { $date } you get the result.
    To add anything, just send it here.
    .dates = How the date is counted

# The clue was not accepted. $reason: at most 150 characters; $channel, $how: where it can be dealt with. max 900 bytes
news-declined =
    We have not accepted this matter.
    Reason: { $reason }
    Where it can be dealt with: { $channel }, { $how }
    Your text and files are still here; you can take them along.
    .download = Download my report
    .dispute = I disagree

# Only if the campaign names units to reporters. $coop: yes or no; $units: cooperating units.
news-routed =
    Your clue was sent to { $unit }{ $coop ->
        [yes] {""}, together with { $units }
        *[no] {""}
    }.

# The same where units are not named.
news-routed-plain = Your clue was sent to the office in charge.

# The office has begun.
news-started = The office in charge has begun. You will hear when there is news.

# The date nears and something is known. $step, $day: last progress; $date: unchanged date.
news-working =
    Still in hand. Last step: { $step } ({ $day }).
    The date has not changed: { $date }.

# The date nears and nothing new can be told. $date.
news-working-quiet = Still in hand; there is nothing new to tell you yet. The date has not changed: { $date }.

# The date for acceptance nears. $date.
news-accept-soon = Still deciding whether to accept it. The date has not changed: { $date }.

# The same while nobody has taken the clue up. $date; $reminded: no where nobody could be told.
news-accept-waiting = Nobody has begun to look at your clue yet{ $reminded ->
        [no] {""}
        *[yes] ; staff were reminded
    }. The date has not changed: { $date }.

# The date for the result nears and nobody has the clue. $date; $begun: yes where somebody had it; $reminded: no where nobody could be told.
news-result-waiting = { $begun ->
        [yes] Nobody is working on your clue at present
        *[no] Nobody has begun to work on your clue yet
    }{ $reminded ->
        [no] {""}
        *[yes] ; the office was reminded
    }. The date has not changed: { $date }.

# The office in charge has replied, before closing. $text: its words, at most 150 characters; $unit.
news-replied =
    { $unit } replies:
    { $text }

# A higher body watches over the clue. $body.
news-supervised = { $body } now watches over your clue; you will hear how it goes.

# The date was moved. $new, $old; $reason: at most 150 characters; $approver, $rule.
news-extended =
    This clue needs more time: by { $new } now, formerly { $old }.
    Reason: { $reason }
    Approved by { $approver } under { $rule }.
    .dates = How the date is counted

# Days do not count while something is awaited. $day; $what.
news-paused = Since { $day } we wait for { $what }; these days do not count. You will hear the new date.

# A promised date has passed; once, on the day after. $date; $next.
news-overdue = You were to have the result by { $date }; that was not kept, and we are sorry. { $urged ->
        [no] You
        *[yes] The office has been reminded; you
    } will hear on { $next }.

# The same for acceptance.
news-overdue-accept = You were to hear about acceptance by { $date }; that was not kept, and we are sorry. { $urged ->
        [no] You
        *[yes] Staff were reminded; you
    } will hear on { $next }.

# Looked at again by another person. $date.
news-reopened = Your clue is open again; another member of staff looks at it. By { $date } you will hear.

## Outcomes: only staff say what was found, under their unit's name

# Found true. $finding: at most 150; $action, $relief: at most 80 characters; $has_relief: yes or no; $unit, $day. max 1100 bytes
outcome-true =
    What you reported was found to be so.
    Found: { $finding }
    What is done about it: { $action }
    { $has_relief ->
        [yes] For you: { $relief }
        *[no] If you have questions, just send them here.
    }
    { $unit }, { $day }

# Found true in part. $finding: at most 150; $rest, $reason, $action: at most 80 characters. max 1400 bytes
outcome-part =
    Part of what you reported was found to be so.
    Found: { $finding }
    Not established: { $rest }, because { $reason }
    What is done about it: { $action }
    { $unit }, { $day }

# Not established. $done, $reason: at most 80 characters.
outcome-none =
    With what is there now, what you reported could not be established.
    Looked into: { $done }
    Why not established: { $reason }
    This does not mean that you were wrong. With new material you can ask us to look again.
    { $unit }, { $day }

# What was done had a basis. $basis: at most 80; $done: at most 80 characters.
outcome-lawful =
    We found that what they did had a basis: { $basis }.
    Looked into: { $done }
    If you disagree, you can ask us to look again or take one of the ways below.
    { $unit }, { $day }

# Handed to another body. $body; $reason: at most 80 characters.
outcome-referred =
    What you reported was handed to { $body }.
    Why: { $reason }
    { $body } deals with it from now on; here the clue is closed.
    { $unit }, { $day }

# Answered, for consultations and praise. $finding: the answer, at most 150 characters.
outcome-answered =
    Here is the answer to what you wrote:
    { $finding }
    { $unit }, { $day }

# Below every outcome that leaves something open. $dated: yes or no; $date, $body, $rule only when yes. max 700 bytes
outcome-remedies =
    You can also:
    { $dated ->
        [yes] · ask { $body } to review this answer by { $date } ({ $rule })
        *[no] · ask us to look at it again
    }
    · against a fine, seizure or other decision itself: administrative review or court; the time limit stands on the decision and runs from the day you received it
    Reporting here does not stop the time limits for review or court.

# Follow-up of a rectification. $result: done or open; $detail.
outcome-fixed =
    Follow-up: what was to be put right is { $result ->
        [done] done
        *[open] not done yet
    }. { $detail }

## Rating, looking again, calling back

# Three days after the outcome, once.
rating-ask = How did this go?
    .good = Satisfied
    .fair = It was all right
    .poor = Not satisfied

# After a rating below .good.
rating-why = What was it mainly?
    .result = The result
    .slow = Too slow
    .silent = Nobody contacted me
    .manner = The manner
    .other = Something else

# The rating is stored.
rating-done = Noted, thank you for telling us. The office sees only totals.

# The reporter disagrees with the outcome.
dispute-ask = You can ask us once for each clue to look again. Please say what is wrong, with new material if there is any.

# Opened again. $date.
dispute-done = It is open again; another member of staff looks at it. By { $date } you will hear.

# It was looked at again before; outcome-remedies follows.
dispute-used = This one has been looked at again once. You can still take these ways:

# Staff would like to call. $phone: the number left, half hidden.
callback-ask = Staff would like to call you. May they?
    .yes = Yes, { $phone }
    .no = No, let us write here

# 30 and 90 days later, only for those who said yes; no word of the case.
checkin-push = Hello, a short follow-up: is everything going well?
    .fine = All is well
    .talk = Something to tell
    .stop = Do not ask again

# Offered under the receipt.
checkin-optin = May I ask in one and three months whether anybody makes trouble for you? The question will not mention this matter.
    .yes = Yes
    .no = No need

# After .talk of checkin-push.
checkin-ask = Did somebody make trouble for you because you reported?
    .yes = Yes
    .no = No, something else
    .unsaid = I cannot say here

# A new clue linked with the old one. $body: who reads it.
checkin-linked = This becomes a new clue, linked with the first one; { $body } reads it.

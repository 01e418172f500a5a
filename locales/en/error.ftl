### When things go sideways: what happened, what is kept, what to do now.

## Buttons

# Toast: a button of an older screen. At most 40 characters.
button-stale = That button is old. Nothing was changed.

# Toast: a button meant for somebody else.
button-foreign = This button is meant for somebody else.

# Toast: pressed twice.
button-again = Pressed already; it counts once.

## Too much at once

# Messages come faster than the limit; once per burst. $seconds to wait.
flood-slow = Messages come a little fast; the earlier ones are kept. Please wait { $seconds } seconds.

# Too many drafts on one day. $n; $phone: the office.
flood-drafts = { $n } new reports were begun today; that is the limit. You can finish what is open; if urgent call { $phone }.

# Too many drafts of everybody together are open. $phone: the office.
flood-drafts-all = Too many reports are being written just now, so no new one can be begun, sorry. Please come back in a while; if urgent call { $phone }.

# Too many files on one day. $n.
flood-files = { $n } files were received today; that is the limit. You can send more tomorrow; your text is not affected.

# Too many files of everybody together on one day. $phone: the office.
flood-files-all = Too many files came from everybody today, so this one was not taken, sorry. Your text is not affected; you can send it tomorrow; if urgent call { $phone }.

# The whole bot is busy; nothing of this message was kept.
flood-busy = It is busy now and your last message was not kept, sorry. Please send it again in a minute.

# Only insults, no matter yet.
calm-ask = I can see this is upsetting. Tell me when, where and what happened, and I will note it down.

# Threats or spam, third time. $minutes; $phone.
calm-pause = I will pause for { $minutes } minutes. If there is something to report, send it then, or call { $phone }.

## Danger, other matters

# Somebody is in danger: before anything else, once in a report and again after some hours.
danger-stop =
    ⚠️ Safety first: violence or detention, call 110; injuries, call 120; fire, call 119.
    Nobody can be sent from here. What you wrote is kept; go on when you are safe.
    .safe = I am safe, go on
    .later = Later

# Staff heard that danger was told of, before it was said which clue the words belong to.
danger-heard = Staff have been told that you speak of danger. They read your words once you say which matter they belong to.

# Later was chosen and there is no draft to keep.
danger-later = All right, safety first. Write whenever you want to tell.

# Words of despair. $phone: help line of the deployment.
danger-despair = Are you alone right now? Please turn to somebody you trust, or call { $phone } or 110; somebody answers. What you wrote is kept.

# The matter belongs elsewhere. $matter, $channel, $how.
scope-other =
    This sounds like { $matter }; { $channel } can deal with it: { $how }.
    You can also leave it here; staff read it and tell you whether it is accepted.
    .there = I will go there
    .here = Leave it here

# The person goes elsewhere.
scope-noted = All right, { $channel }: { $how }. What you wrote is here; you can copy it.

## The service itself

# Database down: fixed text from memory, on every channel. $phone: the office.
down = The service is being repaired and your last message was not kept, sorry. Please send it again in 10 minutes; if urgent call { $phone }.

# First thing after a slow answer.
slow-answer = That was slow; your message is kept.

# After an upgrade; the open question follows.
update-kept = The service was just renewed; everything you wrote is kept.

# A turn broke on our side; the open question follows.
error-apology = Sorry, I could not handle that one; it is set aside for a person to see. What you wrote before is kept.

# The rule key of a broken rule without a text of its own.
error-clue = That step is not possible now; everything you wrote is kept. Send /back or /help.

# The action does not lead out of the clue's present state. $state: words of the state.
error-not-allowed = It is “{ $state }” now; that step is not possible.

# Operators: a campaign file has faults. $source; $faults: one a line.
error-campaign-faults =
    { $source } has faults:
    { $faults }

# Operators: no campaign of that name. $name; $shipped.
error-campaign-unknown = There is no campaign “{ $name }”. Give a path or one of: { $shipped }.

# A command or staff word nobody knows here.
command-unknown = There is no such command. Just tell me what happened, or send /help.

# Somebody writes in a group; nothing from a group is stored.
group-private = Not in a group, others can read it. Please open a private chat with me.

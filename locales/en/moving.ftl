### A draft goes on elsewhere, a status is opened elsewhere. Keys move-… ; $how is code or link.

## Going

# Moves a draft to another channel. $code stands alone on its line; $channels: the other channels.
move-code =
    Transfer code:
    { $code }
    Send it to me on { $channels } and go on writing. Valid for 24 hours, once.
    .open = Go on in the browser
    .telegram = Go on in Telegram

# Below move-code when there is a link. $minutes: how long it works.
move-code-link = Or open the link: it works for { $minutes } minutes, once.

# /web without a draft and without a clue. $address: the web chat.
move-page =
    You can also write in a browser, without an account:
    { $address }

# /web with a clue, where the office has no public address.
move-code-only = There is no page to open. Your status code shows the progress anywhere.

# /web or 换个地方写 without a draft.
move-none = There is nothing unfinished here, so nothing to move.

# Several clues: which one is looked at on the web? The numbers are buttons.
move-which = Which one would you like to see in the browser?

# The status of a clue on the web. $number; $minutes: how long the link works.
move-status = The progress of clue { $number } can be seen in a browser. The link works for { $minutes } minutes, once.
    .open = See it in the browser

## Coming

# The draft arrived in the new channel; the card follows.
move-done = Here we are. You had written this far:

# Shown in the channel the draft has left.
move-left = The draft has moved; it is no longer shown here.

# A draft arrives where another one is open. Nothing is lost either way.
move-both = There is an unfinished text here, too. Which one do you go on with? The other is kept.
    .mine = The one here
    .moved = The moved one

# He goes on with the draft that is here; the other one stays where it was.
move-mine = You go on with the one here. The other is where it was, untouched.

# He goes on with the moved draft; the one that was here is kept.
move-shelved = The one that was here is kept. When this one is done, reply “continue” to go on with it.

# After the end of a draft, when another one was kept aside.
move-waiting = Another unfinished text is kept; reply “continue” to go on with it.

## What does not open

# No such code or link: never made, or copied in part.
move-unknown =
    { $how ->
        [link] This link does not open; perhaps it was not copied whole. Ask for another where you began.
       *[code] No such transfer code. Please compare it, or ask for another where you began.
    }

# Used before.
move-used =
    { $how ->
        [link] This link has been used. Ask for another where you began.
       *[code] This transfer code has been used. Ask for another where you began.
    }

# Out of time.
move-old =
    { $how ->
        [link] This link is out of date; everything is where you began, ask for another there.
       *[code] The transfer code is out of date; the draft is where you began.
    }

# The draft was submitted or deleted meanwhile.
move-gone = That draft was sent or deleted meanwhile; there is nothing to go on with.

# The code of the draft that is open right here.
move-here = This draft is right here; just go on.

# A link to a status whose clue was cut from its chat meanwhile.
move-cut = This clue was cut from its chat; please use the status code.

# One group of a transfer code was probably copied wrongly. $group: which, from 1.
move-slip = Group { $group } of the transfer code was probably copied wrongly; please compare it.

# 转移码 without a code, or with another identifier. $what: receipt, number or another word.
move-ask =
    { $what ->
        [receipt] This is a status code; reply “status” to use it. A transfer code begins with ZY.
        [number] This is a clue number. A transfer code begins with ZY; you get one where you began.
       *[other] Please send the transfer code; it begins with ZY. You get one where you began.
    }

# Too many codes that opened nothing. $minutes.
move-toomany = Several tries did not match. Please come back in { $minutes } minutes; the draft is not affected.

### Names of channels, command menus, files and kinds of message.

# Names of the channels as citizens read them, e.g. on the receipt.
channel-name = ·
    .telegram = Telegram
    .wechat = WeChat
    .web = the web

# Command menu of a citizen: descriptions beside /report and so on.
command = ·
    .report = Report something
    .status = Check progress
    .my = My clues
    .verify = Look up an inspection
    .back = One step back
    .restart = Start over
    .cancel = Cancel the draft
    .help = How it works
    .language = Language 语言
    .privacy = Who sees it, how long
    .mydata = My data
    .forget = Delete what is mine
    .web = Go on in the browser
    .mute = No more reminders

# Command menu of staff, besides those of a citizen.
command-staff = ·
    .admin = Today's work
    .undo = Undo the last act

# Description of the bot before the first message. $office. max 500 bytes
channel-about = Report line of { $office }: inspections, checkpoints, fines and fees. No sign-in, no name needed.

# Short description of the bot. $office. max 120 bytes
channel-about-short = { $office }: report inspections, fines and fees

## What was sent

# Count of photos on cards and receipts. $n.
count-photo =
    { $n ->
        [one] 1 photo
        *[other] { $n } photos
    }

# Count of videos. $n.
count-video =
    { $n ->
        [one] 1 video
        *[other] { $n } videos
    }

# Count of voice recordings. $n.
count-voice =
    { $n ->
        [one] 1 recording
        *[other] { $n } recordings
    }

# Count of other files. $n.
count-document =
    { $n ->
        [one] 1 file
        *[other] { $n } files
    }

# Count of all files on the card. $n.
count-file =
    { $n ->
        [one] 1 file
        *[other] { $n } files
    }

# Counts of several kinds, joined two by two. $first, $second: counts.
counts-joined = { $first }, { $second }

# Kinds of files as the evidence list names them.
file-name = ·
    .photo = photo
    .video = video
    .voice = recording
    .document = file

# The only file, where it has no name.
file-this = This file
# The first file, by its own name. $name: at most 24 characters.
file-named = “{ $name }”
# One of several files. $n: its place; $kind: photo, video, voice or document.
file-nth =
    File { $n }{ $kind ->
        [photo] {" "}(photo)
        [video] {" "}(video)
        [voice] {" "}(recording)
        *[document] {""}
    }
# A file that was not taken, and has no name. $kind: photo, video, voice or document.
file-just =
    { $kind ->
        [photo] The photo just sent
        [video] The video just sent
        [voice] The recording just sent
       *[document] The file just sent
    }
# The same where the file has a name of its own. $name: at most 24 characters.
file-nth-named = File { $n } “{ $name }”

# One photo went into the draft.
file-kept-one = 📎 Photo received and added to your draft.

# A file went into a draft where others are. $count: all that it holds now, e.g. 3张照片.
file-kept-many = 📎 Received and added to your draft, which now holds { $count }.

# Files came without an open draft but with a clue. $count; $number.
file-kept-clue = 📎 { $count } received and added to clue { $number }. Once saved, fingerprints are under “progress”.

# Below file-kept-clue: words came with the file, and stand with the clue.
file-words-kept = The words you wrote with it were added, too.

# Which file to take back before the report is submitted; the buttons are the files.
files-back-ask = Which one shall I take out? It is deleted, and nobody will see it.
    .all = All of them
    .stay = Keep them all

# A button: a file by its own name. $name; $at: the hour it came
files-back-named = { $name } ({ $at })

# A button: a file by its kind, counted among its kind. $kind; $n; $at: the hour it came
files-back-counted = { $kind } { $n } ({ $at })

# Files were taken back. $files: their buttons
files-back-some = Taken out: { $files }.

# All files of the draft were taken back.
files-back-all = Taken out; there are no files now.

# Files are to be taken back, and there are none.
files-back-none = There are no files now.

# Files before anything was said; the open question follows.
file-kept-first = 📎 { $count } received and kept. Now tell me what happened.

# Reply to the first of its kind in a burst. $kind: photo, video or document.
file-burst =
    📎 The { $kind ->
        [video] video
        [document] file
       *[photo] photo
    } is here; go on sending. When all are sent, reply “done” and I tell you the total.
    .done = Done

# A reminder before the first file, once.
file-before = A reminder: photos and recordings may show your face, voice or plate. The copy people see loses hidden location data; picture and sound are not changed. The original is sealed.

# A file with its first marks. $name, $size, $print.
file-checked = 📎 { $name } received, { $size }, fingerprint { $print }. It is being checked; staff can open it only after that.

# Hidden data cannot be removed from a file. $which: which file or files.
file-vault = { $which }: hidden data cannot be removed, so staff cannot see it; only the original is sealed. Please send papers as a PDF or photo, film or sound as a plain MP4 or MP3, or write what it says.

# A film or recording in a known box whose coding cannot be looked through. $which: which file or files.
file-coding = { $which }: coded in an unusual way, so hidden data cannot be removed and staff cannot see it; only the original is sealed. Please play a film on a screen and film the part that matters with a phone, send sound as a plain MP3, or write what it says.

# A file is locked with a password. $which: which file or files.
file-locked = { $which }: locked with a password, so staff cannot see it; only the original is sealed. Please send it without the password, or a photo.

# A file has too many pages, or is too big for a copy. $which: which file or files.
file-long = { $which }: too long or too big for the copy that staff see; only the original is sealed. Please send it in parts, shorter or smaller, or photos of the pages that matter.

# The virus check stopped a file. $which: which file or files.
file-virus = { $which }: did not pass the safety check; it is sealed and nobody will open it. Please send a photo of it.

# An empty file. $which: which file or files.
file-empty = { $which }: empty. Please send it again.

# A file nobody can open. $which: which file or files.
file-kind = { $which }: cannot be opened; it is sealed. Please send papers as a photo or PDF, or play sound or film and record the part that matters with a phone; if it does not play, write what it says.

# A file above the limit. $which: which file; $size, $max, $webmax: megabytes; $page: yes where it can go by the web; $kind: photo, video, voice or document; $draft: yes where there is one.
file-toobig =
    { $which } has { $size } MB; { $max } MB is the limit here. { $draft ->
        [yes] Your draft is kept.
       *[no] {""}
    }
    { $page ->
        [yes] You can send it from the web page (up to { $webmax } MB), or { file-smaller }
       *[no] Please { file-smaller }
    }
    .web = Send from the web

# How a file gets smaller. $kind: photo, video, voice or document.
file-smaller =
    { $kind ->
        [photo] make the picture smaller and send it again.
        [document] send it in parts, or photos of it.
       *[other] cut it shorter and send it again.
    }

# Files could not be fetched. $n: how many; $which: which; $page: yes where they can go by the web.
file-fetchfail =
    { $n ->
        [one] 1 file
        *[other] { $n } files
    } could not be fetched: { $which }. Please send again{ $page ->
        [yes] {""}, or from the web page
       *[no] {""}
    }.

# A file that the channel does not hand over because of its size. $which: which file or files; $size: megabytes, no where nobody knows them; $max, $webmax: megabytes; $page: yes where it can go by the web.
file-toolarge =
    { $which } { $size ->
        [no] is too big
       *[other] has { $size } MB
    }; { $max } MB is the limit here. It could not be fetched, sorry.
    { $page ->
        [yes] You can send it from the web page (up to { $webmax } MB), or shorter, smaller or in parts.
       *[no] Please send it shorter, smaller or in parts.
    }

# The channel no longer has a file. $which: which file or files.
file-expired = { $which }: out of date, and can no longer be fetched. Please send it again.

# Too many files for one clue. $max.
file-many = A clue takes { $max } files at most; the first { $max } are kept.

# How to keep time and place of a photo.
file-original = To keep the time and place inside a photo, send the original as a file.

# What a photo carries. $what: time, place or both; $time, $place.
file-facts-carried =
    { $what ->
        [time] a time: { $time }
        [place] a place: { $place }
       *[both] time and place: { $time }, { $place }
    }

# A photo carries what fills lines that are empty. $what: file-facts-carried; $n: how many lines.
file-facts-ask =
    This photo carries { $what }. Use { $n ->
        [1] it for this line
       *[other] them for these two lines
    }? If not, the copy people see loses it.
    .use = Use them
    .drop = Do not use

# A photo was taken some days before the day that was told. $what: file-facts-carried; $told: the time on the card.
file-facts-earlier = This photo carries { $what }, which is before { $told } as you told it. Take the time of the photo instead? If not, yours stays.
    .use = Take the photo’s
    .drop = Keep mine

# A photo behind the receipt carries time, place or both. $n: its number; $what: file-facts-carried.
file-facts-late = File { $n }, a photo, carries { $what }. Tell the staff? If not, it is not in the copy they see.
    .tell = Tell them
    .drop = Do not tell

# What is added to the clue then, in its reporter's language. $n; $what.
file-facts-told = File { $n }, a photo, carries { $what }.

# He said no.
file-facts-untold = All right, they are not told.

# It was pressed once more, or too late.
file-facts-gone = What this photo carried is not kept any more: you have answered, or a day went by. To tell it, just write it here.

# The position in file-facts-carried. $latitude, $longitude: degrees as text.
file-facts-place = { $latitude }, { $longitude }

# Stands as the words a time was read from, when a photo told it.
file-facts-said = from the photo

# A photographed paper, or the first page of a PDF, was read; lines that quote it follow. $title: what the paper calls itself.
file-paper-read = On the “{ $title }” you sent I can read:

# Below those lines: may they fill what is still empty?
file-paper-ask = Use these for the empty lines? Letters may be misread; please compare with the original.
    .use = Use them
    .drop = Do not use

# Voice where it cannot be fetched; the open question follows.
voice-refused = 🎤 This account cannot receive voice, sorry. Please type a few words; the recording can be sent later from the web.

# Video where it cannot be fetched; the open question follows.
video-refused = 🎬 Sorry, this account cannot receive video. Please type a few words; the video can be sent later on the web.

# Voice where it can be fetched; the open question follows. $types: no, of somebody who cannot write.
voice-kept =
    🎤 Recording received and kept as evidence. { $types ->
        [no] The staff will listen to it.
       *[yes] I cannot understand speech yet; please type a few words.
    }

# Sticker, dice, game; the open question follows.
kind-unread = I cannot read that one; never mind.

# A contact card at a wrong moment.
kind-contact = The contact card was not kept. To leave a phone number choose “Add contact, then send” at the end.

# A location at a wrong moment. $old: what was noted before.
kind-place = Location received and put under “where”. Keep “{ $old }” as well?
    .both = Keep both
    .location = Use the location

# A location at a moment when no place is noted yet; the open question follows.
kind-place-kept = Location received and put under “where”.

# A location while another question has to be answered first; that question follows.
kind-place-later = Location received. How it is used is asked once this question is answered.

# A location when nothing is open.
kind-place-idle = The location was not kept, as nothing is being written. To report something, just write it.

# A location as a value of the card. $latitude, $longitude: degrees as text.
place-words-point = { $words } (position { $latitude }, { $longitude })
# A position without words.
place-point = Location { $latitude }, { $longitude }

# Below such a message when nothing is open: how to begin.
kind-next = To report something, just tell it in a few words; photos and a location are welcome, too.

# A message edited before submit. $label, $new.
edit-noted = ✏️ You edited that message: { $label } is now “{ $new }”.

# A message edited that is not one answer; the open question follows.
edit-seen = ✏️ You edited that message. The change is not counted; press “Change a line” or say it again.

# A message edited before submit that changes no line; the open question follows.
edit-kept = ✏️ You edited that message; its new words are kept with what happened. To change a line, press “Change a line” or say it again.

# A message edited after submit.
edit-added = You edited that message. The new words were added to the clue; the old ones stay too.

# A very long story was kept whole.
story-long = That is very detailed, and all of it is kept. I list what matters first; please check.

# The word "done" after sending files; $count is a counted noun.
file-total = 📎 { $count } received in all.

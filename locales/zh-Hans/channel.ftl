### Names of channels, command menus, files and kinds of message.

# Names of the channels as citizens read them, e.g. on the receipt.
channel-name = ·
    .telegram = Telegram
    .wechat = 微信
    .web = 网页

# Command menu of a citizen: descriptions beside /report and so on.
command = ·
    .report = 反映问题
    .status = 查进度
    .my = 我的线索
    .verify = 核验检查
    .back = 返回上一步
    .restart = 从头再来
    .cancel = 取消草稿
    .help = 怎么用
    .language = 语言 Language
    .privacy = 谁能看到、存多久
    .mydata = 我的数据
    .forget = 删除我的内容
    .web = 换到网页接着写
    .mute = 不再提醒

# Command menu of staff, besides those of a citizen.
command-staff = ·
    .admin = 今天要办
    .undo = 撤销刚才那步

# Description of the bot before the first message. $office. max 500 bytes
channel-about = { $office }的线索通：反映执法、检查、收费中的问题，查进度。不用登录，不用写姓名。

# Short description of the bot. $office. max 120 bytes
channel-about-short = { $office }线索通：反映执法、检查、收费中的问题

## What was sent

# Count of photos on cards and receipts. $n.
count-photo = { $n }张照片

# Count of videos. $n.
count-video = { $n }段视频

# Count of voice recordings. $n.
count-voice = { $n }段录音

# Count of other files. $n.
count-document = { $n }个文件

# Count of all files on the card. $n.
count-file = { $n }个

# Counts of several kinds, joined two by two. $first, $second: counts.
counts-joined = { $first }、{ $second }

# Kinds of files as the evidence list names them.
file-name = ·
    .photo = 照片
    .video = 视频
    .voice = 录音
    .document = 文件

# The only file, where it has no name.
file-this = 这个文件
# The first file, by its own name. $name: at most 24 characters.
file-named = “{ $name }”
# One of several files. $n: its place; $kind: photo, video, voice or document.
file-nth =
    第{ $n }个文件{ $kind ->
        [photo] （照片）
        [video] （视频）
        [voice] （录音）
        *[document] {""}
    }
# A file that was not taken, and has no name. $kind: photo, video, voice or document.
file-just =
    { $kind ->
        [photo] 刚发的照片
        [video] 刚发的视频
        [voice] 刚发的录音
       *[document] 刚发的文件
    }
# The same where the file has a name of its own. $name: at most 24 characters.
file-nth-named = 第{ $n }个文件“{ $name }”

# One photo went into the draft.
file-kept-one = 📎 照片收到，放进草稿了。

# A file went into a draft where others are. $count: all that it holds now, e.g. 3张照片.
file-kept-many = 📎 收到，放进草稿了，里面现在有{ $count }。

# Files came without an open draft but with a clue. $count; $number.
file-kept-clue = 📎 { $count }收到，放进线索 { $number } 了。存好后，指纹在“进度”里看。

# Below file-kept-clue: words came with the file, and stand with the clue.
file-words-kept = 和它一起写的话也放进去了。

# Which file to take back before the report is submitted; the buttons are the files.
files-back-ask = 拿掉哪一个？拿掉的会删掉，没有人会看到。
    .all = 全部拿掉
    .stay = 都留着

# A button: a file by its own name. $name; $at: the hour it came
files-back-named = { $name }（{ $at }）

# A button: a file by its kind, counted among its kind. $kind; $n; $at: the hour it came
files-back-counted = { $kind }{ $n }（{ $at }）

# Files were taken back. $files: their buttons
files-back-some = 拿掉了：{ $files }。

# All files of the draft were taken back.
files-back-all = 拿掉了，现在没有附件。

# Files are to be taken back, and there are none.
files-back-none = 现在没有附件。

# Files before anything was said; the open question follows.
file-kept-first = 📎 { $count }收到，替您存着。接着说说是什么事吧。

# Reply to the first of its kind in a burst. $kind: photo, video or document.
file-burst =
    📎 { $kind ->
        [video] 视频
        [document] 文件
       *[photo] 照片
    }到了，接着发就行。全部发完，回“好了”，我报总数。
    .done = 好了

# A reminder before the first file, once.
file-before = 小提醒：照片、录音里可能有您的脸、声音、车牌。给人看的那份会去掉隐藏的位置信息，画面和声音不会改。原件加密封存。

# A file with its first marks. $name, $size, $print.
file-checked = 📎 { $name } 收到，{ $size }，指纹 { $print }。正在检查，检查完工作人员才打得开。

# Hidden data cannot be removed from a file. $which: which file or files.
file-vault = { $which }去不掉隐藏信息，工作人员看不到，只封存了原件。纸和图请存成 PDF 或拍照再发；录像录音请换成普通的 MP4、MP3 再发，换不了就写几句里面说了什么。

# A film or recording in a known box whose coding cannot be looked through. $which: which file or files.
file-coding = { $which }的编码特殊，去不掉隐藏信息，工作人员看不到，只封存了原件。录像请在屏幕上放出来，用手机把要紧的一段翻拍下来再发；录音请换成普通的 MP3 再发；都不行就写几句里面说了什么。

# A file is locked with a password. $which: which file or files.
file-locked = { $which }有密码，工作人员看不到，只封存了原件。请去掉密码，或拍照再发一份。

# A file has too many pages, or is too big for a copy. $which: which file or files.
file-long = { $which }太长或太大，做不出给工作人员看的那份，只封存了原件。请分成几份、剪短或缩小一点，或只拍要紧的几页再发。

# The virus check stopped a file. $which: which file or files.
file-virus = { $which }没通过安全检查，只封存，没有人会打开。请拍照再发一份。

# An empty file. $which: which file or files.
file-empty = { $which }是空的，请再发一次。

# A file nobody can open. $which: which file or files.
file-kind = { $which }打不开，已封存。纸和图请拍照或存成 PDF 再发；录音录像请先放一遍，放得出来就用手机把要紧的一段翻拍、翻录下来再发，放不出来就写几句里面说了什么。

# A file above the limit. $which: which file; $size, $max, $webmax: megabytes; $page: yes where it can go by the web; $kind: photo, video, voice or document; $draft: yes where there is one.
file-toobig =
    { $which }有 { $size } MB，这里最多能收 { $max } MB。{ $draft ->
        [yes] 草稿没丢。
       *[no] {""}
    }
    { $page ->
        [yes] 可以从网页传（最多 { $webmax } MB），或者{ file-smaller }
       *[no] 请{ file-smaller }
    }
    .web = 从网页传

# How a file gets smaller. $kind: photo, video, voice or document.
file-smaller =
    { $kind ->
        [photo] 把图片缩小一点再发。
        [document] 分成几份、或拍照再发。
       *[other] 剪短一点再发。
    }

# Files could not be fetched. $n: how many; $which: which; $page: yes where they can go by the web.
file-fetchfail =
    有 { $n } 个附件没取下来：{ $which }。请再发一次{ $page ->
        [yes] ，或者从网页传
       *[no] {""}
    }。

# A file that the channel does not hand over because of its size. $which: which file or files; $size: megabytes, no where nobody knows them; $max, $webmax: megabytes; $page: yes where it can go by the web.
file-toolarge =
    { $which }{ $size ->
        [no] 太大
       *[other] 有 { $size } MB
    }，这里最多能收 { $max } MB，没取下来，抱歉。
    { $page ->
        [yes] 可以从网页传（最多 { $webmax } MB），或者剪短、缩小、分成几份再发。
       *[no] 请剪短、缩小或分成几份再发。
    }

# The channel no longer has a file. $which: which file or files.
file-expired = { $which }已经过期，取不到了，请再发一次。

# Too many files for one clue. $max.
file-many = 一条线索最多 { $max } 个附件，前 { $max } 个都收好了。

# How to keep time and place of a photo.
file-original = 想留住照片原来的时间和位置，请用“文件”方式发原图。

# What a photo carries. $what: time, place or both; $time, $place.
file-facts-carried =
    { $what ->
        [time] 拍摄时间：{ $time }
        [place] 拍摄位置：{ $place }
       *[both] 拍摄时间和位置：{ $time }，{ $place }
    }

# A photo carries what fills lines that are empty. $what: file-facts-carried; $n: how many lines.
file-facts-ask =
    这张照片里带着{ $what }。要用来补上{ $n ->
        [1] 这一行
       *[other] 这两行
    }吗？不用的话，给人看的那份会去掉。
    .use = 用
    .drop = 不用

# A photo was taken some days before the day that was told. $what: file-facts-carried; $told: the time on the card.
file-facts-earlier = 这张照片里带着{ $what }，比您说的 { $told } 早。要把时间改成照片的吗？不改就按您说的。
    .use = 改成照片的
    .drop = 不改

# A photo behind the receipt carries time, place or both. $n: its number; $what: file-facts-carried.
file-facts-late = 附件{ $n }这张照片里带着{ $what }。要告诉工作人员吗？不说的话，给他们看的那份里没有。
    .tell = 告诉他们
    .drop = 不用

# What is added to the clue then, in its reporter's language. $n; $what.
file-facts-told = 附件{ $n }这张照片里带着{ $what }。

# He said no.
file-facts-untold = 好的，不告诉。

# It was pressed once more, or too late.
file-facts-gone = 这张照片带着的时间和位置没有留着：您答过了，或者过了一天。要说的话，写下来发来就行。

# The position in file-facts-carried. $latitude, $longitude: degrees as text.
file-facts-place = { $latitude }，{ $longitude }

# Stands as the words a time was read from, when a photo told it.
file-facts-said = 照片里带着的

# A photographed paper, or the first page of a PDF, was read; lines that quote it follow. $title: what the paper calls itself.
file-paper-read = 您发的“{ $title }”，我认出这些：

# Below those lines: may they fill what is still empty?
file-paper-ask = 要用来补上这几行吗？字可能认错，请对着原件看一眼。
    .use = 用
    .drop = 不用

# Voice where it cannot be fetched; the open question follows.
voice-refused = 🎤 这个号收不了语音，抱歉。请打几个字，录音可以以后从网页传。

# Video where it cannot be fetched; the open question follows.
video-refused = 🎬 这个号收不了视频，抱歉。请打几个字，视频可以以后从网页传。

# Voice where it can be fetched; the open question follows. $types: no, of somebody who cannot write.
voice-kept =
    🎤 语音收到，当证据存下了。{ $types ->
        [no] 工作人员会听。
       *[yes] 现在还听不懂语音，请打几个字。
    }

# Sticker, dice, game; the open question follows.
kind-unread = 这个我看不懂，不要紧。

# A contact card at a wrong moment.
kind-contact = 名片收到但没有存。要留电话，提交时选“留联系方式再提交”。

# A location at a wrong moment. $old: what was noted before.
kind-place = 位置收到，放到“地点”里了，原来记的“{ $old }”还要吗？
    .both = 都要
    .location = 用位置

# A location at a moment when no place is noted yet; the open question follows.
kind-place-kept = 位置收到，放到“地点”里了。

# A location while another question has to be answered first; that question follows.
kind-place-later = 位置收到，先放着，等这一项答完再问您怎么用。

# A location when nothing is open.
kind-place-idle = 位置收到但没有存，现在没有在写的内容。要反映问题，直接说事就行。

# A location as a value of the card. $latitude, $longitude: degrees as text.
place-words-point = { $words }（定位 { $latitude }, { $longitude }）
# A position without words.
place-point = 位置 { $latitude }，{ $longitude }

# Below such a message when nothing is open: how to begin.
kind-next = 有事要反映，打几个字说说就行，照片、位置也可以发。

# A message edited before submit. $label, $new.
edit-noted = ✏️ 看到您改了那条消息，{ $label }改成“{ $new }”。

# A message edited that is not one answer; the open question follows.
edit-seen = ✏️ 看到您改了那条消息。改动没有算进来，要改哪一行，点“改一行”或者直接再说一遍。

# A message edited before submit that changes no line; the open question follows.
edit-kept = ✏️ 看到您改了那条消息，新的说法也记在经过里了。要改哪一行，点“改一行”或者直接再说一遍。

# A message edited after submit.
edit-added = 看到您改了那条消息。新的说法当作补充放进线索，原来的也留着。

# A very long story was kept whole.
story-long = 写得很细，都收下了。我先挑要紧的列出来，您核对。

# The word 好了 after sending files; $count is a counted noun.
file-total = 📎 一共收到{ $count }。

### A draft goes on elsewhere, a status is opened elsewhere. Keys move-… ; $how is code or link.

## Going

# Moves a draft to another channel. $code stands alone on its line; $channels: the other channels.
move-code =
    转移码：
    { $code }
    在{ $channels }里发给我，就能接着写。24小时内有效，用一次就作废。
    .open = 打开网页接着写
    .telegram = 去 Telegram 写

# Below move-code when there is a link. $minutes: how long it works.
move-code-link = 也可以点链接，{ $minutes } 分钟内有效，只能用一次。

# /web without a draft and without a clue. $address: the web chat.
move-page =
    在网页里也能说，不用登录：
    { $address }

# /web with a clue, where the office has no public address.
move-code-only = 这里打不开网页。进度凭查询码在哪里都能看。

# /web or 换个地方写 without a draft.
move-none = 现在没有没写完的内容，不用换地方。

# Several clues: which one is looked at on the web? The numbers are buttons.
move-which = 要在网页里看哪一条？

# The status of a clue on the web. $number; $minutes: how long the link works.
move-status = 线索 { $number } 的进度可以在网页里看。链接 { $minutes } 分钟内有效，只能用一次。
    .open = 打开网页看进度

## Coming

# The draft arrived in the new channel; the card follows.
move-done = 接上了。上次写到这里：

# Shown in the channel the draft has left.
move-left = 草稿已搬到别处，这里不再显示。

# A draft arrives where another one is open. Nothing is lost either way.
move-both = 这里也有一份没写完的。接着写哪一份？另一份不会丢。
    .mine = 这里这份
    .moved = 搬来的那份

# He goes on with the draft that is here; the other one stays where it was.
move-mine = 好，接着写这里这份。那一份还在原来的地方，没有动。

# He goes on with the moved draft; the one that was here is kept.
move-shelved = 这里原来那份存好了。这份写完以后，回“继续”就能接着写它。

# After the end of a draft, when another one was kept aside.
move-waiting = 您还有一份没写完的存着，回“继续”接着写。

## What does not open

# No such code or link: never made, or copied in part.
move-unknown =
    { $how ->
        [link] 这个链接打不开，可能没有复制全。请到原来的地方再要一个。
       *[code] 没有查到这个转移码。请对一遍，或者到原来的地方回“换个地方写”，再要一个。
    }

# Used before.
move-used =
    { $how ->
        [link] 这个链接用过了。请到原来的地方再要一个。
       *[code] 这个转移码用过了。请到原来的地方回“换个地方写”，再要一个。
    }

# Out of time.
move-old =
    { $how ->
        [link] 这个链接过期了，内容还在原来的地方，在那里再要一个就行。
       *[code] 转移码过期了，草稿还在原来的地方。
    }

# The draft was submitted or deleted meanwhile.
move-gone = 那份草稿已经提交或者删掉了，没有可以接着写的。

# The code of the draft that is open right here.
move-here = 这份草稿就在这里，接着写就行。

# A link to a status whose clue was cut from its chat meanwhile.
move-cut = 这条线索已经和原来的聊天切断联系，请凭查询码看进度。

# One group of a transfer code was probably copied wrongly. $group: which, from 1.
move-slip = 转移码第 { $group } 组可能抄错了，请对照一下再发。

# 转移码 without a code, or with another identifier. $what: receipt, number or another word.
move-ask =
    { $what ->
        [receipt] 这是查询码，看进度用的：请回“进度”。转移码以 ZY 开头。
        [number] 这是线索编号。转移码以 ZY 开头，在原来的地方回“换个地方写”就有。
       *[other] 请发转移码，以 ZY 开头。没有的话，到原来的地方回“换个地方写”。
    }

# Too many codes that opened nothing. $minutes.
move-toomany = 试了好几次都没对上。请 { $minutes } 分钟后再来，草稿不受影响。

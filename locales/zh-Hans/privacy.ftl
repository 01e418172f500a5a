### Identity, consent, who sees what, how long it is kept, own content, erasure.

# Three ways to send a report; the consequences are said before the choice. max 700 bytes
identity-ask =
    用哪种身份交？三种都会登记，都有人看。
    1 匿名　不留姓名电话。查不下去时没法打电话问您，要您自己来看进度。
    2 保密实名　姓名电话加密，办理单位看不到。确实要用时，两位工作人员同意才能打开，开过几次您看得到。
    3 实名　办理单位能看到，可以直接找您、书面答复您。
    .anonymous = 匿名
    .sealed = 保密实名
    .named = 实名
    .think = 再想想

# Names of the three modes, as values of a card.
identity-mode = ·
    .anonymous = 匿名
    .sealed = 保密实名
    .named = 实名

# Under identity-ask where the campaign takes anonymous ones as leads only. $rule.
identity-policy-lead = 按{ $rule }，匿名的当线索看，不逐件答复受不受理；要答复，请选保密实名或实名。

# Where the campaign refuses anonymous complaints. $rule.
identity-policy-refuse = 按{ $rule }，这类投诉要实名才能受理。您仍可以匿名留下，我们当线索看，但没有受理答复。
    .anonymous = 匿名留下
    .named = 实名投诉

# Where those with a name are told about acceptance. $rule; $n: working days.
identity-policy-told = 按{ $rule }，实名的会在 { $n } 个工作日内告诉您受不受理。

# Changing the mode later. $mode: the present one.
identity-change-ask = 现在是{ $mode }。改成哪种？从实名改匿名，姓名电话会删掉；办理单位已经看过的，收不回来。
    .anonymous = 匿名
    .sealed = 保密实名
    .named = 实名
    .keep = 不改

# Asks for name and phone in one message.
identity-phone-ask = 请留姓名和电话，比如“李会计 138…”。这两样单独加密存放。
    .back = 不留了，改匿名

# Separate consent for name and phone.
consent-identity = 同意为办理这条线索使用您的姓名、电话吗？以后可以收回。
    .agree = 同意
    .anonymous = 不同意，改匿名

# Name and phone are sealed in the draft. $mode.
identity-done = 🔒 好，按{ $mode }交。

# The phone number has a digit too few or too many.
phone-wrong = 这个电话好像少了或多了数字，请再发一次。

# Only a phone number came, no name.
phone-name-ask = 电话记下了。怎么称呼您？写个姓也行。

# Only a name came, no phone number.
phone-number-ask = 名字记下了。电话是多少？手机、座机都行。

# Words that are neither a name nor a number.
phone-needed = 这里要一个姓名和一个电话，才能联系到您。不想留，回“不留了”。

# A phone number alone where none was asked for.
phone-whose = 这像是电话号码，没有记。是您自己的，提交时选“留联系方式再提交”；是对方的，请写成一句话，比如“对方电话…”。

# A name and a number came before it was asked for them.
phone-early = 姓名和电话先记下了。选保密实名或实名才用得上，选匿名就不留。

# His name or number was wrong and is changed.
person-changed = 姓名、电话改好了，单独加密存着。

# He reports in the name of a company, said before it was asked.
company-noted = 好，以公司名义报。先选用哪种身份，再问公司。

# He would rather leave no name.
identity-let-go = 好，不留姓名电话，按匿名的来。

# Somebody sends an identity card number; it was masked.
idcard-refuse = 不用发身份证号，我已经遮住了。

# Somebody sends a bank card number; it was masked.
bankcard-refuse = 不用发银行卡号，我已经遮住了。线索通不收钱、不要验证码。

# Separate consent for a location.
consent-place = 位置能看出您去过哪里。同意为办这件事使用这个位置吗？
    .agree = 同意
    .write = 不用位置，我写地名

# The same where a place was told before. $old: how that line reads.
consent-place-beside = 位置能看出您去过哪里。同意为办这件事使用这个位置吗？地点原来记的是“{ $old }”。
    .both = 同意，两个都要
    .location = 同意，只用位置
    .write = 不用位置

# The location was not kept.
consent-place-no = 好，位置没有存。

# Asked once under the receipt.
consent-notify-ask = 有消息时要我提醒您吗？提醒里不写内容，只说“有一条新消息”。
    .yes = 要
    .no = 不要

# Consent was taken back.
consent-withdrawn = 同意已收回。您的姓名、电话已删，线索改成匿名接着办。

# Only if the text says that a child writes.
child-ask = 您满14周岁了吗？没满的话，请和家里大人一起来报。
    .full = 满了
    .under = 没满

# To somebody younger than 14; the draft goes on below.
child-together = 好，请叫上家里大人一起看着写，由大人来提交。写的都存着。
    .yes = 满了
    .no = 没满

# Who can see what, in full. $channel: telegram, wechat or web. max 900 bytes
privacy-who =
    谁能看到：
    · 受理人员：看到您写的事，看不到您的账号
    · 办理单位：看到办事需要的部分；身份看您选哪种
    · 被反映的单位和它的人：看不到内容，也查不到有没有
    { $channel ->
        [telegram] · Telegram 公司：聊天要经过它，它能看到
        [wechat] · 微信公司：聊天要经过它，它能看到
        *[web] · 网络公司：知道您打开过这个网站，看不到内容
    }
    · 系统管理员：存的都加密，平时打不开；系统开着的时候，技术上做不到完全看不见
    内容本身可能让人猜到是您，比如当时只有您在场。
    痕迹最少的办法：用网页，不留联系方式，不用单位的电脑和网络。
    .modes = 匿名和实名有什么不同
    .kept = 存多久
    .go-on = 接着写

# How long things are kept. $draft, $identity: days; $files, $grade: ready strings.
privacy-kept = 存多久：草稿 { $draft } 天；身份信息办结后 { $identity } 天；附件 { $files }；内容按{ $grade }。到期自动删，删前7天告诉您。

# The same for the first release: only what is true now. $draft: days a draft is kept.
privacy-kept-short = 存多久：没提交的草稿存 { $draft } 天，到期自动删。提交后的内容和附件加密存着，办结后按规定的期限保存。

# WeChat keeps its own chats.
privacy-channel-wechat = 微信里的聊天，微信公司按它的规定保存。您取消关注，我们马上删掉和您的联系。

# The same in one line, before the card of a story whose teller is afraid. max 250 bytes
privacy-brief = 🔒 被反映的单位和它的人看不到您写的，也查不到有没有；受理人员看得到事，看不到您的账号。内容本身可能让人猜到是您。全部说明，回“隐私”。

# Behind privacy-who, to somebody who is afraid and has told nothing yet.
privacy-then = 想好了，直接说就行，不用写姓名。

# Face and voice may wait.
privacy-face = 有您的脸和声音的材料，可以先不发，等工作人员问再说。

## Own content and erasure

# What is stored about a person. $n, $files, $consents: counts; $numbers: clue numbers; $identity: yes or no; $opened: times; $dates. max 800 bytes
mydata-card =
    关于您，我们存着这些：
    · 线索 { $n } 条：{ $numbers }
    · 附件 { $files } 个
    · 这个聊天的地址（加密），用来回您消息
    · 身份信息：{ $identity ->
        [yes] 有，打开过 { $opened } 次
        *[no] 没有
    }
    · 同意记录 { $consents } 条
    什么时候删：{ $dates }
    .download = 下载全部
    .forget = 删除
    .cut = 切断联系
    .withdraw = 收回同意

# Sent with the file of the person's own content.
mydata-file = 这是您的全部内容，可以用浏览器打开。看完请从聊天里删掉。

# How much to delete.
forget-ask =
    要删到什么程度？
    1 只删我的身份和联系，线索接着办
    2 连线索一起删，工作人员再也看不到原文
    选2的话，正在查的事可能查不下去。
    .mine = 只删我的
    .all = 全部删
    .nothing = 不删

# A typed confirmation is wanted; the words in quotes are what the dialogue waits for.
forget-sure = 删了就找不回来，我们也找不回来。确定的话，请写“确认删除”。

# Erasure is done. $time, $what, $certificate.
forget-done =
    删好了，{ $time }。
    删了：{ $what }
    留下的：一行没有内容的统计数（月份、类别、单位）和这次删除的记录。备份里的也打不开了。
    凭证号 { $certificate }

# A hold forbids erasure for now. $number, $rule, $date.
forget-hold = 线索 { $number } 依{ $rule }要保存到 { $date }，现在删不了原文。您的身份和联系可以先删。
    .mine = 先删我的
    .nothing = 都先不删

### Pages and the web chat. Keys page-… are static parts, web-… belong to the chat page.

## Every page

# Name of the product, also the whole tab title of personal pages.
page-name = 线索通

# Tab title of public pages. $page: name of the page.
page-title = { $page } · 线索通

# Title of the tab while there is an unread answer. $title.
page-title-new = （新）{ $title }

# First link of every page, seen when focused.
page-skip = 跳到正文

# Bar on top: label of the landmark and of the home link.
page-bar = 线索通
    .label = 顶栏
    .home = 回首页
    .back = 返回

# Type-size switch. .label is read aloud.
page-size = 字号
    .normal = 标准
    .large = 大字版
    .largest = 特大
    .label = 换字号

# Language switch: written in the other language.
page-language = EN
    .label = Read this page in English

# Small type under the bar. $office; $campaign: its name.
page-issuer = { $office } · { $campaign }

# Links at the foot of public pages.
page-foot = ·
    .label = 页脚
    .open = 公开数据
    .privacy = 隐私说明
    .poster = 打印海报
    .access = 无障碍说明
    .staff = 工作人员入口
    .home = 首页

# A training installation says so on every page.
page-training = 演练数据，不是真线索。

## Notice page

# Tab name of the notice page.
page-home = 遇到乱收费、乱罚款，在这里说

# The one heading of the notice page.
page-home-h1 = 遇到乱收费、乱罚款、乱设卡、乱检查？在这里告诉我们。

# Three ticks under the heading; .minutes only when measured. $n: minutes.
page-home-ticks = ·
    .account = 不用注册
    .anonymous = 可以匿名
    .minutes = 约 { $n } 分钟

# The filled button and two outlined ones.
page-home-acts = ·
    .start = 开始举报
    .status = 查进度
    .verify = 核验检查
    .go-on = 接着写

# Danger line; the numbers are links and follow it.
page-danger = 有人受伤、被打、被关？先打
    .police = 110
    .ambulance = 120
    .fire = 119
    .police-label = 打110报警
    .ambulance-label = 打120急救
    .fire-label = 打119火警

# Intake is closed. $day: since when; $where: where to go.
page-closed = { $day }起不再收新的线索，已经报的照样办。新的事请到{ $where }。

# Other channels. .label on phones, .scan on wide screens.
page-ways = 也可以用
    .scan = 用手机扫一扫
    .wechat = 微信公众号
    .telegram = Telegram
    .web = 网页聊天
    .web-hint = 不用账号，任何手机都行
    .wechat-hint = 关注后发送“举报”
    .telegram-hint = 发送 /start
    .web-alt = 网页聊天的二维码
    .wechat-alt = 微信公众号的二维码
    .telegram-alt = Telegram 的二维码

# Heading above the six cards.
page-what-h2 = 可以反映什么

# Card 1: title and examples.
page-card-road = 路上、河上被拦
    .text = 乱设卡、乱收费、乱罚款、扣车

# Card 2.
page-card-ent = 企业被要钱
    .text = 乱收费、乱罚款、乱摊派、索拿卡要

# Card 3.
page-card-insp = 有人来厂里查
    .text = 宁静日来查、没有备案、不亮证、不扫码

# Card 4.
page-card-seal = 被查封、被扣押
    .text = 没有手续、超期不还、动不动叫停产

# Card 5.
page-card-inact = 找了没人管
    .text = 不受理、拖着不办、推来推去

# Card 6.
page-card-form = 执法方式不对
    .text = 不出示证件、程序不对、态度粗暴

# Heading above the four steps.
page-steps-h2 = 之后会怎样

# Step 1.
page-step-now = 马上
    .text = 给您线索编号和查询码

# Step 2. $n: number; $unit: workdays or days.
page-step-accept =
    { $n } 个{ $unit ->
        [workdays] 工作日
        *[days] 自然日
    }内
    .text = 告诉您是否受理，以及为什么

# Step 3.
page-step-working = 办理中
    .text = 有进展就说；没有进展，也按时说一声

# Step 4.
page-step-closed = 办结时
    .text = 写明结果、理由，和不满意时的办法

# Column 1: what we do. Never "promise".
page-do-h2 = 我们这样做
    .wall = 被举报的单位看不到您的线索
    .address = 不记录您的网络地址和手机型号
    .opened = 您的身份被打开过几次，您随时看得到

# Column 2: what we cannot do.
page-cannot-h2 = 我们做不到
    .stop = 不能当场叫停检查或处罚
    .review = 不能代替行政复议和诉讼，期限照常计算
    .contact = 匿名线索查不下去时，无法联系您

# Column 3: what belongs elsewhere.
page-elsewhere-h2 = 不归这里管的
    .discipline = 12388　干部违纪违法
    .hotline = 12345　其他政务服务
    .consumer = 12315　消费纠纷

## Poster

# Tab name of the poster.
page-poster = 海报
    .print = 打印这张海报

# Headline of the poster, three short lines. Readable from 2 m.
page-poster-h1 = 乱收费、乱罚款
    .second = 乱设卡、乱检查
    .third = 扫码告诉我们

# Green line of the poster.
page-poster-line = 不用注册 · 可以匿名

# Labels under the three codes.
page-poster-codes = ·
    .web = 直接打开
    .web-hint = 不用任何账号
    .wechat = 微信
    .wechat-hint = 关注后发“举报”
    .telegram = Telegram
    .telegram-hint = 发送 /start

# Foot of the poster. $n: number; $unit: workdays or days.
page-poster-foot =
    { $n } 个{ $unit ->
        [workdays] 工作日
        *[days] 自然日
    }内告诉您是否受理
    .danger = 有人受伤、被打、被关
    .call = 先打 110 / 120

## Chat page

# Tab title of the chat. $office.
web-title = 线索通｜{ $office }

# Heading of the chat bar and its status line. $time: e.g. 16:42.
web-bar = 举报
    .status-new = 匿名 · 草稿自动保存
    .status-saved = 匿名 · 已保存 { $time }
    .status-named = 留了联系方式 · 已保存 { $time }

# Top line of the chat.
web-private = 不用登录。我们不记录您的网络地址和手机型号。
    .how = 怎样保护您

# Start screen: the heading.
web-start-h1 = 发生了什么？

# Start screen: what to write. The second part is set in bold.
web-start-lead = 用自己的话写就行：
    .bold = 什么时候、在哪里、谁、做了什么、要了多少钱。
    .hint = 想不起来的可以不写。交之前都能改。

# Start screen: an invented example.
web-start-example = 例如
    .text = 6月12日下午四点多，青湾收费站出口，路政拦车说超宽，罚了200，没给票。

# Start screen: above the six buttons; their labels are page-card-… and .other.
web-start-choose = 或者从这里选：
    .other = 别的事

# The text box and its buttons.
web-box = 在这里写
    .placeholder = 写在这里……
    .send = 发送
    .photo = 拍照
    .file = 文件
    .location = 位置
    .back = 返回
    .refresh = 刷新看回复
    .leave = 离开
    .large = 大字
    .cancel = 取消

# File field without script. $max: megabytes.
web-file = 选择文件（照片、录音、票据，单个不超过 { $max } MB）

# Heading of the file fields without script.
web-files-h2 = 照片和文件

# Read-aloud labels of the chat.
web-label = ·
    .log = 对话
    .options = 选一个回答
    .mine = 我
    .bot = 线索通
    .card = 核对卡片
    .progress = 还剩几个问题
    .now = 现在的问题

# How many questions are left; never "step 2 of 7". $n.
web-left-questions = 还有 { $n } 个问题

# Without script.
web-noscript = 您的浏览器没有开脚本，也能用：写好点“发送”，想看新回复点“刷新看回复”。

# About a borrowed phone.
web-leave = 用的是别人的手机或电脑？用完点“离开”，这里就看不到了。浏览器的历史记录里还有，请自己清一下。
    .leave = 离开

# After leaving, with a draft. $code: transfer code, alone on its line.
web-left =
    已离开。草稿还在，用转移码可以接着写：
    { $code }

# After leaving, without a draft.
web-left-plain = 已离开。

# The same form came twice.
web-sent-twice = 这句刚才已经收到了，没有记两遍。

# The form is too old.
web-expired = 这页开得太久了，内容都在，请再点一次“发送”。

# Some files of an upload did not arrive. $done, $left: counts; $names.
web-upload-part = 传上来 { $done } 个，{ $left } 个没传完：{ $names }。没传完的请再选一次。

# Live states written by the script.
web-live = ·
    .sending = 发送中
    .sent = 已发出
    .waiting = 还没发出 · 存在这台手机里
    .offline = 没有网络。您写的都存在这台手机里，有信号后自动发出。可以接着写。
    .online = 又有网络了，正在发出。
    .resume = 接着上次的写
    .resume-go-on = 继续
    .resume-again = 重新开始
    .restored = 上次没发出的话放回来了。
    .new-message = 有新消息
    .check = 看看有没有新消息
    .stopped = 已停。

# States of an upload. $done, $all: megabytes; $name, $size, $max.
web-upload = ·
    .progress = { $done } / { $all } MB
    .done = 已收到，已加密封存
    .retry = 没传完，再传一次
    .cancel = 取消
    .toobig = { $name } 有 { $size } MB，超过 { $max } MB，没有收下。可以截短视频，或拍成几张照片。其他内容都已保存。
    .shrink = 压缩后发送（推荐）
    .original = 发原图
    .remove = 去掉

# Location in the browser. $metres: accuracy.
web-location = ·
    .asking = 正在取位置……
    .refused = 没取到位置。写路名、桩号或附近的招牌也行。
    .taken = 位置取到了，误差约 { $metres } 米
    .drop = 不用这个位置

# Summary box on top of a page with refusals; takes the focus. $n.
web-error-summary = 有 { $n } 处要改

# Review screen: heading, link of each row, button.
web-review-h1 = 看一遍，再交
    .change = 改
    .change-label = 改这一行
    .submit = 提交举报
    .see = 谁会看到：
    .unseen = 看不到：

# Review screen: who sees it. $office.
web-review-who = 受理人员、办理单位。
    .unseen = 被举报单位及其上级、下级。

## Receipt page

# The green panel.
page-receipt-h1 = 已收到您的举报
    .number = 线索编号（可以告诉别人）

# The framed box of the code.
page-receipt-code = 查询码：现在就存好
    .text = 只显示这一次。没有它，谁也看不到您的线索，
    .bold = 我们也找不回来。
    .save = 存图
    .copy = 复制
    .print = 打印
    .text-file = 存成文字
    .copied = 已复制 · 请粘贴到只有您能看到的地方
    .hold = 长按图片保存
    .spell = 念给别人听
    .qr = 查询码的二维码
    .label = 查询码，六组，每组四位

# Below the box.
web-receipt-note = 点“我存好了”或者过30分钟，就看不到查询码了。

# What comes next: heading and rows. $accept, $result: dates; $n: days.
page-receipt-next-h2 = 接下来
    .accept = { $accept }前
    .accept-text = 告诉您是否受理
    .result = { $result }前
    .result-text = 给出结果；要延期先告诉您
    .news = 快到日期时
    .news-text = 没有新进展，也会说一声
    .dates = 这些日期怎么算的
    .files = 材料清单

# Heads of the list of files.
page-receipt-files = ·
    .name = 材料
    .size = 大小
    .time = 收到时间
    .print = 指纹（SHA-256）
    .pending = 正在保存
    .none = 没有材料

# The filled button and the link below it.
page-receipt-acts = ·
    .done = 我存好了，看进度
    .again = 再报一件事
    .add = 补充

# A later visit to the receipt.
page-receipt-closed = 查询码已收起。请输入查询码查看进度。

# What a fingerprint means.
page-print-meaning = 指纹由文件内容算出来，内容动一点，指纹就变。您留着原件，就能证明交的是同一份。

## Status page

# Enter the code: heading, hint, field, button.
page-status-h1 = 查进度
    .hint = 输入举报时给您的查询码。大小写、空格、横线都不影响。
    .field = 查询码（24位）
    .look = 查进度
    .lost = 查询码找不回来。如果是在微信或 Telegram 里举报的，可以在那里发“我的”查看；否则请再报一次，写明“补充”。
    .lost-h2 = 查询码丢了怎么办

# A group with a slip; the first part is bold. $group, $text.
page-status-group = 第 { $group } 组“{ $text }”可能抄错了。
    .text = 请对照一下，我们没有把它记下来。

# Too many tries. $time: time of day.
page-status-toomany = 试了好几次都没对上，请 { $time } 以后再来。您的线索不受影响，急事打12345。

# Small line above the state. $number, $day.
page-status-number = 线索 { $number } · { $day }收到

# Who leads. $unit; $n: days since acceptance.
page-status-lead = { $unit }牵头，已受理 { $n } 天。

# The big heading: the state in plain words.
page-status-state = ·
    .received = 已收到，等待受理
    .accepted = 已受理
    .declined = 没有受理
    .routed = 已派到办理单位
    .working = 正在调查核实
    .replied = 办理单位已答复
    .supervised = 上级正在督办
    .closed = 已办结
    .followed_up = 已办结，已回访
    .rated = 已办结，您已评价
    .reopened = 重新在看
    .withdrawn = 您已撤回
    .merged = 正在调查核实

# The amber card of a question. $unit; $question; $date.
page-status-question-h2 = 请您补充一件事
    .text = 工作人员想知道：{ $question }
    .field = 您的回答
    .answer = 回答
    .until = { $date }前回答有效。不回答也会继续办。

# The course of things, newest first; the next step stands on top. $date.
page-status-course-h2 = 经过
    .next = 下一步 · { $date }前
    .accept = 告诉您是否受理
    .result = 答复您结果

# Two facts. $n: times.
page-status-facts = ·
    .due = 答复期限
    .how = 怎么算的
    .opened = 您的身份被打开
    .times = { $n } 次

# Acts below.
page-status-acts = ·
    .add = 补充照片或说明
    .elsewhere = 在微信、Telegram 里接着看
    .more = 更换查询码、撤回、删除
    .rotate = 更换查询码
    .withdraw = 撤回
    .forget = 删除
    .leave = 离开
    .refresh = 再看一次
    .rate = 评价
    .dispute = 我不同意

# Nothing new. $time: when it was last looked up.
page-status-quiet = 仍在核实，没有新进展。您不需要做什么。
    .looked = 刚刚查过：{ $time }

# Erased by the rules. $day; $certificate.
page-status-erased = 按规定已于{ $day }删除，凭证号 { $certificate }。

## Errors as pages

# Page not found.
page-404 = 没有这一页
    .text = 网址可能抄错了，或者这一页已经收起。
    .home = 回首页

# Database down: a static page.
page-503 = 现在暂时收不到
    .text = 系统正在维护，抱歉。请过10分钟再来。急事打 12345，有危险打 110。
    .retry = 再试一次

# Too many requests. $seconds to wait.
page-429 = 请稍等一下
    .text = 现在人多，请等 { $seconds } 秒再点。您写的都在。

# A form out of date or without its mark.
page-expired = 这页开得太久了
    .text = 内容都在，请再点一次。
    .again = 再打开

# A body above the limit. $max: megabytes.
page-413 = 文件太大
    .text = 一次最多传 { $max } MB，这次没有收下。写的内容都在。
    .back = 回去

# Something broke on our side.
page-500 = 这一页没打开
    .text = 是我们这边出了问题，抱歉，已经留给人看了。您写的都在。
    .back = 回去再试

# No network: the offline page.
page-offline = 没有网络
    .text = 可以先写下来，存在这台手机里，有信号后再发。
    .write = 先写下来

# One-time links: the page before the press, so that previews do not spend it.
page-enter = 进入工作台
    .text = 这个链接只能用一次。请确认是发给您本人的。
    .enter = 进入
    .move = 在这里接着写
    .move-text = 点一下，把您在别处写的内容接到这里。链接只能用一次。

# Accessibility page.
page-access = 无障碍说明
    .size = 字号有三档：标准、大字、特大，在每页右上角换。
    .keyboard = 不用鼠标也能用：Tab 键走，回车键按。
    .reader = 读屏软件能读出每个按钮和新消息。
    .script = 不开脚本也能报完一件事。
    .phone = 都不方便的话，打 { $phone }，工作人员替您记。

## Privacy page

# Tab name and heading of the privacy page. $version, $day: edition.
page-privacy = 隐私说明
    .edition = 第{ $version }版，{ $day }起用

# Lead of the privacy page. $office.
page-privacy-lead = 这里说明{ $office }怎样对待您写的内容：存什么、谁能看到、存多久、我们做不到什么、您能要求什么。

# What is stored.
page-privacy-stored-h2 = 存什么
    .story = 您写的事、您的回答，和您发来的照片、录音、文件。
    .address = 用微信或 Telegram 时，存那个聊天的地址，加密，只用来回您消息。
    .identity = 只有您选了留联系方式，才存姓名和电话，和线索分开加密。
    .web = 用网页时，存一个临时的会话标记，不存网络地址，不存手机型号。
    .consent = 您同意过什么、哪一版说明、什么时间。
    .none = 不放统计代码，不放广告，不用别家的字体和地图。

# What it is used for.
page-privacy-use-h2 = 用来做什么
    .handle = 只用来办您反映的这件事，和告诉您结果。
    .numbers = 公开的数字是合计，数量太少的不单独列。
    .law = 依法要移送的，移送给法律规定的机关，并告诉您。

# Who can see it. The rows of privacy-who as a page.
page-privacy-who-h2 = 谁能看到
    .clerk = 受理人员：看到您写的事，看不到您的账号。
    .handler = 办理单位：看到办事需要的部分；身份看您选哪种。
    .accused = 被反映的单位和它的上级、下级：看不到内容，也查不到有没有。
    .channel = 微信、Telegram 公司：聊天要经过它们，它们能看到。网页不经过。
    .admin = 系统管理员：存的都加密，平时打不开；系统开着的时候，技术上做不到完全看不见。
    .identity = 打开姓名电话，要写理由，要另一位工作人员同意，开过几次您看得到。

# How long it is kept. $draft: days.
page-privacy-kept-h2 = 存多久
    .draft = 没提交的草稿：{ $draft } 天，到期自动删。
    .event = 收发消息的记录：7 天。
    .code = 查询码：只留一个算不回去的标记，原码不存。
    .clue = 提交的内容和附件：加密存着，办结后按规定的期限保存，到期销毁钥匙。

# What we cannot do.
page-privacy-cannot-h2 = 我们做不到什么
    .guess = 内容本身可能让人猜到是您，比如当时只有您在场。这一点我们挡不住。
    .phone = 您手机里、浏览器里留下的痕迹，我们删不掉。
    .channel = 微信、Telegram 公司存的聊天，我们删不掉。
    .code = 查询码丢了，我们找不回来。
    .stop = 不能当场叫停检查或处罚，也不能让复议、起诉的期限停下来。

# What you can ask for. $phone.
page-privacy-rights-h2 = 您能要求什么
    .see = 看：凭查询码看进度和经过。
    .correct = 改：提交前每一行都能改，提交后可以补充。
    .withdraw = 撤回：办结前随时可以撤回线索。
    .consent = 收回同意：姓名、电话的同意可以收回，线索改成匿名接着办。
    .delete = 删：要求删除，能删的删掉并给您凭证；依法要留的，告诉您留到哪天。
    .ask = 不清楚的，打 { $phone } 问。

# How to leave the fewest traces.
page-privacy-traces-h2 = 怎样痕迹最少
    .web = 用网页，不用微信和 Telegram。
    .network = 不用单位的电脑、手机和网络。
    .contact = 不留联系方式；照片里避开自己的脸、声音和车牌。
    .leave = 用完点“离开”，再清掉浏览器的历史记录。

# Names the law behind the page.
page-privacy-law = 依据：《中华人民共和国个人信息保护法》第十七条、第二十八条、第二十九条、第四十四条至第四十七条。

## Staff pages

# Tab name and heading of the queue; head words of its groups. $n: counts.
page-desk = 今日要办
    .today = 今天到期
    .fresh = 新来的
    .answered = 有新回复
    .rail = 今日
    .unclaimed = 待签收
    .mine = 我经办
    .waiting = 等待答复
    .late = 超期
    .all = 全部
    .search = 编号、路段、单位、词语
    .search-label = 查找线索
    .empty = 今天没有要办的。
    .sign-out = 退出
    .label = 列表
    .preview = 预览

# Headings of the case page.
page-case = ·
    .story = 举报内容
    .facts = 要点
    .files = 材料 · 只看工作副本
    .course = 往来与经过
    .due = 期限
    .how = 怎么算的
    .proposal = 建议派给
    .lead = 牵头
    .coop = 配合
    .ask = 问举报人
    .note = 内部备注
    .send = 发出
    .will-read = 举报人会看到：
    .acts = 可以做的

# Nobody is signed in at the desk.
page-desk-signin = 请先登录
    .text = 工作台用一次性链接登录。请在聊天里发“管理”，或者找负责人要一个链接。

# The session is out of time; the typed text is kept.
page-desk-expired = 登录过期了，写的内容替您留着。

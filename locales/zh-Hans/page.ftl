### Pages: what stands on the web pages whatever a person does. Lists are one item a line.
### **two stars** around words make them bold; nothing else is markup.

## Shared

# The product's name; also the title of a tab that somebody else might see.
page-name = 线索通
page-skip = 跳到正文
page-tools = 页面工具
page-size-17 = 标准版
page-size-22 = 大字版
page-size-30 = 特大字
# How this language calls itself on a small button.
page-language-short = 中文
page-leave = 离开
page-print = 打印
page-danger = 有人受伤、被打、被关？先打
# In front of the tab's title while an answer waits unread.
page-unread = （新）
page-foot = 页脚
page-foot-privacy = 隐私说明
page-foot-poster = 打印海报
page-foot-access = 无障碍说明
# $count is a file's size in megabytes with one decimal.
page-megabytes = { $count } MB
page-kilobytes = { $count } KB
# $month and $day are numbers, $time is 16:49.
page-moment = { $month }月{ $day }日 { $time }

## Front page

page-notice-tab = 线索通｜{ $office }
# A line may break only after “、”, “？” and “。”; the stroke | marks further places.
page-notice-title = 遇到乱收费、|乱罚款、|乱设卡、|乱检查？
    在这里告诉我们。
page-notice-no-account = 不用注册
page-notice-anonymous = 可以匿名
page-notice-minutes = 约 { $minutes } 分钟
page-notice-start = 开始举报
page-notice-scan = 用手机扫一扫
page-notice-ways = 也可以用
page-way-web = 网页聊天
page-way-web-hint = 不用账号，任何手机都行
page-way-telegram = Telegram
page-way-telegram-hint = 手机上装了 Telegram 的可以用
page-way-wechat = 微信
page-way-wechat-hint = 微信扫码，关注就能说
page-notice-topics = 可以反映什么
page-notice-after = 之后会怎样
page-notice-step-now = 马上
page-notice-step-now-what = 给您线索编号和查询码
page-notice-step-accept = { $days } 个工作日内
page-notice-step-accept-due = 规定的期限内
page-notice-step-accept-what = 告诉您是否受理，以及为什么
page-notice-step-working = 办理中
page-notice-step-working-what = 有进展就说；没有进展，也按时说一声
page-notice-step-closed = 办结时
page-notice-step-closed-what = 写明结果、理由，和不满意时的办法
page-notice-promise = 我们这样做
page-notice-promise-list =
    被举报的单位看不到您的线索
    不记录 IP 地址和手机型号
    查看过您身份的次数，您随时看得到
page-notice-cannot = 我们做不到
page-notice-cannot-list =
    不能当场叫停检查或处罚
    不能代替行政复议和诉讼，期限照常计算
    匿名线索查不下去时，无法联系您
page-notice-elsewhere = 不归这里管的
# Behind a number to call. $matter: for what it is; $how: how to reach it.
page-notice-elsewhere-line = { $matter }：{ $how }
page-notice-phone = 不方便打字，可以打这个电话

## Poster

page-poster-title = 乱收费、|乱罚款
    乱设卡、|乱检查
    扫码告诉我们
page-poster-points = 给某个地点印一张
page-poster-point = 这里是{ $place }
page-poster-print = A4 一页，直接打印。
page-poster-web = 直接打开
page-poster-web-hint = 不用任何账号
page-poster-accept = { $days } 个工作日内告诉您是否受理
page-poster-danger = 有人受伤、被打、被关
page-poster-danger-call = 先打 110 / 120

## Chat

page-chat-title = 举报
page-desk-title = 工作台
page-desk-who = { $unit } · { $role }
page-chat-skip = 跳到现在的问题
page-chat-back = 回首页
page-chat-anonymous = 匿名
page-chat-saved = 已保存 { $time }
page-chat-autosave = 草稿自动保存
page-chat-offline = **没有网络。**您写的都存在这台手机里，有信号后自动发出。可以接着写。
page-chat-errors = 有 { $count } 处要改
page-chat-errors-kept = 其他内容都已保存。
page-chat-receipt-open = 您的查询码还没收好，点这里去存
page-chat-log = 对话
page-chat-me = 我说：
page-chat-pending = 还没发出的
page-chat-now = 现在的问题
page-chat-point = 您扫的是“{ $place }”的码，地点先记上，不对可以改。
page-chat-start = 发生了什么？
page-chat-start-how = 用自己的话写就行：**什么时候、在哪里、谁、做了什么、要了多少钱。**
page-chat-start-free = 想不起来的可以不写。交之前都能改。
page-chat-example = 例如
page-chat-example-text = 6月12日下午四点多，某高速收费站出口，路政拦车说超宽，罚了200，没给票。
page-chat-or = 或者从这里选：
page-chat-start-safe = 您现在是匿名的。手机型号也不记。
page-chat-start-safe-link = 怎样保护您
web-noscript = 您的浏览器没有开脚本，也能用：写好点“发送”，想看新回复点“看看有没有新消息”。
web-private = 不用登录。我们不记录您的网络地址。
web-sent-twice = 这句刚才已经收到了，没有记两遍。
page-chat-review = 看一遍，再交
page-chat-review-who = **谁会看到：**受理人员和办理单位。**看不到：**被举报单位及其上级。
page-chat-left = 还有 { $count } 个问题：
page-chat-change = 改
page-chat-answer = 您的回答
page-chat-box = 写在这里…
page-chat-send = 发送
# The button that sends chosen files and nothing else.
page-chat-send-files = 发送文件
page-chat-no-file = 还没有选文件。打开“照片和文件”，选好再发。
page-chat-photo = 拍照
page-chat-file = 文件
page-chat-place = 位置
page-chat-place-none = 没取到位置。写路名、桩号或附近的招牌也行。
page-chat-place-where = 地点在哪里？写路名、桩号、村名或附近的招牌，点“发送”。
page-chat-files = 照片和文件
# $max: megabytes; $button: the button that sends them.
page-chat-files-limit = 照片、录音、票据，单个不超过 { $max } MB。选好后点“{ $button }”。
page-chat-file-n = 第 { $n } 个
page-chat-refresh = 看看有没有新消息
page-chat-expired = 这页开得太久了，内容都在，请再点一次“发送”。
# $name is the file's own name, $max a whole number of megabytes.
page-chat-file-toobig = “{ $name }”超过 { $max } MB，没有收下。可以截短视频，或拍成几张照片。
# $max is a whole number of megabytes.
page-chat-files-cut = 文件太大，后面的没有收。每个文件最多 { $max } MB，请分几次发。
page-chat-file-empty = “{ $name }”是空的，没有收下。请再选一次。
page-chat-file-unkept = “{ $name }”没有存上：我们这边的存储出了问题。请过 10 分钟再发一次。

## Chat: words the script shows. { $n } and { $m } are filled in the browser.

page-js-sending = 发送中
page-js-unsent = 还没发出 · 存在这台手机里
page-js-waiting = 等网络
page-js-cancel = 取消
page-js-delete = 删除
page-js-kept = 已收到，已加密封存
page-js-progress = { $n } / { $m } MB
page-js-size = { $m } MB
page-js-toobig = “{ $name }”有 { $n } MB，超过 { $m } MB，没有收下。可以截短视频，或拍成几张照片。
page-js-failed = “{ $name }”没传上去。网络好了会再试，也可以再选一次。
page-js-large = “{ $name }”有 { $n } MB。压缩后发送更快；原图更能当证据。
page-js-huge = “{ $name }”有 { $n } MB，原图太大，收不下。可以压缩后发送。
page-js-shrink = 压缩后发送（推荐）
# Stands in the name of a picture that was made smaller, before its ending.
page-js-small = （压缩后）
page-js-original = 发原图
page-js-noplace = 没取到位置。写路名、桩号或附近的招牌也行。
page-js-place = 位置：{ $n }（误差约 { $m } 米）
page-js-place-drop = 不用位置
page-js-busy = 人有点多，您的话已存下，正在排队
page-js-photo = 照片 { $n }
page-js-offline = 等待网络
page-js-chosen = 选了 { $n } 个
page-js-place-send = 发送这个位置

## Receipt

page-receipt-title = 已收到您的举报
page-receipt-rotated = 查询码已更换
page-receipt-number = 线索编号（可以告诉别人）
page-receipt-code = 查询码：现在就存好
page-receipt-once = 只显示这一次。没有它，谁也看不到您的线索，**我们也找不回来**。
page-receipt-save = 存图
page-receipt-copy = 复制
page-receipt-copied = 已复制 · 请粘贴到只有您能看到的地方
page-receipt-hold = 长按图片保存
page-receipt-spell = 念给别人听
page-receipt-spell-group = 第 { $n } 组：{ $letters }
page-receipt-spell-digit = 数字{ $digit }
page-receipt-next = 接下来
page-receipt-how = 这些日期怎么算的
page-receipt-files = 材料清单（{ $count } 个）
page-receipt-no-files = 没有附件。以后可以凭查询码补充。
page-file-storing = 正在保存，指纹稍后在这里看。
page-file-lost = 没取下来，请再发一次。
page-receipt-hash = SHA-256 是文件的指纹：文件改动一点，指纹就全变。它能证明我们收到的就是您发的；压缩后发送的图，是压缩那份的指纹。
page-receipt-kept = 我存好了，看进度
page-receipt-another = 再报一件事
# A draft of this person stands open. $n: how many matters of it; $what: how the next one begins.
page-unsent =
    { $n ->
        [1] 还有一件没交：{ $what }
       *[other] 还有 { $n } 件没交，接着是：{ $what }
    }
page-unsent-go = 接着交
page-receipt-slip = 查进度：{ $address }
page-receipt-slip-text = 线索通
    线索编号 { $number }
    查询码 { $code }
    查进度 { $address }
page-receipt-file = 线索通凭条
page-receipt-away = 查询码已收起
page-receipt-away-how = 请输入查询码查看进度。

## Status

page-status-title = 查进度
page-status-how = 输入举报时给您的查询码。大小写、空格、横线都不影响。
page-status-code = 查询码（24 位）
page-status-look = 查看
page-status-looking = 正在查…
page-status-slip = **第 { $group } 组“{ $text }”可能抄错了。**请对照一下，我们没有把它记下来。
page-status-unknown = **没有查到这个查询码。**请对一遍：共 24 位，没有字母 I、L、O、U。
page-status-number-only = **这是线索编号，不能查内容。**请输入 24 位的查询码。
page-status-transfer = **这是转移码，接着写草稿用的。**请到聊天页把它发给我。看进度请输入 24 位的查询码。
page-status-toomany = **试了好几次都没对上。**请 { $time } 以后再来。您的线索不受影响。急事打 12345。
page-status-lost = 查询码丢了怎么办
page-status-lost-how = 查询码找不回来。如果是在微信或 Telegram 里举报的，可以在那里发“我的”查看；否则请再报一次，写明“补充”。
page-status-clue = 线索
page-status-asked = 请您补充一件事
page-status-answer = 回答
page-status-answer-hint = 有 / 没有 / 记不清，也可以拍照
page-status-story = 经过
page-status-outcome = 结果
page-status-remedies = 不满意时的办法
page-status-deadline = 答复期限
page-status-deadline-accept = 受理答复期限
page-status-deadline-result = 结果期限
page-status-deadline-late = 已经过了的期限
page-status-received = { $date }收到
page-status-next = 下一步 · { $date }前
page-status-again = 下一步 · { $date }
page-status-late = 原定日期没有做到，抱歉。到这一天再告诉您。
page-status-until = { $date }前回答有效。不回答也会继续办。
# A line of the story: files came after the report. $count, e.g. 2张照片; $numbers: their numbers.
page-status-files-added = 又收到{ $count }（附件 { $numbers }）
page-status-when = { $date } { $time }
page-status-looked = 以上是 { $time } 查到的情况。
page-status-how-counted = 怎么算的
page-status-opened = 您的身份被打开
page-status-times = { $n } 次
page-status-aside = 期限和办法
page-status-rare = 更换查询码、撤回

## Privacy

page-privacy-title = 怎样保护您
page-privacy-lead = 先说清楚：我们存什么，不存什么，谁看得到，您能做什么。
page-privacy-store = 我们存什么
page-privacy-store-list =
    您写的经过、选的答案和发来的文件，都加密存放
    您愿意留下的姓名和电话，和线索分开加密
    一个随机的会话编号，只用来认出这次对话；您点“离开”就作废
page-privacy-kept = 存多久
page-privacy-never = 我们不存什么
page-privacy-never-list =
    { "" }**不记录 IP 地址和手机型号**，也不写进日志
    不用外站的统计、地图、字体和验证码
    没发出的话只在您的手机里：没写完的留 24 小时，等着发的留 7 天，过期再打开时清掉
page-privacy-who = 谁看得到
page-privacy-who-list =
    受理人员：看得到您写的事
    办理单位：看得到办事需要的部分
    { "" }**被举报的单位和它的人：看不到内容，也查不到有没有**
    系统管理员：存的都加密，平时打不开；系统开着的时候，技术上做不到完全看不见
    内容本身可能让人猜到是您，比如当时只有您在场
page-privacy-identity = 匿名、保密实名和实名
page-privacy-identity-list =
    匿名：不留姓名电话。查不下去时没法联系您，要您自己来看进度
    保密实名：姓名电话加密，办理单位看不到。两位工作人员同意才能打开，开过几次您看得到
    实名：办理单位能看到，可以直接找您、书面答复您
page-privacy-rights = 您能做什么
page-privacy-rights-list =
    交之前随时能改、能取消
    凭查询码看进度、补充、撤回、更换查询码
    要求删掉您的身份，或者连线索一起删
page-privacy-safer = 怎样更稳妥
page-privacy-safer-list =
    不要用单位的电脑和网络
    用的是别人的手机或电脑，用完点“离开”
    { "" }**“离开”清不掉浏览器的历史记录**，请自己删，或者用无痕窗口
    查询码存在只有您看得到的地方
page-privacy-access = 无障碍说明
page-privacy-access-list =
    字有三种大小，页面上方可以换
    只用键盘、用读屏软件、不开脚本，都能完成举报
    有用不了的地方，请告诉我们，或者打电话由工作人员替您记

## When something is wrong

page-trouble-home = 回首页
page-trouble-lost = 没有这个页面
page-trouble-lost-how = 地址可能抄错了。
page-trouble-unopened = 这份工作副本打不开
page-trouble-unopened-how = 请告诉运维，原因已记在日志里。
page-trouble-down = 现在暂时收不到，请稍后再来
page-trouble-down-how = 系统正在维护，刚才的内容没有存上，抱歉。请过 10 分钟再来；急事打 12345。
page-trouble-busy = 人有点多
page-trouble-busy-how = 请等 { $seconds } 秒再点一次。您写的还在上一页，点浏览器的“返回”就能看到。
page-trouble-pace = 来得有点快
page-trouble-pace-how = 前面的都收好了。请停 { $seconds } 秒再发。
page-trouble-foreign = 这一步没有做
page-trouble-foreign-how = 请从我们自己的页面点进来，再做一次。
page-offline-title = 没有网络
page-offline-how = 有信号后再打开，就能接着写。已经写好没发出的，都存在这台手机里。

## Dates and keeping
page-promise-by = { $date }前
page-promise-accept = 告诉您是否受理
page-promise-result = 给您结果
page-day-counted = 第 { $n } 天
page-day-off = 不算
page-kept-draft = 没有提交的草稿
page-kept-days = { $n } 天

## Looking an inspection up

page-verify-title = 核验
page-verify-how = 有人来检查，或者路上被拦：查一查登记了没有。不用登录，记录里不写是谁问的。
page-verify-label = 来的是哪个单位，查哪家公司？或者站卡在哪里？
page-verify-example = 比如：应急局，查青湾木业　·　S306沙河桥　·　执法证号、检查码、收费项目名
page-verify-picture = 也可以传一张检查码或营业执照二维码的照片，认完不留
page-verify-look = 查
page-verify-not = 查到什么、没查到什么，都写明是哪份表、哪一版。没有查到不等于没有。

# Small line under a row of the card of a story: the person's own words. $quote.
page-chat-quote = “{ $quote }”

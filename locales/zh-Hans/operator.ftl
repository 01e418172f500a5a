### What an operator reads in a terminal.

## Settings

# A settings file cannot be read. $why: the system's words.
operator-file-unread = 这个设置文件读不了：{ $why }。改好它，或者移开它

# A secret's file is readable by everybody. $path, $mode.
operator-secret-exposed = { $path } 谁都能读（权限 { $mode }），请运行 chmod 600 { $path }

# A secret's file cannot be read. $path, $why.
operator-secret-unread = 读不了 { $path }：{ $why }。检查路径和属主

# A secret's file is empty. $path.
operator-secret-empty = { $path } 是空的，把密钥写进去

# An unknown setting that looks like a known one. $name, $meant.
operator-setting-meant = 没有 { $name } 这个设置，您是不是要写 { $meant }？

# An unknown setting. $name.
operator-setting-unknown = 没有 { $name } 这个设置，请对照 docs/operators.md 第 2 节，或者删掉它

# $value is no port.
operator-setting-port = 要一个 0 到 65535 的端口，现在写的是 { $value }

# $value is no whole number above zero.
operator-setting-positive = 要一个大于零的整数，现在写的是 { $value }

# $value is no whole number.
operator-setting-natural = 要一个整数，不小于零，现在写的是 { $value }

# There is no such campaign. $name; $names: those that are shipped, with commas.
operator-campaign-unknown = CLUELINE_CAMPAIGN：没有叫 { $name } 的专项；写自己的 TOML 文件的路径，或者下面一个：{ $names }

# $value is neither yes nor no.
operator-setting-flag = 要 1 或 0，现在写的是 { $value }

# $value is no network address.
operator-setting-network = 要 IP 地址或网段，例如 10.0.0.0/8，现在写的是 { $value }

# $value is no time zone.
operator-setting-zone = 没有 { $value } 这个时区，写成 Asia/Shanghai 这样

# $value is what stands in the setting.
operator-setting-scanner = “{ $value }”不是 clamd 的地址；写它的套接字，如 /run/clamav/clamd.ctl，或者 127.0.0.1:3310 这样的地址

# $value is no web address.
operator-setting-address = 要以 https:// 或 http:// 开头的网址，现在写的是 { $value }

# The address of a database cannot be used; it is not shown, it holds a password.
operator-setting-database = 要写成 postgresql+asyncpg://USER:PASSWORD@HOST/DATABASE，主库也可以是 sqlite:///FILE

# A Telegram token that cannot be one.
operator-setting-token = 这不像 BotFather 给的令牌（数字、冒号、一串字符），请重新复制

# A webhook secret with characters Telegram does not take.
operator-setting-header = 只能用字母、数字、下划线和连字符，最多 256 个；可以用 openssl rand -hex 32 生成

# $value is not among $choices.
operator-setting-choice = { $value } 不在可选的几个里：{ $choices }

# Keys would lie inside the data folder. $path.
operator-keys-inside = 密钥不能放在数据目录 { $path } 里面，换到外面

# Backups would be written where the master key lies.
operator-keys-in-backup = 备份目录不能包含主密钥，换一个目录

# The master key is readable by others. $path.
operator-key-exposed = 别人能读主密钥，请运行 chmod 600 { $path }

# A key store on a server beside a SQLite database.
operator-keys-need-server = 只有主库在 PostgreSQL 上才能用它；删掉它，密钥库就在密钥目录里

# Webhook mode without its secret.
operator-hook-secret = 用 webhook 时必须有，可以用 openssl rand -hex 32 生成

# Webhook mode without a public https address.
operator-hook-address = 用 webhook 时必须是 https:// 开头的公网网址

# An Official Account without its secret.
operator-wechat-secret = 接公众号必须有，在公众号后台“设置与开发”里生成 AppSecret

# An Official Account without the token that signs its requests.
operator-wechat-token = 接公众号必须有，要和公众号后台“服务器配置”里填的令牌一样

# An Official Account without a usable key of safe mode.
operator-wechat-key = 接公众号必须有43个字符的消息加解密密钥（安全模式）；只想试一试才设 CLUELINE_WECHAT_ALLOW_PLAIN=1

# The code people scan to follow the account. $path.
operator-wechat-qr = { $path } 不是能读的 .png 或 .jpg 图片

## Commands

# The name of the first member, who is invited before anybody works here.
operator-first-name = 负责人

# Above a one-time link. $until: local time.
operator-link = 一次性链接，{ $until } 前有效，打开后按一下才算用掉：

# Above the word that does the same in Telegram.
operator-link-telegram = 或者在 Telegram 里发给机器人：

# The list of staff is empty.
operator-staff-none = 还没有工作人员。用 clueline staff link 得到第一位负责人的链接

# No active member has this id. $id.
operator-staff-unknown = 没有编号为 { $id } 的在岗人员，先看 clueline staff list

# A member's post ended. $id.
operator-staff-revoked = { $id } 号的权限已收回，链接和聊天马上失效

# No clue of this number for this member: absent and walled alike. $number, $id.
operator-export-none = { $id } 号看不到编号为 { $number } 的线索，没有导出

# A receipt or transfer code was given for a clue number; the code itself is not repeated.
operator-export-code = 这不是线索编号，是查询码或转移码，没有导出。线索编号是 8 位，像 7K3M-Q9TX；码是报料人自己的，请不要再用它

# A case file cannot be written there. $path.
operator-export-place = 写不进 { $path }：要写在已有的目录里，带上文件名

# A case file would take the place of another file. $path.
operator-export-there = { $path } 已经有了，没有动它：换个文件名，或者先移走

# A file of the clue cannot be opened. $number, $why.
operator-export-lost = { $number } 有一个附件打不开（{ $why }），没有导出

# A link for the first supervisor was asked for, but people work here.
operator-staff-first-gone = 已经有人在岗了：用 clueline staff invite 请新人，或 clueline staff link 编号

# No unit is called so. $unit, $units: some ids.
operator-unit-unknown = 专项里没有 { $unit } 这个单位，可以写：{ $units }

# No message has stopped.
operator-outbox-none = 没有停下的消息

# Nothing that came in failed.
operator-failed-none = 没有处理不了的来话

# No stopped message and no failed event has this id, or its body is gone. $id.
operator-outbox-unknown = 没有编号为 { $id } 的停下的消息或来话，什么都没改；先看 clueline outbox dead 和 clueline outbox failed

# More than one thing has this id. $id, $names (source/event, with commas).
operator-outbox-several = 编号 { $id } 不止一个，什么都没改；来话请写全：{ $names }

# The words of this event were erased after 30 days. $id.
operator-event-gone = 来话 { $id } 的内容已经到期抹掉，不能再交一次，什么都没改

# Neither an id nor --all was given.
operator-outbox-which = 请写编号，或者写 --all

# So many messages were taken up. $n.
operator-outbox-done = 办好了，共 { $n } 条

# The database needs no upgrade. $current.
operator-db-newest = 数据库是最新的：{ $current }

# An upgrade is due. $current, $head.
operator-db-older = 数据库在 { $current }，程序要 { $head }：先备份，再运行 clueline db upgrade

# An upgrade is done. $current, $head.
operator-db-upgraded = 数据库已从 { $current } 升到 { $head }

# The tables are missing.
operator-db-empty = 数据库里还没有表：先运行 clueline db upgrade（SQLite 也可以直接 clueline run）

# The database cannot be reached. $why.
operator-db-away = 连不上数据库：{ $why }。检查 CLUELINE_DATABASE_URL 和数据库服务

# The system refused something. $why.
operator-os = 系统不让：{ $why }

# A campaign has no fault. $name.
operator-campaign-sound = { $name } 可以用

# No deadline rule is called so. $preset, $presets.
operator-preset-unknown = 没有 { $preset } 这条期限规则，可以写：{ $presets }

# This rule knows no extension. $preset.
operator-preset-rigid = { $preset } 这条规则不能延长

# Before a fault that tells itself in English. $why: its message.
operator-key-missing = 找不到主密钥文件，把单独保管的那份放回原处：{ $why }

# Before a fault that tells itself in English. $why: its message.
operator-key-open = 主密钥放的地方别人也能进，照后面说的改权限或换地方：{ $why }

# Before a fault that tells itself in English. $why: its message.
operator-key-broken = 主密钥文件坏了，把单独保管的那份放回原处：{ $why }

# Before a fault that tells itself in English. $why: its message.
operator-key-other = 密钥打不开：多半不是原来那把主密钥，照后面说的做：{ $why }

# Before a fault that tells itself in English. $why: its message.
operator-file-in-use = 这个数据库正由另一个 clueline 进程开着，先停掉它：{ $why }

# Before a fault that tells itself in English. $why: its message.
operator-backup-refused = 备份或恢复没有做：{ $why }

# Before a fault that tells itself in English. $why: its message.
operator-schema = 数据库的版本和程序对不上：{ $why }

# Head of the table of years.
operator-calendar-head = 年份、放假通知录了没有、是不是公布的

# The holiday notices of these years are missing. $years.
operator-calendar-missing = 还没录入这几年的放假通知：{ $years }，这些年只按周末算

# Where a count starts. $start.
operator-due-start = 从 { $start }的第二天起算：

# A rule or a year that nobody compared with the official text.
operator-due-unconfirmed = 规则原文或当年放假通知还没有人核对过

# After a backup.
operator-backup-made = 备份好了。密钥那份和主库那份要分开存放，主密钥另外保管

# After a backup of the keys alone.
operator-keys-backed-up = 密钥库备份好了。它和主库备份、主密钥要分开存放

# No backup there. $path.
operator-backup-none = { $path } 里没有成对的备份（main-….clb 和 keys-….clb）

# Messages that were unsent when the backup was made are held. $n.
operator-restore-held = { $n } 条当时没发出的消息先扣下了：看 clueline outbox dead，再 replay 或 cancel

# Everything that was restored is whole.
operator-restore-sound = 核对过了，都完整

# Something that was restored is not as it was.
operator-restore-damaged = 有损坏，见上面几行；换一份备份再试

# The journal's chain holds.
operator-audit-whole = 记录没有被改过。把链头抄在别处

# The journal's chain is broken.
operator-audit-broken = 记录在这里断了：有人改过、删过或换过。保留文件，查是谁

# IN would be overwritten.
operator-copy-same = IN 和 OUT 是同一个文件，没有动

# clueline evidence clean wrote a copy. $path.
operator-copy-made = 工作副本写在 { $path }

# CLUELINE_CLAMD is set and away. $address.
operator-copy-unscanned = { $address } 上的 clamd 没有回答，没查毒不做副本

# Why there is no working copy: empty.
operator-copy-none-empty = 没有副本：文件是空的

# Why there is no working copy: too-large.
operator-copy-none-too-large = 没有副本：超过 CLUELINE_UPLOAD_MAX_MB

# Why there is no working copy: vault.
operator-copy-none-vault = 没有副本：这种文件的隐藏信息去不干净，只封存

# Why there is no working copy: coding.
operator-copy-none-coding = 没有副本：录像或录音的编码或分段方式没有照抄的办法，只封存

# Why there is no working copy: kind.
operator-copy-none-kind = 没有副本：这种文件谁也不该打开，只封存

# Why there is no working copy: lie.
operator-copy-none-lie = 没有副本：内容和文件名说的不是一回事，只封存

# Why there is no working copy: broken.
operator-copy-none-broken = 没有副本：文件不完整，或者不是它开头说的那种，只封存

# Why there is no working copy: bomb.
operator-copy-none-bomb = 没有副本：一打开就会大得没边，只封存

# Why there is no working copy: long.
operator-copy-none-long = 没有副本：太长（PDF 最多 200 页；动图和多页图最多 300 帧，合计不过一亿像素），只封存

# Why there is no working copy: slow.
operator-copy-none-slow = 没有副本：打开太费时间，只封存

# Why there is no working copy: locked.
operator-copy-none-locked = 没有副本：有密码，只封存

# Why there is no working copy: virus.
operator-copy-none-virus = 没有副本：查毒没通过，只封存

# A new master key wraps everything.
operator-keys-rotated = 新主密钥已启用，旧的那行还留着，旧备份要用它。马上把主密钥文件再抄一份

# A new master key wraps everything and the old lines are gone.
operator-keys-retired = 新主密钥已启用，旧的已删：旧备份只能用您另存的旧主密钥打开

## Help

# What the program is.
operator-help = 线索通：百姓反映乱执法，工作人员受理、派单、答复

# The option --json.
operator-help-json = 给程序读的输出

# clueline run
operator-help-run = 启动

# clueline doctor
operator-help-doctor = 体检：哪里不对，怎么办

# clueline db
operator-help-db = 数据库

# clueline db upgrade
operator-help-db-upgrade = 升级数据库

# clueline db check
operator-help-db-check = 要不要升级

# clueline staff
operator-help-staff = 工作人员

# clueline staff invite
operator-help-staff-invite = 给新人一个一次性链接

# clueline staff link
operator-help-staff-link = 再给一个链接：不写编号是给第一位负责人

# clueline staff list
operator-help-staff-list = 谁在岗

# clueline staff revoke
operator-help-staff-revoke = 收回一个人的权限

# clueline outbox
operator-help-outbox = 发不出的和处理不了的

# clueline outbox dead
operator-help-outbox-dead = 停下的消息

# clueline outbox failed
operator-help-outbox-failed = 处理不了的来话

# clueline outbox replay
operator-help-outbox-replay = 停下的消息再发一次，处理不了的来话再交一次

# clueline outbox cancel
operator-help-outbox-cancel = 不再发

# clueline campaign
operator-help-campaign = 专项

# clueline campaign check
operator-help-campaign-check = 列出专项文件的所有毛病

# clueline campaign show
operator-help-campaign-show = 看专项里有什么

# clueline calendar
operator-help-calendar = 哪些年的放假通知录入了

# clueline deadlines
operator-help-deadlines = 期限

# clueline deadlines explain
operator-help-deadlines-explain = 期限是怎么算出来的

# clueline read
operator-help-read = 看机器人从一段话里听懂了什么，每行一段，从标准输入读

# clueline backup
operator-help-backup = 备份数据库、密钥和证据

# clueline restore
operator-help-restore = 恢复到空目录；--verify 逐项核对，--rehearse 只演练

# clueline evidence
operator-help-evidence = 证据文件

# clueline evidence clean
operator-help-evidence-clean = 把文件做成给人看的工作副本

# clueline export
operator-help-export = 导出

# clueline export case
operator-help-export-case = 把一条线索导出成一个 zip：--for 写工作人员编号，按他能看到的导出

# clueline audit
operator-help-audit = 操作记录

# clueline audit verify
operator-help-audit-verify = 记录有没有被改过

# clueline keys
operator-help-keys = 密钥

# clueline keys backup
operator-help-keys-backup = 只备份密钥库

# clueline keys rotate
operator-help-keys-rotate = 换主密钥；--retire 同时删掉旧的

## Check-up: names

# A check's name.
check-files = 文件权限

# A check's name.
check-disk = 磁盘

# A check's name.
check-database = 数据库

# A check's name.
check-whole = 数据库完整

# A check's name.
check-durable = 落盘

# A check's name.
check-clock = 时钟

# A check's name.
check-stopped = 处理不了的来话

# A check's name.
check-readers = 有人能看反映本办的线索

# A check's name.
check-handlers = 派去的线索有人办

# A check's name.
check-zone = 时区数据

# A check's name.
check-keys = 密钥

# A check's name.
check-campaign = 专项

# A check's name.
check-texts = 文案

# A check's name.
check-evidence = 证据目录

# A check's name: reading the letters on photographed papers.
check-letters = 照片识字

# A check's name.
check-scanner = 查毒

# A check's name.
check-telegram = Telegram

# A check's name.
check-wechat = 微信

# The way WeChat reaches us.
check-wechat-hook = 微信回调

# What the account may do.
check-wechat-rights = 微信权限

# A check's name.
check-packages = 安装

# A check's name.
check-port = 端口

## Check-up: findings

# A check found nothing wrong.
finding-fine = 好

# A channel is not configured.
finding-off = 没有配置

# Nothing there yet; the first start makes it. $path.
finding-first = 还没有，第一次启动时会建：{ $path }

# A file or folder others may enter. $path, $mode.
finding-open = 别人进得去 { $path }，请运行 chmod { $mode } { $path }

# A file of somebody else. $path, $user: number of ours.
finding-owner = { $path } 不属于这个用户，请运行 chown { $user } { $path }

# So much is free. $free: GB, $path.
finding-disk = { $path } 还剩 { $free } GB

# Too little is free. $free, $path.
finding-disk-low = { $path } 只剩 { $free } GB，请腾出至少 1 GB

# The database file is damaged. $why.
finding-damaged = 文件坏了：{ $why }。停下来，用备份恢复

# The database may lose what was told. $name, $value.
finding-undurable = { $name } 现在是 { $value }，断电会丢已答复的内容，改成 on

# The clock cannot be right. $now, $last: newest row.
finding-clock = 现在是 { $now }，数据库里已有 { $last } 的记录：开 NTP，再体检

# Events wait in quarantine. $n.
finding-stopped = 有 { $n } 条：clueline outbox failed 看是哪条、什么错，修好后 clueline outbox replay

# The body that looks first at clues about the office has nobody who may read them. $unit.
finding-no-reader = 反映本办的线索会先到 { $units }，那里没有受理员或负责人：clueline staff invite --name 姓名 --unit { $unit } --role clerk

# Units that lead have nobody who handles clues. $units; $unit: the first of them.
finding-no-handler = 线索会派到 { $units }，那里没有人办：clueline staff invite --name 姓名 --unit { $unit } --role handler

# The time zone's rules. $zone, $version.
finding-zone = { $zone }，数据 { $version }

# A campaign with faults. $n, $first.
finding-faults = 有 { $n } 处毛病，第一处：{ $first }。全部见 clueline campaign check

# The configured language has no texts. $wanted, $known.
finding-language = 没有 { $wanted } 的文案，CLUELINE_LANGUAGE 可以是 { $known }

# Texts one language lacks. $keys.
finding-texts = 有的语言缺这些：{ $keys }

# The marker is missing: not the folder used before. $path.
finding-evidence-other = { $path } 不是原来那个证据目录：副本之间没有共享，或者挂载掉了

# The bot answers. $bot, $waiting.
finding-telegram = @{ $bot }，等着 { $waiting } 条

# Telegram refuses the token. $why.
finding-telegram-refused = Telegram 不认这个令牌（{ $why }），向 BotFather 再要

# The virus scanner is there. $address.
finding-scanner = { $address } 上的 clamd 有回答

# The virus scanner that is set does not answer. $address; $n: how many files wait for it.
finding-scanner-away =
    { $address } 上的 clamd 没有回答{ $n ->
        [0] {""}
       *[other] ，有 { $n } 个文件等着
    }。启动 clamd，或者检查 CLUELINE_CLAMD 和套接字的权限

# Telegram cannot be reached. $why.
finding-telegram-away = 连不上 Telegram：{ $why }。检查网络和 CLUELINE_TELEGRAM_PROXY

# Updates go elsewhere. $found.
finding-telegram-hook = 回调现在指向 { $found }，重启 clueline run 会重设

# Telegram could not post to us. $why.
finding-telegram-errors = Telegram 调不通回调：{ $why }。检查公网网址和证书

# The account's token is given and our clock is right. $account.
finding-wechat = { $account } 可用

# WeChat does not let our address in; the platform quotes it. $why.
finding-wechat-list = 公众号后台的 IP 白名单里没有这台机器：{ $why }。把其中的 IP 加进白名单，几分钟后生效

# WeChat refuses AppID or AppSecret. $why.
finding-wechat-refused = 微信不认 AppID 或 AppSecret：{ $why }。核对 CLUELINE_WECHAT_APP_ID，重置 AppSecret

# WeChat cannot be reached. $why.
finding-wechat-away = 连不上微信：{ $why }。检查网络和 CLUELINE_WECHAT_PROXY

# Our clock is off. $seconds.
finding-wechat-clock = 本机时钟差 { $seconds } 秒，差到十分钟就收不到消息。请开时钟同步

# Our public address does not answer as the platform wants. $why.
finding-wechat-hook = 公网网址的 /hooks/wechat 没有按微信的要求回答：{ $why }。检查网址、证书、反向代理和 CLUELINE_WECHAT_TOKEN

# No public address is set, so it is not tried.
finding-wechat-nohook = 没设 CLUELINE_PUBLIC_URL，没有试。微信要能从公网访问 /hooks/wechat

# What the account may do. $may, $without: lists.
finding-wechat-rights = 能用：{ $may }。不能用：{ $without }。不能用的也不耽误举报和查进度

# The things an account may or may not do.
finding-wechat-right = ·
    .customer = 客服消息
    .media = 取附件
    .menu = 菜单
    .template = 模板消息
    .subscription = 订阅通知

# The campaign names a template that is not the account's. $name.
finding-wechat-template = 专项文件 [wechat] 里的 { $name } 不是这个号的模板，到公众号后台核对编号

# Another installed package has modules of the same name. $names.
finding-packages = 别的软件包也有叫 { $names } 的模块，请给 clueline 单独一个虚拟环境

# The extra that reads photographed papers is not installed; it need not be.
finding-letters-off = 没装识字组件，照片上的字不认；想要就 make ocr，见运维手册第 10 节

# It read a drawn picture. $seconds: start included.
finding-letters = 认得出，连启动 { $seconds } 秒

# It needs more memory than is free. $free: GB.
finding-letters-memory = 空闲内存只有 { $free } GB，认一张照片要 0.7 GB；请加内存，或卸掉识字组件：pip uninstall rapidocr

# It is installed and does not work. $why: one word, or what it read.
finding-letters-broken = 装了识字组件，可是认不出（{ $why }）；请重装：make ocr

# Another program listens there. $port.
finding-port = { $port } 端口被别的程序占着，换 CLUELINE_WEB_PORT，或停掉它

# Our own process listens there. $port.
finding-port-ours = { $port } 端口上是正在运行的 clueline

# A check that needs an earlier one. $name.
finding-skipped = 先解决“{ $name }”

# A check broke off. $why.
finding-raised = 查不下去：{ $why }

### Pages and the web chat. Keys page-… are static parts, web-… belong to the chat page.

# A training installation says so on every page.
page-training = 演练数据，不是真线索。

# Intake is closed. $day: since when; $where: where to go.
page-closed = { $day }起不再收新的线索，已经报的照样办。新的事请到{ $where }。

## Chat page

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

# One-time links: the page before the press, so that previews do not spend it.
page-enter = 进入工作台
    .text = 这个链接只能用一次。请确认是发给您本人的。
    .enter = 进入
    .move = 在这里接着写
    .move-text = 点一下，把您在别处写的内容接到这里。链接只能用一次。

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

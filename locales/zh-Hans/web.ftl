### Pages and the web chat. Keys page-… are static parts, web-… belong to the chat page.

# A training installation says so on every page.
page-training = 演练数据，不是真线索。

# Intake is closed. $day: since when; $where: where to go.
page-closed = { $day }起不再收新的线索，已经报的照样办。新的事请到{ $where }。

## Chat page

# After leaving, with a draft, on a page without our name; the transfer code stands below .how.
web-left = 已离开
    .how = 草稿还在，用转移码可以接着写：
    .once = 只显示这一次，24小时内有效。抄好了再走。
    .go = 去别的网页

# A one-time link to the desk: the page before the press, so that previews do not spend it.
page-enter-join = 进入工作台
    .text = 这个链接只能用一次。请确认是发给您本人的。
    .enter = 进入

# A one-time link to a draft that was begun elsewhere.
page-enter-move = 在这里接着写
    .text = 点一下，您在别处写的内容就接到这里。链接只能用一次。
    .enter = 接着写

# A one-time link from a chat to the status of a clue.
page-enter-show = 在这里看进度
    .text = 点一下，就能看这条线索办到哪里了。链接只能用一次。
    .enter = 看进度

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

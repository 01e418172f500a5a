### When things go sideways: what happened, what is kept, what to do now.

## Buttons

# Toast: a button of an older screen. At most 40 characters.
button-stale = 这是旧按钮，没有动任何东西。请看最下面这条。

# Toast: a button meant for somebody else.
button-foreign = 这个按钮是给别人的，在这里不能用。

# Toast: pressed twice.
button-again = 已经按过了，只算一次。

## Too much at once

# Messages come faster than the limit; once per burst. $seconds to wait.
flood-slow = 消息来得有点快，前面的都收好了。请停 { $seconds } 秒再发。

# Too many drafts on one day. $n; $phone: the office.
flood-drafts = 今天开了 { $n } 份新的，先到这里。没写完的可以接着写，急事打 { $phone }。

# Too many drafts of everybody together are open. $phone: the office.
flood-drafts-all = 现在没写完的太多，暂时开不了新的，抱歉。请过一会儿再来，急事打 { $phone }。

# Too many files on one day. $n.
flood-files = 今天已经收了 { $n } 个附件，先到这里。明天可以接着发，写的内容不受影响。

# Too many files of everybody together on one day. $phone: the office.
flood-files-all = 今天大家发来的附件太多，这个先不收，抱歉。写的内容不受影响，明天可以再发；急事打 { $phone }。

# The whole bot is busy; nothing of this message was kept.
flood-busy = 现在人多，刚才这句没有存上，抱歉。请过一分钟再发一次。

# Only insults, no matter yet.
calm-ask = 看得出这事让人窝火。告诉我时间、地点、经过，我帮您记清楚。

# Threats or spam, third time. $minutes; $phone.
calm-pause = 我先停 { $minutes } 分钟。真有事要说，到时发过来，或者打 { $phone }。

## Danger, other matters

# Somebody is in danger: before anything else, once in a report and again after some hours.
danger-stop =
    ⚠️ 先顾安全：有人打人、扣人，打110；有人受伤，打120；着火，打119。
    这里不能派人到现场。您写的都存着，安全了再说。
    .safe = 我安全，接着说
    .later = 以后再说

# Staff heard that danger was told of, before it was said which clue the words belong to.
danger-heard = 您说到危险，已经提醒工作人员。原话等您说好是哪件事，他们才看得到。

# Later was chosen and there is no draft to keep.
danger-later = 好，先顾安全。什么时候想说，随时发消息。

# Words of despair. $phone: help line of the deployment.
danger-despair = 您现在一个人吗？请先找身边信得过的人，或者打{ $phone }、110，有人接。您写的我都存着。

# The matter belongs elsewhere. $matter, $channel, $how.
scope-other =
    听起来是{ $matter }，直接能办的是{ $channel }：{ $how }。
    也可以留在这里，工作人员会看，看完告诉您受不受理。
    .there = 去那边办
    .here = 还是留在这里

# The person goes elsewhere.
scope-noted = 好，{ $channel }：{ $how }。您写的内容在这里，可以复制带走。

## The service itself

# Database down: fixed text from memory, on every channel. $phone: the office.
down = 系统正在维护，刚才这句没有存上，抱歉。请过10分钟再发一次；急事打 { $phone }。

# First thing after a slow answer.
slow-answer = 刚才慢了，您那句收好了。

# After an upgrade; the open question follows.
update-kept = 系统刚升级过，您写的都在。

# A turn broke on our side; the open question follows.
error-apology = 抱歉，刚才这句我没处理好，已经留给人看了。之前写的都在。

# The rule key of a broken rule without a text of its own.
error-clue = 这一步现在不能做，您写的都在。请回“返回”或者“帮助”。

# The action does not lead out of the clue's present state. $state: words of the state.
error-not-allowed = 现在是“{ $state }”，这一步不能做。

# Operators: a campaign file has faults. $source; $faults: one a line.
error-campaign-faults =
    { $source } 有几处要改：
    { $faults }

# Operators: no campaign of that name. $name; $shipped.
error-campaign-unknown = 没有叫“{ $name }”的专项。请给出文件，或从这些里选：{ $shipped }。

# A command or staff word nobody knows here.
command-unknown = 没有这个命令。可以直接说事，或者回“帮助”。

# Somebody writes in a group; nothing from a group is stored.
group-private = 群里别说，别人看得到。请点我的头像私聊。

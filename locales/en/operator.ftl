### What an operator reads in a terminal.

## Settings

# A settings file cannot be read. $why: the system's words.
operator-file-unread = this settings file cannot be read: { $why }; mend it or move it away

# A secret's file is readable by everybody. $path, $mode.
operator-secret-exposed = everybody may read { $path } (mode { $mode }); run: chmod 600 { $path }

# A secret's file cannot be read. $path, $why.
operator-secret-unread = { $path } cannot be read: { $why }; check the path and its owner

# A secret's file is empty. $path.
operator-secret-empty = { $path } is empty; write the secret into it

# An unknown setting that looks like a known one. $name, $meant.
operator-setting-meant = there is no setting { $name }; did you mean { $meant }?

# An unknown setting. $name.
operator-setting-unknown = there is no setting { $name }; see section 2 of docs/operators.md, or remove it

# $value is no port.
operator-setting-port = must be a port from 0 to 65535, not { $value }

# $value is no whole number above zero.
operator-setting-positive = must be a whole number above zero, not { $value }

# $value is no whole number.
operator-setting-natural = must be a whole number, zero or more, not { $value }

# There is no such campaign. $name; $names: those that are shipped, with commas.
operator-campaign-unknown = CLUELINE_CAMPAIGN: there is no campaign { $name }; give the path of a TOML file, or one of { $names }

# $value is neither yes nor no.
operator-setting-flag = must be 1 or 0, not { $value }

# $value is no network address.
operator-setting-network = must be an address or a network such as 10.0.0.0/8, not { $value }

# $value is no time zone.
operator-setting-zone = there is no time zone { $value }; write it like Asia/Shanghai

# $value is what stands in the setting.
operator-setting-scanner = “{ $value }” is no address of a clamd; write its socket, such as /run/clamav/clamd.ctl, or an address like 127.0.0.1:3310

# $value is no web address.
operator-setting-address = must be an address that begins with https:// or http://, not { $value }

# The address of a database cannot be used; it is not shown, it holds a password.
operator-setting-database = write postgresql+asyncpg://USER:PASSWORD@HOST/DATABASE; the main one may also be sqlite:///FILE

# A Telegram token that cannot be one.
operator-setting-token = this is no token of BotFather (digits, a colon, characters); copy it again

# A webhook secret with characters Telegram does not take.
operator-setting-header = may hold letters, digits, _ and - only, at most 256; make one with: openssl rand -hex 32

# $value is not among $choices.
operator-setting-choice = { $value } is not one of: { $choices }

# Keys would lie inside the data folder. $path.
operator-keys-inside = keys must not lie inside the data folder { $path }; choose a place outside

# Backups would be written where the master key lies.
operator-keys-in-backup = the backup folder must not hold the master key; choose another one

# The master key is readable by others. $path.
operator-key-exposed = others may read the master key; run: chmod 600 { $path }

# A key store on a server beside a SQLite database.
operator-keys-need-server = needs a PostgreSQL main database; remove it, and the keys stay in the keys folder

# Webhook mode without its secret.
operator-hook-secret = is needed in webhook mode; make one with: openssl rand -hex 32

# Webhook mode without a public https address.
operator-hook-address = must be a public https:// address in webhook mode

# An Official Account without its secret.
operator-wechat-secret = is needed for an Official Account; make an AppSecret on the account's settings page

# An Official Account without the token that signs its requests.
operator-wechat-token = is needed for an Official Account; the same word as in the account's server settings

# An Official Account without a usable key of safe mode.
operator-wechat-key = needs the 43 characters of the account's EncodingAESKey (safe mode); only for a trial set CLUELINE_WECHAT_ALLOW_PLAIN=1

# The code people scan to follow the account. $path.
operator-wechat-qr = { $path } is no readable .png or .jpg picture

## Commands

# The name of the first member, who is invited before anybody works here.
operator-first-name = First supervisor

# Above a one-time link. $until: local time.
operator-link = One-time link, good until { $until }, spent by the press on its page:

# Above the word that does the same in Telegram.
operator-link-telegram = Or send this to the bot in Telegram:

# The list of staff is empty.
operator-staff-none = nobody works here yet; clueline staff link gives the first supervisor's link

# No active member has this id. $id.
operator-staff-unknown = no active member has the id { $id }; see clueline staff list

# A member's post ended. $id.
operator-staff-revoked = the post of { $id } ended; links and chats open nothing from now on

# No clue of this number for this member: absent and walled alike. $number, $id.
operator-export-none = member { $id } sees no clue with the number { $number }; nothing was written

# A receipt or transfer code was given for a clue number; the code itself is not repeated.
operator-export-code = that is a receipt or transfer code and no clue number; nothing was written. A clue number has 8 characters, as 7K3M-Q9TX; the code is the reporter's own, please use it no further

# A case file cannot be written there. $path.
operator-export-place = cannot write { $path }: name a file in a folder that exists

# A case file would take the place of another file. $path.
operator-export-there = { $path } is there already and was left alone: take another name, or move it away

# A file of the clue cannot be opened. $number, $why.
operator-export-lost = a file of { $number } cannot be opened ({ $why }); nothing was written

# A link for the first supervisor was asked for, but people work here.
operator-staff-first-gone = people work here already: clueline staff invite asks somebody in, clueline staff link ID renews a link

# No unit is called so. $unit, $units: some ids.
operator-unit-unknown = the campaign has no unit { $unit }; it may be: { $units }

# No message has stopped.
operator-outbox-none = no message has stopped

# Nothing that came in failed.
operator-failed-none = nothing that came in is left unhandled

# No stopped message and no failed event has this id, or its body is gone. $id.
operator-outbox-unknown = no stopped message or event has the id { $id }, nothing was changed; see clueline outbox dead and clueline outbox failed

# More than one thing has this id. $id, $names (source/event, with commas).
operator-outbox-several = the id { $id } means more than one thing, nothing was changed; write events out: { $names }

# The words of this event were erased after 30 days. $id.
operator-event-gone = the words of { $id } were erased when their time was over; it cannot be handed in again, nothing was changed

# Neither an id nor --all was given.
operator-outbox-which = name the ids, or say --all

# So many messages were taken up. $n.
operator-outbox-done = done: { $n }

# The database needs no upgrade. $current.
operator-db-newest = the database is up to date: { $current }

# An upgrade is due. $current, $head.
operator-db-older = the database stands at { $current }, the program needs { $head }: make a backup, then run clueline db upgrade

# An upgrade is done. $current, $head.
operator-db-upgraded = the database went from { $current } to { $head }

# The tables are missing.
operator-db-empty = the database has no tables yet: run clueline db upgrade (with SQLite, clueline run does it too)

# The database cannot be reached. $why.
operator-db-away = the database cannot be reached: { $why }; check CLUELINE_DATABASE_URL and the server

# The system refused something. $why.
operator-os = the system refused: { $why }

# A campaign has no fault. $name.
operator-campaign-sound = { $name } is sound

# No deadline rule is called so. $preset, $presets.
operator-preset-unknown = there is no deadline rule { $preset }; it may be: { $presets }

# This rule knows no extension. $preset.
operator-preset-rigid = the rule { $preset } knows no extension

# Before a fault that tells itself in English. $why: its message.
operator-key-missing = { $why }

# Before a fault that tells itself in English. $why: its message.
operator-key-open = { $why }

# Before a fault that tells itself in English. $why: its message.
operator-key-broken = { $why }

# Before a fault that tells itself in English. $why: its message.
operator-key-other = { $why }

# Before a fault that tells itself in English. $why: its message.
operator-file-in-use = { $why }

# Before a fault that tells itself in English. $why: its message.
operator-backup-refused = { $why }

# Before a fault that tells itself in English. $why: its message.
operator-schema = { $why }

# Head of the table of years.
operator-calendar-head = year, whether its holiday notice is entered, whether it is the published one

# The holiday notices of these years are missing. $years.
operator-calendar-missing = the holiday notices of { $years } are not entered; those years count weekends only

# Where a count starts. $start.
operator-due-start = counted from the day after { $start }:

# A rule or a year that nobody compared with the official text.
operator-due-unconfirmed = nobody has compared the rule, or the year's notice, with its official text

# After a backup.
operator-backup-made = done; keep the keys file apart from the main file, and the master key apart from both

# After a backup of the keys alone.
operator-keys-backed-up = the key store is copied; keep it apart from main backups and from the master key

# No backup there. $path.
operator-backup-none = { $path } holds no pair of main-….clb and keys-….clb

# Messages that were unsent when the backup was made are held. $n.
operator-restore-held = { $n } messages that were unsent then are held: see clueline outbox dead, then replay or cancel

# Everything that was restored is whole.
operator-restore-sound = examined: everything is whole

# Something that was restored is not as it was.
operator-restore-damaged = something is damaged, see the lines above; try another backup

# The journal's chain holds.
operator-audit-whole = the record is unchanged; write its head down somewhere else

# The journal's chain is broken.
operator-audit-broken = the record is broken here: somebody edited, deleted or swapped; keep the files and ask who

# IN would be overwritten.
operator-copy-same = IN and OUT are the same file; nothing was changed

# clueline evidence clean wrote a copy. $path.
operator-copy-made = the working copy is in { $path }

# CLUELINE_CLAMD is set and away. $address.
operator-copy-unscanned = the clamd at { $address } does not answer; without a scan no copy is made

# Why there is no working copy: empty.
operator-copy-none-empty = no copy: the file is empty

# Why there is no working copy: too-large.
operator-copy-none-too-large = no copy: larger than CLUELINE_UPLOAD_MAX_MB

# Why there is no working copy: vault.
operator-copy-none-vault = no copy: hidden data cannot be removed from this kind of file; vault only

# Why there is no working copy: coding.
operator-copy-none-coding = no copy: a film or recording coded or cut up in a way that is not copied; vault only

# Why there is no working copy: kind.
operator-copy-none-kind = no copy: nobody should open this kind of file; vault only

# Why there is no working copy: lie.
operator-copy-none-lie = no copy: the file is not what its name says; vault only

# Why there is no working copy: broken.
operator-copy-none-broken = no copy: the file is broken, or not what its first bytes say; vault only

# Why there is no working copy: bomb.
operator-copy-none-bomb = no copy: a decompression bomb, it would grow beyond measure; vault only

# Why there is no working copy: long.
operator-copy-none-long = no copy: too long (a PDF may have 200 pages; a moving picture or one of several pages 300 frames, of 100 million pixels in all); vault only

# Why there is no working copy: slow.
operator-copy-none-slow = no copy: opening it takes too long; vault only

# Why there is no working copy: locked.
operator-copy-none-locked = no copy: it is locked with a password; vault only

# Why there is no working copy: virus.
operator-copy-none-virus = no copy: a virus scanner knows it; vault only

# A new master key wraps everything.
operator-keys-rotated = the new master key is in use; older lines stay, old backups need them. Copy the file to its safe place now

# A new master key wraps everything and the old lines are gone.
operator-keys-retired = the new master key is in use and older ones are gone: old backups open only with your own copy of them

## Help

# What the program is.
operator-help = Clueline: citizens report unlawful enforcement, staff accept, route and answer

# The option --json.
operator-help-json = output for a program

# clueline run
operator-help-run = start

# clueline doctor
operator-help-doctor = what is wrong, and what to do

# clueline db
operator-help-db = the database

# clueline db upgrade
operator-help-db-upgrade = bring the database to the newest form

# clueline db check
operator-help-db-check = is an upgrade due

# clueline staff
operator-help-staff = members of staff

# clueline staff invite
operator-help-staff-invite = a one-time link for somebody new

# clueline staff link
operator-help-staff-link = a new link for a member; without an id, for the first supervisor

# clueline staff list
operator-help-staff-list = who works here

# clueline staff revoke
operator-help-staff-revoke = end a member's post

# clueline outbox
operator-help-outbox = what could not be sent or handled

# clueline outbox dead
operator-help-outbox-dead = messages that have stopped

# clueline outbox failed
operator-help-outbox-failed = what came in and could not be handled

# clueline outbox replay
operator-help-outbox-replay = send stopped messages once more, hand failed events in again

# clueline outbox cancel
operator-help-outbox-cancel = never send

# clueline campaign
operator-help-campaign = campaigns

# clueline campaign check
operator-help-campaign-check = every fault of a campaign's file

# clueline campaign show
operator-help-campaign-show = what is in a campaign

# clueline calendar
operator-help-calendar = which years' holiday notices are entered

# clueline deadlines
operator-help-deadlines = deadlines

# clueline deadlines explain
operator-help-deadlines-explain = how a day is counted

# clueline read
operator-help-read = what the bot understands of a story, one a line from standard input

# clueline backup
operator-help-backup = copy database, keys and evidence

# clueline restore
operator-help-restore = bring a backup back into empty places; --verify examines it, --rehearse only tries

# clueline evidence
operator-help-evidence = files of evidence

# clueline evidence clean
operator-help-evidence-clean = make the working copy staff would see

# clueline export
operator-help-export = take out

# clueline export case
operator-help-export-case = write one clue into a zip, as the member named by --for may see it

# clueline audit
operator-help-audit = the record of deeds

# clueline audit verify
operator-help-audit-verify = has anybody changed the record

# clueline keys
operator-help-keys = keys

# clueline keys backup
operator-help-keys-backup = copy the key store alone

# clueline keys rotate
operator-help-keys-rotate = use a new master key; --retire drops the old ones

## Check-up: names

# A check's name.
check-files = files

# A check's name.
check-disk = disk

# A check's name.
check-database = database

# A check's name.
check-whole = database whole

# A check's name.
check-durable = durability

# A check's name.
check-clock = clock

# A check's name.
check-stopped = events that failed

# A check's name.
check-readers = who reads clues about the office

# A check's name.
check-handlers = who handles what is routed

# A check's name.
check-zone = time zones

# A check's name.
check-keys = keys

# A check's name.
check-campaign = campaign

# A check's name.
check-texts = texts

# A check's name.
check-evidence = evidence

# A check's name: reading the letters on photographed papers.
check-letters = reading photos

# A check's name.
check-scanner = virus scanner

# A check's name.
check-telegram = Telegram

# A check's name.
check-wechat = WeChat

# The way WeChat reaches us.
check-wechat-hook = WeChat callback

# What the account may do.
check-wechat-rights = WeChat permissions

# A check's name.
check-packages = installation

# A check's name.
check-port = port

## Check-up: findings

# A check found nothing wrong.
finding-fine = fine

# A channel is not configured.
finding-off = not configured

# Nothing there yet; the first start makes it. $path.
finding-first = not there yet, the first start makes it: { $path }

# A file or folder others may enter. $path, $mode.
finding-open = others may enter { $path }; run: chmod { $mode } { $path }

# A file of somebody else. $path, $user: number of ours.
finding-owner = { $path } belongs to another user; run: chown { $user } { $path }

# So much is free. $free: GB, $path.
finding-disk = { $free } GB free at { $path }

# Too little is free. $free, $path.
finding-disk-low = only { $free } GB free at { $path }; make at least 1 GB free

# The database file is damaged. $why.
finding-damaged = the file is damaged: { $why }; stop, and restore a backup

# The database may lose what was told. $name, $value.
finding-undurable = { $name } is { $value }, so a power cut loses what was told; set it to on

# The clock cannot be right. $now, $last: newest row.
finding-clock = the clock says { $now }, but a row is from { $last }: turn NTP on and check again

# Events wait in quarantine. $n.
finding-stopped = { $n } wait: clueline outbox failed says which and why, then clueline outbox replay

# The body that looks first at clues about the office has nobody who may read them. $unit.
finding-no-reader = Clues about the office go to { $units } first, and no clerk or supervisor is there: clueline staff invite --name NAME --unit { $unit } --role clerk

# Units that lead have nobody who handles clues. $units; $unit: the first of them.
finding-no-handler = Clues are routed to { $units }, and nobody handles them there: clueline staff invite --name NAME --unit { $unit } --role handler

# The time zone's rules. $zone, $version.
finding-zone = { $zone }, data { $version }

# A campaign with faults. $n, $first.
finding-faults = { $n } faults, the first: { $first }; all of them: clueline campaign check

# The configured language has no texts. $wanted, $known.
finding-language = there are no texts in { $wanted }; CLUELINE_LANGUAGE may be { $known }

# Texts one language lacks. $keys.
finding-texts = some language lacks: { $keys }

# The marker is missing: not the folder used before. $path.
finding-evidence-other = { $path } is not the folder used before: replicas do not share it, or its mount is gone

# The bot answers. $bot, $waiting.
finding-telegram = @{ $bot }, { $waiting } waiting

# Telegram refuses the token. $why.
finding-telegram-refused = Telegram refuses the token ({ $why }); ask BotFather again

# The virus scanner is there. $address.
finding-scanner = the clamd at { $address } answers

# The virus scanner that is set does not answer. $address; $n: how many files wait for it.
finding-scanner-away =
    the clamd at { $address } does not answer{ $n ->
        [0] {""}
        [one] , and { $n } file waits for it
       *[other] , and { $n } files wait for it
    }; start it, or check CLUELINE_CLAMD and the rights of its socket

# Telegram cannot be reached. $why.
finding-telegram-away = Telegram cannot be reached: { $why }; check the network and CLUELINE_TELEGRAM_PROXY

# Updates go elsewhere. $found.
finding-telegram-hook = updates are posted to { $found }; a restart of clueline run sets it anew

# Telegram could not post to us. $why.
finding-telegram-errors = Telegram could not post to us: { $why }; check the public address and its certificate

# The account's token is given and our clock is right. $account.
finding-wechat = { $account } works

# WeChat does not let our address in; the platform quotes it. $why.
finding-wechat-list = this machine is not on the account's IP whitelist: { $why }; add that IP, it counts after some minutes

# WeChat refuses AppID or AppSecret. $why.
finding-wechat-refused = WeChat refuses AppID or AppSecret: { $why }; compare CLUELINE_WECHAT_APP_ID, reset the AppSecret

# WeChat cannot be reached. $why.
finding-wechat-away = WeChat cannot be reached: { $why }; check the network and CLUELINE_WECHAT_PROXY

# Our clock is off. $seconds.
finding-wechat-clock = this machine's clock is { $seconds } seconds off; at ten minutes nothing is heard; synchronise it

# Our public address does not answer as the platform wants. $why.
finding-wechat-hook = /hooks/wechat at the public address does not answer as WeChat wants: { $why }; check address, certificate, proxy and CLUELINE_WECHAT_TOKEN

# No public address is set, so it is not tried.
finding-wechat-nohook = CLUELINE_PUBLIC_URL is not set, so this was not tried; WeChat must reach /hooks/wechat from outside

# What the account may do. $may, $without: lists.
finding-wechat-rights = may: { $may }; may not: { $without }; reports and status work all the same

# The things an account may or may not do.
finding-wechat-right = ·
    .customer = customer messages
    .media = fetching files
    .menu = menu
    .template = template messages
    .subscription = subscription notices

# The campaign names a template that is not the account's. $name.
finding-wechat-template = { $name } under [wechat] of the campaign is no template of this account; compare its number

# Another installed package has modules of the same name. $names.
finding-packages = another package brings modules called { $names }; give clueline an environment of its own

# The extra that reads photographed papers is not installed; it need not be.
finding-letters-off = the extra for it is not installed, letters on photos are not read; make ocr installs it, see section 10 of the operators' guide

# It read a drawn picture. $seconds: start included.
finding-letters = works, { $seconds } s with its start

# It needs more memory than is free. $free: GB.
finding-letters-memory = only { $free } GB of memory are free, reading one photo takes 0.7 GB; add memory, or remove the extra: pip uninstall rapidocr

# It is installed and does not work. $why: one word, or what it read.
finding-letters-broken = the extra is installed and does not read ({ $why }); install it again: make ocr

# Another program listens there. $port.
finding-port = another program listens on port { $port }; choose another CLUELINE_WEB_PORT, or stop it

# Our own process listens there. $port.
finding-port-ours = clueline itself listens on port { $port }

# A check that needs an earlier one. $name.
finding-skipped = mend “{ $name }” first

# A check broke off. $why.
finding-raised = could not be checked: { $why }

### Identity, consent, who sees what, how long it is kept, own content, erasure.

# Three ways to send a report; the consequences are said before the choice. max 700 bytes
identity-ask =
    How do you want to send it? All three are registered and read.
    1 Without name　no name or phone. If we get stuck we cannot call you; you look at the progress yourself.
    2 Confidential　name and phone are sealed; the office in charge cannot see them. If really needed two members of staff must agree to open them, and you can see how often.
    3 With name　the office can see it, contact you and reply in writing.
    .anonymous = Without name
    .sealed = Confidential
    .named = With name
    .think = Let me think

# Names of the three modes, as values of a card.
identity-mode = ·
    .anonymous = without name
    .sealed = confidential
    .named = with name

# Under identity-ask where the campaign takes anonymous ones as leads only. $rule.
identity-policy-lead = Under { $rule } anonymous reports are read as leads without an answer on acceptance; for an answer choose confidential or with name.

# Where the campaign refuses anonymous complaints. $rule.
identity-policy-refuse = Under { $rule } such complaints need a name to be accepted. You can still leave it without a name; we read it as a lead, without an answer on acceptance.
    .anonymous = Leave without name
    .named = With name

# Where those with a name are told about acceptance. $rule; $n: working days.
identity-policy-told = Under { $rule } those with a name hear within { $n } working days whether it is accepted.

# Changing the mode later. $mode: the present one.
identity-change-ask = Now it is { $mode }. Change to which? From a name to none, name and phone are deleted; what the office has already seen cannot be taken back.
    .anonymous = Without name
    .sealed = Confidential
    .named = With name
    .keep = Leave it

# Asks for name and phone in one message.
identity-phone-ask = Please leave your name and phone number, such as “Li, 138…”. They are sealed apart from the report.
    .back = No, without name

# Separate consent for name and phone.
consent-identity = Do you agree that your name and phone are used for this clue? You can take it back later.
    .agree = I agree
    .anonymous = No, without name

# Name and phone are sealed in the draft. $mode.
identity-done = 🔒 All right, { $mode }.

# The phone number has a digit too few or too many.
phone-wrong = This phone number seems to have a digit too few or too many; please send it again.

# Only a phone number came, no name.
phone-name-ask = The number is noted. What shall we call you? A surname will do.

# Only a name came, no phone number.
phone-number-ask = The name is noted. What is your phone number? Mobile or landline.

# Words that are neither a name nor a number.
phone-needed = A name and a phone number are needed here to reach you. To leave none, reply “anonymous”.

# A phone number alone where none was asked for.
phone-whose = This looks like a phone number; it was not kept. If it is yours, choose “Add contact, then send” at the end; if it is theirs, say so in a sentence.

# A name and a number came before it was asked for them.
phone-early = Name and number noted. They are used only if you choose sealed or named; anonymous keeps neither.

# His name or number was wrong and is changed.
person-changed = Name and number changed; they are kept apart and encrypted.

# He reports in the name of a company, said before it was asked.
company-noted = All right, in the name of the company. First choose how; then I ask which company.

# He would rather leave no name.
identity-let-go = All right, no name and no number; it goes without them.

# Somebody sends an identity card number; it was masked.
idcard-refuse = No identity card number is needed; I have masked it.

# Somebody sends a bank card number; it was masked.
bankcard-refuse = No bank card number is needed; I have masked it. We never take money or ask for codes from your bank.

# Separate consent for a location.
consent-place = A location shows where you have been. Do you agree that it is used for this matter?
    .agree = I agree
    .write = No, I will write it

# The same where a place was told before. $old: how that line reads.
consent-place-beside = A location shows where you have been. Do you agree that it is used for this matter? The place noted so far is “{ $old }”.
    .both = I agree, keep both
    .location = I agree, location only
    .write = No location

# The location was not kept.
consent-place-no = All right, the location was not kept.

# Asked once under the receipt.
consent-notify-ask = Shall I tell you when there is news? It only says “You have a new message.”
    .yes = Yes
    .no = No

# Consent was taken back.
consent-withdrawn = Your consent is taken back. Name and phone are deleted; the clue goes on without a name.

# Only if the text says that a child writes.
child-ask = Are you 14 or older? If not, please report together with an adult of your family.
    .full = I am
    .under = Not yet

# To somebody younger than 14; the draft goes on below.
child-together = All right. Please let an adult of your family read along and send it. What you wrote is kept.
    .yes = Yes
    .no = Not yet

# Who can see what, in full. $channel: telegram, wechat or web. max 900 bytes
privacy-who =
    Who can see it:
    · Intake staff: what you wrote, not your account
    · The office in charge: what it needs; your identity as you choose
    · The unit you report and its people: not the text, nor whether there is one
    { $channel ->
        [telegram] · Telegram: the chat passes through it, it can see it
        [wechat] · WeChat: the chat passes through it, it can see it
        *[web] · Your network company: that you opened this site, not what you wrote
    }
    · System administrators: everything stored is sealed and normally closed; while the system runs, complete blindness is technically not possible
    The text itself may point to you, for instance if only you were there.
    Fewest traces: the web page, no contact, no computer or network of your employer.
    .modes = Name or no name
    .kept = How long it is kept
    .go-on = Go on writing

# How long things are kept. $draft, $identity: days; $files, $grade: ready strings.
privacy-kept = How long: drafts { $draft } days; identity { $identity } days after closing; files { $files }; the text by { $grade }. It is deleted by itself; you are told 7 days before.

# The same for the first release: only what is true now. $draft: days a draft is kept.
privacy-kept-short = How long: a draft that was not sent is kept for { $draft } days, then deleted by itself. What was sent stays sealed and is kept after closing as the rules require.

# WeChat keeps its own chats.
privacy-channel-wechat = WeChat keeps its chats by its own rules. When you unfollow, we delete the link with you at once.

# The same in one line, before the card of a story whose teller is afraid. max 250 bytes
privacy-brief = 🔒 The unit reported and its people cannot see what you write, nor whether you wrote; receiving staff see the matter, not your account. The content itself may let somebody guess. For all of it, reply “privacy”.

# Behind privacy-who, to somebody who is afraid and has told nothing yet.
privacy-then = When you are ready, just write it; no name is needed.

# Face and voice may wait.
privacy-face = Material with your face and voice can wait until staff ask for it.

## Own content and erasure

# What is stored about a person. $n, $files, $consents: counts; $numbers: clue numbers; $identity: yes or no; $opened: times; $dates. max 800 bytes
mydata-card =
    This is what we keep about you:
    · { $n } clues: { $numbers }
    · { $files } files
    · the address of this chat (sealed), to answer you
    · identity: { $identity ->
        [yes] yes, opened { $opened } times
        *[no] none
    }
    · { $consents } records of consent
    When it is deleted: { $dates }
    .download = Download all
    .forget = Delete
    .cut = Cut the link
    .withdraw = Take back consent

# Sent with the file of the person's own content.
mydata-file = This is all that is yours; a browser opens it. Please delete it from the chat after reading.

# How much to delete.
forget-ask =
    How much shall be deleted?
    1 Only my identity and contact; the clue goes on
    2 The clue as well; staff can never read the text again
    With 2, what is being looked into may come to a halt.
    .mine = Only mine
    .all = Everything
    .nothing = Nothing

# A typed confirmation is wanted; the words in quotes are what the dialogue waits for.
forget-sure = What is deleted cannot be brought back, by us neither. If you are sure, write “delete it”.

# Erasure is done. $time, $what, $certificate.
forget-done =
    Deleted, { $time }.
    Deleted: { $what }
    What stays: one line of numbers without content (month, kind, unit) and the record of this deletion. Backups are unreadable too.
    Certificate { $certificate }

# A hold forbids erasure for now. $number, $rule, $date.
forget-hold = Clue { $number } must be kept until { $date } under { $rule }; the text cannot be deleted now. Your identity and contact can.
    .mine = Delete mine now
    .nothing = Delete nothing yet

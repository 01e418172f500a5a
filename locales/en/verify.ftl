### 核验: what the published lists say to an enterprise at its door, or to a driver at a checkpoint.
### Never a verdict: what was looked up, where, in which edition, what is there or not.

## The question

# First question. A driver may send his position instead.
verify-ask =
    Which unit is there, and which company is being inspected? One line, e.g. "emergency bureau, Qingwan Timber".
    A check code, an officer's certificate number or the name of a fee works too.
    Drivers at a checkpoint: send the place or your position.

# Only a unit was told. The answer is a name or a code.
verify-company-ask = Which company is inspected? Its name, or the 18 characters of its credit code.

# Several companies have a name like this; the buttons are at most three names.
verify-many = Several companies have a name like this. Which one?
    .none = None of them

# The same for points and fees.
verify-many-other = Several have a name like this. Which one?

# More than three names begin like this; none is shown.
verify-vague = More than three names are like this; they are not listed here.

# Nothing could be read from the message.
verify-unclear = I could not see what to look up. Write the unit and the company, or the road and the place.

# A picture came where a question was expected; nothing of it is kept.
verify-photo = No check code could be read in the picture; it was not kept. Please type the number below the check code, or the unit and the company.

# A picture came instead of words; what it says follows as an answer of its own.
verify-photo-looking = Got the picture; reading its code takes a few seconds. You can also just type.

# So many questions were asked today. $phone: the office's telephone.
verify-toomany = You have looked up a lot today; please go on tomorrow. If it is urgent, call { $phone }.

## The answer

# Name of a list.
registry-name-filing = the list of inspection filings

# Name of a list.
registry-name-checkpoint = the list of checkpoints

# Name of a list.
registry-name-fee = the catalogue of fees

# Name of a list.
registry-name-certificate = the list of officers' certificates

# Name of a list.
registry-name-quiet = the quiet-day rules

# Name of a list.
registry-name-enterprise = the list of enterprises

# Name of a list.
registry-name-alias = the list of short names

# Name of a list.
registry-name-cap = the list of inspection caps

# Name of a list; what a point is called that has no kind of its own.
registry-name-point = a point

# Line below every answer: list, edition, source and the day it was given out.
verify-source = Looked up in { $list }, edition { $edition } ({ $source }), updated { $updated }.

# Below an answer from a list older than a month. $updated: a day.
verify-stale = This list is of { $updated } and may not be the newest.

# The list was never brought in, or no edition speaks of that day. $list: its name.
verify-nolist = There is no edition for that day in { $list }, so I cannot check this.

# First line when there is a filing. $n: how many.
verify-found = { $n ->
        [1] One filing was found:
        *[other] { $n } filings were found:
    }

# One filing. All values as the list has them; $from, $to: days.
verify-found-filing =
    Unit　{ $unit }
    Company　{ $company }
    Time　{ $from } to { $to }
    Item　{ $item }
    Filing　{ $filing }

# The filing is there and says something else. $filed: of the list; $told: of the person.
verify-found-item = The filing says "{ $filed }", you said "{ $told }".

# No filing. $day, $unit, $company as told.
verify-absent = No filing was found of { $unit } inspecting { $company } on { $day }.

# The same when no unit was told.
verify-absent-any = No filing was found of an inspection of { $company } on { $day }.

# Always below verify-absent.
verify-absent-not = Not found does not mean there is none: it may be registered late, or under another name.

# The day is quiet. $window: the days as the rule writes them; $exceptions: those of the rule; $source: the document; $edition: its version.
verify-quiet =
    { $day } is one of the quiet days published for { $area } ({ $window }).
    The rule lists exceptions: { $exceptions }.
    Source: { $source }, { $edition }.

# Question below verify-quiet; the buttons are what an inspector may say.
verify-quiet-ask = What do they say they have come for?
    .safety = Safety or food
    .complaint = A complaint
    .higher = Sent from above
    .case = A case
    .unsaid = They did not say

# The day is not quiet.
verify-not-quiet = { $day } is not one of the quiet days published for { $area } ({ $window }). Source: { $source }, { $edition }.

# No rule of this area was in force on that day. $area: may be empty.
verify-no-rule = No quiet-day rule of { $area } was entered for that day, so I cannot check this.

# The rules differ by class, and the class of this enterprise is not known.
verify-by-class = The quiet days of { $area } depend on the class of the enterprise, which is not on the list, so I cannot check this. Source: { $source }, { $edition }.

# The rule gives a number of days a month and does not say which.
verify-unnamed = The rule of { $area } says "{ $window }" and does not name the days, so I cannot tell for { $day }. Source: { $source }, { $edition }.

# What the year's filings say beside the published cap. $count, $cap: numbers.
verify-cap = Inspections found for { $year }: { $count } by { $unit }; the published cap is { $cap } ({ $source }, { $edition }). What is not on the list I cannot count.

# A registered point. $kind: what sort; $by: the approving government; $until: a day or verify-open-end.
verify-point-found =
    Found: { $name }, { $kind }, set up by { $unit }.
    Approval　{ $approval } ({ $by })
    Approved for　{ $powers }
    Valid until　{ $until }

# Value: no last day was set.
verify-open-end = no end set

# The approval does not cover the day. $until: its last or first day.
verify-point-outside = It is registered until { $until }; you asked about { $day }.

# Money was taken there, and the approved powers do not speak of it.
verify-point-fines = What it is approved for does not mention fines or charges.

# No registered point. $place: the words of the person, or verify-here.
verify-point-absent = No checkpoint was found near "{ $place }".

# Always below verify-point-absent.
verify-point-absent-not = Not found does not mean not approved: a temporary point may not be entered yet.

# Value for a position that was sent.
verify-here = the position you sent

# A fee of the catalogue.
verify-fee-found = The catalogue has "{ $name }": { $standard }, collected by { $unit }, based on { $basis }.

# No such fee. $name: as told.
verify-fee-absent = "{ $name }" was not found in the catalogue. It may have another name; look at the receipt.

# A certificate; never a name. $until: a day or verify-open-end.
verify-officer-found = Certificate { $id }: found, unit { $unit }, valid until { $until }.

# The certificate's days do not cover the day asked about.
verify-officer-outside = { $day } is outside the days it is registered for.

# The certificate is of another unit than told. $told: the unit the person named.
verify-officer-unit = You said the unit is "{ $told }"; the list has another.

# No such certificate.
verify-officer-absent = Certificate { $id } was not found. It may be miscopied, or issued in another system.

## What stands under an answer

# Buttons. .report makes a report of the answer; .again asks anew.
verify-answer =
    .report = Report it
    .differ = It is not as they say
    .again = Look up another
    .tips = What I can ask them
    .ok = OK, thank you
    .not-now = Not now

# Words that are none of the buttons.
verify-answer-unclear = Please choose one, or send another line to look up.

# In which point do the people at the door differ from the filing?
verify-differ-ask = What is different?
    .unit = The unit
    .people = The people
    .time = The time
    .item = The item

# $what: one of the points above.
verify-noted-differ = Noted as different from the list: { $what }. Once you report it, staff will compare.

# After a reason was told. $claim: the reason.
verify-exception-paper = They say: { $claim }. Did they show you a paper?
    .number = Yes, with a number
    .nonumber = Yes, no number
    .unshown = No

# The number on the paper.
verify-paper-ask = Please write the number, as far as you saw it.

# Value: a paper with its number.
verify-paper-numbered = shown, number { $number }

# $claim: the reason; $paper: one of the answers above, or verify-paper-numbered.
verify-noted = Noted: they say "{ $claim }"; paper: { $paper }. Whether this is an exception, staff will check once you report it.

# No reason was given.
verify-noted-unsaid = Noted: they gave no reason. Once you report it, staff will check.

# What one may ask politely. Told beside the answer.
verify-tips =
    You may politely ask for three things:
    · their enforcement ID (note its number)
    · the inspection notice (what is inspected, who approved it)
    · the check code (can it be scanned and registered)
    No need to argue: look, note, take a photo. In danger call 110.

# The person let it be.
verify-done = All right. If somebody comes again, send /verify at any time.

# First line of a report that was made of an answer.
verify-reporting = What was found is filled in. Please check it.

## On cards, one line each

# Name of the line.
field-check = Lists

# $list, $edition, $source: the list; $what: number or name; $day.
check-found = { $what } is in { $list } ({ $edition }, { $source })

# Nothing was found for that day.
check-absent = "{ $what }" was not found for { $day } in { $list } ({ $edition }, { $source })

# It is there, and differs in one point.
check-differs-unit = { $what } is in { $list }; the unit is not the one told ({ $edition }, { $source })

# As above: its days do not cover the day told.
check-differs-time = { $what } is in { $list }; its days do not include { $day } ({ $edition }, { $source })

# As above: another item was filed.
check-differs-item = { $what } is in { $list }; the item is not the one told ({ $edition }, { $source })

# As above: the powers do not speak of money.
check-differs-fines = { $what } is in { $list }; what it is approved for does not mention fines or charges ({ $edition }, { $source })

# The day and the calendar.
check-quiet = { $day } is a quiet day of { $area } ({ $window }; { $source }, { $edition })

# The day and the calendar.
check-not-quiet = { $day } is no quiet day of { $area } ({ $window }; { $source }, { $edition })

# The year's count beside the cap.
check-cap = { $year }: { $count } filed inspections by { $unit }, cap { $cap } ({ $source }, { $edition })

# What the inspector said he came for. $listed: yes or no, whether the rule lists something like it.
check-claim = They said "{ $claim }"; paper: { $paper } (the rule's exceptions { $listed ->
        [yes] list
        *[no] do not list
    } something like it)

# No reason was given on a quiet day.
check-unsaid = They gave no reason for coming

# The person says that this point differs from the filing.
check-told-differs = The person says it differs from the list: { $what }

## About an inspection

# Which enterprise; 跳过 works.
insp-company-ask = Which company was inspected? Its name or credit code lets me compare with the filings. /skip if you would rather not say.

# Did they scan the check code before they came in?
insp-code-ask = Did they scan the check code before they came in?
    .scanned = Yes
    .unscanned = No
    .unsure = Not sure

# Was a notice of inspection given?
insp-notice-ask = Did they give you a notice of inspection?
    .given = Yes
    .missing = No
    .glimpsed = Shown for a moment only

# What did they demand?
insp-demand-ask = What did they ask you to do?
    .pay = Pay
    .correct = Correct something
    .stop = Stop production
    .buy = Buy, or use their firm
    .nothing = Nothing

# How often this year? A number.
insp-count-ask = How often has this unit come this year? A number; "not sure" is fine.

## Their names on cards

# Field name: the company.
field-company = Company

# Field name: was the check code scanned?
field-code = Check code

# Field name: the inspection notice.
field-notice = Notice

# Field name: what was demanded.
field-demand = They wanted

# Field name: how often they came this year.
field-count = Visits this year

# Value: so many times. $n.
value-times = { $n } times

## Speaking for a company

# In whose name? Only in the named mode.
company-ask = For a company, or for yourself?
    .company = A company
    .person = Myself

# The credit code.
company-code-ask = Please send the credit code: 18 characters, on the business licence.
    .later = Not now

# Another firm was named in the place of one whose code was told.
company-code-left = Its credit code was not carried over. If it is still the same, or there is a new one, please send it.

# The check character does not fit. $part: where the slip most likely is.
company-code-wrong = These 18 characters do not fit together; one is probably wrong, { $part }. Please compare with the licence.

# Value: in the organisation's own nine characters.
company-code-part-own = most likely among the 9th to 17th

# Value: in the rest.
company-code-part-rest = most likely among the first eight or the last

# Value: not known where.
company-code-part-unknown = please compare all of them

# $letters: letters that no code has.
company-code-letter = A code has no I, O, S, V or Z; yours has { $letters }. They are probably 1, 0, 5, U or 2. Please compare with the licence.

# $n: how many came; $wanted: eighteen.
company-code-length = { $n } characters came; there should be { $wanted }.

# An identity card's number was given.
company-code-id-card = This looks like an identity card number, which is not needed. Please send the 18 characters of the business licence.

# $what: what it is instead.
company-code-other = This is { $what }, not a credit code. Please send the 18 characters of the business licence.

# Value: what was given instead of a code.
company-code-is-phone = a telephone number

# As above.
company-code-is-old-number = the old registration number of 15 digits

# As above.
company-code-is-clue-number = a clue number

# As above.
company-code-is-receipt-code = a status code

# The code is sound and on the list. $name: the company.
company-code-ok = The code is sound. The list has "{ $name }" for it; is that right?
    .right = Yes
    .wrong = No, I will write it

# The code is sound and not on the list.
company-code-unknown = The code is sound, but the list does not have it yet. Please write the company's name.

# The name, when there is no code or another name.
company-name-ask = Please write the company's name.

# What was written there is no name.
company-name-unclear = This does not look like a company's name. Please write it as on the licence; to report for yourself, reply “person”.

# The company of the card, where the list has no name for it. $name: the company. Buttons: company-code-ok
company-card-ok = The company is "{ $name }"; is that right?

# Said at the question for name and number: he reports for himself.
company-as-person = All right, in your own name.

# With a sealed name a company cannot report.
company-by-name = To report for a company, choose the open name. Here your own name and number will do.

# By what right?
company-right-ask = What do you do in the company? Staff may call its telephone once to check.
    .legal = Legal representative
    .entrusted = Entrusted by it
    .employee = Employee, it is unaware

# The third answer.
company-right-employee = Then it is sent in your own name; the company stands only in what you wrote.

# Value of the identity line: named, for a company.
identity-firm = named (company)

# Line of the staff card where identity may be read. $company, $code, $right.
desk-card-firm = Company　{ $company }　{ $code }　{ $right }

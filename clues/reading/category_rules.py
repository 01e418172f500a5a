"""Which circumstances together make which category, and how strongly?

``road+fine:4`` is worth 4 when both were met; ``fine-road:2`` is worth 2 when the first was met
and the second was not. A category's worth is the sum of its rows. Ids that a campaign does not
have are passed over; a campaign's own ids are found by their names and aliases.
"""

from typing import Final

RULES: Final[dict[str, str]] = {
    "road.stop": "road:1 road_agency:1 road_agency+stop:3 road+stop:3 water+stop:3"
    " road+stop-fine-charge:2"
    " stop:1 road+inspect-business:1",
    "road.fine": "road:0.95 road_agency:0.95 fine:0.9 overload:2.5"
    " road+overload+demand_sum:1.5 road_agency+demand_sum:1.5"
    " road+fine:4 water+fine:3 road_agency+fine:3 stop+fine:2"
    " road_agency+fine_sum:1 road+fine_sum:1",
    "road.charge": "road:0.9 demand_sum:0.5 paid_sum:0.5 road+fee_sum-fine:3"
    " road+demand_sum-fine:1.5 road+paid_sum-fine:1"
    " road_agency+demand_sum:2.5 road_agency+fee_sum:2 road+charge-fine:3"
    " tollway:4 tollway+road:2 stop+charge:2"
    " water+charge:2 road+charge:1.5 road_agency+charge-business:1"
    " road+fee_words:1",
    "road.seize": "road+take_vehicle:5 water+take_vehicle:5 take_vehicle:3"
    " road_agency+take_vehicle:2 road+seal:2 road+not_returned:1",
    "road.illegal_point": "point:4 road+point:2 point+charge:2 point+fine:1 water+point:1",
    "road.hired": "hired:3 road+hired:3 aux+road:1",
    "road.no_road_power": "no_power:5 stray_agency+stop:4 stray_agency+road+fine:2 road+ultra:2",
    "road.fine_uncorrected": "road+waved_on+fine:4 waved_on+fine:2 overload+waved_on:4",
    "road.fine_unhandled": "road+unhandled:4 unhandled+fine:3",
    "road.quota": "quota:4 road+quota:3",
    "road.revenue_linked": "revenue:5",
    "road.piggyback": "piggyback:4 piggyback+charge:2",
    "road.split": "split:4 split+fine:3",
    "road.private_account": "private_account:4 private_account+fine:2 private_account+charge:2",
    "road.embezzle": "embezzle:5 embezzle+fine:1",
    "road.favour": "favour:4 road+favour:2",
    "road.private_settle": "private_settle:3 private_settle+road:2",
    "ent.fee": "business:0.9 fee_sum:0.5 paid_sum:0.45 demand_sum:0.5"
    " shop_agency+fee_sum:2 shop_agency+paid_sum-fine:2.5"
    " shop_agency+demand_sum-fine:1 business+charge:3 fee_words:2.5"
    " fee_words+no_basis:3 charge+no_basis:3"
    " fee_words+business:1 fee_sum:1 charge-road:1",
    "ent.fine": "business:0.9 shop_agency:0.95 shop_agency+fine_sum:1"
    " shop_agency+fine:0.5 business+fine:2.5"
    " fine+no_basis:3 fine-road:2.5 fine+inspect:0.5 fine_sum-road:1",
    "ent.levy": "town_agency:0.95 levy+demand_sum:1 levy:5 levy+business:2 levy_sum:2"
    " town_agency+levy:1",
    "ent.extort": "gifts:3.5 gifts+business:1 bribe_sum:2 gifts+inspect:1 gifts+blocked:2"
    " gifts+permit:1",
    "ent.forced_fee": "demand_sum+permit:3 forced+charge:3 blocked+charge:3 blocked+fee_words:3"
    " forced+fee_words:3 blocked+demand_sum:2 forced:1 blocked+permit:2",
    "ent.fine_for_control": "control:4 control+fine:3",
    "ent.assoc": "assoc:4 assoc+charge:2 assoc+blocked:2 assoc+forced:1",
    "ent.agent": "agent:4 agent+permit:2 agent+blocked:1 agent+business:1",
    "ent.fine_for_fee": "for_fee:6",
    "insp.unfiled": "business:0.9 inspect:1 unfiled:4 unfiled+inspect:3"
    " inspect+business:1.5 inspect+no_notice:1",
    "insp.quiet": "quiet:6 quiet+inspect:2",
    "insp.repeat": "inspect:0.9 repeat_visit:3 repeat_visit+inspect:4 repeat_visit+business:2",
    "insp.uncertified": "by_others+inspect:5 by_others+business:3 by_others:1.5 hired+inspect:2"
    " aux+inspect:1",
    "insp.no_approval": "notice_no+inspect:5 no_notice+inspect:5 no_notice:3 no_notice+business:2",
    "insp.disrupt": "disrupt+inspect:5 disrupt+business:3 disrupt:1.5",
    "insp.no_subject": "no_subject:5 no_subject+inspect:2",
    "insp.unlisted": "unlisted:5 unlisted+inspect:1",
    "insp.no_code": "no_code:5 no_code+inspect:2",
    "insp.over_cap": "over_cap+inspect:4 over_cap:3 over_cap+repeat_visit:1",
    "insp.disguised": "disguised+inspect:4 disguised+business:2 disguised:2",
    "insp.profit": "for_profit+inspect:5 for_profit:2.5",
    "insp.quota": "inspect_quota:5 quota+inspect:2",
    "insp.remote": "remote+inspect:5 remote+business:1",
    "seal.no_ground": "seal+business:4 seal:3 seal+no_list:3 take_vehicle+no_list:2"
    " seal+no_basis:1",
    "seal.overtime": "not_returned+seal:4 not_returned+take_vehicle:4 not_returned:2",
    "seal.shutdown": "shutdown:4 shutdown+business:2",
    "inact.shirk": "shirk:5 shirk+idle:1 shirk+permit:1",
    "inact.complaint": "complained:1 idle:0.95 unanswered:3 unanswered+idle:2"
    " unanswered+slow:1 complained:2"
    " complained+idle:2",
    "inact.duty": "complained:0.9 shop_agency:0.5 town_agency:0.9 idle:3.5 idle+complained:1",
    "inact.discount": "discount:5",
    "inact.timid": "timid:5",
    "inact.opaque": "opaque:5",
    "inact.fraud": "fraud:4",
    "inact.overdue": "overdue_case:4 overdue_case+slow:2",
    "inact.oversight": "oversight:5",
    "slow": "permit:1.2 unanswered:0.9 slow:3 slow+permit:3 slow+idle:1 permit+lasting:1",
    "form.badge": "no_badge:4 badge_no:4 no_badge+inspect:1",
    "form.document": "document:3 receipt_no:1.5 notice_no:1.5 document+fine:1",
    "form.procedure": "fine:0.5 inspect:0.5 notice_no:1 procedure:4 procedure+fine:2",
    "form.law": "law:4 law+fine:2",
    "form.conduct": "conduct:4",
    "abuse.unequal": "unequal+two_fines:5 unequal:1.5 unequal+fine:3",
    "abuse.selective": "selective:4.5 selective+fine:1.5 selective+inspect:1",
    "abuse.max_fine": "big_fine:2 max_fine:1.5 max_fine+fine:5.5",
    "abuse.attitude": "rough:1.2 attitude:4",
    "abuse.rough": "rough:4.5 rough+attitude:1 rough+seal:1",
    "abuse.aux_staff": "aux:3.5 aux+fine:3 aux+no_badge:1 hired+fine:1.5",
    "abuse.ultra_vires": "ultra:4 no_power:1",
    "abuse.power": "power:4",
    "abuse.fine_for_crime": "crime+fine:3 crime:1.5",
    "abuse.random": "random:4",
    "abuse.repeat": "repeat_penalty:4.5 repeat_penalty+fine:2",
    "abuse.wilful": "wilful:4",
    "abuse.procedure": "procedure:2.5 procedure+seal:1",
    "abuse.discretion": "discretion:5",
    "abuse.skewed": "skewed:5",
    "abuse.disproportion": "disproportion+fine:5 disproportion:1.5",
    "abuse.punish_first": "punish_first+fine:5 punish_first:2",
    "abuse.outsourced": "outsourced:4",
    "abuse.quota": "quota-road:4 quota+fine:2",
    "abuse.harass": "harass:4",
    "abuse.remote": "remote:4 remote+fine:2 remote+seal:2",
    "abuse.profit": "for_profit+fine:4 for_profit:2",
    "basis.conflict": "conflict:5",
    "basis.unpublished": "unpublished:4.5",
    "body.temp_point": "temp_point:5 temp_point+point:1 temp_point+road:1",
    "body.illegal": "illegal_body:3 illegal_body+point:2",
    "body.unqualified_org": "unqualified_org:4",
    "body.unqualified_person": "unqualified_person:4.5 by_others+no_badge:1",
    "env": "environment:5",
    "commend": "praise:3 praise-fine-charge-idle:3",
    "consult": "question:3 question-stop-seal:1",
}

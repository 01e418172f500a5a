"""How does a test bring published lists in, and ask what was answered from them?"""

from datetime import date
from typing import Any

from sqlalchemy import text
from talk import World

from clues.registry import Edition, RegistryKind
from clues.sheet import record_of
from desk import imports
from desk.imports import Plan
from storage import registry_rows, work_rows

MARKET = "青湾县市场监督管理局"
TIMBER = "青湾木业有限公司"
CODE = "91439901MA4QWX1P7E"
FILING = {
    "ident": "青检备118号",
    "unit": MARKET,
    "company": TIMBER,
    "valid_from": "2026-11-17",
    "valid_to": "2026-11-21",
    "item": "特种设备检查",
    "check_code": "JC20261117008",
}
ENTERPRISE = {
    "code": CODE,
    "company": TIMBER,
    "sort": "规模以上工业企业",
    "area": "青湾县",
    "place": "城关镇工业路8号",
}
QUIET = {
    "area": "青湾县",
    "window": "每月1日至20日",
    "exceptions": ["安全生产", "投诉举报需要现场核查", "已立案案件"],
    "basis": "宁静日制度",
    "version": "2026年第1版",
    "valid_from": "2026-01-01",
}
POINT = {
    "name": "沙河桥超限检测站",
    "sort": "超限检测站",
    "unit": "青湾县交通运输局",
    "ident": "云政函31号",
    "approved_by": "云水省人民政府",
    "road": "S306",
    "stake": 88_200,
    "powers": "货车超限检测；不罚款",
    "valid_to": "2027-12-31",
}
FEE = {
    "name": "特种设备检验检测费",
    "standard": "每台500元",
    "unit": "检验所",
    "basis": "云发改价77号",
}
CERTIFICATE = {"ident": "18090099001", "unit": MARKET, "valid_to": "2027-12-31"}
CAP = {"unit": MARKET, "cap": 2, "basis": "上限公告"}


def bring(
    world: World,
    kind: RegistryKind,
    *rows: dict[str, Any],
    name: str = "11月版",
    source: str = "青湾县司法局",
    valid_from: date | None = None,
) -> Edition:
    """Make an edition of these rows, as an import does."""
    records = [record_of(kind, number, row) for number, row in enumerate(rows, 2)]
    with world.room() as room:
        plan = Plan(
            kind=kind,
            source=source,
            digest=f"{kind}{name}{rows}"[:64],
            records=records,
            name=name,
            valid_from=valid_from,
        )
        edition = imports.begin(room, plan)
        for number, chunk in enumerate(imports.chunks(records)):
            imports.hand_over(room, edition, number, chunk)
        for work in work_rows.claim(room.conn, imports.IMPORT, me="t", now=room.now, many=999):
            imports.take(room, work)
        kept = registry_rows.one(room.conn, edition.id)
    assert kept is not None
    return kept


def everything(world: World) -> None:
    """Bring one list of each kind in."""
    bring(world, RegistryKind.FILING, FILING)
    bring(world, RegistryKind.ENTERPRISE, ENTERPRISE)
    bring(world, RegistryKind.CHECKPOINT, POINT)
    bring(world, RegistryKind.FEE, FEE)
    bring(world, RegistryKind.CERTIFICATE, CERTIFICATE)
    bring(world, RegistryKind.CAP, CAP)


def journal(world: World, action: str) -> list[tuple[str, str, str]]:
    """Return actor, subject and detail of what was journaled."""
    said = text("SELECT actor, subject, detail FROM journal WHERE action = :action ORDER BY id")
    with world.engine.connect() as conn:
        return [tuple(row) for row in conn.execute(said, {"action": action})]

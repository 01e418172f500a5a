"""Which columns does each list have, what may they be called, and what stands in a row?

A new column is one row here: it is read, checked, and told in the template.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from clues import sheet_cells as cells
from clues.registry import RegistryKind
from clues.sheet_cells import Read


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetColumn:
    """One column: its id, its heading, further headings it may have, how a cell is read."""

    id: str
    head: str
    called: tuple[str, ...] = ()
    read: Read = cells.words
    needed: bool = False
    example: str = ""


def _must(id_: str, head: str, called: str, example: str, read: Read = cells.words) -> SheetColumn:
    return SheetColumn(
        id=id_, head=head, called=tuple(called.split()), example=example, read=read, needed=True
    )


def _may(id_: str, head: str, called: str, example: str, read: Read = cells.words) -> SheetColumn:
    return SheetColumn(id=id_, head=head, called=tuple(called.split()), example=example, read=read)


_UNITS: Final = "单位 执法单位 检查机关 实施机关 检查单位 单位名称 执收单位 unit"
_BASIS: Final = "依据 文件 文件依据 政策依据 来源文件 source basis"
_STARTS: Final = "有效期自 生效日期 起始日期 有效期开始 发证日期 施行日期 生效 from"
_ENDS: Final = "有效期至 失效日期 截止日期 有效期结束 失效 to"
_AREA: Final = "地区 所在地区 适用地区 区域 area"
_SORT: Final = "类别 类型 企业类型 class"
_CODES: Final = "信用代码 社会信用代码 统一信用代码 credit_code"
_COMPANIES: Final = "企业名称 被检查企业 被检查对象 对象 公司名称 公司 企业 名称 name"

_FROM: Final = _may("valid_from", "有效期起", _STARTS, "2026-01-01", cells.day)
_TO: Final = _may("valid_to", "有效期止", _ENDS, "长期", cells.day)
_CODE: Final = "91439901MA4QWX1P7E"
_FILED: Final = "青检备〔2026〕118号"
_MARKET: Final = "青湾县市场监督管理局"

_FILING: Final = (
    _must(
        "ident",
        "备案号",
        "备案编号 备案文号 编号 filing number",
        "青检备〔2026〕118号",
        cells.number,
    ),
    _must("unit", "检查单位", _UNITS, _MARKET),
    _must("company", "检查对象", _COMPANIES, "青湾木业有限公司"),
    _may("code", "统一社会信用代码", _CODES, _CODE, cells.credit_code),
    _must(
        "valid_from",
        "检查开始日期",
        f"开始日期 检查日期 检查起始日期 开始时间 {_STARTS}",
        "2026-11-17",
        cells.day,
    ),
    # A file without it lists inspections of one day.
    _may(
        "valid_to",
        "检查结束日期",
        f"结束日期 检查截止日期 结束时间 {_ENDS}",
        "2026-11-21",
        cells.day,
    ),
    _must("item", "检查事项", "事项 检查内容 检查项目", "特种设备检查"),
    _may("check_code", "检查码", "入企检查码 扫码编号", "JC20261117008", cells.number),
)
_CHECKPOINT: Final = (
    _must("name", "站点名称", "名称 站卡名称 检查站名称", "沙河桥超限检测站"),
    _may("sort", "种类", "类型 站点种类 类别 kind", "超限检测站"),
    _must("unit", "设置单位", f"主管单位 {_UNITS} body", "青湾县交通运输局"),
    _must("ident", "批准文号", "审批文号 批文号 文号 approval", "云政函〔2024〕31号", cells.number),
    _must("approved_by", "批准机关", "批准政府 审批机关 批准单位", "云水省人民政府"),
    _may("road", "路线编号", "路线 公路编号 道路", "S306", cells.road),
    _may("stake", "桩号", "里程桩号", "K88+200", cells.stake),
    _may("waterway", "航道", "水路 河道", ""),
    _may("kilometre", "航道公里", "航道里程 waterway_km km", "", cells.stake),
    _may("place", "地点", "位置 地址", "青湾县沙河镇沙河桥北"),
    _may("latitude", "纬度", "lat", "", cells.degrees),
    _may("longitude", "经度", "lon lng", "", cells.degrees),
    _must("powers", "批准事项", "职权 检查权限 权限", "货车超限检测；不收费、不罚款"),
    _FROM,
    _TO,
)
_FEE: Final = (
    _must("name", "收费项目", "项目名称 名称 收费名称 fee", "特种设备检验检测费"),
    _must("standard", "收费标准", "标准", "每台500元"),
    _must("unit", "收费单位", _UNITS, "青湾县特种设备检验所"),
    _must("basis", "收费依据", _BASIS, "云发改价〔2025〕77号"),
    _FROM,
    _TO,
)
_CERTIFICATE: Final = (
    _must(
        "ident",
        "证件号",
        "执法证号 执法证件号 证号 证件编号 certificate id",
        "18090099001",
        cells.number,
    ),
    _must("unit", "所属单位", _UNITS, _MARKET),
    _may("scope", "执法范围", "执法领域 执法区域", "市场监管"),
    _FROM,
    _TO,
)
_QUIET: Final = (
    _must("area", "地区", _AREA, "青湾县"),
    _may("classes", "企业类别", f"适用企业 企业范围 {_SORT}", "规模以上工业企业", cells.parts),
    _must("window", "宁静日", "安静期 宁静时段 时段 日期 无检查日", "每月1日至20日", cells.window),
    _may(
        "exceptions",
        "例外情形",
        "例外 除外情形",
        "安全生产、食品安全、生态环境；投诉举报需要现场核查；上级统一部署；已立案案件",
        cells.parts,
    ),
    _must("basis", "依据文件", _BASIS, "青湾县企业宁静日制度（试行）"),
    _may("ident", "文号", "批准文号 approval", "青政办发〔2026〕9号", cells.number),
    _may("version", "版本", "版次", "2026年第1版"),
    _must("valid_from", "有效期起", _STARTS, "2026-01-01", cells.day),
    _TO,
)
_ENTERPRISE: Final = (
    _must("code", "统一社会信用代码", _CODES, _CODE, cells.credit_code),
    _must("company", "企业名称", f"单位名称 {_COMPANIES}", "青湾木业有限公司"),
    _may("called", "别名", "简称 曾用名", "青湾木材厂", cells.parts),
    _may("sort", "企业类别", _SORT, "规模以上工业企业"),
    _may("area", "地区", _AREA, "青湾县"),
    _may("place", "地址", "住所", "青湾县城关镇工业路8号"),
    _FROM,
    _TO,
)
_ALIAS: Final = (
    _must("alias", "别名", "简称 俗称", "市监所"),
    _must("unit", "单位全称", "单位名称 单位 全称", _MARKET),
)
_CAP: Final = (
    _must("unit", "检查单位", _UNITS, _MARKET),
    _may("item", "检查事项", "事项", ""),
    _may("sort", "企业类别", _SORT, ""),
    _must("cap", "年度上限", "年度频次上限 频次上限 上限 次数上限", "2", cells.count),
    _must("basis", "依据文件", _BASIS, "青湾县2026年涉企检查频次上限公告"),
    _FROM,
    _TO,
)

COLUMNS: Final[Mapping[RegistryKind, tuple[SheetColumn, ...]]] = MappingProxyType(
    {
        RegistryKind.FILING: _FILING,
        RegistryKind.CHECKPOINT: _CHECKPOINT,
        RegistryKind.FEE: _FEE,
        RegistryKind.CERTIFICATE: _CERTIFICATE,
        RegistryKind.QUIET: _QUIET,
        RegistryKind.ENTERPRISE: _ENTERPRISE,
        RegistryKind.ALIAS: _ALIAS,
        RegistryKind.CAP: _CAP,
    }
)
"""Each list's columns in the order of its template."""

"""What does a penalty decision look like that somebody photographed?"""

from functools import cache
from pathlib import Path

from PIL import Image, ImageDraw, ImageEnhance, ImageFilter, ImageFont
from strangers.pictures import saved

NUMBER = "青交罚决字〔2026〕第0381号"
LINES = (
    "青湾县交通运输局",
    "行政处罚决定书",
    NUMBER,
    "当事人：青湾木业有限公司",
    "地址：青湾县柳河镇工业路18号",
    "违法事实：2026年11月18日16时20分，你单位的湘J3A628号",
    "货车在S306沙河桥路段K12+300处行驶时，车货总质量超过",
    "限定标准，被本机关执法人员查获。",
    "依据《公路安全保护条例》第六十四条，决定对你单位作出",
    "罚款人民币3000元（大写：叁仟元整）的行政处罚。",
    "逾期不缴纳的，每日按罚款数额的3%加处罚款。如不服，可以",
    "在六十日内向青湾县人民政府申请行政复议。",
    "执法人员：（签名）　　　证件号：H0431-2207",
    "　　　　　　　　　　　　青湾县交通运输局（印章）",
    "　　　　　　　　　　　　2026年11月19日",
)
_HEAD = 3
_FOLDERS = ("/usr/share/fonts", "/usr/local/share/fonts")
_NAMES = ("NotoSerifCJK-Regular.ttc", "NotoSansCJK-Regular.ttc", "wqy-zenhei.ttc")
_TABLE = (90, 80, 70)


def font_file() -> str | None:
    """Return a font with Chinese letters, None where the machine has none."""
    found = (each for folder in _FOLDERS for name in _NAMES for each in Path(folder).rglob(name))
    return next((str(each) for each in found), None)


def page(font: str, lines: tuple[str, ...] = LINES) -> Image.Image:
    """Return the page as it was printed: A4 at 150 dots an inch."""
    paper = Image.new("RGB", (1240, 1500), "white")
    draw = ImageDraw.Draw(paper)
    for row, words in enumerate(lines):
        size = 52 if row < _HEAD - 1 else 34
        face = ImageFont.truetype(font, size)
        left = (1240 - draw.textlength(words, font=face)) / 2 if row < _HEAD else 120
        draw.text((left, 90 + row * 72), words, font=face, fill="black")
    draw.ellipse((640, 940, 860, 1160), outline=(200, 40, 40), width=6)
    return paper


@cache
def photographed(font: str, lines: tuple[str, ...] = LINES, *, turned: float = 4) -> bytes:
    """Return it as a JPEG taken by lamplight: askew, dark, blurred, with grain."""
    table = Image.new("RGB", (1700, 1900), _TABLE)
    table.paste(page(font, lines), (230, 200))
    quarter = round(turned / 90) * 90
    taken = table.rotate(turned - quarter, fillcolor=_TABLE, resample=Image.Resampling.BICUBIC)
    taken = taken.rotate(quarter, expand=True)
    dark = ImageEnhance.Brightness(taken).enhance(0.5)
    grain = Image.effect_noise(dark.size, 36).convert("RGB")
    blurred = Image.blend(dark, grain, 0.12).filter(ImageFilter.GaussianBlur(0.8))
    blurred.thumbnail((1280, 1280))
    return saved(blurred, "JPEG", quality=75)

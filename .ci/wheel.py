"""Does the wheel in a folder carry everything but Python that the product reads?

Used as ``python .ci/wheel.py FOLDER`` by .ci/run.
"""

import sys
import zipfile
from pathlib import Path

ROOT = Path(__file__).parent.parent
DATA = {
    "bot": {".css", ".html", ".js", ".json", ".svg", ".png", ".txt", ".webmanifest", ".woff2"},
    "campaigns": {".toml"},
    "clues": {".toml"},
    "locales": {".ftl"},
    "storage": {".mako"},
}


def missing(wheel: Path) -> set[str]:
    """Return the data files of the checkout that *wheel* lacks."""
    carried = set(zipfile.ZipFile(wheel).namelist())
    wanted = {
        path.relative_to(ROOT).as_posix()
        for package, kinds in DATA.items()
        for path in (ROOT / package).rglob("*")
        if path.is_file() and path.suffix in kinds
    }
    return wanted - carried


def main(folder: Path) -> int:
    """Check the one wheel in *folder*; the exit code is 1 when something is missing."""
    (wheel,) = folder.glob("clueline-*.whl")
    lost = missing(wheel)
    sys.stdout.write(f"{wheel.name}: {len(lost)} data files missing {sorted(lost)}\n")
    return 1 if lost else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))

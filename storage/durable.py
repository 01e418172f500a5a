"""How does a new file name survive a power cut?"""

import os
from pathlib import Path


def sync_folder(folder: Path) -> None:
    """Write the names in *folder* to the disk; call it after a rename."""
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)

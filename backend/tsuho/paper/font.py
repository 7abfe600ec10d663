"""The Japanese font of the sheet: one that is installed, and which signs it has."""

import os
import sys
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

# The first that is there: what Debian and its like, macOS and Windows install, or a person has put beside.
NAMES = (
    *("NotoSansCJK-Regular.ttc", "NotoSansCJKjp-Regular.otf", "NotoSansJP-Regular.otf", "NotoSansJP-Regular.ttf"),
    *("ipaexg.ttf", "ipag.ttf", "BIZ-UDGothicR.ttc", "YuGothM.ttc", "meiryo.ttc", "msgothic.ttc"),
)
FOLDERS = ("/usr/share/fonts", "/usr/local/share/fonts", "~/.local/share/fonts", "~/.fonts")
FOLDERS_ELSEWHERE = {
    "darwin": ("/Library/Fonts", "~/Library/Fonts", "/System/Library/Fonts"),
    "win32": ("C:/Windows/Fonts", "~/AppData/Local/Microsoft/Windows/Fonts"),
}
BY_HAND = "TSUHO_FONT"  # the path of a font to use instead


@dataclass(frozen=True)
class Font:
    """One face of a file of fonts, by the name of its family."""

    path: Path
    family: str
    number: int

    @cached_property
    def signs(self) -> frozenset[int]:
        """The code points that it can draw."""
        from fontTools.ttLib import TTFont  # type: ignore[import-untyped]

        with TTFont(self.path, fontNumber=self.number, lazy=True) as face:
            return frozenset(face.getBestCmap())


def japanese_font() -> Font | None:
    """The font that is used; None where there is none."""
    chosen = os.environ.get(BY_HAND)
    if chosen:
        return _face(Path(chosen)) if Path(chosen).is_file() else None
    folders = [Path(each).expanduser() for each in (*FOLDERS, *FOLDERS_ELSEWHERE.get(sys.platform, ()))]
    found = {
        path.name: path
        for folder in reversed(folders)
        if folder.is_dir()
        for path in sorted(folder.rglob("*.[to]t[fc]"))
    }
    return next((_face(found[name]) for name in NAMES if name in found), None)


def _face(path: Path) -> Font:
    """The file's Japanese face, else its first."""
    from fontTools.ttLib import TTCollection, TTFont

    if path.suffix == ".ttc":
        with TTCollection(path, lazy=True) as collection:
            families = [str(face["name"].getBestFamilyName()) for face in collection.fonts]
    else:
        with TTFont(path, lazy=True) as face:
            families = [str(face["name"].getBestFamilyName())]
    number = next((index for index, family in enumerate(families) if family.endswith(" JP")), 0)
    return Font(path, families[number], number)

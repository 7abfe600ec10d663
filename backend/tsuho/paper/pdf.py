"""The sheet of receipts as a PDF (A4), made by typst, an extra of this package."""

import hashlib
import json
import unicodedata
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

from tsuho.engine.japan_time import JST
from tsuho.engine.sheet import Block, sheet
from tsuho.errors import Unusable
from tsuho.paper.font import Font, japanese_font
from tsuho.records import Knowledge, Words
from tsuho.records.receipts import Receipt

TEMPLATE = Path(__file__).with_name("sheet.typ")
LONGEST_NAME = 31  # of a file, in ASCII: what offices that take files ask for
# Signs that turn the direction of a text, or cannot be seen: shown for what they are.
HIDDEN = ("Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp")
ENDS = 2  # blocks at the end of the sheet that say what it shows and what not


def usable_font() -> Font:
    """The font that the sheet is written in. Raises `Unusable` where it, or what makes PDFs, is missing."""
    try:
        import fontTools  # type: ignore[import-untyped]  # noqa: F401 - so that what is missing is told at once
        import typst  # noqa: F401
    except ImportError:
        raise Unusable("paper.no_typst") from None
    font = japanese_font()
    if font is None:
        raise Unusable("paper.no_font")
    return font


def as_pdf(
    receipts: Sequence[Receipt], knowledge: Knowledge, now: datetime, language: str, more: Sequence[Block] = ()
) -> bytes:
    """The sheet, with more blocks before what it shows; the same of all that, and the same font, give the same bytes.
    Raises `Unusable` where typst or a Japanese font is not installed."""
    font = usable_font()
    import typst

    told = sheet(knowledge, receipts, now)
    data = page_data((*told[:-ENDS], *more, *told[-ENDS:]), font, language)
    made: bytes = typst.compile(
        TEMPLATE,
        font_paths=[font.path.parent],
        ignore_system_fonts=True,
        sys_inputs={"data": json.dumps(data, ensure_ascii=False)},
        timestamp=int(now.timestamp()),
        format="pdf",
    )
    return made


def page_data(blocks: Sequence[Block], font: Font, language: str) -> dict[str, Any]:
    """What the page is given: texts in one language, every sign that the font cannot draw written out."""

    def said(words: Words) -> str:
        return drawable(getattr(words, language), font.signs)

    return {
        "title": said(blocks[0].title),
        "foot": said(blocks[0].title),
        "font": font.family,
        "language": language,
        "blocks": [
            {
                "title": said(block.title),
                "lines": [
                    {"label": said(each.label), "value": said(each.value), "breaks": each.value.ja == each.value.en}
                    for each in block.lines
                ],
                "notes": [said(note) for note in block.notes],
            }
            for block in blocks
        ],
    }


def drawable(written: str, signs: frozenset[int]) -> str:
    """The text with what the font does not have, or nobody would see, as `[U+1F52A]`: a knife in a threat must not
    vanish. Ends of lines are spaces."""
    return "".join(_drawn(sign, signs) for sign in " ".join(written.split("\n")))


def _drawn(sign: str, signs: frozenset[int]) -> str:
    if ord(sign) in signs and unicodedata.category(sign) not in HIDDEN:
        return sign
    return f"[U+{ord(sign):04X}]"


def file_name(receipts: Sequence[Receipt], now: datetime) -> str:
    """A name that says nothing, in at most 31 signs of ASCII: tsuho-20261129-2105-1a2b.pdf."""
    ids = hashlib.sha256("\n".join(sorted(each.id for each in receipts)).encode()).hexdigest()
    return f"tsuho-{now.astimezone(JST):%Y%m%d-%H%M}-{ids[:4]}.pdf"


def path_of(out: str, receipts: Sequence[Receipt], now: datetime) -> Path:
    """Where the PDF goes: as it was said, or under a name of ours in a folder."""
    path = Path(out)
    return path / file_name(receipts, now) if path.is_dir() else path


def is_taken_everywhere(name: str) -> bool:
    """Whether offices that take files take one of this name."""
    return name.isascii() and len(name) <= LONGEST_NAME

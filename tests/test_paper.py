"""控え: what the sheet says, and the PDF that `tsuho paper` makes of it."""

import json
import re
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from fontTools.ttLib import TTFont  # type: ignore[import-untyped]

from tests.receipts_made import WHOLE, file_of
from tsuho.cli import parser
from tsuho.engine.sheet import Block, Quoted, quoted, sheet
from tsuho.paper import font, pdf
from tsuho.paper.font import Font, japanese_font
from tsuho.records import Knowledge
from tsuho.records.receipts import Receipt

NOW = datetime.fromisoformat("2026-11-29T21:05:00+09:00")
FONT = japanese_font()
needs_font = pytest.mark.skipif(FONT is None, reason="no Japanese font is installed")
PLANTED = "ここに植えたことば"


def receipt(**more: Any) -> Receipt:
    """A whole one, with a person's own note."""
    desks = [dict(WHOLE["desks"][0])]
    desks[0]["events"] = [*desks[0]["events"], {"id": "n", "at": "2026-11-11", "kind": "note", "note": PLANTED}]
    return Receipt.model_validate({**WHOLE, "desks": desks, **more})


def text_of(blocks: tuple[Block, ...], language: str = "ja") -> str:
    """Everything that the sheet says."""
    parts = [
        text
        for block in blocks
        for text in (
            block.title,
            *(words for line in block.lines for words in (line.label, line.value)),
            *block.notes,
        )
    ]
    return "\n".join(getattr(text, language) for text in parts)


def test_the_sheet_tells_what_was_reported_where_and_when_and_where_each_time_is_from(knowledge: Knowledge) -> None:
    said = text_of(sheet(knowledge, [receipt()], NOW))
    for expected in (
        "https://x.com/a/status/1990000000000000000",
        "https://x.com/a/status/1990000000000000000?s=20",
        "https://x.com/a/status/1990000000000000001",
        "1990000000000000000",
        "@a",
        "2026-11-01 21:00（日本時間）",
        "2026-11-03 21:05（日本時間）",
        "フォームを開いた（この端末の時計）",
        "2026-11-03（日付だけ）",
        "送った（報告した人の記入、あとから直した日付）",
        "番号を控えた、受付番号 =1+1（報告した人の記入）",
        "返事が来た、断られた",
        "2026-11-29 21:05（日本時間）",
        PLANTED,
    ):
        assert expected in said, expected


def test_it_never_says_that_it_proves_and_says_what_it_does_not_show(knowledge: Knowledge) -> None:
    blocks = sheet(knowledge, [receipt()], NOW)
    assert [block.id for block in blocks[-2:]] == ["shows", "shows_not"] and all(block.notes for block in blocks[-2:])
    assert not re.search("証明(し|でき|に)|証拠になります|証拠です", text_of(blocks))
    assert not re.search(r"\bproves that\b|\bproof\b", text_of(blocks, "en").replace("does not prove", ""))


def test_where_only_an_address_may_be_kept_the_sheet_has_nothing_else_and_says_why(knowledge: Knowledge) -> None:
    for harm in knowledge.harms.values():
        if harm.evidence.value != "url_only":
            continue
        situation = {"harm": harm.id, "role": "victim", "wish": "takedown"}
        said = text_of(sheet(knowledge, [receipt(situation=situation, evidence="url_only")], NOW))
        assert PLANTED not in said and "@a" not in said and "?s=20" not in said and "2026-11-01" not in said
        assert "1990000000000000000" in said and "スクリーンショットを載せません" in said


def test_words_stand_on_the_one_print_they_were_written_for_and_never_where_only_an_address_may(
    knowledge: Knowledge,
) -> None:
    words = "ひどいことば\n二行目"
    [line] = [
        line
        for block in sheet(knowledge, [receipt()], NOW, [quoted(receipt(), words)])
        for line in block.lines
        if "ことば" in line.label.ja
    ]
    assert line.value.ja == words and "この印刷だけ" in line.label.ja
    assert words not in text_of(sheet(knowledge, [receipt(id="other")], NOW, [quoted(receipt(), words)]))
    bare = receipt(evidence="url_only")
    assert quoted(bare, words) is None and quoted(receipt(), " \n") is None
    with pytest.raises(ValueError, match="only the address"):
        Quoted(bare, words)
    assert words not in text_of(sheet(knowledge, [bare], NOW, [quoted(receipt(), words)]))


def test_several_reports_stand_in_their_order_with_all_that_happened_at_the_end(knowledge: Knowledge) -> None:
    later = receipt(id="b", made_at="2026-11-20T00:00:00Z")
    blocks = sheet(knowledge, [later, receipt()], NOW)
    ids = [block.id for block in blocks]
    assert ids[0] == "head" and ids.index("report-1") < ids.index("report-2") < ids.index("timeline")
    assert "timeline" not in [block.id for block in sheet(knowledge, [receipt()], NOW)]
    [timeline] = [block for block in blocks if block.id == "timeline"]
    days = [re.findall(r"\d{4}-\d\d-\d\d", line.label.ja)[0] for line in timeline.lines]
    assert days == sorted(days) and len(days) == 10


@needs_font
def test_the_pdf_is_the_same_every_time_and_on_a4(knowledge: Knowledge) -> None:
    made = pdf.as_pdf([receipt()], knowledge, NOW, "ja")
    assert made == pdf.as_pdf([receipt()], knowledge, NOW, "ja")
    assert made.startswith(b"%PDF-1.") and re.search(rb"/MediaBox ?\[0 0 595\.\d+ 841\.\d+\]", made)
    assert made != pdf.as_pdf([receipt()], knowledge, NOW.replace(minute=6), "ja")


@needs_font
def test_text_is_never_read_as_markup(knowledge: Knowledge) -> None:
    hostile = '#panic("x") $x$ *a* _b_ `c` <d> @e = f \\ // g /* [[ ]] " #{1+1} http://a\n= h'
    post = {**WHOLE["post"], "author_id": hostile, "sent": "https://a.example/" + "あ#$*_<@" * 300}
    assert pdf.as_pdf([receipt(post=post)], knowledge, NOW, "en").startswith(b"%PDF")


@needs_font
def test_every_sign_that_the_font_lacks_is_written_out() -> None:
    assert FONT
    assert pdf.drawable("🔪 で", FONT.signs) == "[U+1F52A] で"
    assert pdf.drawable("a\u202eb\u200dc\ufe0f\x00", FONT.signs) == "a[U+202E]b[U+200D]c[U+FE0F][U+0000]"
    assert pdf.drawable("ไทย", FONT.signs) == "[U+0E44][U+0E17][U+0E22]"
    assert pdf.drawable("𠮷野家\nＡ", FONT.signs) == "𠮷野家 Ａ"
    every = "".join(chr(point) for point in range(0x20, 0x3_0000, 97) if not 0xD800 <= point < 0xE000)
    assert set(map(ord, pdf.drawable(every, FONT.signs))) <= FONT.signs


@needs_font
def test_the_command_writes_it_and_names_it_where_a_folder_is_given(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    file = tmp_path / "records.json"
    file.write_text(file_of(WHOLE), "utf-8")
    now = ("--now", "2026-11-29T21:05:00+09:00", "--lang", "ja")
    assert parser.main(["paper", str(file), "-o", str(tmp_path / "a.pdf"), *now]) == 0
    assert parser.main(["paper", str(file), "-o", str(tmp_path), *now]) == 0
    [named] = tmp_path.glob("tsuho-*.pdf")
    assert re.fullmatch(r"tsuho-20261129-2105-[0-9a-f]{4}\.pdf", named.name) and len(named.name) <= 31
    assert named.read_bytes() == (tmp_path / "a.pdf").read_bytes()
    assert "1件" in capsys.readouterr().out
    assert parser.main(["paper", str(file), "-o", str(tmp_path / ("長" * 20 + ".pdf")), *now]) == 0
    assert "半角31文字" in capsys.readouterr().err


def test_what_is_missing_is_told_with_the_way_to_install_it(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "records.json"
    file.write_text(file_of(WHOLE), "utf-8")
    out = tmp_path / "a.pdf"
    monkeypatch.setenv(font.BY_HAND, str(tmp_path / "none.ttf"))
    assert parser.main(["paper", str(file), "-o", str(out), "--lang", "en"]) == 2
    assert "fonts-noto-cjk" in capsys.readouterr().err
    monkeypatch.setitem(__import__("sys").modules, "typst", None)
    assert parser.main(["paper", str(file), "-o", str(out), "--lang", "en"]) == 2
    assert "-e '.[paper]'" in capsys.readouterr().err
    assert parser.main(["paper", str(file), "-o", str(out), "--stamp", "--yes"]) == 2
    file.write_text(json.dumps({"format": "x"}), "utf-8")
    assert parser.main(["paper", str(file), "-o", str(out)]) == 2
    assert not out.exists()


@needs_font
def test_a_font_may_be_named_by_hand(monkeypatch: pytest.MonkeyPatch) -> None:
    assert FONT
    monkeypatch.setenv(font.BY_HAND, str(FONT.path))
    assert japanese_font() == Font(FONT.path, FONT.family, FONT.number)
    with TTFont(FONT.path, fontNumber=FONT.number, lazy=True) as face:
        assert face["name"].getBestFamilyName() == FONT.family

"""What the stores are told is what the extension is."""

import json
import re
import runpy
import struct
from typing import Any

import pytest

from tsuho.knowledge import CHECKOUT

MANIFEST = json.loads((CHECKOUT / "extension" / "manifest.json").read_text("utf-8"))
LISTER = runpy.run_path(str(CHECKOUT / "scripts" / "store_listing.py"))
LISTING, LANGUAGES, STORES = LISTER["read_listing"](), LISTER["LANGUAGES"], LISTER["STORES"]
PICTURES = sorted((CHECKOUT / "store" / "pictures").glob("*.png"))


def words(language: str) -> dict[str, Any]:
    return json.loads((CHECKOUT / "extension/_locales" / language / "messages.json").read_text("utf-8"))  # type: ignore[no-any-return]


@pytest.mark.parametrize("language", LANGUAGES)
def test_name_and_summary_are_the_manifests_and_fit_every_store(language: str) -> None:
    own = words(language)

    assert LISTING["name"][language] == own["extensionName"]["message"]
    assert LISTING["summary"][language] == own["extensionDescription"]["message"]
    assert len(LISTING["name"][language]) <= 45  # Edge; Mozilla 50, Chrome 75
    assert len(LISTING["summary"][language]) <= 132  # Chrome and Edge; Mozilla 250
    assert 250 <= len(LISTING["description"][language]) <= 10_000  # Edge


def test_every_permission_is_justified_and_no_other() -> None:
    asked = [*MANIFEST["permissions"], "optional_host_permissions"]

    assert sorted(LISTING["permissions"]) == sorted(asked)
    assert all(set(why) == set(LANGUAGES) for why in LISTING["permissions"].values())


def test_what_is_declared_of_data_is_what_the_manifest_declares() -> None:
    declared = MANIFEST["browser_specific_settings"]["gecko"]["data_collection_permissions"]["required"]

    assert LISTING["data"]["collected"] == [each for each in declared if each != "none"]
    assert not LISTING["data"]["remote_code"]
    assert "script-src 'self';" in MANIFEST["content_security_policy"]["extension_pages"]
    assert (CHECKOUT / LISTING["privacy_policy"]["file"]).is_file()


def test_every_language_has_its_pictures_in_the_size_that_stores_ask_for() -> None:
    screens = [f"{what}-{language}" for what in ("start", "answer", "form") for language in LANGUAGES]

    assert [path.stem for path in PICTURES] == sorted([*screens, "tile"])
    for path in PICTURES:
        size = (440, 280) if path.stem == "tile" else (1280, 800)
        assert struct.unpack(">II", path.read_bytes()[16:24]) == size, path.name


def test_the_page_for_keepers_names_pictures_that_are_there_and_all_of_them() -> None:
    told = LISTER["page"](LISTING, "1.2.3")
    named = set(re.findall(r"[\w/-]+\.png", told))

    assert [name for name in sorted(named) if not (CHECKOUT / name).is_file()] == []
    assert {path.relative_to(CHECKOUT).as_posix() for path in PICTURES} <= named
    # "Only the extension icon, a small promotional image, and a screenshot are mandatory":
    # https://developer.chrome.com/docs/webstore/images
    assert "store/pictures/tile.png" in told.split("## Chrome Web Store")[1].split("\n## ")[0]


def test_the_page_for_keepers_holds_every_sentence_for_every_store() -> None:
    told = LISTER["page"](LISTING, "1.2.3")

    for part in re.split(r"^## ", told, flags=re.MULTILINE)[1:]:
        for language in LANGUAGES:
            assert LISTING["description"][language].strip() in part
            assert all(why[language] in part for why in LISTING["permissions"].values())
    assert told.count("\n## ") == len(STORES)


def test_unofficial_is_said_and_nothing_is_called_illegal() -> None:
    assert "非公式" in LISTING["description"]["ja"] and "unofficial" in LISTING["description"]["en"]
    assert "違法かどうかは判断しません" in LISTING["description"]["ja"]


def test_phones_are_named_only_as_far_as_the_manifest_goes() -> None:
    assert ("gecko_android" in MANIFEST["browser_specific_settings"]) == ("Android" in LISTING["description"]["en"])

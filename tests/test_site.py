"""`tsuho site`: the web page as files for any host."""

import base64
import gzip
import hashlib
import json
import posixpath
import re
import struct
from pathlib import Path

import pytest

from tests.asking import Asker
from tests.site_weights import asked_to_begin, by_gzip
from tests.tiny_knowledge import tiny
from tsuho.api import create_app
from tsuho.cli.parser import main
from tsuho.knowledge import CHECKOUT
from tsuho.records import Knowledge
from tsuho.site import NotOurs, built, packed, packing, write
from tsuho.site.pages import PAGES

EXTENSION = CHECKOUT / "extension"
OLD = "edition-000000000000/old.js"
WORDS = {
    language: json.loads((EXTENSION / "_locales" / language / "messages.json").read_text("utf-8"))
    for language in ("ja", "en")
}


@pytest.fixture(scope="module")
def site(knowledge: Knowledge) -> dict[str, bytes]:
    return built(EXTENSION, knowledge.product.edition)


@pytest.fixture(scope="module")
def public(site: dict[str, bytes], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where `tsuho site` made one over one that was made before, beside what a keeper had put there."""
    out = tmp_path_factory.mktemp("site") / "public"
    write({**site, OLD: b"old"} | _about(OLD), out)
    (out / "CNAME").write_text("tsuho.example")
    assert main(["site", str(out), "--lang", "en"]) == 0
    return out


@pytest.fixture(scope="module")
def beside(public: Path) -> dict[str, bytes]:
    paths = [path for ending in ("gz", "br") for path in public.rglob(f"*.{ending}")]
    return {path.relative_to(public).as_posix(): path.read_bytes() for path in paths}


@pytest.mark.anew
def test_the_same_extension_makes_the_same_bytes(site: dict[str, bytes], beside: dict[str, bytes]) -> None:
    again = built(EXTENSION, json.loads(site["site.json"])["knowledge"])

    assert again == site
    assert packed(again) == beside


@pytest.mark.parametrize("page", PAGES)
def test_every_link_of_a_page_is_relative_and_leads_to_a_file(site: dict[str, bytes], page: str) -> None:
    html = site[page].decode()
    links = re.findall(r' (?:href|src)="([^"#]+)', html)

    assert links
    links = [link for link in links if not link.startswith("https://boshuu.example/")]  # the practice board's own
    targets = [posixpath.normpath(posixpath.join(posixpath.dirname(page), link)) for link in links]
    # The settings are the extension's own: their link is hidden on the web.
    missing = [name for name in targets if name not in site and not name.endswith("options/index.html")]
    assert missing == []
    assert html.index("Content-Security-Policy") < html.index("<link")
    assert "unsafe" not in html


@pytest.mark.parametrize("page", PAGES)
def test_a_page_that_cannot_begin_says_so_in_both_languages(site: dict[str, bytes], page: str) -> None:
    html = site[page].decode()
    without_script = re.findall(r"<noscript>(.*?)</noscript>", html)
    too_old = re.findall(r'id="cannot-begin" role="alert" hidden>(.*?)</div>', html)

    for said, key in ((without_script, "webNoScript"), (too_old, "webTooOld")):
        assert re.findall(r'<p lang="(\w+)">(.*?)</p>', said[0]) == [
            (language, WORDS[language][key]["message"]) for language in ("ja", "en")
        ]
    assert re.search(r'<script defer src="[./]*edition-\w+/web/can-begin\.js">', html)
    # It would lie over the notice: the link that skips to the content stands before it.
    assert html.count('class="skip-link"', html.index("<noscript>")) == 0


def test_every_file_has_a_name_that_changes_with_it_but_what_browsers_ask_for_by_name(site: dict[str, bytes]) -> None:
    lasting = {name for name in site if not name.startswith("edition-")}

    assert lasting == {*PAGES, "app.webmanifest", "site.json", "worker.js"}
    assert len({name.split("/")[0] for name in site if name.startswith("edition-")}) == 1


def test_a_change_of_one_file_makes_another_edition(site: dict[str, bytes], tmp_path: Path) -> None:
    from shutil import copytree

    other = copytree(EXTENSION, tmp_path / "extension")
    (other / "style" / "page.css").write_text("body { margin: 0 }\n", "utf-8")

    assert not {name for name in built(other, "2026-11-24.1") if name.startswith("edition-")} & set(site)


def test_nothing_that_only_the_extension_has_is_on_the_site(site: dict[str, bytes]) -> None:
    inside = {name.partition("/")[2] for name in site if name.startswith("edition-")}

    assert not {name for name in inside if name.startswith(("options/", "background", "_locales/", "capture/"))}
    assert "manifest.json" not in inside
    assert not {name for name in inside if name.endswith((".d.ts", ".html"))}


def test_the_worker_holds_every_file_to_its_bytes(site: dict[str, bytes]) -> None:
    text = site["worker.js"].decode()
    [listed] = re.findall(r"Object\.assign\(site, (\{.*\})\);", text)
    files = json.loads(listed)["files"]

    assert set(files) == set(site) - {"worker.js", "site.json"}
    for name, held in files.items():
        [first, *more] = held.split(" ")
        assert first == f"sha256-{base64.b64encode(hashlib.sha256(site[name]).digest()).decode()}"
        assert len(more) == name.endswith(".packed")


@pytest.mark.anew
def test_files_lie_packed_beside_themselves(site: dict[str, bytes], beside: dict[str, bytes]) -> None:
    whole = {name for name in site if not name.endswith((".packed", ".png"))}
    assert not set(beside) & set(site)  # or a host would give out one for the other

    assert {name.removesuffix(".gz") for name in beside if name.endswith(".gz")} == whole
    assert {name.removesuffix(".br") for name in beside if name.endswith(".br")} == whole
    assert all(gzip.decompress(beside[f"{name}.gz"]) == site[name] for name in whole)


def test_hosting_plans_with_what_the_files_weigh(site: dict[str, bytes], monkeypatch: pytest.MonkeyPatch) -> None:
    planning = (CHECKOUT / "docs" / "hosting.md").read_text("utf-8").split("## Planning for many")[1]
    told = re.findall(
        r"(\d+) KB until a person can begin.* ([\d.]+) MB until all of it is kept.*`worker.js` alone \((\d+) KB\)"
        r".*hour, (\d+) a second\) is (\d+) MB a second",
        planning.replace("\n", " "),
    )[0]
    begin = asked_to_begin(site)
    begun, whole, worker = (by_gzip(names, site) for names in (begin, site, ["worker.js"]))
    weighs = [begun / 1e3, whole / 1e6, worker / 1e3, 1_000_000 / 3600, whole / 1e6 * 1_000_000 / 3600]
    assert [float(each) for each in told] == pytest.approx(weighs, rel=0.05), weighs

    assert "Brotli takes a tenth less" in planning
    monkeypatch.setattr(packing, "THOROUGHLY", 11)
    brotli = packed({name: site[name] for name in begin})
    less = sum(len(brotli[f"{name}.br"]) for name in begin if f"{name}.br" in brotli)
    more = sum(len(brotli[f"{name}.gz"]) for name in begin if f"{name}.br" in brotli)
    assert 0.82 < less / more < 0.92


def test_the_pictures_of_the_app_have_the_sizes_that_are_told(site: dict[str, bytes]) -> None:
    app = json.loads(site["app.webmanifest"])

    for icon in app["icons"]:
        width, height = struct.unpack(">II", site[icon["src"]][16:24])
        assert icon["sizes"] == f"{width}x{height}"
    assert {icon.get("purpose") for icon in app["icons"]} == {None, "maskable"}
    assert app["start_url"] == app["scope"] == "./"
    assert "id" not in app  # "./" would mean the host, and two sites of one host would be one app
    assert app["share_target"]["action"] == "share/"
    assert app["share_target"]["method"] == "GET"


def test_a_folder_of_someone_elses_is_left_alone(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "index.html").write_text("mine")
    (tmp_path / "file").write_text("mine")

    for name in ("mine", "file"):
        assert main(["site", str(tmp_path / name), "--lang", "en"]) == 2
        assert "holds what `tsuho site` did not make" in capsys.readouterr().err
    assert (tmp_path / "mine" / "index.html").read_text() == "mine"
    assert {each.name for each in tmp_path.iterdir()} == {"mine", "file"}


def test_a_site_is_made_anew_and_what_a_keeper_put_there_stays(public: Path, site: dict[str, bytes]) -> None:
    there = {path.relative_to(public).as_posix() for path in public.rglob("*") if path.is_file()}

    assert "CNAME" in there
    assert len(set(site) & there) > 50
    assert OLD not in there
    assert [each.name for each in public.parent.iterdir()] == ["public"]


def _about(*files: str) -> dict[str, bytes]:
    return {"site.json": json.dumps({"made_by": "tsuho site", "files": ["site.json", *files]}).encode()}


def test_what_cannot_be_written_leaves_what_was_there(tmp_path: Path) -> None:
    out = tmp_path / "public"
    write(_about() | {"index.html": b"old"}, out)

    with pytest.raises(OSError, match=r"x{300}"):
        write({"index.html": b"new", "x" * 300: b""}, out)

    assert (out / "index.html").read_bytes() == b"old"


def test_a_mark_that_cannot_be_read_is_not_ours(tmp_path: Path) -> None:
    (tmp_path / "site.json").write_text("[]")

    with pytest.raises(NotOurs):
        write({}, tmp_path)


@pytest.mark.parametrize(
    ("path", "up"),
    [("/", "./"), ("/share", "./"), ("/share/", "../"), ("/records/sheet.html", "../"), ("/phone/", "../")],
)
def test_the_server_gives_the_same_pages_with_relative_links(path: str, up: str) -> None:
    answer = Asker(create_app(tiny())).get(path)

    assert answer.status_code == 200
    assert f'href="{up}style/page.css"' in answer.text
    assert f'href="{up}app.webmanifest"' in answer.text
    assert f'src="{up}web/can-begin.js"' in answer.text
    assert '<div class="notice" data-severity="stop" id="cannot-begin" role="alert" hidden>' in answer.text
    assert ' href="/' not in answer.text


def test_the_server_gives_the_app_and_its_pictures() -> None:
    asker = Asker(create_app(tiny()))
    answer = asker.get("/app.webmanifest")

    assert answer.headers["content-type"] == "application/manifest+json"
    for icon in answer.json()["icons"]:
        assert asker.get(f"/{icon['src']}").headers["content-type"] == "image/png"

"""What the injected reader says of a post that a person points at: on our own pages, each built like a site's real
ones and with that site's traps, and on real saved pages where they are at hand."""

import json
import shutil
import subprocess
from collections import Counter
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import pytest

from tests.browser.addresses import Addresses
from tests.browser.bare_chromium import BareChromium
from tests.browser.chromium import EXTENSION
from tests.browser.post_pages import OWN, SAVED, page, slugs
from tests.browser.world import World, first

NODE = shutil.which("node") or "node"
FACTS = ("permalink", "author", "author_id", "number", "posted_at")
GOALS = {"permalink": 0.9, "number": 0.95, "posted_at": 0.85, "author": 0.85}

POINTED_AT = """
globalThis.read = pointAt => {
  const inRoots = pointAt?.split(' >>> ') ?? [];
  let root = document, element = null;
  for (const css of inRoots) {
    element = root.querySelector(css);
    if (!element) return { missing: css };
    root = element.shadowRoot;
  }
  const { describePost } = tsuho;
  const box = describePost.boxOf(element, platforms);
  const offered = !element || describePost.boxes(platforms).includes(box);
  return { ...describePost(element, platforms), offered };
};
"""

Post = dict[str, Any]
Read = Callable[[Path, str], list[tuple[Post, Post]]]


@pytest.fixture(scope="module")
def read(everywhere: tuple[BareChromium, Addresses]) -> Read:
    """Opens a page where it stood; each post of its record, with what the reader says of it."""
    world = World(*everywhere)
    platforms = json.loads((EXTENSION / "knowledge" / "bundle.json").read_text("utf-8"))["platforms"]
    reader = f"globalThis.platforms = {json.dumps(platforms, ensure_ascii=False)};{POINTED_AT}"
    done: dict[tuple[Path, str], list[tuple[Post, Post]]] = {}

    def read(folder: Path, slug: str) -> list[tuple[Post, Post]]:
        if (folder, slug) not in done:
            here = page(folder, slug)
            world.visit(here.address, here.html, here.encoding)
            world.inject("describe-post")
            world.run(f"{reader}true")
            found = world.run(f"{json.dumps([post['point_at'] for post in here.posts])}.map(read)")
            done[folder, slug] = list(zip(here.posts, found, strict=True))
        return done[folder, slug]

    return read


@pytest.mark.parametrize("slug", slugs(OWN))
def test_a_post_on_our_own_page_is_read_as_a_careful_person_would(read: Read, slug: str) -> None:
    assert "\n".join(wrong for post, found in read(OWN, slug) for wrong in mistakes(post, found)) == ""


@pytest.mark.skipif(not slugs(SAVED), reason="the saved real pages are not at hand")
@pytest.mark.parametrize("slug", slugs(SAVED))
def test_a_wrong_permalink_of_a_real_page_is_never_called_certain(read: Read, slug: str) -> None:
    for post, found in read(SAVED, slug):
        assert right(post, found, "permalink") or not found["certain"], (post["point_at"], found["permalink"])


@pytest.mark.skipif(not slugs(SAVED), reason="the saved real pages are not at hand")
@pytest.mark.parametrize("slug", slugs(SAVED))
def test_a_wrong_writer_number_or_time_of_a_real_page_is_never_called_sure(read: Read, slug: str) -> None:
    for post, found in read(SAVED, slug):
        for fact in ("author", "number", "posted_at"):
            if post[fact] is not None:
                assert right(post, found, fact) or not found["sure"][fact], (post["point_at"], fact, found[fact])


@pytest.mark.skipif(not slugs(SAVED), reason="the saved real pages are not at hand")
@pytest.mark.parametrize(("fact", "goal"), GOALS.items(), ids=list(GOALS))
def test_real_pages_are_read_well_enough(read: Read, fact: str, goal: float) -> None:
    every = [(slug, post, found) for slug in slugs(SAVED) for post, found in read(SAVED, slug)]
    wrong = [
        f"{slug}: {found.get(fact)!r}, not {post[fact]!r}"
        for slug, post, found in every
        if not right(post, found, fact)
    ]
    assert len(every) - len(wrong) >= goal * len(every), wrong


# Our own pages are those that were hard to read, answers within answers above all; the saved ones are as pages are.
@pytest.mark.parametrize(("folder", "most"), [(OWN, 0.13), (SAVED, 0.1)], ids=["own", "saved"])
def test_nearly_every_post_that_can_be_pointed_at_is_offered_for_picking(read: Read, folder: Path, most: float) -> None:
    every = [(slug, found) for slug in slugs(folder) for _, found in read(folder, slug)]
    missing = [slug for slug, found in every if not found["offered"]]
    assert len(missing) <= most * len(every), missing


def test_every_own_page_has_its_record_and_no_two_stand_at_one_address() -> None:
    assert sorted(path.stem for path in OWN.glob("*.html")) == slugs(OWN)
    addresses = Counter(page(OWN, slug).address for slug in slugs(OWN))
    assert [address for address, times in addresses.items() if times > 1] == []


def mistakes(post: Post, found: Post) -> list[str]:
    """What is wrong with a reading, one sentence for each."""
    where = post["point_at"]
    if "missing" in found:
        return [f"{where}: nothing on the page is {found['missing']}"]
    wrong = [
        f"{where}: {fact} is {found[fact]!r}, not {post[fact]!r}" for fact in FACTS if not right(post, found, fact)
    ]
    if found["certain"] and (not found["permalink"] or not right(post, found, "permalink")):
        wrong.append(f"{where}: certain of the permalink {found['permalink']!r}")
    if found["certain"] != post.get("certain", found["certain"]):
        wrong.append(f"{where}: certain is {found['certain']}")
    text = squeezed(found["text"])
    if not text.startswith(squeezed(post.get("text_starts"))):
        wrong.append(f"{where}: the text starts {text[:40]!r}")
    wrong += [f"{where}: the text has {words!r}" for words in post.get("text_lacks", ()) if squeezed(words) in text]
    return wrong


def right(post: Post, found: Post, fact: str) -> bool:
    """Whether a fact was read as the record says, or as one of the further right answers."""
    further = post.get("also_ok" if fact == "permalink" else f"also_ok_{fact}", [])
    comparable = instant if fact == "posted_at" else spelt_out
    return comparable(found[fact]) in [comparable(answer) for answer in [post[fact], *further]]


def spelt_out(value: str | None) -> str | None:
    """An address or a name, whichever way its letters were escaped."""
    return unquote(value).rstrip("/") if value else None


def instant(value: str | None) -> datetime | str | None:
    """The minute that a time means, whatever its zone; a local one where it has none."""
    if not value:
        return None
    try:
        time = datetime.fromisoformat(value.replace("Z", "+00:00"))
    except ValueError:
        return value
    time = time.replace(second=0, microsecond=0)
    return time.astimezone(UTC) if time.tzinfo else time


def squeezed(text: str | None) -> str:
    """Without any white space: where lines break is the page's business."""
    return "".join((text or "").split())


def test_a_person_who_wonders_is_told_which_evidence_spoke_for_an_address(
    everywhere: tuple[BareChromium, Addresses],
) -> None:
    world = World(*everywhere)
    here = page(OWN, "wordpress-comment-by")
    world.visit(here.address, here.html, here.encoding)
    world.run(subprocess.run([NODE, "scripts/explaining.mjs"], capture_output=True, check=True, text=True).stdout)
    wondered = f"tsuho.describePost.links({first(here.posts[0]['point_at'])}, [])"
    best, *others = world.run(wondered)
    assert best["address"] == here.posts[0]["permalink"]
    assert best["because"] == ["own id", "anchor", "only this post has it"]
    assert all(other["score"] <= best["score"] for other in others)

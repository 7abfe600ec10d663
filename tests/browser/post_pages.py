"""Pages with posts, and what a careful person reads from them: `<slug>.html` is the page, `<slug>.json` says where it
stood and, for each post pointed at, the right answer.

A record: `page_url`, `encoding` (utf-8 unless said) and `posts`, each with
- `point_at`: a CSS selector; ` >>> ` goes into an open shadow root; null where nothing was pointed at;
- `permalink author author_id number posted_at`: the right answer, null where the page does not tell;
- `also_ok` (of the permalink) and `also_ok_<fact>`: further right answers;
- `text_starts`: how its words begin; `text_lacks`: words of others, which must not be among them;
- `certain`: where the page leaves no doubt, or must leave one."""

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tsuho.knowledge import CHECKOUT

OWN = CHECKOUT / "tests" / "pages" / "posts"
SAVED = CHECKOUT.parent / "shared" / "pages" / "posts"  # real pages, which are not ours to publish; often absent


@dataclass(frozen=True)
class PostPage:
    """One page and its record."""

    slug: str
    html: bytes
    address: str
    encoding: str
    posts: tuple[dict[str, Any], ...]


def slugs(folder: Path) -> list[str]:
    """The pages of a folder by name; none where there is no such folder."""
    return sorted(path.stem for path in folder.glob("*.json"))


def page(folder: Path, slug: str) -> PostPage:
    """One page of a folder."""
    record = json.loads((folder / f"{slug}.json").read_text("utf-8"))
    return PostPage(
        slug=slug,
        html=(folder / f"{slug}.html").read_bytes(),
        address=record["page_url"],
        encoding=record.get("encoding") or "utf-8",
        posts=tuple(record["posts"]),
    )

"""A site's files, from the extension's. The same extension makes the same bytes.

Pages and the worker keep their addresses. All else lies in a folder that is named by what is in it: a browser may keep
that for good, and never mixes two editions.
"""

import base64
import gzip
import hashlib
import json
from functools import cache
from pathlib import Path
from typing import Any

from tsuho.as_json import to_json
from tsuho.site.files import LANGUAGES, needed
from tsuho.site.pages import MANIFEST, PAGES, for_the_web, where_it_cannot_begin

MARK = "site.json"
WORKER = "worker.js"
DATA = "/* files */"
# What a <meta> can say of the rules in tsuho/api/headers.py: who may frame a page only a header can.
RULES = (
    *("default-src 'none'", "script-src 'self'", "style-src 'self'", "img-src 'self' data:", "connect-src 'self'"),
    *("manifest-src 'self'", "worker-src 'self'", "base-uri 'none'", "form-action 'self'"),
)
UNPACKED_BY_US = ".packed"
FRAMING = "frame-src 'self'"  # the practice thread shows a post in a frame
PACKED = (".html", ".js", ".css", ".json", ".svg", ".webmanifest")


def built(extension: Path, knowledge_edition: str, signed: dict[str, bytes] | None = None) -> dict[str, bytes]:
    """Path -> bytes of the whole site, but for what `packing` puts beside them. `signed`: the knowledge with its
    signature, for whoever would hold the one against the other; the pages do without."""
    files = needed(extension)
    icons = {f"web/icons/{each.name}": each.read_bytes() for each in sorted((extension / "web/icons").glob("*.png"))}
    files = dict(sorted((files | icons).items()))
    edition = f"edition-{_digest(files)[:12]}"
    keep = f'  <script type="module" fetchpriority="low" src="{{up}}{edition}/web/keep.js"></script>\n'
    site = {f"{edition}/{_named(name)}": content for name, content in files.items()}
    for address, source in PAGES.items():
        depth = address.count("/")
        html = (extension / source).read_text("utf-8")
        head = _at_once(html) + keep.format(up="../" * depth or "./")
        page = for_the_web(html, depth, lambda file: f"{edition}/{_named(file)}", head, beginning(extension))
        site[address] = _with_rules(page, framing=source.startswith("practice/")).encode()
    site[MANIFEST] = manifest(edition)
    whole = f"edition-{_digest(site)[:12]}"
    worker = (extension / "web" / "worker.js").read_text("utf-8")
    listed = {"edition": whole, "files": {name: integrity(name, content) for name, content in site.items()}}
    site[WORKER] = worker.replace(DATA, f"Object.assign(site, {to_json(listed).decode().rstrip()});", 1).encode()
    site |= signed or {}
    about = {"made_by": "tsuho site", "knowledge": knowledge_edition, "files": sorted([*site, MARK])}
    return site | {MARK: to_json(about)}


@cache
def beginning(extension: Path) -> str:
    """What the body of every page of the web begins with."""
    words = {
        language: json.loads((extension / "_locales" / language / "messages.json").read_text("utf-8"))
        for language in LANGUAGES
    }
    return where_it_cannot_begin(
        {language: {key: said["message"] for key, said in each.items()} for language, each in words.items()}
    )


def manifest(folder: str = "") -> bytes:
    """What makes the page an app that others can share into. `folder`: where its pictures lie, from the site's root.
    It has no `id`: one is resolved against the host and not the folder, and two sites of one host would be one app."""
    icons = f"{folder}/web/icons" if folder else "web/icons"
    values: dict[str, Any] = {
        "name": "通報ナビ（非公式）",
        "short_name": "通報ナビ",
        "description": "有害な投稿を、合った窓口へ。 / From a harmful post to the right desk.",
        "lang": "ja",
        "start_url": "./",
        "scope": "./",
        "display": "standalone",
        "background_color": "#ffffff",
        "theme_color": "#1d4f91",
        "icons": [
            {"src": f"{icons}/app-192.png", "sizes": "192x192", "type": "image/png"},
            {"src": f"{icons}/app-512.png", "sizes": "512x512", "type": "image/png"},
            {"src": f"{icons}/mask-512.png", "sizes": "512x512", "type": "image/png", "purpose": "maskable"},
        ],
        "share_target": {
            "action": "share/",
            "method": "GET",
            "enctype": "application/x-www-form-urlencoded",
            "params": {"title": "title", "text": "text", "url": "url"},
        },
    }
    return json.dumps(values, ensure_ascii=False, indent=1).encode() + b"\n"


def integrity(name: str, content: bytes) -> str:
    """What a browser holds the file to. A host may send what we unpack unpacked: either is right."""
    either = (content, gzip.decompress(content)) if name.endswith(UNPACKED_BY_US) else (content,)
    return " ".join(f"sha256-{base64.b64encode(hashlib.sha256(each).digest()).decode()}" for each in either)


def is_packed(name: str) -> bool:
    """Whether hosts may give the file out packed."""
    return name.endswith(PACKED)


def _at_once(html: str) -> str:
    """What the report page asks for after its first frame: from a host it is far, and asked for at once. In the
    extension the first frame would wait for it."""
    later = html.partition('<template id="later">')[2].partition("</template>")[0]
    return "".join(f"  {line.strip()}\n" for line in later.splitlines() if line.strip())


def _named(name: str) -> str:
    """Beside `bundle.json` a host would take `bundle.json.gz` for the same thing packed, which ours is not.
    `extension/browser/ours.js` knows the name."""
    return name.removesuffix(".gz") + UNPACKED_BY_US if name.endswith(".gz") else name


def _with_rules(html: str, *, framing: bool) -> str:
    rules = "; ".join((*RULES, FRAMING) if framing else RULES)
    said = f'<meta http-equiv="Content-Security-Policy" content="{rules}">'
    first = '<meta charset="utf-8">'
    return html.replace(first, f"{first}\n  {said}", 1)


def _digest(files: dict[str, bytes]) -> str:
    whole = hashlib.sha256()
    for name, content in files.items():
        whole.update(f"{name}\0{len(content)}\0".encode() + content)
    return whole.hexdigest()

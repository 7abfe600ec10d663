"""Which of the extension's pages are on the web, at which address, and how their links read there. Pure.

In the extension every link begins at its root. A host may put the pages into any folder, and a proxy may put one before
the server's root: so on the web every link is relative to its page.
"""

import re
from collections.abc import Callable, Mapping
from html import escape

PAGES = {
    "index.html": "report/index.html",
    "share/index.html": "web/share.html",
    "phone/index.html": "web/phone.html",
    "records/index.html": "records/index.html",
    "records/sheet.html": "records/sheet.html",
    "desks/index.html": "desks/index.html",
    "corrections/index.html": "corrections/index.html",
    "welcome/index.html": "welcome/index.html",
    "practice/thread.html": "practice/thread.html",
    "practice/form.html": "practice/form.html",
    "practice/embedded.html": "practice/embedded.html",
}
MANIFEST = "app.webmanifest"
TOUCH_ICON = "web/icons/touch-180.png"
# Asks whether the page can begin in this browser, in words that any browser understands.
CAN_BEGIN = "web/can-begin.js"

_STYLE = re.compile(r'<style data-sheets="([^"]*)"([^>]*)>.*?</style>', re.DOTALL)
_LINK = re.compile(r'(?<= )(href|src)="/([^"#]*)(#[^"]*)?"')
_ADDRESS_OF = {file: address for address, file in PAGES.items()}
_HEAD_ENDS = "</head>"
_FIRST_PART = re.compile(r"(?=^ *<(?:header|main)\b)", re.MULTILINE)  # the link that skips to it stands above
_COLOUR = "#1d4f91"  # of the icon


def for_the_web(
    html: str, depth: int, place: Callable[[str], str] = lambda file: file, head: str = "", beginning: str = ""
) -> str:
    """The page with links that are relative to it. `depth`: how many folders deep it lies; `place`: where a file that
    is no page lies, from the site's root; `head`: what else belongs into its head; `beginning`: what it says before
    all else."""
    up = "../" * depth or "./"

    def relative(link: re.Match[str]) -> str:
        attribute, file, at = link[1], link[2], link[3] or ""
        if file.endswith(".html"):
            # "#tab" tells the extension that its page stands in a tab; on the web it always does.
            return f'{attribute}="{up}{_ADDRESS_OF.get(file, file)}{at.replace("#tab", "")}"'
        return f'{attribute}="{up}{place(file)}{at}"'

    app = (
        f'  <link rel="manifest" href="{up}{MANIFEST}">\n'
        f'  <link rel="apple-touch-icon" href="{up}{place(TOUCH_ICON)}">\n'
        f'  <meta name="theme-color" content="{_COLOUR}">\n'
        f'  <script defer src="{up}{place(CAN_BEGIN)}"></script>\n'
    )
    html = _FIRST_PART.sub(lambda _: beginning, with_sheets(html), count=1)
    return _LINK.sub(relative, html.replace(_HEAD_ENDS, f"{head}{_HEAD_ENDS}", 1)).replace(
        _HEAD_ENDS, f"{app}{_HEAD_ENDS}", 1
    )


def with_sheets(html: str) -> str:
    """The page with sheets where the extension has their style in the page: on the web they come as fast, serve the
    other pages, too, and the rules for pages need not name any style."""
    return _STYLE.sub(
        lambda style: "\n  ".join(f'<link rel="stylesheet" href="{sheet}"{style[2]}>' for sheet in style[1].split(" ")),
        html.replace(' blocking="render"', ""),
    )


def where_it_cannot_begin(words: Mapping[str, Mapping[str, str]]) -> str:
    """What a page says before anything of ours runs: without JavaScript, and (`CAN_BEGIN` shows it) in a browser that
    lacks what the page needs. `words`: the interface's, by language; in all of them, since nobody can be asked."""

    def said(key: str) -> str:
        return "".join(f'<p lang="{language}">{escape(each[key])}</p>' for language, each in words.items())

    notice = 'class="notice" data-severity="stop"'
    return (
        f"  <noscript><div {notice}>{said('webNoScript')}</div></noscript>\n"
        f'  <div {notice} id="cannot-begin" role="alert" hidden>{said("webTooOld")}</div>\n'
    )

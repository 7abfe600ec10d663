"""One Chromium with two extensions, ours and one that is nothing but a button, so that both are measured alike."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.browser.chromium import EXTENSION, REPORT_PAGE, Chromium, extension_id

ONE_BUTTON = Path(__file__).parent / "one_button"


@dataclass(frozen=True)
class Page:
    """A page of an extension, as tab and as popup; `usable` is true in it once a person can begin."""

    extension: str
    path: str
    usable: str

    @property
    def url(self) -> str:
        """Its address."""
        return f"chrome-extension://{self.extension}/{self.path}"


OURS = Page(
    extension_id(EXTENSION),
    REPORT_PAGE,
    "(e => e?.disabled === false && e.options.length > 1)(document.querySelector('#harm'))",
)
BUTTON = Page(
    extension_id(ONE_BUTTON),
    "index.html",
    "(e => e?.disabled === false)(document.querySelector('#button'))",
)


@contextmanager
def both() -> Iterator[Chromium]:
    """The browser while the block runs. Its windows slide, as a person's do and the journeys' do not."""
    browser = Chromium(flags=(f"--load-extension={EXTENSION},{ONE_BUTTON}", "--animation-duration-scale=1"))
    try:
        yield browser
    finally:
        browser.close()

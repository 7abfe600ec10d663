"""Each story of `shared_data/cases/stories.toml`, lived through in Chromium and in Firefox: what a person reports,
is asked and reads over three weeks, the sheet, the move to another machine, and that all is forgotten. Each is read in
Japanese in one browser and in English in the other, and the other is the machine that the record moves to."""

from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from tests.browser.addresses import answering
from tests.browser.chromium import Chromium
from tests.browser.story_player import RECORDS, Forms, Player
from tests.browser.timed_page import TimedChromium, TimedFirefox, TimedPage
from tests.browser.tunnel import firefox_at
from tests.stories import STORIES, walked
from tsuho.records import Knowledge

NAMES = tuple(STORIES)
BROWSERS = ("chromium", "firefox")
# Firefox asks nobody whether a form may be filled in.
YES_TO_ALL: dict[str, object] = {"extensions.webextOptionalPermissionPrompts": False}


@pytest.fixture(scope="module")
def forms() -> Iterator[Forms]:
    """Every host is on this machine."""
    here = Forms()
    with answering(here):
        yield here


@pytest.fixture(scope="module")
def machines(forms: Forms) -> Iterator[dict[str, TimedPage]]:
    """One browser of each kind for this file."""
    with ExitStack() as open_:
        chromium = Chromium(flags=forms.flags)
        open_.callback(chromium.close)
        firefox = open_.enter_context(firefox_at(forms, YES_TO_ALL))
        yield {"chromium": TimedChromium(chromium), "firefox": TimedFirefox(firefox)}


@pytest.mark.parametrize("browser", BROWSERS)
@pytest.mark.parametrize("name", NAMES, ids=lambda name: f"story {NAMES.index(name) + 1}")
def test_a_story_goes_as_it_is_told(
    machines: dict[str, TimedPage], forms: Forms, knowledge: Knowledge, tmp_path: Path, browser: str, name: str
) -> None:
    here, elsewhere = (machines[each] for each in (browser, *(other for other in BROWSERS if other != browser)))
    language = "ja" if (NAMES.index(name) + BROWSERS.index(browser)) % 2 else "en"
    for machine in (here, elsewhere):
        machine.start_over(language)
    elsewhere.page(RECORDS)
    player = Player(here, language, forms, knowledge, tmp_path)
    for step, receipt in walked(STORIES[name]):
        player.live(STORIES[name], step)
        player.reads(step, receipt)
    player.prints(step, receipt)
    player.takes_along(step, elsewhere)
    player.forgets(here, elsewhere)

"""Each story of `shared_data/cases/stories.toml`, lived through in a real browser: what a person reports, is asked and
reads over three weeks, the sheet, the move to another machine, and that all is forgotten. They take turns: every other
story is lived in Firefox, in each browser every other one is read in English, and the browser that it is not lived in
is the machine that the record moves to."""

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


@pytest.mark.parametrize("name", NAMES, ids=lambda name: f"story {NAMES.index(name) + 1}")
def test_a_story_goes_as_it_is_told(
    machines: dict[str, TimedPage], forms: Forms, knowledge: Knowledge, tmp_path: Path, name: str
) -> None:
    place = NAMES.index(name)
    here, elsewhere = (machines[BROWSERS[(place + other) % 2]] for other in (0, 1))
    language = ("ja", "en")[place // 2 % 2]
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

"""Browsers, a screen, a site and backends for the journeys. Files whose journeys start over share one browser; others
start theirs once a file where the journeys leave it as they found it, and once a test where they do not."""

import os
from collections.abc import Generator, Iterator

import pytest

from tests.browser import scene, servers
from tests.browser.addresses import Addresses, every_address
from tests.browser.bare_chromium import BareChromium, at_every_address
from tests.browser.chromium import OF_THIS_RUN, Chromium
from tests.browser.display import Display
from tests.browser.firefox import Firefox
from tests.browser.form_pages import FormBrowser, form_site


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Everything here is a journey in a real browser."""
    for item in items:
        if "/browser/" in str(item.path):
            item.add_marker(pytest.mark.browser)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item, call: pytest.CallInfo[None]
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """A journey that fails leaves what its browsers showed, and says where."""
    report = yield
    if report.failed and report.when != "teardown" and (folder := scene.keep(scene.folder_of(item.nodeid))):
        report.sections.append(("What the browsers showed", str(folder)))
    return report


@pytest.fixture(scope="session", autouse=True)
def _of_this_run(tmp_path_factory: pytest.TempPathFactory) -> None:
    """Those who test beside each other have a folder each, in one that they share."""
    own = tmp_path_factory.getbasetemp()
    OF_THIS_RUN[:] = [own.parent if "PYTEST_XDIST_WORKER" in os.environ else own]


@pytest.fixture(scope="session")
def display() -> Iterator[Display]:
    """A screen with a pointer, for as long as the tests run."""
    screen = Display()
    yield screen
    screen.close()


@pytest.fixture(scope="session")
def site() -> Iterator[servers.Site]:
    """A small harmless site."""
    with servers.site() as here:
        yield here


@pytest.fixture(scope="module")
def addresses() -> Iterator[Addresses]:
    """Every host is on this machine."""
    with every_address() as here:
        yield here


@pytest.fixture(scope="session")
def backend() -> Iterator[str]:
    """The real backend."""
    with servers.backend() as address:
        yield address


@pytest.fixture
def chromium() -> Iterator[Chromium]:
    """A fresh headless Chromium."""
    browser = Chromium()
    yield browser
    browser.close()


@pytest.fixture(scope="session")
def shared_chromium() -> Iterator[Chromium]:
    """A headless Chromium for all files whose journeys start over."""
    browser = Chromium()
    yield browser
    browser.close()


@pytest.fixture(scope="module")
def browser(shared_chromium: Chromium) -> Chromium:
    """The shared browser as on the first day; files that need another have a fixture of this name themselves."""
    shared_chromium.driver.get("about:blank")
    shared_chromium.start_over()
    return shared_chromium


@pytest.fixture(scope="session")
def shared_chromium_on_screen() -> Iterator[Chromium]:
    """A Chromium with a window for all files whose journeys start over, on a screen that nothing else is shown on. None
    of them opens a panel: what is left of it would be under the pointer in the page's place."""
    screen = Display()
    browser = Chromium(display=screen)
    yield browser
    browser.close()
    screen.close()


@pytest.fixture(scope="module")
def browser_on_screen(shared_chromium_on_screen: Chromium) -> Chromium:
    """It, as on the first day."""
    shared_chromium_on_screen.driver.get("about:blank")
    shared_chromium_on_screen.start_over()
    return shared_chromium_on_screen


@pytest.fixture(scope="module")
def its_screen(browser_on_screen: Chromium) -> Display:
    """Where it has its window, its pointer and its clipboard."""
    assert browser_on_screen.display
    return browser_on_screen.display


@pytest.fixture
def chromium_on_screen(display: Display) -> Iterator[Chromium]:
    """A fresh Chromium with a window, for the real pointer."""
    browser = Chromium(display=display)
    yield browser
    browser.close()


@pytest.fixture
def firefox() -> Iterator[Firefox]:
    """A fresh headless Firefox."""
    browser = Firefox()
    yield browser
    browser.close()


@pytest.fixture(scope="session")
def shared_bare() -> Iterator[BareChromium]:
    """A browser without the extension, for all files that visit what the backend serves."""
    browser = BareChromium("--accept-lang=ja")
    yield browser
    browser.close()


@pytest.fixture(scope="module")
def bare(shared_bare: BareChromium) -> Iterator[BareChromium]:
    """It, as a plain screen."""
    yield shared_bare
    driver = shared_bare.driver
    driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": []})
    driver.execute_cdp_cmd("Emulation.clearDeviceMetricsOverride", {})


@pytest.fixture(scope="session")
def everywhere() -> Iterator[tuple[BareChromium, Addresses]]:
    """A browser without the extension, to which every address leads to the page that was put there."""
    with at_every_address() as both:
        yield both


@pytest.fixture(scope="session")
def forms() -> Iterator[FormBrowser]:
    """A headless Chromium for the filler alone: each form is a page of its own, so one browser is enough for all."""
    with form_site() as (address, sent):
        browser = FormBrowser(address, sent)
        yield browser
        browser.close()

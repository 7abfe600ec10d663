"""What a page shows that its reader may not be able to read: kanji without furigana."""

from typing import Any

from tests.browser.waiting import wait

# Not what the desk receives, which stands there as Japanese, nor the titles of sources, which are found by them; and a
# list to choose from can hold no elements.
UNREAD = r"""(() => {
  const found = [];
  for (const element of document.querySelectorAll('body, body *')) {
    if (element.closest('ruby, textarea, option, body [lang], .sources li') || !element.checkVisibility()) continue;
    for (const { nodeType, data } of element.childNodes)
      if (nodeType === Node.TEXT_NODE && /[一-鿿]/.test(data)) found.push(data.trim());
  }
  return found;
})()"""

# Every fold of the page, one within the other; how many there were.
UNFOLD = """return (() => {
  const closed = [...document.querySelectorAll('main details:not([open]) > summary, main .expander')]
    .filter(e => e.checkVisibility() && e.ariaExpanded !== 'true');
  for (const each of closed) each.click();
  return closed.length;
})()"""


def unread(driver: Any) -> list[str]:
    """The texts with a kanji that is not read out."""
    found: list[str] = driver.execute_script(f"return {UNREAD}")
    return found


def unfold_all(driver: Any) -> None:
    """Open whatever can be opened, and wait until it is there."""
    wait(lambda: driver.execute_script(UNFOLD) == 0, "everything to be open")
    told = "return [...document.querySelectorAll('.facts-part')].every(e => e.querySelector('[data-age]'))"
    wait(lambda: driver.execute_script(told), "what is known of the desks")
    wait(lambda: driver.execute_script(UNFOLD) == 0, "everything to be open")

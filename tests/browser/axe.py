"""axe-core, run in a page: what would keep someone from using it.

Most of its time goes into the colours of every text. They depend on what kind of element stands in what, so they are
judged on one of each kind; every other rule is judged on the whole page."""

import json
from pathlib import Path
from typing import Any

from tests.browser.popup import Popup
from tests.browser.waiting import wait

AXE = Path(__file__).resolve().parents[2] / "node_modules" / "axe-core" / "axe.min.js"
COLOURS = ["color-contrast", "link-in-text-block"]
STILL = {"name": "prefers-reduced-motion", "value": "reduce"}  # a colour on its way to another is not one to judge
LONGEST = 180  # seconds: the directory holds thousands of elements, and the machine may be busy

# Sets aside every element that has nothing in it of a kind which stands nowhere before it. A kind: what an element is
# called, all its attributes but those that name or tell something of its own, whether it has text, and the kinds that
# it stands in.
ONE_OF_EACH_KIND = """(() => {
  const OWN =
    /^(id|for|name|title|value|href|src|datetime|aria-(label|labelledby|describedby|controls)|data-(desk|age|ids))$/;
  const seen = new Set();
  const kinds = new Map();
  const aside = (globalThis.setAside ??= []);
  const kindOf = (element, inside) => {
    const attributes = [...element.attributes].map(({ name, value }) => (OWN.test(name) ? name : `${name}=${value}`));
    const hasText = [...element.childNodes].some(node => node.nodeType === Node.TEXT_NODE && node.data.trim());
    return [inside, element.localName, ...attributes.sort(), hasText].join(' ');
  };
  const learn = (element, inside) => {
    const own = kindOf(element, inside);
    const all = new Set([own, ...[...element.children].flatMap(child => [...learn(child, own)])]);
    kinds.set(element, { own, all });
    return all;
  };
  const thin = element => {
    seen.add(kinds.get(element).own);
    for (const child of [...element.children]) {
      if ([...kinds.get(child).all].every(kind => seen.has(kind))) {
        const place = document.createComment('');
        child.replaceWith(place);
        aside.push([place, child]);
      } else thin(child);
    }
  };
  learn(document.body, '');
  thin(document.body);
})()"""
# The report page reads its answer's part when it is idle, and that finds nothing of what was set aside.
AT_REST = "!document.querySelector('#first') || !!document.querySelector('#first-title')"
WHOLE_AGAIN = "for (const [place, child] of (globalThis.setAside ?? []).splice(0)) place.replaceWith(child)"

RULES = {"target-size": {"enabled": True}} | {rule: {"enabled": False} for rule in COLOURS}
RUN = f"""(colours => axe.run(document, {{
  resultTypes: ['violations'],
  preload: false,
  ...(colours ? {{ runOnly: {json.dumps(COLOURS)} }} : {{ rules: {json.dumps(RULES)} }}),
}}).then(result => result.violations.map(
  each => `${{each.id}}: ${{each.help}}: ${{each.nodes.map(node => node.target.join(' ')).join(' | ')}}`)))"""


def theme(name: str) -> dict[str, Any]:
    """The settings of `Emulation.setEmulatedMedia` for a theme, "light" or "dark"."""
    return {"features": [{"name": "prefers-color-scheme", "value": name}, STILL]}


def violations(driver: Any) -> list[str]:
    """Every violation on the driver's page, in a sentence each; of what is alike one is left until it is `whole`."""
    if not driver.execute_script("return 'axe' in globalThis"):
        driver.execute_script(AXE.read_text("utf-8"))
    # What stays at the top covers nothing there; further down it may lie over half a button.
    driver.execute_script("scrollTo({ top: 0, behavior: 'instant' })")
    found = _run(driver)
    wait(lambda: driver.execute_script(f"return {AT_REST}"), "the page to have read all that it is made of")
    driver.execute_script(ONE_OF_EACH_KIND)
    return found + colours(driver)


def whole(driver: Any) -> None:
    """Bring back what was set aside."""
    driver.execute_script(WHOLE_AGAIN)


def colours(driver: Any) -> list[str]:
    """The texts that are hard to see on the page as it was left, in another theme."""
    return _run(driver, colours=True)


def _run(driver: Any, colours: bool = False) -> list[str]:
    driver.set_script_timeout(LONGEST)
    ask = f"const done = arguments[1]; {RUN}(arguments[0]).then(done, error => done([String(error)]))"
    found: list[str] = driver.execute_async_script(ask, colours)
    return found


def violations_in_both_themes(page: Popup) -> list[str]:
    """The same in a popup or a panel: everything in the light theme, in the dark one what changes with it."""
    page.js(f"globalThis.axe ? true : (() => {{ {AXE.read_text('utf-8')} }})()")
    page.emulate("Emulation.setEmulatedMedia", theme("light"))
    found = [f"light: {each}" for each in page.js(f"{RUN}(false)")]
    wait(lambda: page.js(AT_REST), "the page to have read all that it is made of")
    page.js(ONE_OF_EACH_KIND)
    for name in ("light", "dark"):
        page.emulate("Emulation.setEmulatedMedia", theme(name))
        found += [f"{name}: {each}" for each in page.js(f"{RUN}(true)")]
    page.js(f"(() => {{ {WHOLE_AGAIN} }})()")
    return found

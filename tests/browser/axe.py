"""axe-core, run in a page: what would keep someone from using it.

Nearly all of its time goes into the contrast of every text. Colours depend on what kind of element stands in what, so
they are judged on one of each kind; every other rule is judged on the whole page."""

from pathlib import Path
from typing import Any

from tests.browser.popup import Popup

AXE = Path(__file__).resolve().parents[2] / "node_modules" / "axe-core" / "axe.min.js"
COLOURS = "color-contrast"
STILL = {"name": "prefers-reduced-motion", "value": "reduce"}  # a colour on its way to another is not one to judge
LONGEST = 180  # seconds: the directory holds thousands of elements, and the machine may be busy

RUN = f"""(only => axe.run(document, {{
  resultTypes: ['violations'],
  preload: false,
  ...(only
    ? {{ runOnly: [only] }}
    : {{ rules: {{ 'target-size': {{ enabled: true }}, '{COLOURS}': {{ enabled: false }} }} }}),
}}).then(result => result.violations.map(
  each => `${{each.id}}: ${{each.help}}: ${{each.nodes.map(node => node.target.join(' ')).join(' | ')}}`)))"""

# Takes everything out of the page that has no element of a kind which stands nowhere before it. A kind: what an
# element is called, all its attributes but those that name or tell something of its own, whether it has text, and the
# kinds that it stands in.
ONE_OF_EACH_KIND = """(() => {
  const OWN =
    /^(id|for|name|title|value|href|src|datetime|aria-(label|labelledby|describedby|controls)|data-(desk|age|ids))$/;
  const seen = new Set();
  const kinds = new Map();
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
      if ([...kinds.get(child).all].every(kind => seen.has(kind))) child.remove();
      else thin(child);
    }
  };
  learn(document.body, '');
  thin(document.body);
})()"""


def theme(name: str) -> dict[str, Any]:
    """The settings of `Emulation.setEmulatedMedia` for a theme, "light" or "dark"."""
    return {"features": [{"name": "prefers-color-scheme", "value": name}, STILL]}


def violations(driver: Any) -> list[str]:
    """Every violation on the driver's page, in a sentence each; of what is alike one is left."""
    driver.execute_script(AXE.read_text("utf-8"))
    found = _run(driver)
    driver.execute_script(ONE_OF_EACH_KIND)
    return found + colours(driver)


def colours(driver: Any) -> list[str]:
    """The texts that are hard to see on the page as it was left, in another theme."""
    return _run(driver, COLOURS)


def _run(driver: Any, only: str = "") -> list[str]:
    driver.set_script_timeout(LONGEST)
    ask = f"const done = arguments[1]; {RUN}(arguments[0]).then(done, error => done([String(error)]))"
    found: list[str] = driver.execute_async_script(ask, only)
    return found


def violations_in_both_themes(page: Popup) -> list[str]:
    """The same in a popup or a panel, which nothing is taken from: everything in the light theme, in the dark one what
    changes with it."""
    page.js(f"(() => {{ {AXE.read_text('utf-8')} }})()")
    found = []
    for name, rules in (("light", ("", COLOURS)), ("dark", (COLOURS,))):
        page.emulate("Emulation.setEmulatedMedia", theme(name))
        found += [f"{name}: {each}" for only in rules for each in page.js(f"{RUN}('{only}')")]
    return found

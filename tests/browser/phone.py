"""The extension as Firefox for Android runs it: nothing of what that browser does not know, in a Firefox that can be
led here. What it cannot show: the browser's own menu, its tabs in one window, a finger.
https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/Differences_between_desktop_and_Android"""

import json
import shutil
from pathlib import Path

from tests.browser.chromium import EXTENSION

KEYS = ("commands", "sidebar_action", "side_panel")
PERMISSIONS = ("contextMenus", "menus", "sidePanel")
# The extension takes `browser` for what there is; tabs know of no other tab there, and refuse to hear of one.
LACKS = """(() => {
  const { tabs, windows, management, ...rest } = browser;
  const create = asked => {
    if (Object.keys(asked).some(name => !['url', 'active'].includes(name))) throw new Error('not on a phone');
    return tabs.create(asked);
  };
  const named = Object.fromEntries(['get', 'getCurrent', 'query', 'update', 'remove', 'sendMessage', 'onUpdated',
    'onRemoved', 'onActivated'].map(name => [name, tabs[name]?.bind?.(tabs) ?? tabs[name]]));
  Object.defineProperty(globalThis, 'browser', { value: { ...rest, tabs: { ...named, create } } });
})();
"""


def for_phones(folder: Path) -> Path:
    """A copy in the folder."""
    copy = Path(shutil.copytree(EXTENSION, folder / "extension"))
    manifest = json.loads((copy / "manifest.json").read_text("utf-8"))
    for key in KEYS:
        manifest.pop(key)
    manifest["permissions"] = [each for each in manifest["permissions"] if each not in PERMISSIONS]
    manifest["background"] = {"scripts": ["lacks.js", *manifest["background"]["scripts"]], "type": "module"}
    (copy / "manifest.json").write_text(json.dumps(manifest), "utf-8")
    (copy / "lacks.js").write_text(LACKS, "utf-8")
    for page in copy.rglob("*.html"):
        html = page.read_text("utf-8")
        page.write_text(html.replace("<head>", '<head>\n  <script src="/lacks.js"></script>', 1), "utf-8")
    return copy

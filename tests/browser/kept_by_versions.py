"""What released versions kept, as it lay there: storage, key files and the book of records, each version's in
`kept/<version>.json`. The next version must read it. Everything in it is invented.

`python -m tests.browser.kept_by_versions` writes today's (docs/releasing.md): a report that is begun, and records."""

import json
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

KEPT = Path(__file__).with_name("kept")

# In any page of the extension; bytes are told as {"bytes": [...]}.
TAKE = """(async storage => {
  const told = value => value instanceof Uint8Array ? { bytes: [...value] }
    : Array.isArray(value) ? value.map(told)
    : value && typeof value === 'object' ? Object.fromEntries(Object.entries(value).map(([k, v]) => [k, told(v)]))
    : value;
  const keys = {};
  const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('keys', { create: true });
  for await (const [name, file] of folder.entries())
    keys[name] = [...new Uint8Array(await (await file.getFile()).arrayBuffer())];
  const database = await new Promise((done, failed) => {
    const opening = indexedDB.open('receipts');
    opening.onsuccess = () => done(opening.result); opening.onerror = () => failed(opening.error);
  });
  const entries = await new Promise((done, failed) => {
    const asked = database.transaction('entries').objectStore('entries').getAll();
    asked.onsuccess = () => done(asked.result); asked.onerror = () => failed(asked.error);
  });
  const version = database.version;
  database.close();
  return JSON.stringify({ kept: await storage.local.get(null), keys, database: version, entries: told(entries) });
})((globalThis.browser ?? chrome).storage)"""

# The same the other way round, on a browser where nothing is kept.
PUT = """(async (storage, all) => {
  const raw = value => Array.isArray(value?.bytes) ? Uint8Array.from(value.bytes)
    : Array.isArray(value) ? value.map(raw)
    : value && typeof value === 'object' ? Object.fromEntries(Object.entries(value).map(([k, v]) => [k, raw(v)]))
    : value;
  const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('keys', { create: true });
  for (const [name, bytes] of Object.entries(all.keys)) {
    const writing = await (await folder.getFileHandle(name, { create: true })).createWritable();
    await writing.write(Uint8Array.from(bytes));
    await writing.close();
  }
  const database = await new Promise((done, failed) => {
    const opening = indexedDB.open('receipts', all.database);
    opening.onupgradeneeded = () => {
      const made = opening.result.createObjectStore('entries', { keyPath: 'id' });
      made.createIndex('names', 'names', { multiEntry: true });
      made.createIndex('asks', 'asks');
    };
    opening.onsuccess = () => done(opening.result); opening.onerror = () => failed(opening.error);
  });
  await new Promise((done, failed) => {
    const writing = database.transaction('entries', 'readwrite');
    for (const entry of all.entries) writing.objectStore('entries').put(raw(entry));
    writing.oncomplete = done; writing.onabort = () => failed(writing.error);
  });
  database.close();
  await storage.local.set(all.kept);
  return true;
})((globalThis.browser ?? chrome).storage, ALL)"""


def putting(version: str) -> str:
    """The expression that puts there what that version kept."""
    return PUT.replace("ALL", (KEPT / f"{version}.json").read_text("utf-8"))


def versions() -> list[str]:
    """Of which it is known what they kept."""
    return sorted(path.stem for path in KEPT.glob("*.json"))


def write_todays() -> Path:
    """What the version of this tree keeps, into its file."""
    from tests.browser.chromium import EXTENSION, Chromium
    from tests.browser.our_pages import press
    from tests.browser.records_page import bring, show
    from tests.browser.waiting import wait
    from tests.receipts_made import file_of

    version = json.loads((EXTENSION / "manifest.json").read_text("utf-8"))["version"]
    browser = Chromium()
    try:
        with TemporaryDirectory() as folder:
            show(browser)
            bring(browser, Path(folder), file_of(*BEFORE))
        press(browser, "#stay")
        wait(lambda: "kept-receipts" in browser.kept(), "the choice to be kept")
        show(browser, "report/index.html#tab")
        for css, text in ((("#url"), POST), ("#notes", NOTES)):
            browser.driver.execute_script(
                "const field = document.querySelector(arguments[0]); field.value = arguments[1];"
                "field.dispatchEvent(new Event('input', { bubbles: true }))",
                css,
                text,
            )
        wait(lambda: NOTES in str(browser.kept()), "the report to be kept")
        told = json.loads(browser.driver.execute_async_script(f"{TAKE}.then(arguments[0])"))
    finally:
        browser.close()
    path = KEPT / f"{version}.json"
    path.write_text(json.dumps(told, ensure_ascii=False, sort_keys=True) + "\n", "utf-8")
    return path


POST = "https://bbs.example/t/5#p9"
NOTES = "前のバージョンで書きかけた文です。"
BEFORE: tuple[dict[str, Any], ...] = tuple(
    {
        "id": f"before-{number}",
        "schema": 1,
        "made_at": f"2020-11-0{number}T12:00:00+09:00",
        "edition": "2026-11-01.1",
        "situation": {"harm": harm, "role": "victim", "wish": "takedown"},
        "evidence": evidence,
        "post": {"sent": f"https://bbs.example/t/{number}"},
        "desks": [{"desk": desk, "events": [{"id": f"e{number}", "at": f"2020-11-0{number}", "kind": kind}]}],
    }
    for number, harm, evidence, desk, kind in (
        (1, "defamation", "allowed", "platform", "sent"),
        (2, "drugs", "allowed", "ihc", "opened"),
        (3, "csam", "url_only", "ihc", "sent"),
        (4, "phishing", "allowed", "antiphishing", "gone"),
    )
)


if __name__ == "__main__":
    print(write_todays())

"""What changed at a site, as far as a person meets it: its own forms, how it is reported, what the law says of it."""

from collections.abc import Iterator

from tsuho.editions.edition import Edition
from tsuho.editions.telling import Change, change, words_or_none


def site_changes(id: str, old: Edition, new: Edition) -> Iterator[Change]:
    """Everything that changed at the site of that id."""
    before, after = old.sites.get(id), new.sites.get(id)
    if after is None or before is None:
        yield change("site.came" if after else "site.went")
        return
    if before["name"] != after["name"]:
        yield change("site.name", before=words_or_none(before["name"]), after=words_or_none(after["name"]))
    forms = [[form["url"] for form in each.get("legal_forms", ())] for each in (before, after)]
    for url in (each for each in forms[0] if each not in forms[1]):
        yield change("site.form_went", before=url)
    for url in (each for each in forms[1] if each not in forms[0]):
        yield change("site.form_came", after=url)
    if before.get("report") != after.get("report"):
        yield change(
            "site.report", before=words_or_none(before.get("report")), after=words_or_none(after.get("report"))
        )
    if bool(before.get("designated")) is not bool(after.get("designated")):
        yield change("site.designated" if after.get("designated") else "site.designated_not")

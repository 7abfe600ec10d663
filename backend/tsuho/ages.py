"""How old a source is, and what a desk's record rests on: said once here, in both languages, for every page. Pure.

`dated` of a source is written after ISO 8601-2: "2025-04-30", "2025-04", "2025"; "~" behind it for "about";
"2023-02/2023-09" for a span; "2022-10/.." for an undated copy that tells of nothing older, "../2016" of nothing newer;
and the two words "undated" and "old".
"""

import re
from collections import Counter
from collections.abc import Iterator, Mapping

from tsuho.records import Desk, Knowledge, Record, Source, Words
from tsuho.records.ages import AgeWords

_DAY = r"\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?~?"
_DATED = re.compile(rf"undated|old|{_DAY}|{_DAY}/{_DAY}|{_DAY}/\.\.|\.\./{_DAY}", re.ASCII)
OPEN = ".."


def is_readable(dated: str) -> bool:
    """Whether `dated` is written as this module reads it."""
    return bool(_DATED.fullmatch(dated))


def age_words(dated: str, words: AgeWords) -> Words:
    """The age of a source in both languages; what is not readable stays as it is written."""
    if not is_readable(dated):
        return Words(ja=dated, en=dated)
    if dated in ("undated", "old"):
        return words.old if dated == "old" else words.undated
    first, _, last = dated.partition("/")
    if not last:
        return _day(first, words)
    if OPEN in (first, last):
        kind, date = (words.since, first) if last == OPEN else (words.until, last)
        return _filled(kind, date=_day(date, words))
    return _filled(words.span, first=_day(first, words), last=_day(last, words))


def newest_year(dated: str) -> int | None:
    """The last year that is sure for the source; None where it has no date, or only one before which it was made."""
    if not is_readable(dated):
        return None
    years = re.findall(r"\d{4}", dated) if not dated.startswith(OPEN) else []
    return int(years[-1]) if years else None


def age_of(desk: Desk, sources: Mapping[str, Source], words: AgeWords) -> Words:
    """What the desk's facts rest on, in one line: the year behind most of them, the newest, whether the desk was asked.

    Each fact counts with the newest of its sources; of years behind equally many facts the older one is told."""
    years = [_newest(cited, sources) for cited in _cited(desk)]
    dated = Counter(year for year in years if year is not None)
    undated = 2 * dated.total() < len(years) or not dated
    most = min(dated, key=lambda year: (-dated[year], year), default=None)
    told = _filled(words.year, year=str(most))
    parts = [words.mostly_undated if undated else _filled(words.mostly, year=told)]
    if dated and (undated or max(dated) != most):
        parts.append(_filled(words.newest, year=_filled(words.year, year=str(max(dated)))))
    asked = _filled(words.asked, date=_day(desk.asked_on.isoformat(), words)) if desk.asked_on else words.not_asked
    parts.append(asked)
    return Words(ja="".join(part.ja for part in parts), en=" ".join(part.en for part in parts))


def every_age(knowledge: Knowledge, words: AgeWords) -> list[Words]:
    """All that pages tell of ages: of each desk's record and of each source, in these words."""
    desks = (age_of(desk, knowledge.sources, words) for desk in knowledge.desks.values())
    return [*desks, *(age_words(source.dated, words) for source in knowledge.sources.values())]


def _cited(record: Record) -> Iterator[tuple[str, ...]]:
    """The sources of every fact in the record; the record's own list only sums them up."""
    for name in type(record).model_fields:
        value = getattr(record, name)
        for each in value if isinstance(value, tuple) else (value,):
            if isinstance(each, Record):
                if own := getattr(each, "sources", ()):
                    yield own
                yield from _cited(each)


def _newest(cited: tuple[str, ...], sources: Mapping[str, Source]) -> int | None:
    years = [newest_year(sources[id].dated) for id in cited if id in sources]
    return max((year for year in years if year is not None), default=None)


def _day(date: str, words: AgeWords) -> Words:
    plain = date.removesuffix("~")
    year, month, day = (*plain.split("-"), "", "")[:3]
    kind = words.day if day else words.month if month else words.year
    name = words.months[int(month) - 1] if month else ""
    told = _filled(kind, year=year, month=str(int(month or 0)), day=str(int(day or 0)), name=name)
    return _filled(words.about, date=told) if date.endswith("~") else told


def _filled(text: Words, **slots: Words | str) -> Words:
    def of(language: str) -> dict[str, str]:
        return {key: value if isinstance(value, str) else getattr(value, language) for key, value in slots.items()}

    return Words(ja=_fill(text.ja, of("ja")), en=_fill(text.en, of("en")))


def _fill(text: str, slots: Mapping[str, str]) -> str:
    return re.sub(r"\{(\w+)\}", lambda match: slots.get(match[1], match[0]), text)

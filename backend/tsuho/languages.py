"""Reading the languages beside Japanese and English: what is to be translated, what stands where, and how far each is.

The Japanese sentences are taken from the files as they are written, so a telephone number is still a name there
(`{phone:jinken.everyone}`), and in translations, too: no second place has the number."""

import json
import re
from collections.abc import Iterator, Mapping
from fnmatch import translate
from pathlib import Path
from typing import Any, NamedTuple

from tsuho.errors import BrokenKnowledge
from tsuho.records.languages import Language, Languages, Place, Print, Sentence, SentenceGroup, Translation

FOLDER = "languages"
AT_HAND = ("ja", "en")
FACTS, GROUPS, OFFICIAL = "language.toml", "groups.toml", "official_words.toml"
# Folders and files whose sentences nobody is shown on the way of a report.
UNSAID = ("languages", "leaflet", "cases", "sources", "sheet", "harm_words")


class Standing(NamedTuple):
    """How far a language is with what it declares."""

    whole: int
    missing: tuple[Sentence, ...]
    stale: tuple[tuple[Sentence, Place], ...]
    """The sentence that is said now, and the place of a translation that was made from an earlier one."""

    @property
    def is_offered(self) -> bool:
        """A stale sentence falls back; one that was never there takes the language out of the menu."""
        return not self.missing


def is_said(file: str) -> bool:
    """Whether a file of `shared_data/` may hold sentences for a person with a report."""
    return file.removesuffix(".toml").split("/")[0] not in UNSAID


def sentences(
    tables: Mapping[str, Any], interface: Mapping[str, tuple[str, str]], groups: tuple[SentenceGroup, ...]
) -> tuple[Sentence, ...]:
    """Every sentence that some group asks for: of the files by their names ("harms/threat.toml"), and of the
    interface."""
    found = [
        (f"{file.removesuffix('.toml')}:{key}", ja, en)
        for file, table in tables.items()
        for key, ja, en in texts_in_both(table)
    ]
    found += [(f"interface:{key}", *words) for key, words in interface.items()]
    of_groups = [(group.id, re.compile("|".join(map(translate, group.of)))) for group in groups]
    grouped = ((place, _group_of(place, of_groups), ja, en) for place, ja, en in found)
    return tuple(Sentence(place=place, group=group, ja=ja, en=en) for place, group, ja, en in grouped if group)


def asked_sentences(languages: Languages, parts: tuple[str, ...]) -> Iterator[Sentence]:
    """The sentences of these groups, each Japanese one once."""
    seen: set[str] = set()
    for part in parts:
        for sentence in languages.sentences:
            if sentence.group == part and sentence.ja not in seen:
                seen.add(sentence.ja)
                yield sentence


def standing(languages: Languages, language: Language) -> Standing:
    """How far the language is with its parts."""
    said = texts_by_print(language)
    left = earlier(languages, language)
    wanted = list(asked_sentences(languages, language.facts.parts))
    lacking = [sentence for sentence in wanted if sentence.print not in said]
    stale = tuple((sentence, sentence.place) for sentence in lacking if sentence.place in left)
    missing = tuple(sentence for sentence in lacking if sentence.place not in left)
    return Standing(len(wanted) - len(lacking), missing, stale)


def earlier(languages: Languages, language: Language) -> dict[Place, Translation]:
    """The translations of what was said at a place and is not any more. Where that sentence has only moved (a list grew
    before it), what stands in its old place is no new wording of it."""
    now, then = places(languages), noted_places(language)
    one_of = {each.of: each for each in language.texts.values() if each.text}
    return {
        place: one_of[of]
        for of, noted in then.items()
        if now.get(of, set()) <= noted
        for place in noted - now.get(of, set())
    }


def places(languages: Languages) -> dict[Print, set[Place]]:
    """Where every Japanese sentence stands."""
    found: dict[Print, set[Place]] = {}
    for sentence in languages.sentences:
        found.setdefault(sentence.print, set()).add(sentence.place)
    return found


def noted_places(language: Language) -> dict[Print, set[Place]]:
    """Where the sentences that it translates stood when that was written."""
    found: dict[Print, set[Place]] = {}
    for place, each in language.texts.items():
        if each.text:
            found.setdefault(each.of, set()).update((place, *each.also))
    return found


def strayed(languages: Languages, language: Language) -> int:
    """How many of its sentences stand today where it has not noted them: it would not know those as changed."""
    then = noted_places(language)
    prints = {sentence.print for sentence in asked_sentences(languages, language.facts.parts)}
    return sum(of in prints and not at <= then.get(of, at) for of, at in places(languages).items())


def chain(languages: Languages, language: Language) -> tuple[list[Language], str | None]:
    """The further languages that it falls back to, in order, and the one of ja and en at the end; None where the chain
    ends nowhere or runs in a circle."""
    by_id = {each.facts.id: each for each in languages.all}
    passed = [language]
    while (next_one := passed[-1].facts.fallback) not in AT_HAND:
        if next_one not in by_id or by_id[next_one] in passed:
            return passed[1:], None
        passed.append(by_id[next_one])
    return passed[1:], passed[-1].facts.fallback


def texts_by_print(language: Language) -> dict[Print, str]:
    """Its sentences by the Japanese ones that they were made from."""
    return {each.of: each.text for each in language.texts.values() if each.text}


def interface_words(locales: Path) -> dict[str, tuple[str, str]]:
    """The words of the interface in Japanese and English, by key; none where the extension is not at hand."""
    try:
        ja, en = (json.loads((locales / id / "messages.json").read_text("utf-8")) for id in ("ja", "en"))
    except OSError:
        return {}
    except ValueError as error:
        raise BrokenKnowledge(locales, f"messages.json: {error}") from None
    return {key: (entry["message"], en.get(key, entry)["message"]) for key, entry in ja.items()}


def begun_files(languages: Languages, parts: tuple[str, ...], held: Language | None = None) -> dict[str, str]:
    """The files of a language with every sentence of its parts, by name; what is held already stands in its place,
    and what was made from an earlier sentence stays beside the new one's Japanese until somebody reads it."""
    said = texts_by_print(held) if held else {}
    left = earlier(languages, held) if held else {}
    now = places(languages)
    files: dict[str, str] = {}
    for sentence in asked_sentences(languages, parts):
        of, text = sentence.print, said.get(sentence.print, "")
        if not text and sentence.place in left:
            of, text = left[sentence.place].of, left[sentence.place].text
        lines = [*_commented(sentence.ja), *_commented(sentence.en)]
        lines += [f"[{json.dumps(sentence.place)}]", f'of = "{of}"', f"text = {json.dumps(text, ensure_ascii=False)}"]
        if also := sorted(now[sentence.print] - {sentence.place}):
            lines.append(f"also = {json.dumps(also)}")
        name = f"{sentence.group}.toml"
        files[name] = files.get(name, "") + "\n".join(lines) + "\n\n"
    return files


def texts_in_both(values: Any, at: str = "") -> Iterator[tuple[str, str, str]]:
    """Every text of a file that is there in both languages, with the key under which it stands."""
    if isinstance(values, dict):
        if isinstance(values.get("ja"), str) and isinstance(values.get("en"), str):
            yield at, values["ja"], values["en"]
        for key, each in values.items():
            yield from texts_in_both(each, f"{at}.{key}" if at else key)
    elif isinstance(values, list):
        for index, each in enumerate(values):
            yield from texts_in_both(each, f"{at}.{index}" if at else str(index))


def _group_of(place: Place, groups: list[tuple[str, re.Pattern[str]]]) -> str | None:
    return next((group for group, places in groups if places.match(place)), None)


def _commented(text: str) -> list[str]:
    return [f"# {line}" for line in text.split("\n")]

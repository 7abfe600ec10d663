"""The languages beside Japanese and English as the pages load them: one file each, read only where it was chosen, a
second one with what drafts say, which the first screen needs nothing of, and the list of those that can be chosen. A
sentence of the knowledge is found by its Japanese, so the knowledge itself needs no other shape; one of the interface
by its key."""

import json
import re
from collections.abc import Mapping
from typing import Any

from tsuho.ages import every_age
from tsuho.as_json import to_json
from tsuho.compile.correctable import joined
from tsuho.languages import chain, standing, texts_by_print
from tsuho.records import Knowledge, Words
from tsuho.records.ages import AgeWords
from tsuho.records.languages import Language, Languages, Print, print_of
from tsuho.records.numbers import with_numbers
from tsuho.records.ruby import READ as FURIGANA
from tsuho.records.ruby import without_furigana

LIST = "languages.json"
# What no text of people holds: characters that Unicode keeps for a program's own use. The pages make elements of
# them (extension/browser/signs.js, furigana.js).
BASE, READING, READ = "\ufdd0", "\ufdd1", "\ufdd2"
TONGUE, SAYS, SAID = "\ufdd3", "\ufdd4", "\ufdd5"
INTERFACE = "interface:"
OF_DRAFTS = "said"  # the group of sentences that lie in the second file


def language_files(languages: Languages, knowledge: Knowledge | None = None) -> dict[str, bytes]:
    """What the compiled files must hold, by name, once they are unpacked: of each language that is offered. With
    `knowledge`, the ages of desks and sources, too, which are put together from words."""
    offered = [each for each in languages.all if _is_offered(languages, each)]
    listed = [_listed(language) for language in offered]
    files: dict[str, bytes] = {LIST: json.dumps(listed, ensure_ascii=False, indent=1).encode() + b"\n"}
    for each in offered:
        first, of_drafts = _said(languages, each, knowledge)
        files[f"language.{each.facts.id}.json.gz"] = to_json(first)
        files[f"language.{each.facts.id}.said.json.gz"] = to_json(of_drafts)
    return files


def kept_back(languages: Languages) -> list[str]:
    """The ids of those that nobody can choose, because they are not whole."""
    return [each.facts.id for each in languages.all if not _is_offered(languages, each)]


def _is_offered(languages: Languages, language: Language) -> bool:
    return standing(languages, language).is_offered and chain(languages, language)[1] is not None


def _listed(language: Language) -> dict[str, str]:
    return language.facts.model_dump(include={"id", "name", "tag", "offer"}, exclude_defaults=True)


def _said(
    languages: Languages, language: Language, knowledge: Knowledge | None
) -> tuple[dict[str, Any], dict[str, str]]:
    behind, fallback = chain(languages, language)
    interface: dict[str, str] = {}
    sentences: dict[str, str] = {}
    of_drafts: dict[str, str] = {}
    for each in (*reversed(behind), language):
        texts = texts_by_print(each)
        for sentence in languages.sentences:
            if text := texts.get(sentence.print):
                said = _marked(with_numbers(text, languages.phones))
                said = said if each is language else _in_tongue(said, each.facts.tag)
                if sentence.place.startswith(INTERFACE):
                    interface[sentence.place.removeprefix(INTERFACE)] = said
                else:
                    file = of_drafts if sentence.group == OF_DRAFTS else sentences
                    file[with_numbers(sentence.ja, languages.phones)] = said
    if knowledge:
        sentences |= _ages(knowledge, texts_by_print(language), fallback) | _reasons(knowledge, sentences)
    facts = language.facts.model_dump(mode="json", include={"id", "name", "tag", "direction"})
    notice = _marked(language.facts.notice)
    written = {without_furigana(each): _marked(each) for each in language.facts.browsers_words}
    more = {"written": written} if written else {}
    first = {**facts, "fallback": fallback, "notice": notice, **more, "interface": interface, "sentences": sentences}
    return first, {ja: said for ja, said in of_drafts.items() if ja not in sentences}


def _in_tongue(text: str, tag: str) -> str:
    """Line by line, for a template leaves out lines that have nothing to say."""
    return re.sub(r".+", lambda line: f"{TONGUE}{tag}{SAYS}{line[0]}{SAID}", text)


def _ages(knowledge: Knowledge, texts: Mapping[Print, str], fallback: str | None) -> dict[str, str]:
    """Every age that pages tell, by its Japanese; none where the language lacks one of the words."""
    spoken: dict[str, Any] = {"months": knowledge.ages.months}
    for name, words in knowledge.ages:
        if isinstance(words, Words):
            if (text := texts.get(print_of(words.ja))) is None:
                return {}
            spoken[name] = Words(ja=text, en=text)
    ours, theirs = (every_age(knowledge, words) for words in (knowledge.ages, AgeWords(**spoken)))
    # Between two sentences there is a space in what falls back to English, and none in what falls back to Japanese.
    return {mine.ja: _marked(getattr(other, fallback or "en")) for mine, other in zip(ours, theirs, strict=True)}


def _reasons(knowledge: Knowledge, sentences: Mapping[str, str]) -> dict[str, str]:
    """Every reason that is said in one breath with what the desk does, where the language has both."""
    both = {ja: [sentences[each] for each in parts if each in sentences] for ja, parts in joined(knowledge).items()}
    return {
        ja: f"{said[0]}{'' if said[0].endswith('。') else ' '}{said[1]}" for ja, said in both.items() if len(said) == 2
    }


def _marked(text: str) -> str:
    return FURIGANA.sub(lambda found: f"{BASE}{found[1] or found[2]}{READING}{found[3]}{READ}", text)

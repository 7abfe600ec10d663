"""Where an address among words ends, and the words behind it begin. Pure;
`extension/engine/address-end.js` is its twin.
"""

import re

from tsuho.engine.address_start import NAME_ENDS, begins_with_scheme, narrow
from tsuho.engine.own_address import is_private

AFTER_HOST = re.compile("[/?#\uff0f\uff1f\uff03\\\\\u00a5]")
_NAME_END = re.compile(rf"\.(?:{NAME_ENDS}|[0-9]{{1,3}})(?::[0-9]{{1,5}})?", re.IGNORECASE | re.ASCII)
_TELLING = re.compile(r"[^!#-'*+.-:=?@A-Z\\^_a-z|~-]")  # at any other sign no address ends
_ENDS = re.compile('[\x00-\x20\x7f-\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000"<>`\u201c\u201d\uff1c\uff1e]')
# Behind an address, and seldom in one: arrows and marks of a note, then stars, notes, waves, dashes and pictures.
_ARROW = re.compile("[\u203b\u2190-\u21ff\u27f0-\u27ff\u2900-\u297f\u2b00-\u2bff]")
_MARK = re.compile(
    "[\u2014\u2015\u2018\u2019\u2500-\u27bf\u3003\u3012\u301c\u3030\u309b\u309c\u3200-\u33ff"
    "\uff03\uff06\uff0a\uff0b\uff0d\uff0f\uff1d\uff20\uff3e\uff5c\uff5e]"
)
_LAUGH = re.compile("[\uff37\uff57]+(?![!-~\uff01-\uff5e])")
_PICTURE = re.compile("[\U0001f000-\U0001fbff]")
_STOPS = "、。，．！？；：…‥・"
_WIDE_OPENING, _WIDE_CLOSING = "（［｛「｢『【〈《〔〖", "）］｝」｣』】〉》〕〗"
_PAIRS = dict(zip(")]}" + _WIDE_CLOSING, "([{" + _WIDE_OPENING, strict=True))
_OPENING = frozenset(_PAIRS.values())
# Words stuck to an address go on to its end; a page that is named in Japanese seldom begins so.
_REST = '[^/?=&#\x00-\x20\u3000"<>]{0,60}(?=[\x00-\x20\u3000"<>]|\\Z)'
_STUCK = re.compile(
    "(?:[をのでにはがとへもだや]|から|まで|って|より|みて|見|レス|ﾚｽ|スレ|番|様|さん|さま|氏|／[0-9]{1,5}番)" + _REST
)
_OF_PERSON = re.compile("(?:様|さん|さま|ちゃん|くん|氏)" + _REST)
_ANY = re.compile(_REST)
# What is stuck to a number may be the name of a file.
_OF_FILE = re.compile(
    "[-_0-9\u3041-\uff19]{1,60}\\.[a-z][a-z0-9]{2,3}(?![a-z0-9./:\u3041-\u9fff])", re.IGNORECASE | re.ASCII
)
# The ends of addresses that such words are stuck to: a number, with the dashes of a signature or without; a file; what
# a site numbers its posts by, few figures or many letters; a video; a name. In a folder of words pages are named so.
_LONGEST_END = 80
_NUMBER = re.compile(r"[0-9]{5}-{0,3}\Z")
_FILE = re.compile(r"/[0-9a-z_.-]+\.(?:html?|php)\Z", re.IGNORECASE | re.ASCII)
_FEW = re.compile(r"/[^/]{1,60}/(?:[a-z]{2})?[0-9]{1,12}\Z|=[0-9]{1,12}\Z")
_PIECE = re.compile(r"/([0-9A-Za-z_-]{6,80})/?\Z")
_WORD = re.compile(r"^(?:[A-Za-z]+[0-9]{0,4}|[a-z0-9]+(?:-[a-z0-9]+){1,40})\Z")
_MIXED = re.compile("[a-z][A-Z][0-9A-Za-z]*[a-z][A-Z]")
_VIDEO = re.compile(r"(?:[?&]v=|youtu\.be/)[0-9A-Za-z_-]{11}\Z")
_NAME = re.compile(r"/@?[0-9A-Za-z_.]{2,40}\Z")
_OF_NAMES = re.compile(r"/(?:wiki|dic|(?:hash)?tags?|(?:key)?words?)/[^/?#]*\Z", re.IGNORECASE | re.ASCII)
_OF_WORDS = re.compile(
    r"/(?:wiki|tags?|keywords?|hashtag|category|categories|topics?|search|words?|dic|a)/[^/]*\Z",
    re.IGNORECASE | re.ASCII,
)
# In the notation of chats, wikis and trackers an address stands behind a bracket, a stroke or the name of a value, and
# behind it what is shown for it: <https://…|掲示板>, [https://…:title], {{Cite web|url=https://…|title=…}}.
_NOTED = re.compile(r"[<\[|]\Z|\| ?[a-z-]{1,20} ?= ?\Z", re.IGNORECASE | re.ASCII)
_SHOWN = re.compile(r"\||:(?:title|embed|image|bookmark|barcode)(?=[:=]|\Z)")


def end_of(text: str, begin: int, start: int) -> int:
    """Where the address ends whose host stands at `start`, read on from `begin`: at a space or a quotation mark, at a
    bracket that nothing in it opened, or where words begin behind a Latin letter."""
    opened: list[str] = []
    in_host, read = True, begin
    for telling in _TELLING.finditer(text, begin):
        at, sign = telling.start(), telling[0]
        in_host, read = in_host and not AFTER_HOST.search(text, read, at), at
        if _ENDS.match(sign) or (at > start and _is_after_latin(text, start, at, in_host)):
            return at
        if sign in _OPENING:
            opened.append(sign)
        elif sign in _PAIRS and (not opened or opened.pop() != _PAIRS[sign]):
            return at
    return len(text)


def end_in_notation(text: str, at: int, end: int) -> int:
    """Where an address that begins at `at` ends, if something noted it with what is shown for it; else `end`."""
    shown = _SHOWN.search(text, at, end) if _NOTED.search(text[max(0, at - 25) : at]) else None
    return shown.start() if shown else end


def _is_after_latin(text: str, start: int, at: int, in_host: bool) -> bool:
    """Whether words begin here, behind the Latin letters of an address."""
    sign, before = text[at], text[at - 1]
    if sign in _STOPS:
        is_dot = in_host and _is_latin(text[at + 1 : at + 2]) and (sign in "：？" or not _is_named(text, start, at))
        return "!" <= before <= "~" and not is_dot
    if sign in _WIDE_OPENING:
        return _is_latin(before)
    if in_host:
        return _is_after_name(text, start, at)
    if sign == "(":  # as in …/1234567890(笑)
        return text[at + 1 : at + 2] > "~" and _NUMBER.search(text[max(start, at - 8) : at]) is not None
    return sign > "~" and (_is_stuck(text, start, at) or _is_marked(text, at))


def _is_after_name(text: str, start: int, at: int) -> bool:
    """Whether the name of a host ends here, and words begin."""
    sign = text[at]
    if sign in ",;":
        return not _is_latin(text[at + 1 : at + 2]) or _is_named(text, start, at)
    return sign > "~" and not AFTER_HOST.match(sign) and (_is_named(text, start, at) or _is_marked(text, at))


def _is_named(text: str, start: int, at: int) -> bool:
    """Whether the whole name of a host, or a number, stands before, or one that nobody outside can open."""
    dot = text.rfind(".", start, at)
    if dot >= 0 and _NAME_END.fullmatch(text, dot, at):
        return True
    host = text[start:at].partition(":")[0].lower()
    return ("." in host or host == "localhost") and is_private(host)


def _is_stuck(text: str, start: int, at: int) -> bool:
    """Whether words begin here that are stuck to a whole address."""
    before = text[max(start, at - _LONGEST_END) : at]
    if _NUMBER.search(before):
        return not (_OF_NAMES.search(before) or _OF_FILE.match(text, at))
    if _FILE.search(before) and _ANY.match(text, at):
        return True
    if not _STUCK.match(text, at) or _OF_WORDS.search(before):
        return False
    if _FEW.search(before) or _VIDEO.search(before) or (_OF_PERSON.match(text, at) and _NAME.search(before)):
        return True
    piece = _PIECE.search(before)
    return piece is not None and (not _WORD.match(piece[1]) or _MIXED.search(piece[1]) is not None)


def _is_marked(text: str, at: int) -> bool:
    """Whether a sign here stands behind the address: not between Latin letters, as in names."""
    sign, before = text[at], text[at - 1]
    is_arrow = _ARROW.match(sign) is not None
    if not "!" <= before <= "~" or (before == "/" and not is_arrow):
        return False
    if _PICTURE.match(sign) or _LAUGH.match(text, at):
        return True
    is_mark = is_arrow or _MARK.match(sign) is not None
    return is_mark and (not _is_latin(narrow(text[at + 1 : at + 2])) or begins_with_scheme(text, at + 1))


def _is_latin(sign: str) -> bool:
    return sign.isascii() and sign.isalnum()

"""Where a text tells what somebody says of the person: 「売人だと書かれた」, "they call me a dealer".

What is said there is no harm that was met, it is what a defamation says. Pure; `extension/engine/said-of-me.js` is its
twin. A statement about somebody is told from a threat or a promise by its grammar: a noun with 「だと」, a state with
「ていると」, a past with a word for a lie; never 「殺すと書かれた」. The patterns read plain spelling: no small kana,
no marks of long vowels, no apostrophes.
"""

import re
from collections.abc import Iterator

from tsuho.engine.danger_words import dangers_told
from tsuho.engine.spelling import KANJI, KATAKANA, Spelled

_LIE = "嘘|うそ|でま|噂|うわさ|言いがかり|いいがかり|事実無根|濡れ衣|ぬれぎぬ"
_PUBLICLY = (
    "書かれ|かかれ|書き込まれ|かきこまれ|書きこまれ|書き立て|言いふら|いいふら|言い触ら|触れ回|流され|ながされ|広められ"
    "|晒され|さらされ|拡散|投稿され|ついとされ|ぽすとされ|名指し|決めつけ|きめつけ|疑われ|うたがわれ|れつてる|炎上"
    f"|ばらされ|{_LIE}"
)
_FOR_DAYS = "言われて(?:い|る|ま)|いわれて(?:い|る|ま)"
_THAT = "(?:と|つて|とか|なんて|などと)"
_NO_NOUN = (  # before 「だと」: what is announced, promised or demanded, not what somebody is
    "命日|お前|おまえ|あんた|次|番|標的|たげつと|つもり|予定|べき|終わり|おわり|最後|今日|明日|覚悟|無料|本物|必ず|確実|本人|必要"
    "|違反|未納|滞納|対象|当選|簡単|大丈夫|安全|だけ|の|から|[一-龠]ん"
)
_JAPANESE = (
    "(?:(?:扱い|あつかい|呼ばわり|よばわり)(?=を?(?:され|して|する|受け|で)))",
    f"だ{_THAT}(?=.{{0,12}}?(?:{_PUBLICLY}))",
    f"[者犯人師魔員家屋女男親婦嬢士し]だ{_THAT}(?= ?(?:{_FOR_DAYS}|言われた|いわれた))",
    f"[てで]い?[るた]{_THAT}(?=.{{0,8}}?(?:{_PUBLICLY}|{_FOR_DAYS}))",
    f"(?:逮捕された|捕まつた|つかまつた|前科がある|盗んだ|横領した){_THAT}(?=.{{0,8}}?(?:{_PUBLICLY}))",
    f"(?:た|だ|がある){_THAT}(?=.{{0,4}}?(?:{_LIE}|言いふら|いいふら|触れ回)(?!にゆす|の?情報|の?画像|の?記事))",
    "[たるだ](?:息子|娘|母|父|夫|妻|兄|弟|姉|妹|友達|友人|家族|子|人)の(?=悪口|わるぐち|でま|噂|うわさ)",
    "[たる]ことを(?=ばらされ|晒され|さらされ|言いふら|いいふら|書かれ|かかれ|暴露)",
)
_TELLS = re.compile("|".join(_JAPANESE))
_NO_NOUN_BEFORE = re.compile(f"(?:{_NO_NOUN})だ?$")
# A name right before 「と書かれ」 is what somebody is called; a verb is what somebody means to do.
_NAMED = re.compile("(?:と|つて)(?:書かれ|書き込まれ|書きこまれ|言いふら)")
_BEGINS = re.compile(" |れて|けど|ので|うえ|上に|から")

_MINE = (
    "(?:shop|store|restaurant|company|business|clinic|cafe|salon|school|son|daughter|husband|wife|family|dad|mom|mum"
    "|father|mother|brother|sister)"
)
_IT_SAYS = (
    "says?|said|saying|claims?|claimed|claiming|wrote|writes|rumou?rs?|lies?"
    "|tell(?:s|ing)? (?:everyone|everybody|people)"
)
_IT_POSTS = "tweets?|tweeted|tweeting|posts?|posted|posting|spread(?:s|ing)?"
_NOT_SAID_OF = (
    "dead|next|going|will|should|must|have to|has to|had to|need|owe|won|would|can|could|deserve|better|pretty|cute"
    "|beautiful|mature|special|hot|sexy|locked|am pretty|(?:am|is|are|was|were) (?:dead|next|going)"
)
_ENGLISH = re.compile(
    rf"\b(?:(?:call|calls|called|calling|label|labels|labell?ed) (?:me|us|my {_MINE}|our \w+) "
    r"(?!back|again|later|from|on|at|every|late|by|and|to)"
    r"|(?:was|were|been|being|get|got|im|am) (?:called|labell?ed) an? "
    rf"|accus(?:e|es|ed|ing)(?: me| us| my {_MINE}| our \w+)? of "
    rf"|(?:{_IT_SAYS})(?: online| everywhere)?(?: that)? (?:i|im|ive|we|my {_MINE}|our \w+) (?!(?:{_NOT_SAID_OF})\b)"
    rf"|(?:{_IT_POSTS})(?: online| everywhere)? (?:that (?:my {_MINE}|our \w+)|(?:that )?(?:i|im|ive|we)) "
    rf"(?!(?:{_NOT_SAID_OF})\b))",
    re.ASCII,
)
_GOES_ON = re.compile(r" (?:and|but|so|then|because|unless|if) ")


def said_of_me(whole: Spelled) -> list[tuple[int, int]]:
    """The stretches of what is said: where each begins and ends."""
    stretches = (*_in_japanese(whole), *_in_english(whole.text))
    return [(start, end) for start, end in stretches if not _threatens(whole.text[start:end])]


def _threatens(said: str) -> bool:
    """Whether it tells what is to happen to somebody: 「包丁を持って待ってると書かれた」."""
    return not dangers_told(said).isdisjoint(("threat", "act"))


def _in_japanese(whole: Spelled) -> Iterator[tuple[int, int]]:
    for told in _TELLS.finditer(whole.text):
        before = whole.text[: told.start() + 1]
        if whole.text[told.start()] != "だ" or not _NO_NOUN_BEFORE.search(before):
            yield _begin(before), told.end()
    for named in _NAMED.finditer(whole.text):
        if whole.scripts[max(0, named.start() - 1)] in (KANJI, KATAKANA) and named.start() > 0:
            yield _begin(whole.text[: named.start()]), named.end()


def _begin(before: str) -> int:
    """Where the sentence begins that ends here."""
    return max((each.end() for each in _BEGINS.finditer(before)), default=0)


def _in_english(text: str) -> Iterator[tuple[int, int]]:
    for told in _ENGLISH.finditer(text):
        rest = _GOES_ON.search(text, told.end())
        yield told.start(), rest.start() if rest else len(text)

"""What is wrong in words, forms, pages, templates and languages, one thing at a time, and where the check tells it."""

from typing import Any

from tests.broken_knowledge import and_also, without
from tsuho.records import Example, FactReader
from tsuho.records.languages import Language, LanguageFacts, Languages, Sentence, SentenceGroup, Translation

DRUGS = Example(harm="drugs", says=("大麻を売っている",))


def spoken(text: str, of: str = "", parts: tuple[str, ...] = ("picker",)) -> Languages:
    """One sentence to be said, and a language that says this."""
    sentence = Sentence(place="a:b", group="picker", ja="窓口です。", en="A desk.")
    facts = LanguageFacts(
        id="xx", name="Xx", tag="ja", fallback="ja", easy=True, parts=parts, reviewed_by="machine", notice="-"
    )
    texts = {"a:b": Translation(of=of or sentence.print, text=text)}
    groups = (SentenceGroup(id="picker", of=("a:*",)),)
    return Languages(groups=groups, sentences=(sentence,), all=(Language(facts=facts, texts=texts),))


WORDS_BROKEN: list[tuple[str, str, Any, str, str]] = [
    # check, path in the knowledge, what it becomes, file and key of the first finding
    (
        "pattern-shared",
        "form_labels.url.label.0.yes",
        and_also(r"(?<=a)b"),
        "form_labels/url.toml",
        "label.0.yes.1",
    ),
    ("label-ordered", "form_order.labels", and_also("unheard_of"), "form_labels.toml", "labels"),
    ("label-ordered", "form_order.labels", and_also("url"), "form_labels.toml", "labels"),
    ("label-ordered", "form_order.names", lambda ids: ids[1:], "form_labels/trap.toml", "trap_name"),
    ("label-id", "form_labels.url.label.0.id", "email", "form_labels/email.toml", "email"),
    (
        "label-decides",
        "form_labels.url.label.0.examples",
        and_also("会社のURL"),
        "form_labels/url.toml",
        "label.0.examples",
    ),
    (
        "label-decides",
        "form_labels.email.label.1.counter_examples",
        and_also("Eメール"),
        "form_labels/email.toml",
        "label.1.counter_examples",
    ),
    ("form-word-fits", "form_words.report.0.examples", and_also("会社概要"), "form_words.toml", "report.0.examples"),
    (
        "form-word-fits",
        "harms.obscene.form_words.1.counter_examples",
        and_also("わいせつ"),
        "harms/obscene.toml",
        "form_words.1.counter_examples",
    ),
    ("forbidding-plain", "form_labels.trap.label.0.no", ("メール",), "form_labels/trap.toml", "label.0"),
    ("forbidding-plain", "form_words.consent.0.not_after", ("不",), "form_words.toml", "consent.0"),
    ("everyday-silent", "harm_words.typed.everyday", and_also("詐欺にあった"), "harm_words/typed", "everyday"),
    ("harm-found", "harms.csam.label.en", "Phishing", "harms/csam.toml", "label.en"),
    ("word-leads", "harms.csam.words", and_also("大麻を売ってるアカウント"), "harms/csam.toml", "words"),
    ("meaning-known", "harm_words.typed.typed.csam", and_also("{nothing}"), "harm_words/typed", "typed.csam"),
    ("example-in-group", "harm_words.phrases.money", and_also(DRUGS), "cases/phrases/money.toml", "drugs"),
    ("slot-known", "phrases.in_japan_time.en", "Japan time", "phrases.toml", "in_japan_time.en"),
    ("both-languages", "desks.ihc.does.0.en", " ", "desks/ihc.toml", "does.0.en"),
    ("both-languages", "harms.csam.label.ja", "", "harms/csam.toml", "label.ja"),
    ("no-verdict", "desks.ihc.does.0.ja", "この投稿は違法です。", "desks/ihc.toml", "does.0.ja"),
    ("no-verdict", "templates.ihc.template.0.opening.en", "This is illegal.", "templates/ihc.toml", ""),
    ("plain-there", "desks.ihc.accepts.1.category.ja", "電磁的記録陳列", "desks/ihc.toml", "accepts.1.category"),
    (
        "plain-there",
        "plain.name",
        lambda names: (*names, names[0].model_copy(update={"category": "無名"})),
        "plain.toml",
        "",
    ),
    ("plain-there", "plain.name", lambda names: (*names, names[0]), "plain.toml", ""),
    ("term-kept", "desks.ihc.does.0.ja", "画面の写しは要りません。", "desks/ihc.toml", "does.0.ja"),
    ("term-kept", "desks.ihc.does.0.ja", "誰でも通報できます。", "desks/ihc.toml", "does.0.ja"),
    ("term-kept", "desks.ihc.does.0.ja", "問合せはWebからして下さい。", "desks/ihc.toml", "does.0.ja"),
    ("term-kept", "desks.ihc.does.0.en", "This desk takes reports.", "desks/ihc.toml", "does.0.en"),
    ("template-there", "templates", without("ihc"), "desks/ihc.toml", "id"),
    ("template-fits-all", "templates.ihc.template.-1.roles", ("victim",), "templates/ihc.toml", ""),
    ("slot-known", "templates.ihc.template.0.opening.ja", "{nothing}", "templates/ihc.toml", "template.0.opening.ja"),
    ("slot-known", "templates.ihc.template.0.opening.ja", "{harm", "templates/ihc.toml", "template.0.opening.ja"),
    (
        "field-known",
        "templates.ihc.template.0.fields.0.id",
        "nothing",
        "templates/ihc.toml",
        "template.0.fields.0.id",
    ),
    (
        "field-known",
        "templates.ihc.template.0.fields",
        lambda fields: (*fields, fields[0]),
        "templates/ihc.toml",
        "",
    ),
    ("limit-known", "desks.ihc.form.limits", {"nothing": 5}, "desks/ihc.toml", "form.limits.nothing"),
    ("pattern-shared", "platforms.x.addresses.post", ("(",), "platforms/x.toml", "addresses.post.0"),
    ("pattern-shared", "platforms.x.addresses.post", ("(?<=a)b",), "platforms/x.toml", "addresses.post.0"),
    ("pattern-shared", "platforms.x.addresses.post", ("(?P<a>b)",), "platforms/x.toml", "addresses.post.0"),
    ("pattern-shared", "platforms.x.addresses.post", ("(?i)b",), "platforms/x.toml", "addresses.post.0"),
    ("pattern-shared", "platforms.x.addresses.post", (r"a\Z",), "platforms/x.toml", "addresses.post.0"),
    ("pattern-shared", "platforms.x.addresses.post", (r"a\s",), "platforms/x.toml", "addresses.post.0"),
    ("pattern-shared", "platforms.x.addresses.post", ("a++",), "platforms/x.toml", "addresses.post.0"),
    ("pattern-shared", "platforms.x.addresses.post", (r"a\#",), "platforms/x.toml", "addresses.post.0"),
    ("pattern-shared", "platforms.x.posts.0.pages", ("(",), "platforms/x.toml", "posts.0.pages.0"),
    ("pattern-shared", "platforms.x.posts.0.text.0.pattern", "(", "platforms/x.toml", "posts.0.text.0.pattern"),
    ("pattern-shared", "page_words.post.words.0.any", (r"a\s",), "page_words/post.toml", "words.0.any.0"),
    ("page-word-read", "page_words.post.words.0.any", ("nothing",), "page_words/post.toml", "post"),
    ("page-word-read", "page_words.post.words.0.any", ("[a-z]+",), "page_words/post.toml", "post"),
    ("page-word-id", "page_words.post.words.0.id", "comment", "page_words/post.toml", "comment"),
    ("language-whole", "languages", spoken(""), "languages/xx/picker.toml", "a:b"),
    ("language-whole", "languages", spoken("x", parts=("none",)), "languages/xx/language.toml", "parts"),
    ("language-whole", "languages", spoken("x", of="0" * 12), "languages/xx/picker.toml", "a:b"),
    ("language-faithful", "languages", spoken("$1"), "languages/xx", "a:b"),
    ("language-faithful", "languages", spoken("0120-279-338"), "languages/xx", "a:b"),
    ("language-easy", "languages", spoken("窓口です。"), "languages/xx", "a:b"),
    ("site-recognised", "platforms.x.hosts", (), "platforms/x.toml", "hosts"),
    *(
        ("selector-plausible", "platforms.x.posts.0.box", selector, "platforms/x.toml", "posts.0.box")
        for selector in ("a[href", "a)", "a['b]", "a:contains(b)", "a:eq(0)", "a > ", "a,,b", "#", "a{}", "a::text")
    ),
    ("selector-plausible", "platforms.x.marks", ("a[",), "platforms/x.toml", "marks.0"),
    ("reading-complete", "platforms.x.posts.0.author", (FactReader(),), "platforms/x.toml", "posts.0.author.0"),
    (
        "reading-complete",
        "platforms.x.posts.0.author",
        (FactReader(of="address", css="a"),),
        "platforms/x.toml",
        "posts.0.author.0",
    ),
    *(
        (
            "reading-complete",
            "platforms.x.posts.0.permalink",
            (FactReader(of="address", pattern="^(.)", gives=gives),),
            "platforms/x.toml",
            "posts.0.permalink.0",
        )
        for gives in ("{2}", "{0}", "{name}", "{number}")
    ),
]

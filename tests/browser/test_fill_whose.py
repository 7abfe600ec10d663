"""Whose facts a form asks for, and in which of several boxes they go: small forms, each the one kind that it shows."""

from typing import Any

import pytest

from tests.browser.form_pages import FormBrowser

NAME, PHONE, MAIL = "山田 花子", "03-1234-5678", "hanako@example.jp"
URL = "https://forum.example.jp/test/read.cgi/news/1700000000/42"
GIVEN = {
    "url": URL,
    "category": "誹謗中傷",
    "subject": "投稿の削除について",
    "found_at": "2026-11-20 21:05（日本時間）",
    "name": NAME,
    "name_kana": "ヤマダ ハナコ",
    "email": MAIL,
    "phone": PHONE,
    "address": "〒150-0002 東京都渋谷区渋谷2丁目1-1",
}
THEIRS = "<p>氏名<input name=t1></p><p>電話番号<input name=t2></p>"
OWN = "<p>氏名<input name=u1></p><p>メール<input name=u2></p>"
MINE = {"u1": NAME, "u2": MAIL}


def rows(*titled: str) -> str:
    """A table in which each title spans the rows of a name and a number."""
    return (
        "<table>"
        + "".join(
            f"<tr><th rowspan=2>{title}</th><th>氏名</th><td><input name={at}1></td></tr>"
            f"<tr><th>電話番号</th><td><input name={at}2></td></tr>"
            for title, at in zip(titled, "tu", strict=False)
        )
        + "</table>"
    )


def table(*labelled: str) -> str:
    """A row for each label; its boxes stand behind it."""
    cells = [each.partition("|") for each in labelled]
    return "<table>" + "".join(f"<tr><th>{head}</th><td>{boxes}</td></tr>" for head, _, boxes in cells) + "</table>"


def grid(heads: str, head: str = "") -> str:
    """Two boxes under the heads of their columns."""
    return f"<table>{heads}<tr>{head}<td><input name=t></td><td><input name=u></td></tr></table>"


TITLED = [
    "<h3>{}</h3>",
    "<p>{}</p>",
    "<p><b>{}</b></p>",
    "<p>■{}</p>",
    "<p>【{}】</p>",
    "<div class=title>{}</div>",
    "<dl><dt>{}</dt></dl>",
    "<hr><b>{}</b><br>",
    "<ol><li>{}</li></ol>",
]


@pytest.mark.parametrize("title", TITLED)
def test_nothing_of_the_persons_goes_under_a_title_of_somebody_else(forms: FormBrowser, title: str) -> None:
    assert held(forms, title.format("加害者について") + THEIRS + title.format("通報者について") + OWN) == MINE


SOMEBODY = [
    "いじめをした人",
    "書き込みをした人",
    "侵害者（わかる場合）",
    "対象アカウントの所有者",
    "通報対象者",
    "緊急連絡先",
    "Person you are reporting",
    "Suspect details",
    "Copyright owner information",
    "Who is being harassed?",
    "Who is harassing you?",
    "連絡先（加害者）",
    "通報する相手方",
    "通報する事業者",
    "報告する加害者の情報",
]


NOBODY = [
    "<h1>悪質事業者通報フォーム</h1>",
    "<h1>みどり商店</h1>",
    "<p>※法人の方はこちら</p>",
    "<p>未成年の方は保護者の方と相談してください</p>",
    "<h3>学校で困っていることがありますか</h3>",
    "<h3>返信を希望する方</h3>",
    "<p>※入力しない場合は匿名として受け付けます</p>",
]


@pytest.mark.parametrize("words", NOBODY)
def test_words_that_name_nobody_keep_nothing_out(forms: FormBrowser, words: str) -> None:
    assert held(forms, words + OWN) == MINE


@pytest.mark.parametrize("somebody", SOMEBODY)
def test_a_heading_names_somebody_else(forms: FormBrowser, somebody: str) -> None:
    assert held(forms, f"<h3>{somebody}</h3>{THEIRS}") == {}


FORMS: list[tuple[str, dict[str, str]]] = [
    # whose
    (rows("加害者", "通報する人"), {"u1": NAME, "u2": PHONE}),
    (rows("侵害者<br>（わかる場合）"), {}),
    (
        grid("<tr><th></th><th>相手</th><th>あなた</th></tr>", "<th>氏名</th>"),
        {"u": NAME},
    ),
    (THEIRS + "<hr>" + OWN, {}),
    (table("メールアドレス|<input name=t>", "通報者のメールアドレス|<input name=u>"), {"u": MAIL}),
    (
        table("Your first name|<input name=a>", "Last name|<input name=b>", "Email address|<input name=u>"),
        {"a": "花子", "b": "山田", "u": MAIL},
    ),
    (table("警察に相談しましたか|はい（担当者名<input name=t1> 電話番号<input name=t2>）"), {}),
    (table("氏名|<input name=kagaisha_name>"), {}),
    (table("犯人の電話番号|<input name=t>"), {}),
    (table("着信した電話番号|<input name=t>"), {}),
    (table("発生場所の住所|<input name=t>"), {}),
    (table("学校の所在地|<select name=t><option>選択<option>東京都<option>大阪府</select>"), {}),
    # what keeps out
    (table("メール|<input name=t><br><small>スパム対策用のため入力不要です</small>"), {}),
    ("<p>下の欄には何も入力しないでください。</p><p>メールアドレス<input name=t></p>", {}),
    (table("メールアドレス（入力不要）|<input name=t>", "メールアドレス|<input name=u>"), {"u": MAIL}),
    # what stands below
    ("<p><label>電話番号<input name=u></label><br><small>ハイフンなしで入力</small></p>", {"u": "0312345678"}),
    ("<p>フリガナ<input name=u><br><small>半角カナで入力してください</small></p>", {"u": "ﾔﾏﾀﾞ ﾊﾅｺ"}),
    ("<p>発見日<input name=u><br><small>例：2025/01/31</small></p>", {"u": "2026/11/20"}),
    # parts
    (
        "<p>電話番号（<input name=a size=5>）<input name=b size=4>-<input name=c size=4></p>",
        {"a": "03", "b": "1234", "c": "5678"},
    ),
    (
        "<p>電話番号<input name=a placeholder=03><input name=b placeholder=1234><input name=c placeholder=5678></p>",
        {"a": "03", "b": "1234", "c": "5678"},
    ),
    ("<p>発見日時<input name=a size=2>/<input name=b size=2></p>", {}),
    (
        "<p>発見日<input name=a placeholder=年><input name=b placeholder=月><input name=c placeholder=日></p>",
        {"a": "2026", "b": "11", "c": "20"},
    ),
    ("<p>メール：<input name=a>＠<input name=b></p>", {"a": "hanako", "b": "example.jp"}),
    (
        table("都道府県|<input name=a>", "市区町村|<input name=b>", "町名・番地|<input name=c>"),
        {"a": "東京都", "b": "渋谷区", "c": "渋谷2丁目1-1"},
    ),
    (table("Phone (with country code)|<input name=u>"), {"u": "+81 3-1234-5678"}),
    (table("電話番号 ※国番号(+81)は付けないでください|<input name=u>"), {"u": PHONE}),
    # the right box
    (table("ショップのURL|<input name=t>", "投稿のURL|<input name=u>"), {"u": URL}),
    (table("貴店URL|<input name=t>"), {}),
    (table("物件名|<input name=t>"), {}),
    (table("通報の種類|<select name=t><option>選択<option>誹謗中傷以外の投稿</select>"), {}),
    (
        grid("<thead><tr><th>備考</th><th>URL</th></tr></thead>"),
        {"u": URL},
    ),
    # whose, behind the fact
    *(
        (f"<p><label for=t>{fact}</label><input name=t id=t></p>{OWN}", MINE)
        for fact in (
            "氏名（被害者）",
            "氏名［被害者］",
            "（相手）氏名",
            "氏名（いじめている子）",
            "氏名（加害者・わかる場合）",
            "Name (victim)",
        )
    ),
    (
        "<p>電話番号（保護者）<input name=t></p><p>電話番号：相手<input name=t2></p>",
        {},
    ),
    ("<p><label>氏名（相手に伝わることはありません）<input name=u></label></p>", {"u": NAME}),
    ("<p><label>電話番号（携帯または勤務先）<input name=u></label></p>", {"u": PHONE}),
    # whose, in the box, beside and below it
    ("<p><label for=t>電話番号</label><input name=t id=t><small>詐欺に使われた番号を入力してください</small></p>", {}),
    ("<p>電話番号<input name=t>（相手）</p>", {}),
    ("<p><label>氏名<input name=t placeholder=被害者の氏名></label></p>", {}),
    ("<p>氏名<input name=t title=加害者の氏名></p>", {}),
    ("<p><label for=t>氏名</label><small>（被害に遭われた方）</small><input name=t id=t></p>", {}),
    ("<p>加害者：氏名<input name=t>、電話<input name=t2></p>" + OWN, MINE),
    # whose, by words
    (table("職場の電話番号|<input name=t>", "担任のメール|<input name=t2>", "差出人名|<input name=t3>"), {}),
    (table("同居人の氏名|<input name=t>", "氏名|<input name=u>"), {"u": NAME}),
    (table("申立人の氏名|<input name=u>"), {"u": NAME}),
    (table("Teacher's email|<input name=t>", "Your email|<input name=u>"), {"u": MAIL}),
    (table("Phone number displayed in the ad|<input name=t>", "Reporter's name|<input name=u>"), {"u": NAME}),
    (table("乗っ取られたメールアドレス|<input name=t>", "書き込まれている氏名|<input name=t2>"), {}),
    # a signature
    ("<p>氏名<input name=t><br><small>氏名を入力することで、上記に同意したものとみなします。</small></p>", {}),
    ("<p><label>Full name (acts as your digital signature)<input name=t></label></p>", {}),
    ("<p>以下に同意のうえ、ご記入ください。</p><p>氏名<input name=u></p>", {"u": NAME}),
    # another day
    ("<fieldset><legend>希望する相談日時</legend><input type=date name=t aria-label=日付></fieldset>", {}),
    ("<fieldset><legend>発見した状況</legend><input type=date name=u aria-label=日付></fieldset>", {"u": "2026-11-20"}),
    (table("本人確認日|<input name=t>", "最後にアクセスした日時|<input name=t2>"), {}),
    # traps and repetitions
    (table("メール|<input name=t><br><small>空欄でお願いします</small>"), {}),
    (table("メールアドレス(2回目)|<input name=t>", "メールアドレス|<input name=u>"), {"u": MAIL}),
    ("<p><b>E-mail</b> <i>again</i><br><input name=t></p>", {}),
    # labels that stand apart
    ("<p><input name=a> お名前<br><input name=b> メールアドレス<br></p>", {"a": NAME, "b": MAIL}),
    (
        "<div style=float:left><p>氏名<p>メール<p>電話</div><p><input name=a><p><input name=b><p><input name=c>",
        {"a": NAME, "b": MAIL, "c": PHONE},
    ),
    ("<p>お名前・フリガナ</p><input name=a> <input name=b>", {"a": NAME, "b": "ヤマダ ハナコ"}),
    # what can be read
    ("<p><ruby>住所<rt>じゅうしょ</rt></ruby><input name=u></p>", {"u": GIVEN["address"]}),
    ("<p><label for=u><span style=display:contents>お名前</span></label><input name=u id=u></p>", {"u": NAME}),
    (
        "<p><b>Family name</b> <small>姓</small><br><input name=a></p><p>Given name<br><input name=b></p>",
        {"a": "山田", "b": "花子"},
    ),
    ("<p>電話番号（24×7で受付）<input name=u></p>", {"u": PHONE}),
    ("<p>メールアドレス（迷惑メール対策をされている方は解除してください）<input name=u></p>", {"u": MAIL}),
    ("<p>氏名（ローマ字）<input name=t></p><p>氏名<input name=u></p>", {"u": NAME}),
    ("<p><label for=u>電話番号</label><br>例：0312345678<br><input name=u id=u></p>", {"u": "0312345678"}),
    (table("WebサイトURL|<input name=t>", "該当のページ|<input name=u>"), {"u": URL}),
    (table("どのサイトで当窓口を知りましたか（サイト名）|<input name=t>"), {}),
    ("<p>被害者の氏名・電話番号</p><input name=t><br><input name=t2>", {}),
    (table("電話番号（相手方の自宅または携帯）|<input name=t>", "電話番号|<input name=u>"), {"u": PHONE}),
    (table("電話番号（自宅または携帯）|<input name=u>"), {"u": PHONE}),
    (table("連絡しても大丈夫な電話番号|<input name=u>"), {"u": PHONE}),
    (table("申出人の氏名|<input name=u>"), {"u": NAME}),
    ("<p>ボット対策のため認証を行っています。</p><p>お名前<input name=u></p>", {"u": NAME}),
    ("<p>氏名<input name=u placeholder=住民票に記載された氏名></p>", {"u": NAME}),
    ("<p>By using this form you agree to our privacy policy</p><p>Name<input name=u></p>", {"u": NAME}),
    # of several terms, each its own
    ("<dl><dt>お名前<dt>メール<dd><input name=a><dd><input name=b></dl>", {"a": NAME, "b": MAIL}),
    ("<dl><dt>加害者の氏名<dt>メール<dd><input name=t><dd><input name=u></dl>", {"u": MAIL}),
    ("<dl><dt>お名前<dt>メール<dd><input name=a><br><input name=b></dl>", {"a": NAME, "b": MAIL}),
    # all parts, or none
    *(
        (
            f"<p>発見日時 <input type=date name=a> {ticks} <input name=c size=2>時</p>",
            {"a": "2026-11-20", "b": "PM", "c": "9"},
        )
        for ticks in (
            "<label><input type=radio name=b>午前</label><label><input type=radio name=b value=PM>午後</label>",
            "<input type=radio name=b value=AM>午前 <input type=radio name=b value=PM>午後",
            "午前<input type=radio name=b value=AM>・午後<input type=radio name=b value=PM>",
        )
    ),
    (
        "<p>発見日<input type=date name=t><input type=radio name=t>午前<input type=radio name=t>夜<input name=s>時",
        {},
    ),
    (
        table("〒・住所|<input name=a size=3>-<input name=b size=4> <input name=c size=40>"),
        {"a": "150", "b": "0002", "c": "東京都渋谷区渋谷2丁目1-1"},
    ),
    (table("郵便番号・住所|<input name=u>"), {"u": GIVEN["address"]}),
    (table("〒・住所|<input name=t size=3>-<input name=t2 size=4>"), {}),
    (
        table("住所|<input name=a size=3>-<input name=b size=4><br><input name=c size=40>"),
        {"a": "150", "b": "0002", "c": "東京都渋谷区渋谷2丁目1-1"},
    ),
    *(
        (f"<p>お名前<input name=a{shown[0]}><input name=b{shown[1]}></p>", {"a": "山田", "b": "花子"})
        for shown in (
            (" placeholder=山田", " placeholder=太郎"),
            (" placeholder='姓　例：山田'", " placeholder='名　例：太郎'"),
        )
    ),
    ("<label>氏名<input name=a placeholder=名><input name=b placeholder=姓></label>", {"a": "花子", "b": "山田"}),
    ("<label for=a>氏名</label>(姓)<input name=a id=a>(名)<input name=b>", {"a": "山田", "b": "花子"}),
    # the address of the page
    (table("画像URL|<input name=t>", "ページURL|<input name=u>"), {"u": URL}),
    (table("サイトURL|<input name=t>", "投稿URL|<input name=u>"), {"u": URL}),
    (table("判決・決定のURL|<input name=t>", "対象URL|<input name=u>"), {"u": URL}),
    (table("画像URL|<input name=u>"), {"u": URL}),
    # below a label that stands in nothing
    ("<label>氏名<input name=t></label><small>氏名を入力することで、同意したものとみなします。</small>", {}),
    ("<label>Type your name<input name=t></label><p>I swear under penalty of perjury.</p>", {}),
    ("<label>電話番号</label><input name=t><small>詐欺に使われた番号を入力してください</small>", {}),
    ("<p>電話番号<input name=t> ※相手の番号を入力してください</p>", {}),
    ("お名前 <input name=u> <b>被害者について</b> <p>氏名 <input name=t></p>", {"u": NAME}),
    (table("氏名|<input name=u><p>第三者の方は省略できます</p>"), {"u": NAME}),
    # whose, where somebody may act for somebody
    (table("本人の氏名（代理人が申請する場合）|<input name=t>", "申請者の氏名|<input name=u>"), {"u": NAME}),
    (table("本人の氏名（代理人が申請する場合）|<input name=t>"), {}),
    (table("氏名（代理人の場合は代理人名）|<input name=u>"), {"u": NAME}),
    ("<p>住所<input name=u placeholder=住民票に記載された住所></p>", {"u": GIVEN["address"]}),
    ("<p>住所<input name=t placeholder=サイトに記載された住所></p>", {}),
    (table("氏名（代理人が申請する場合は代理人の氏名）|<input name=u>"), {"u": NAME}),
    # what is said of leaving out, of numbers or of a verdict frees no box of another's, and empties none of one's own
    (table("電話番号|<input name=t><p>詐欺に使われた番号を省略せずに入力してください</p>"), {}),
    (table("氏名（被害者・省略不可）|<input name=t>"), {}),
    (table("裁判の判決があった投稿のURL|<input name=u>"), {"u": URL}),
    (table("連絡した投稿のURL|<input name=u>"), {"u": URL}),
    (table("チャンネルURL|<input name=t>", "動画URL|<input name=u>"), {"u": URL}),
    (table("ブログ・SNSのURL（ご自身のもの）|<input name=t>", "記事URL|<input name=u>"), {"u": URL}),
    (table("URL|<input name=t placeholder=お持ちのサイトのURL>", "記事のURL|<input name=u>"), {"u": URL}),
    ("<p>氏名（カナ）</p>シ<input name=a> メイ<input name=b>", {"a": "ヤマダ", "b": "ハナコ"}),
    # a box of one letter, as builders write it for style sheets to widen
    ("<p>氏名<input name=u size=1></p>", {"u": NAME}),
    # an address in several boxes
    (table("住所|<input name=u>", "住所（フリガナ）|<input name=t>"), {"u": GIVEN["address"]}),
    (
        table("住所|〒<input name=a> <select name=b><option>選択<option>東京都<option>大阪府</select>"),
        {"a": "150-0002", "b": "東京都"},
    ),
    (table("市区町村|<input name=a size=8>", "町名・番地|<input name=b>"), {"a": "東京都渋谷区", "b": "渋谷2丁目1-1"}),
    (table("除外する種類|<select name=t><option>選択<option>誹謗中傷</select>"), {}),
]


@pytest.mark.parametrize(("body", "filled"), FORMS)
def test_each_fact_goes_where_it_is_asked_of_the_person(forms: FormBrowser, body: str, filled: dict[str, str]) -> None:
    assert held(forms, body) == filled


def held(forms: FormBrowser, body: str) -> dict[str, Any]:
    """What each box holds that was filled, by its name; the free text is left out."""
    head = "<meta charset=utf-8><title>通報フォーム</title><h1>違法・有害情報の通報フォーム</h1>"
    forms.show(f"<!doctype html><html lang=ja>{head}<form>{body}<p>内容<textarea></textarea></p></form></html>")
    forms.fill(GIVEN)
    boxes: dict[str, Any] = forms.js(
        "Object.fromEntries([...document.querySelectorAll('input, select')]"
        ".filter(e => e.type !== 'radio' || e.checked)"
        ".map(e => [e.name, e.value]).filter(([, value]) => value && value !== '選択'))"
    )
    return boxes

"""`tsuho paper --stamp`: what leaves, what comes back, and what is said where it does not count. Against authorities of
our own on this machine; the real ones are never asked by a test."""

import contextlib
import dataclasses
import hashlib
import json
import os
import random
import shlex
import shutil
import socket
import subprocess
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any, get_args

import pytest
from cryptography import x509
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

from tests.receipts_made import WHOLE, file_of
from tests.time_authority import DAY, NOW, SHA512, Answering, Signer, TimeAuthority, asked, served, signer
from tsuho.cli import parser
from tsuho.knowledge import default_folder
from tsuho.paper.font import japanese_font
from tsuho.records import Knowledge
from tsuho.records.time_stamps import Authority
from tsuho.stamps import asking, stamping, telling
from tsuho.stamps.files import entries, list_of
from tsuho.stamps.not_stamped import NotStamped, Pending
from tsuho.stamps.tokens import request_for, verified

CONTENT = b"0" * 64 + b"  a-r.json\n"
needs_font = pytest.mark.skipif(japanese_font() is None, reason="no Japanese font is installed")
AT = ("--now", "2026-11-29T21:05:00+09:00")
PLANTED = "ここに植えたことば"


@pytest.fixture(scope="module")
def ours() -> TimeAuthority:
    root = signer("Our Root")
    return TimeAuthority(root, signer("Our Time Stamps 1", root))


@pytest.fixture(scope="module")
def others() -> TimeAuthority:
    root = signer("Other Root")
    return TimeAuthority(root, signer("Other Time Stamps 7", root), serial=2**130)


def named(id: str, root: Signer, url: str = "http://127.0.0.1:9/") -> Authority:
    """The authority as the data tells it."""
    fingerprint = hashlib.sha256(root.der).hexdigest()
    return Authority(id=id, name=id.title(), url=url, root=root.pem, root_sha256=fingerprint, sources=("T01",))


def test_a_token_over_the_list_counts_with_its_time_number_and_signer(ours: TimeAuthority) -> None:
    authority = named("ours", ours.root)
    request = request_for(CONTENT)
    found = verified(ours.answer(request.as_bytes()), CONTENT, authority, [authority], request.nonce)
    assert abs(found.at - NOW) < timedelta(minutes=10)
    assert (found.serial, found.signer) == (4711, "Our Time Stamps 1")


def test_a_request_holds_a_digest_and_a_number_and_nothing_else() -> None:
    numbers = set()
    for content in (b"a", b"b" * 5000):
        request = asked(request_for(content).as_bytes())
        assert request.digest == hashlib.sha256(content).digest() and len(request.body) < 80
        numbers.add(request.nonce)
    assert len(numbers) == 2


def test_the_roots_that_are_pinned_are_roots_and_hold_for_years(knowledge: Knowledge) -> None:
    names = {}
    for authority in knowledge.time_stamps.authority:
        root = x509.load_der_x509_certificate(authority.root_der)
        assert root.subject == root.issuer and root.not_valid_after_utc > NOW + 5 * 365 * DAY
        root.verify_directly_issued_by(root)
        assert hashlib.sha256(authority.root_der).hexdigest() == authority.root_sha256
        names[authority.id] = root.subject.get_attributes_for_oid(NameOID.COMMON_NAME)[0].value
    assert names == {"digicert": "DigiCert Trusted Root G4", "sectigo": "USERTrust RSA Certification Authority"}


Spoil = Callable[[TimeAuthority, TimeAuthority, bytes], bytes]
UNSUITED: tuple[tuple[str, Spoil, str], ...] = (
    ("signed with another key", lambda a, b, r: with_(a, tsa=Signer(b.tsa.key, a.tsa.certificate)).answer(r), "forged"),
    ("one bit of the signature turned", lambda a, b, r: turned(a.answer(r), -9), "forged"),
    (
        "the year written anew",
        lambda a, b, r: a.answer(r).replace(f"{NOW:%Y%m}".encode(), f"{NOW:%Y%m}".replace("202", "203").encode()),
        "expired",
    ),
    (
        "the serial number written anew",
        lambda a, b, r: a.answer(r).replace(b"\x02\x02\x12\x67", b"\x02\x02\x12\x68"),
        "forged",
    ),
    ("a root of the same name", lambda a, b, r: lookalike(a).answer(r), "forged"),
    ("another authority's", lambda a, b, r: b.answer(r), "other_authority"),
    ("over something else", lambda a, b, r: with_(a, other_digest=b"x" * 32).answer(r), "other_hash"),
    ("another kind of digest", lambda a, b, r: with_(a, kind=SHA512).answer(r), "other_hash"),
    ("an older answer", lambda a, b, r: a.answer(request_for(CONTENT).as_bytes()), "other_nonce"),
    ("a number of ours made 5", lambda a, b, r: with_(a, other_nonce=5).answer(r), "other_nonce"),
    ("a certificate that had ended", lambda a, b, r: with_(a, tsa=outdated(a)).answer(r), "expired"),
    ("a certificate yet to begin", lambda a, b, r: with_(a, at=NOW - 400 * DAY).answer(r), "expired"),
    ("a certificate for code", lambda a, b, r: with_(a, tsa=for_code(a)).answer(r), "not_for_time"),
    ("no certificate", lambda a, b, r: with_(a, certificates=()).answer(r), "unsigned"),
    ("only another's certificate", lambda a, b, r: with_(a, certificates=(b.tsa,)).answer(r), "unsigned"),
    ("declined", lambda a, b, r: with_(a, status=2).answer(r), "declined"),
    ("granted with changes", lambda a, b, r: with_(a, status=1).answer(r), "declined"),
    ("cut short", lambda a, b, r: a.answer(r)[:-1], "unreadable"),
    ("with more behind it", lambda a, b, r: a.answer(r) + b"\0", "unreadable"),
    ("a page", lambda a, b, r: b"<!doctype html><title>Sign in</title>", "unreadable"),
    ("nothing", lambda a, b, r: b"", "unreadable"),
)


def with_(authority: TimeAuthority, **changes: Any) -> TimeAuthority:
    return dataclasses.replace(authority, **changes)


def turned(content: bytes, place: int) -> bytes:
    spoiled = bytearray(content)
    spoiled[place] ^= 1
    return bytes(spoiled)


def lookalike(authority: TimeAuthority) -> TimeAuthority:
    root = signer("Our Root")
    return with_(authority, root=root, tsa=signer("Our Time Stamps 1", root))


def outdated(authority: TimeAuthority) -> Signer:
    return signer("Our Time Stamps 0", authority.root, ends=NOW - DAY)


def for_code(authority: TimeAuthority) -> Signer:
    return signer("Our Programs", authority.root, use=ExtendedKeyUsageOID.CODE_SIGNING)


@pytest.mark.parametrize(("spoil", "trouble"), [case[1:] for case in UNSUITED], ids=[case[0] for case in UNSUITED])
def test_what_does_not_count_is_refused_with_its_own_sentence(
    ours: TimeAuthority, others: TimeAuthority, spoil: Spoil, trouble: str
) -> None:
    authority, other = named("ours", ours.root), named("others", others.root)
    request = request_for(CONTENT)
    answer = spoil(ours, others, request.as_bytes())
    with pytest.raises(NotStamped) as refused:
        verified(answer, CONTENT, authority, (authority, other), request.nonce)
    assert refused.value.trouble == trouble and not refused.value.pending
    told = telling.outcome_words(stamping.Outcome(authority, 1, refused.value))
    assert told.ja.startswith("受け取りませんでした。") and told.en.startswith("Refused. ")


def test_no_answer_spoiled_anywhere_counts_or_breaks_the_program(ours: TimeAuthority) -> None:
    authority = named("ours", ours.root)
    request = request_for(CONTENT)
    answer = ours.answer(request.as_bytes())
    chance = random.Random(16)
    good = verified(answer, CONTENT, authority, (), request.nonce)
    for _ in range(600):
        spoiled = bytearray(answer[: chance.choice((len(answer), chance.randrange(len(answer))))])
        for _ in range(chance.randrange(1, 4)):
            if spoiled:
                spoiled[chance.randrange(len(spoiled))] = chance.randrange(256)
        try:
            found = verified(bytes(spoiled), CONTENT, authority, (), request.nonce)
        except NotStamped:
            continue
        # what is not signed (how the answer is wrapped) may change, what is stamped may not
        assert found == good


def test_an_authority_that_does_not_answer_as_it_should_is_told_and_never_waited_for(ours: TimeAuthority) -> None:
    def trouble(answering: Answering, path: str = "") -> NotStamped:
        with served(answering) as (url, _), pytest.raises(NotStamped) as failed:
            asking.ask(url + path, b"request", seconds=0.5)
        assert failed.value.pending
        return failed.value

    for status in (302, 404, 500, 503):
        assert trouble(lambda _, status=status: (status, b"")).parts == {"status": status}  # type: ignore[misc]
    assert trouble(lambda _: (200, b"x" * 200_000)).trouble == "too_long"
    with slow() as url, pytest.raises(NotStamped) as failed:
        asking.ask(url, b"request", seconds=0.3)
    assert failed.value.trouble == "timeout"
    with served(lambda body: (200, ours.answer(body))) as (url, _):
        pass
    with pytest.raises(NotStamped) as failed:
        asking.ask(url, b"request", seconds=1)
    assert failed.value.trouble == "unreachable"


@contextlib.contextmanager
def slow() -> Iterator[str]:
    """A server that takes a request and says nothing."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        yield f"http://127.0.0.1:{server.getsockname()[1]}"


def test_the_list_is_as_sha256sum_writes_it() -> None:
    listed = list_of([("b.pdf", b"B"), ("a.json", b"A")])
    assert listed.decode() == (
        f"{hashlib.sha256(b'A').hexdigest()}  a.json\n{hashlib.sha256(b'B').hexdigest()}  b.pdf\n"
    )
    assert entries(listed) == [
        ("a.json", hashlib.sha256(b"A").hexdigest()),
        ("b.pdf", hashlib.sha256(b"B").hexdigest()),
    ]
    for wrong in (b"", b"x", b"\xff", listed + b"y\n", b"0" * 64 + b"  ../a\n"):
        assert entries(wrong) is None


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("data") / "shared_data"
    shutil.copytree(default_folder(), folder)
    return folder


class World:
    """A folder to work in, and authorities that this machine's knowledge names."""

    def __init__(self, tmp_path: Path, data: Path) -> None:
        self.folder, self.data = tmp_path, data
        self.file = tmp_path / "records.json"
        self.file.write_text(file_of(WHOLE), "utf-8")

    def knows(self, *authorities: Authority) -> None:
        tables = ["checked_on = 2026-11-29"]
        for each in authorities:
            told = [f"{key} = {json.dumps(value)}" for key, value in each.model_dump(mode="json").items()]
            tables.append("\n".join(("[[authority]]", *told)))
        (self.data / "time_stamps.toml").write_text("\n\n".join(tables), "utf-8")

    def paper(self, *more: str) -> int:
        return parser.main(["paper", str(self.file), "-o", str(self.folder / "a.pdf"), *AT, *more])

    @property
    def names(self) -> set[str]:
        return {path.name for path in self.folder.iterdir()} - {"records.json"}


@pytest.fixture
def world(tmp_path: Path, data: Path, monkeypatch: pytest.MonkeyPatch) -> World:
    monkeypatch.setenv("TSUHO_SHARED_DATA", str(data))
    return World(tmp_path, data)


@needs_font
def test_both_stamp_the_list_and_anyone_can_check_it(
    world: World, ours: TimeAuthority, others: TimeAuthority, capsys: pytest.CaptureFixture[str]
) -> None:
    printed = world.folder / "投稿 の印刷.pdf"
    printed.write_bytes(b"%PDF-1.7 the site's page")
    with (
        served(lambda body: (200, ours.answer(body))) as (one, heard),
        served(lambda body: (200, others.answer(body))) as (two, also),
    ):
        world.knows(named("ours", ours.root, one), named("others", others.root, two))
        assert world.paper("--stamp", "--yes", "--with", str(printed), "--lang", "ja") == 0
    said = capsys.readouterr().out
    assert world.names == {
        *("a.pdf", "a-r.json", "a-h.txt", "a-1.tsr", "a-1.pem", "a-2.tsr", "a-2.pem", "投稿 の印刷.pdf"),
    }
    listed = (world.folder / "a-h.txt").read_bytes()
    digest = hashlib.sha256(listed).hexdigest()
    # what left is what was shown: the digest of the list, a number, and nothing of the program
    for headers, body in (*heard, *also):
        assert body.hex() in said and digest in body.hex() and digest in said
        assert set(headers) == {"Host", "Accept-Encoding", "Content-Length", "Content-Type", "Accept"}
    assert one in said and two in said and len(heard) == len(also) == 1
    assert "シリアル番号 1267、" in said and "Other Time Stamps 7" in said
    if openssl := shutil.which("openssl"):
        for number in (1, 2):
            lines = f"ts -verify -data a-h.txt -in a-{number}.tsr -CAfile a-{number}.pem"
            run = subprocess.run(
                [openssl, *shlex.split(lines)], cwd=world.folder, capture_output=True, text=True, check=False
            )
            assert run.returncode == 0 and "OK" in run.stdout, run.stderr
    summed = shutil.which("sha256sum")
    assert not summed or subprocess.run([summed, "-c", "a-h.txt"], cwd=world.folder, stdout=-3).returncode == 0
    # our own check, also once something was changed or lost
    check = ["paper", "--check", str(world.folder / "a-h.txt"), "--lang", "en"]
    assert parser.main(check) == 0
    assert capsys.readouterr().out.count("as listed") == 2
    printed.write_bytes(b"another page")
    assert parser.main(check) == 1
    assert "differs from the list" in capsys.readouterr().out
    printed.unlink()
    (world.folder / "a-2.tsr").write_bytes((world.folder / "a-2.tsr").read_bytes()[:-1])
    assert parser.main(check) == 1
    out = capsys.readouterr().out
    assert "is not there" in out and "cut short" in out and "(Ours)" in out


@needs_font
def test_one_that_is_down_and_one_that_forges_keep_nobody_from_the_sheet(
    world: World, ours: TimeAuthority, others: TimeAuthority, capsys: pytest.CaptureFixture[str]
) -> None:
    with (
        served(lambda _: (503, b"")) as (one, _),
        served(lambda body: (200, ours.answer(body))) as (two, _),
    ):
        world.knows(named("ours", ours.root, one), named("others", others.root, two))
        assert world.paper("--stamp", "--yes", "--lang", "en") == 1
    said = capsys.readouterr().out
    assert "Ours: Pending. It answered HTTP 503." in said
    assert "Others: Refused. It is a stamp of Ours, not of this authority." in said
    assert world.names == {"a.pdf", "a-r.json", "a-h.txt"}


@needs_font
def test_nothing_leaves_and_nothing_is_written_without_a_yes(
    world: World, ours: TimeAuthority, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    with served(lambda body: (200, ours.answer(body))) as (url, heard):
        world.knows(named("ours", ours.root, url))
        assert world.paper("--stamp", "--lang", "en") == 2
        assert "--yes" in capsys.readouterr().err
        hand, terminal = os.openpty()
        with os.fdopen(hand, "wb", buffering=0) as typed, os.fdopen(terminal, encoding="utf-8") as reading:
            monkeypatch.setattr("sys.stdin", reading)
            for answer, code in (("", 1), ("n", 1), ("いいえ", 1), ("はい", 0)):
                assert not heard and world.names == set()
                typed.write(f"{answer}\n".encode())
                assert world.paper("--stamp", "--lang", "ja") == code, answer
        assert len(heard) == 1
        assert capsys.readouterr().out.count("送りますか") == 4
        # an earlier stamp is not written over
        before = (world.folder / "a-1.tsr").read_bytes()
        assert world.paper("--stamp", "--yes") == 2 and len(heard) == 1
        assert (world.folder / "a-1.tsr").read_bytes() == before


@needs_font
def test_words_that_may_not_be_kept_reach_neither_the_list_nor_what_is_of_it(
    world: World, ours: TimeAuthority, capsys: pytest.CaptureFixture[str]
) -> None:
    situation = {"harm": "csam", "role": "witness", "wish": "takedown"}
    post = {**WHOLE["post"], "title": PLANTED, "text": PLANTED}
    events = [{"id": "n", "at": "2026-11-11", "kind": "note", "note": PLANTED, "words": PLANTED}]
    receipt = {
        **WHOLE,
        "situation": situation,
        "evidence": "url_only",
        "post": post,
        "desks": [{"desk": "ihc", "events": events}],
    }
    with served(lambda body: (200, ours.answer(body))) as (url, heard):
        world.knows(named("ours", ours.root, url))
        kept = []
        for words in (PLANTED, "ほかのことば"):
            world.file.write_text(file_of(receipt).replace(json.dumps(PLANTED)[1:-1], words), "utf-8")
            assert world.paper("--stamp", "--yes") == 0
            kept.append(asked(heard[-1][1]).digest)
            for name in world.names:
                assert words.encode() not in (world.folder / name).read_bytes()
                (world.folder / name).unlink()
        assert kept[0] == kept[1]  # the same stamp, whatever the words were
        # nor the hash of a file beside it
        assert world.paper("--stamp", "--yes", "--with", __file__, "--lang", "en") == 2
        assert "only the address may be kept" in capsys.readouterr().err and len(heard) == 2


@needs_font
def test_what_cannot_be_done_is_told_before_anything_leaves(
    world: World, ours: TimeAuthority, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    with served(lambda body: (200, ours.answer(body))) as (url, heard):
        world.knows(named("ours", ours.root, url))
        for more, said in (
            (("--with", "records.json"), "goes with --stamp"),
            (("--stamp", "--yes", "--with", str(world.folder / "none.pdf")), "none.pdf: No such file"),
            (("--stamp", "--yes", "--with", str(world.folder / "x" / "a-r.json")), "another file has that name"),
        ):
            assert world.paper(*more, "--lang", "en") == 2
            assert said in capsys.readouterr().err
        assert parser.main(["paper", "--lang", "en"]) == 2 and "--check" in capsys.readouterr().err
        assert parser.main(["paper", "--check", str(world.file), "--lang", "en"]) == 2
        assert "is no list of hashes" in capsys.readouterr().err
        (world.folder / "b-h.txt").write_bytes(CONTENT)
        assert parser.main(["paper", "--check", str(world.folder / "b-h.txt"), "--lang", "en"]) == 1
        assert "There is no time stamp" in capsys.readouterr().out
        monkeypatch.setitem(__import__("sys").modules, "tsuho.stamps.tokens", None)
        assert world.paper("--stamp", "--yes", "--lang", "en") == 2
        assert "-e '.[paper]'" in capsys.readouterr().err
        world.knows()
        assert not heard and world.names == {"b-h.txt"}


def test_every_way_in_which_an_answer_stays_away_is_told_as_pending() -> None:
    authority = named("ours", signer("Root"))
    parts: dict[str, Any] = {"reason": "x", "status": 1}
    for trouble in get_args(Pending):
        told = telling.outcome_words(stamping.Outcome(authority, 1, NotStamped(trouble, **parts)))
        assert told.ja.startswith("まだありません。") and told.en.startswith("Pending. "), trouble

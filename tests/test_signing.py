"""`tsuho sign`, and what becomes of a signature: a server gives it out, `tsuho doctor` tells of it, extensions take it.

Every key is made for one run of the tests."""

import json
import stat
import subprocess
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from tests.asking import Asker
from tests.tiny_knowledge import tiny
from tsuho.api import create_app
from tsuho.as_json import to_json
from tsuho.cli import doctor, sign_command, site_command
from tsuho.cli.parser import main
from tsuho.compile import signing
from tsuho.compile.bundle import compile_bundle
from tsuho.compile.signature import NoSignature, as_file, digest, misfit, read_signature, signed_files
from tsuho.engine.japan_time import JST
from tsuho.knowledge import CHECKOUT
from tsuho.records import Knowledge
from tsuho.records.signature import Signature, SigningKeys

TODAY = date(2026, 11, 29)
EXPIRES = date(2027, 2, 28)


@pytest.fixture(scope="module")
def key_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A keeper's private key."""
    path = tmp_path_factory.mktemp("keys") / "tsuho.pem"
    signing.make_key(path)
    return path


@pytest.fixture(scope="module")
def keys(key_file: Path) -> SigningKeys:
    """What the package would pin."""
    return SigningKeys(keys=(signing.public_key(signing.read_key(key_file)),))


@pytest.fixture(scope="module")
def signed(keys: SigningKeys) -> Knowledge:
    """A small knowledge whose keepers have that key."""
    return tiny().model_copy(update={"signing_keys": keys})


@pytest.fixture(scope="module")
def bundle(signed: Knowledge) -> dict[str, Any]:
    return compile_bundle(signed)


@pytest.fixture(scope="module")
def signature(bundle: dict[str, Any], key_file: Path) -> Signature:
    return signing.sign(bundle, signing.read_key(key_file), EXPIRES)


@pytest.fixture
def place(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, signed: Knowledge) -> Path:
    """Where the signature lies, for the server and the commands."""
    path = tmp_path / "bundle.sig"
    monkeypatch.setenv("TSUHO_SIGNATURE", str(path))
    for module in (sign_command, site_command):
        monkeypatch.setattr(module, "read_knowledge", lambda **_: signed)
    return path


def run(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, str]:
    try:
        code = main(["--lang", "en", *arguments])
    except SystemExit as leaving:
        code = int(leaving.code or 0)
    told = capsys.readouterr()
    return code, told.out + told.err


# --- the keeper -------------------------------------------------------------------------------------------------------


def test_a_new_key_is_its_owners_alone_and_its_public_half_is_told(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    path = tmp_path / "tsuho.pem"
    code, told = run(capsys, "sign", "--new-key", str(path))

    assert code == 0
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    public = signing.public_key(signing.read_key(path))
    assert f'"{public}",' in told and SigningKeys(keys=(public,))
    assert run(capsys, "sign", "--new-key", str(path))[0] == 2, "no key is written over"
    assert signing.public_key(signing.read_key(path)) == public


def test_an_edition_is_signed_for_as_long_as_is_wanted(
    capsys: pytest.CaptureFixture[str], place: Path, key_file: Path, bundle: dict[str, Any], signed: Knowledge
) -> None:
    code, told = run(capsys, "sign", "--key", str(key_file), "--days", "7")

    found = read_signature(place)
    today = datetime.now(UTC).astimezone(JST).date()
    assert (code, found.version, found.sha256) == (0, bundle["version"], digest(bundle))
    assert timedelta(6) <= found.expires - today <= timedelta(7)
    assert found.expires.isoformat() in told and "Only extensions" not in told
    assert signing.is_genuine(found) and misfit(found, bundle, signed.signing_keys, today) is None


def test_who_signs_with_a_key_that_nobody_knows_is_told(
    capsys: pytest.CaptureFixture[str], place: Path, tmp_path: Path
) -> None:
    signing.make_key(tmp_path / "strange.pem")
    code, told = run(capsys, "sign", "--key", str(tmp_path / "strange.pem"))
    assert (code, "Only extensions released with it" in told) == (0, True)


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        ((), "either --key or --new-key"),
        (("--key", "KEY", "--new-key", "x"), "either --key or --new-key"),
        (("--key", "KEY", "--days", "401"), "400 days at most"),
        (("--key", "KEY", "--days", "0"), "number of days"),
        (("--key", "/nowhere/x.pem"), "No such file"),
        (("--key", "PLAIN"), "no private Ed25519 key"),
        (("--key", str(CHECKOUT / "pyproject.toml")), "inside this repository"),
        (("--new-key", str(CHECKOUT / "docs" / "key.pem")), "inside this repository"),
        (("--key", "KEY", "-o", "/nowhere/x.sig"), "No such file"),
    ],
)
def test_what_cannot_be_done_is_told_in_a_line(
    capsys: pytest.CaptureFixture[str],
    place: Path,
    tmp_path: Path,
    key_file: Path,
    arguments: tuple[str, ...],
    says: str,
) -> None:
    plain = tmp_path / "plain.pem"
    plain.write_text("no key", "utf-8")
    named = {"KEY": str(key_file), "PLAIN": str(plain)}

    code, told = run(capsys, "sign", *(named.get(each, each) for each in arguments))

    assert (code, says in told) == (2, True), told
    assert not place.exists()


def test_no_private_key_lies_in_the_repository() -> None:
    named = subprocess.run(("git", "ls-files"), cwd=CHECKOUT, capture_output=True, text=True, check=True).stdout
    files = [CHECKOUT / name for name in named.splitlines() if not name.endswith((".png", ".gz"))]
    begins = b"-----BEGIN " + b"PRIVATE KEY"

    assert [path.name for path in files if path.is_file() and begins in path.read_bytes()] == []


# --- what a signature is good for -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("change", "why"),
    [
        ({}, None),
        ({"edition": "2026-11-02.1"}, "other_edition"),
        ({"version": "2026-11-01.1+000000000000"}, "other_edition"),
        ({"sha256": "0" * 64}, "other_bytes"),
        ({"key": f"MCowBQYDK2VwAyEA{'A' * 43}="}, "unknown_key"),
        ({"expires": TODAY}, None),
        ({"expires": TODAY - timedelta(1)}, "expired"),
    ],
)
def test_a_signature_speaks_of_these_bytes_or_of_none(
    signature: Signature, bundle: dict[str, Any], keys: SigningKeys, change: dict[str, Any], why: str | None
) -> None:
    assert misfit(signature.model_copy(update=change), bundle, keys, TODAY) == why
    assert signing.is_genuine(signature.model_copy(update=change)) is (change == {})


@pytest.mark.parametrize("text", [b"", b"{}", b"<html>", b"\xff", b" " * 5000])
def test_what_is_no_signature_is_none(tmp_path: Path, text: bytes) -> None:
    path = tmp_path / "bundle.sig"
    path.write_bytes(text)
    with pytest.raises(NoSignature) as caught:
        read_signature(path)
    assert caught.value.there


TAKEN = """
import { readFileSync } from 'node:fs';
import { readSignature, refusal, signedBundle } from './extension/server/signature.js';
const { signature, bundle, keys, now } = JSON.parse(readFileSync(0, 'utf8'));
const read = readSignature(signature);
const why = await refusal(read, keys, ['2000-01-01.1'], new Date(now));
const signed = await signedBundle(read, new TextEncoder().encode(bundle));
console.log(why || signed.refused || signed.candidate.version);
"""


def test_what_python_signs_and_serves_the_extension_takes(
    place: Path, signed: Knowledge, signature: Signature, keys: SigningKeys, bundle: dict[str, Any]
) -> None:
    place.write_bytes(as_file(signature))
    asker = Asker(create_app(signed))
    given = {
        "signature": asker.get("/v1/knowledge.sig").text,
        "bundle": asker.get("/v1/knowledge").text,
        "keys": keys.keys,
        "now": "2026-11-29T12:00:00+09:00",
    }
    asked = ("node", "--input-type=module", "--eval", TAKEN)
    told = subprocess.run(
        asked, cwd=CHECKOUT, input=json.dumps(given), capture_output=True, text=True, check=True, timeout=30
    )
    assert told.stdout.strip() == bundle["version"]


# --- who passes it on, and who tells of it ----------------------------------------------------------------------------


def test_the_server_gives_the_signature_that_lies_there_now(
    place: Path, signed: Knowledge, signature: Signature
) -> None:
    asker = Asker(create_app(signed))
    missing = asker.get("/v1/knowledge.sig")
    assert (missing.status_code, missing.json()["type"]) == (404, "/problems/not-signed")

    place.write_bytes(as_file(signature))
    found = asker.get("/v1/knowledge.sig")
    assert (found.status_code, found.content) == (200, as_file(signature))
    assert found.headers["cache-control"] == "no-cache"

    place.write_bytes(as_file(signature.model_copy(update={"version": "2027-01-01.1+abcdef012345"})))
    assert asker.get("/v1/knowledge.sig").status_code == 404, "it is of what this server gives, or none"

    place.write_text("secret: something else", "utf-8")
    assert asker.get("/v1/knowledge.sig").status_code == 404, "nothing but a signature is ever given out"


@pytest.mark.parametrize(
    ("lies_there", "state", "says"),
    [
        ("nothing", "note", "is not signed"),
        ("noise", "wrong", "cannot be read"),
        ("signature", "good", "until 2027-02-28"),
        ("of another edition", "wrong", "another edition"),
        ("of other bytes", "wrong", "other bytes"),
        ("expired", "wrong", "expired"),
        ("by a stranger", "wrong", "key is not in"),
        ("forged", "wrong", "was not made with the key"),
    ],
)
def test_doctor_tells_whether_anybody_would_take_it(
    tmp_path: Path, signed: Knowledge, signature: Signature, lies_there: str, state: str, says: str
) -> None:
    path = tmp_path / "bundle.sig"
    changes: dict[str, dict[str, Any]] = {
        "signature": {},
        "of another edition": {"version": "2026-01-01.1+00"},
        "of other bytes": {"sha256": "0" * 64},
        "expired": {"expires": TODAY - timedelta(1)},
        "by a stranger": {"key": f"MCowBQYDK2VwAyEA{'A' * 43}="},
        "forged": {"signature": f"{'A' * 86}=="},
    }
    if lies_there == "noise":
        path.write_text("noise", "utf-8")
    elif lies_there in changes:
        path.write_bytes(as_file(signature.model_copy(update=changes[lies_there])))

    found = doctor.knowledge_signed(signed, path, TODAY)

    assert (found.state, says in found.finding.en) == (state, True), found.finding.en
    assert (found.mend is None) is (state == "good")


@pytest.mark.parametrize(("today", "fits"), [(TODAY, True), (EXPIRES + timedelta(1), False)])
def test_a_site_ships_the_knowledge_as_it_was_signed_or_not_at_all(
    place: Path, signature: Signature, bundle: dict[str, Any], keys: SigningKeys, today: date, fits: bool
) -> None:
    assert signed_files(place, bundle, keys, today) == {}

    place.write_bytes(as_file(signature))

    whole = {"knowledge.json": to_json(bundle), "knowledge.sig": as_file(signature)}
    assert signed_files(place, bundle, keys, today) == (whole if fits else {})

"""What a time-stamp authority answered (RFC 3161), held against what it was asked and against its root. Pure.

That a token counts is decided by `rfc3161-client` alone; what is looked at here besides is what that library leaves to
its caller (which kind of digest was stamped) and why a token does not count, so that it can be said.
"""

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import NamedTuple

import rfc3161_client as rfc3161
from cryptography import x509
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

from tsuho.records.time_stamps import Authority
from tsuho.stamps.not_stamped import NotStamped

SHA256 = "2.16.840.1.101.3.4.2.1"


@dataclass(frozen=True, slots=True)
class Stamp:
    """A token that counts: when, its number, and whose key signed it."""

    at: datetime
    serial: int
    signer: str


def request_for(content: bytes) -> rfc3161.TimeStampRequest:
    """What is sent for these bytes: their SHA-256, a number picked by chance, and that certificates are wanted."""
    return (
        rfc3161.TimestampRequestBuilder()
        .data(content)
        .hash_algorithm(rfc3161.HashAlgorithm.SHA256)
        .nonce(nonce=True)
        .cert_request(cert_request=True)
        .build()
    )


def verified(
    answer: bytes, content: bytes, authority: Authority, others: Iterable[Authority], nonce: int | None = None
) -> Stamp:
    """The stamp over these bytes. `nonce`: the number that was asked with, where it is known; `others`: whose stamp it
    may be instead. Raises `NotStamped`."""
    read = _read(answer)
    digest = hashlib.sha256(content).digest()
    if (read.kind, read.digest) != (SHA256, digest):
        raise NotStamped("other_hash")
    if nonce is not None and read.nonce != nonce:
        raise NotStamped("other_nonce")
    if read.leaf is None:
        raise NotStamped("unsigned")
    if not read.for_time:
        raise NotStamped("not_for_time")
    if not read.leaf.not_valid_before_utc <= read.at <= read.leaf.not_valid_after_utc:
        raise NotStamped("expired")
    if not _leads_to(read.response, digest, authority):
        other = next((each for each in others if each != authority and _leads_to(read.response, digest, each)), None)
        raise NotStamped("other_authority", other=other.name) if other else NotStamped("forged")
    return Stamp(read.at, read.serial, _name_of(read.leaf))


class _Answer(NamedTuple):
    """An answer taken apart. `leaf`: the certificate that it says it was signed with, if it holds it."""

    response: rfc3161.TimeStampResponse
    kind: str
    digest: bytes
    nonce: int | None
    at: datetime
    serial: int
    leaf: x509.Certificate | None
    for_time: bool


def _read(answer: bytes) -> _Answer:
    """Raises `NotStamped` where it is no answer, or one that declines."""
    try:
        response = rfc3161.decode_timestamp_response(answer)
        _granted(response)
        info, signed = response.tst_info, response.signed_data
        carried = [x509.load_der_x509_certificate(each) for each in signed.certificates]
        named = [(each.issuer, each.serial_number) for each in signed.signer_infos]
        leaf = next((each for each in carried if [(each.issuer, each.serial_number)] == named), None)
        imprint = info.message_imprint
        kind, at = imprint.hash_algorithm.dotted_string, info.gen_time
        for_time = leaf is not None and _stamps_times(leaf)
        return _Answer(response, kind, imprint.message, info.nonce, at, info.serial_number, leaf, for_time)
    except NotStamped:
        raise
    except Exception:  # noqa: BLE001 - bytes of a stranger: whatever they break in whichever parser, they are no stamp
        raise NotStamped("unreadable") from None


def _granted(response: rfc3161.TimeStampResponse) -> None:
    if response.status != rfc3161.PKIStatus.GRANTED:
        raise NotStamped("declined", status=response.status)


def _stamps_times(leaf: x509.Certificate) -> bool:
    try:
        use = leaf.extensions.get_extension_for_class(x509.ExtendedKeyUsage)
    except x509.ExtensionNotFound:
        return False
    return use.critical and ExtendedKeyUsageOID.TIME_STAMPING in use.value


def _leads_to(response: rfc3161.TimeStampResponse, digest: bytes, authority: Authority) -> bool:
    """Whether the signature is right, and its certificate leads to the authority's root, as of the time stamped."""
    root = x509.load_der_x509_certificate(authority.root_der)
    try:
        return rfc3161.VerifierBuilder(roots=[root]).build().verify(response, digest)
    except Exception:  # noqa: BLE001 - as above: what cannot be followed to the root does not lead there
        return False


def _name_of(leaf: x509.Certificate) -> str:
    names = leaf.subject.get_attributes_for_oid(NameOID.COMMON_NAME)
    return str(names[0].value) if names else leaf.subject.rfc4514_string()

"""A time-stamp authority of our own (RFC 3161): certificates, answers as real ones write them or spoiled in one place,
and a server on this machine that gives them."""

import hashlib
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import padding, rsa
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

DAY = timedelta(days=1)
NOW = datetime.now(UTC)
SHA256, SHA512 = "2.16.840.1.101.3.4.2.1", "2.16.840.1.101.3.4.2.3"
SIGNED_DATA, TST_INFO = "1.2.840.113549.1.7.2", "1.2.840.113549.1.9.16.1.4"
CONTENT_TYPE, MESSAGE_DIGEST = "1.2.840.113549.1.9.3", "1.2.840.113549.1.9.4"
SIGNING_CERTIFICATE, RSA_SHA256 = "1.2.840.113549.1.9.16.2.47", "1.2.840.113549.1.1.11"
TIME_STAMPING = ExtendedKeyUsageOID.TIME_STAMPING


def tlv(tag: int, *parts: bytes) -> bytes:
    """A value of ASN.1 (DER)."""
    content = b"".join(parts)
    size = len(content)
    octets = size.to_bytes((size.bit_length() + 7) // 8 or 1, "big")
    return bytes([tag]) + (bytes([size]) if size < 0x80 else bytes([0x80 | len(octets)]) + octets) + content


def sequence(*parts: bytes) -> bytes:
    return tlv(0x30, *parts)


def integer(number: int) -> bytes:
    return tlv(0x02, number.to_bytes(number.bit_length() // 8 + 1, "big"))


def oid(dotted: str) -> bytes:
    first, second, *rest = map(int, dotted.split("."))
    out = bytearray([first * 40 + second])
    for each in rest:
        sevens = [each & 0x7F]
        while each := each >> 7:
            sevens.append(0x80 | (each & 0x7F))
        out += bytes(reversed(sevens))
    return tlv(0x06, bytes(out))


def attribute(kind: str, value: bytes) -> bytes:
    return sequence(oid(kind), tlv(0x31, value))


def algorithm(kind: str) -> bytes:
    return sequence(oid(kind), b"\x05\x00")


@dataclass
class Signer:
    """A key with its certificate."""

    key: rsa.RSAPrivateKey
    certificate: x509.Certificate

    @property
    def der(self) -> bytes:
        return self.certificate.public_bytes(serialization.Encoding.DER)

    @property
    def pem(self) -> str:
        return self.certificate.public_bytes(serialization.Encoding.PEM).decode()


def signer(
    name: str,
    above: Signer | None = None,
    *,
    use: Any = TIME_STAMPING,
    ends: datetime = NOW + 300 * DAY,
    begins: datetime = NOW - 300 * DAY,
) -> Signer:
    """A root, or one that a root answers for: to stamp times, unless told otherwise."""
    key = rsa.generate_private_key(65537, 2048)
    subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
    made = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(above.certificate.subject if above else subject)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(begins)
        .not_valid_after(ends)
        .add_extension(x509.BasicConstraints(ca=above is None, path_length=None), critical=True)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
    )
    if above:
        made = made.add_extension(x509.ExtendedKeyUsage([use]), critical=True)
    return Signer(key, made.sign(above.key if above else key, hashes.SHA256()))


@dataclass
class Request:
    """What is asked: the digest, and the number to be given back."""

    digest: bytes
    nonce: int
    body: bytes


def asked(body: bytes) -> Request:
    """Reads a request as RFC 3161 writes it: version, the algorithm and the digest, the number, certificates wanted."""
    at = body.index(b"\x04\x20") + 2
    digest, rest = body[at : at + 32], body[at + 32 :]
    assert rest[0] == 0x02, "no number"
    return Request(digest, int.from_bytes(rest[2 : 2 + rest[1]], "big"), body)


@dataclass
class TimeAuthority:
    """Stamps what it is asked to, or something else where a test says so."""

    root: Signer
    tsa: Signer
    serial: int = 4711
    at: datetime = field(default_factory=lambda: datetime.now(UTC))
    kind: str = SHA256
    status: int = 0
    other_digest: bytes | None = None
    other_nonce: int | None = None
    certificates: tuple[Signer, ...] | None = None

    def token(self, digest: bytes, nonce: int) -> bytes:
        """A token over the digest."""
        info = sequence(
            integer(1),
            oid("1.3.6.1.4.1.4146.2.3"),
            sequence(algorithm(self.kind), tlv(0x04, self.other_digest or digest)),
            integer(self.serial),
            tlv(0x18, self.at.strftime("%Y%m%d%H%M%SZ").encode()),
            integer(nonce if self.other_nonce is None else self.other_nonce),
        )
        named = self.tsa.certificate
        signing = sequence(sequence(sequence(tlv(0x04, hashlib.sha256(self.tsa.der).digest()))))
        attributes = b"".join(
            sorted(
                (
                    attribute(CONTENT_TYPE, oid(TST_INFO)),
                    attribute(MESSAGE_DIGEST, tlv(0x04, hashlib.sha256(info).digest())),
                    attribute(SIGNING_CERTIFICATE, signing),
                )
            )
        )
        signature = self.tsa.key.sign(tlv(0x31, attributes), padding.PKCS1v15(), hashes.SHA256())
        info_of_signer = sequence(
            integer(1),
            sequence(named.issuer.public_bytes(), integer(named.serial_number)),
            algorithm(SHA256),
            tlv(0xA0, attributes),
            algorithm(RSA_SHA256),
            tlv(0x04, signature),
        )
        carried = (self.tsa,) if self.certificates is None else self.certificates
        data = sequence(
            integer(3),
            tlv(0x31, algorithm(SHA256)),
            sequence(oid(TST_INFO), tlv(0xA0, tlv(0x04, info))),
            *([tlv(0xA0, *(each.der for each in carried))] if carried else []),
            tlv(0x31, info_of_signer),
        )
        return sequence(oid(SIGNED_DATA), tlv(0xA0, data))

    def answer(self, body: bytes) -> bytes:
        """The whole answer to a request."""
        request = asked(body)
        if self.status > 1:
            return sequence(sequence(integer(self.status)))
        return sequence(sequence(integer(self.status)), self.token(request.digest, request.nonce))


Answering = Callable[[bytes], tuple[int, bytes]]


@contextmanager
def served(answering: Answering) -> Iterator[tuple[str, list[tuple[dict[str, str], bytes]]]]:
    """The address of a server that answers so, and what it has been asked: headers and body."""
    heard: list[tuple[dict[str, str], bytes]] = []

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"]))
            heard.append((dict(self.headers), body))
            status, content = answering(body)
            self.send_response(status)
            self.send_header("Content-Type", "application/timestamp-reply")
            self.send_header("Content-Length", str(len(content)))
            self.end_headers()
            self.wfile.write(content)

        def log_message(self, *args: Any) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}", heard
    finally:
        server.shutdown()
        server.server_close()
        thread.join()

"""Authorities that say when a list of hashes was there (RFC 3161)."""

import base64
import re
from datetime import date
from typing import Annotated

from pydantic import Field

from tsuho.records.base import Id, Record, SourceIds, WebAddress

PEM = re.compile(r"-----BEGIN CERTIFICATE-----([A-Za-z0-9+/=\s]+)-----END CERTIFICATE-----")


class Authority(Record):
    """Whom to ask. `root`: the certificate (PEM) that its stamps must lead to; `root_sha256`: its fingerprint, in small
    hexadecimal digits."""

    id: Id
    name: str = Field(min_length=1)
    url: WebAddress
    root: Annotated[
        str, Field(pattern=r"^\s*-----BEGIN CERTIFICATE-----[A-Za-z0-9+/=\s]+-----END CERTIFICATE-----\s*$")
    ]
    root_sha256: Annotated[str, Field(pattern=r"^[0-9a-f]{64}$")]
    sources: SourceIds

    @property
    def root_der(self) -> bytes:
        """The certificate's bytes. Raises `ValueError` where they are no base64."""
        found = PEM.search(self.root)
        return base64.b64decode("".join(found[1].split()), validate=True) if found else b""


class TimeStamps(Record):
    """All of `time_stamps.toml`; without it nobody can be asked."""

    authority: tuple[Authority, ...] = ()
    checked_on: date | None = None

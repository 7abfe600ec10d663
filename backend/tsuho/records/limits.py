"""Numbers and names that both halves need before any knowledge is loaded.

`tsuho bundle` compiles them into `engine/constants` of both languages.
"""

from ipaddress import IPv4Network, IPv6Network
from typing import Annotated

from pydantic import Field

from tsuho.records.base import Id, Pattern, Record

Length = Annotated[int, Field(gt=0)]


class ReportLimits(Record):
    """How long the texts of a report may be, in code points, and how many further posts it may tell of."""

    address: Length
    line: Length
    passage: Length
    others: Length


class DraftLimits(Record):
    """`fields` are all that a template may have; those in `never_cut` stay whole whatever a form takes. Other texts are
    cut after one of `word_ends`, and not between a label, which ends with `label_end`, and its address. `head` names
    the slots that a desk's staff looks for first; after a `|` what stands in for one."""

    fields: tuple[Id, ...]
    never_cut: tuple[Id, ...]
    head: tuple[Annotated[str, Field(pattern=r"^[a-z_]+(\|[a-z_]+)*$")], ...] = ()
    word_ends: str = Field(min_length=1)
    label_end: str = Field(min_length=1)


class PersonLimits(Record):
    """What a person may save of themselves, by the field ids of drafts."""

    facts: tuple[Id, ...]


class BundleLimits(Record):
    """The largest bundle of newer knowledge that is taken from a server, in bytes."""

    largest: Length


class PassphraseLimits(Record):
    """How many rounds a PIN or a passphrase is put through."""

    rounds: Length


class AddressLimits(Record):
    """What is not of the web that everybody can reach, and the sessions that servers write into paths."""

    private_networks: tuple[IPv4Network | IPv6Network, ...]
    private_names: tuple[Annotated[str, Field(pattern=r"^(\.[a-z]+)+$")], ...]
    shops_of_apps: tuple[Annotated[str, Field(pattern=r"^[a-z.]+(/[a-z/]+)?$")], ...]
    own_schemes: tuple[Annotated[str, Field(pattern=r"^[a-z-]+$")], ...]
    network_schemes: tuple[Annotated[str, Field(pattern=r"^[a-z]*$")], ...]
    sessions: tuple[Annotated[str, Field(pattern=r"^[a-z]+(\*|=hash)?$")], ...]


class ReceiptLimits(Record):
    """After how many days we remind a person to look again, where a desk tells nothing: our own choice, and said so."""

    look_again_days: Length


class CorrectionLimits(Record):
    """What may be put in as a telephone number, as a pattern of all of it."""

    phone: Pattern


class ServerNames(Record):
    """`header` tells our own server from another program on its port."""

    header: Annotated[str, Field(pattern=r"^[A-Za-z]+(-[A-Za-z]+)*$")]


class Limits(Record):
    """All of `limits.toml`."""

    report: ReportLimits
    drafts: DraftLimits
    person: PersonLimits
    bundle: BundleLimits
    passphrases: PassphraseLimits
    addresses: AddressLimits
    receipts: ReceiptLimits
    corrections: CorrectionLimits
    server: ServerNames

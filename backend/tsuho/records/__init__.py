"""What the knowledge is made of: frozen pydantic records, unknown keys refused.

A record mirrors one TOML file (or one table of it) in `shared_data/`. Every fact names its sources by id
(`sources.toml` holds address and age); `checked_on` says when a keeper last held a record against them.
Texts that people read are `Words`: Japanese and English side by side.
"""

from tsuho.records.ages import AgeWords
from tsuho.records.base import Fact, Id, Record, Source, SourceId, SourceIds, WebAddress, Words
from tsuho.records.desks import (
    Accepts,
    Action,
    AgeLimit,
    Channel,
    Declines,
    Desk,
    Does,
    Form,
    Hours,
    Known,
    OtherDays,
    Page,
)
from tsuho.records.form_labels import FormMeaning, FormOrder, FormWords, HalfRule, LabelRule, TextPattern
from tsuho.records.harm_words import DangerWords, Example, HarmWords, PostWords, TypedBy, TypedWords, Typist
from tsuho.records.knowledge import Holidays, Knowledge, Product, YearEnd
from tsuho.records.leaflet import Cell, FlowEdge, Leaflet, LeafletRow
from tsuho.records.limits import Limits
from tsuho.records.numbers import WrittenNumber
from tsuho.records.page_words import PageSubject, PageWords
from tsuho.records.phrases import Phrases
from tsuho.records.plain import Plain, PlainName
from tsuho.records.platforms import Addresses, Designated, LegalForm, Platform
from tsuho.records.readers import FactReader, PostReader
from tsuho.records.rules import (
    DefaultRules,
    Order,
    PassedOver,
    Preflight,
    PreflightRule,
    Rules,
    Severity,
    Template,
    TemplateField,
    Templates,
    When,
)
from tsuho.records.situations import (
    ROLE_GROUPS,
    Danger,
    Dated,
    Evidence,
    FirstStep,
    Group,
    Harm,
    HarmKind,
    OwnLife,
    Role,
    RoleGroup,
    Roles,
    Said,
    Scope,
    Situation,
    Wish,
)
from tsuho.records.terms import Term, Terms

__all__ = [
    "ROLE_GROUPS",
    "Accepts",
    "Action",
    "Addresses",
    "AgeLimit",
    "AgeWords",
    "Cell",
    "Channel",
    "Danger",
    "DangerWords",
    "Dated",
    "Declines",
    "DefaultRules",
    "Designated",
    "Desk",
    "Does",
    "Evidence",
    "Example",
    "Fact",
    "FactReader",
    "FirstStep",
    "FlowEdge",
    "Form",
    "FormMeaning",
    "FormOrder",
    "FormWords",
    "Group",
    "HalfRule",
    "Harm",
    "HarmKind",
    "HarmWords",
    "Holidays",
    "Hours",
    "Id",
    "Knowledge",
    "Known",
    "LabelRule",
    "Leaflet",
    "LeafletRow",
    "LegalForm",
    "Limits",
    "Order",
    "OtherDays",
    "OwnLife",
    "Page",
    "PageSubject",
    "PageWords",
    "PassedOver",
    "Phrases",
    "Plain",
    "PlainName",
    "Platform",
    "PostReader",
    "PostWords",
    "Preflight",
    "PreflightRule",
    "Product",
    "Record",
    "Role",
    "RoleGroup",
    "Roles",
    "Rules",
    "Said",
    "Scope",
    "Severity",
    "Situation",
    "Source",
    "SourceId",
    "SourceIds",
    "Template",
    "TemplateField",
    "Templates",
    "Term",
    "Terms",
    "TextPattern",
    "TypedBy",
    "TypedWords",
    "Typist",
    "WebAddress",
    "When",
    "Wish",
    "Words",
    "WrittenNumber",
    "YearEnd",
]

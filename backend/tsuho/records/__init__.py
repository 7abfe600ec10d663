"""What the knowledge is made of: frozen pydantic records, unknown keys refused.

A record mirrors one TOML file (or one table of it) in `shared_data/`. Every fact names its sources by id
(`sources.toml` holds address and age); `checked_on` says when a keeper last held a record against them.
Texts that people read are `Words`: Japanese and English side by side.
"""

from tsuho.records.base import Fact, Id, Record, Source, SourceId, SourceIds, WebAddress, Words
from tsuho.records.desks import Accepts, Action, Channel, Declines, Desk, Does, Form, Hours, Known, Page
from tsuho.records.form_labels import FormMeaning, FormOrder, FormWords, HalfRule, LabelRule, TextPattern
from tsuho.records.harm_words import HarmWords, PostWords, TypedWords
from tsuho.records.knowledge import Holidays, Knowledge, Product
from tsuho.records.leaflet import Cell, FlowEdge, Leaflet, LeafletRow
from tsuho.records.limits import Limits
from tsuho.records.page_words import PageSubject, PageWords
from tsuho.records.phrases import Phrases
from tsuho.records.platforms import Addresses, Designated, LegalForm, Platform
from tsuho.records.readers import FactReader, PostReader
from tsuho.records.rules import (
    DefaultRules,
    Order,
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
    Group,
    Harm,
    HarmKind,
    Role,
    RoleGroup,
    Roles,
    Scope,
    Situation,
    Wish,
)

__all__ = [
    "ROLE_GROUPS",
    "Accepts",
    "Action",
    "Addresses",
    "Cell",
    "Channel",
    "Danger",
    "Dated",
    "Declines",
    "DefaultRules",
    "Designated",
    "Desk",
    "Does",
    "Evidence",
    "Fact",
    "FactReader",
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
    "Page",
    "PageSubject",
    "PageWords",
    "Phrases",
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
    "Scope",
    "Severity",
    "Situation",
    "Source",
    "SourceId",
    "SourceIds",
    "Template",
    "TemplateField",
    "Templates",
    "TextPattern",
    "TypedWords",
    "WebAddress",
    "When",
    "Wish",
    "Words",
]

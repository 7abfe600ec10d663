"""The ministry's leaflet: both tables and the flow chart, with the basis of each cell."""

from typing import Annotated, Literal

from pydantic import Field

from tsuho.records.base import Id, Record, SourceIds, Words


class Cell(Record):
    """One cell: its mark (○ △ × — or text), its note, and how we know it."""

    mark: str
    note: str = ""
    basis: Literal["read", "placed", "simple_table", "other_page", "inferred", "confirmed", "doubtful"]


class LeafletRow(Record):
    """One row of a table: cells by desk id."""

    group: str
    label: str
    label_en: str
    cells: dict[Id, Cell]


class FlowEdge(Record):
    """One arrow of the leaflet's flow chart: situation -> wish -> desk."""

    id: Annotated[str, Field(pattern=r"^E[0-9]+$")]
    situation: Words
    wish: Words
    desks: tuple[Id, ...]
    does: Words
    basis: Literal["read", "confirmed", "inferred"]
    sources: SourceIds


class Leaflet(Record):
    """Both tables and the flow chart of the leaflet, each cell with its basis."""

    simple: tuple[LeafletRow, ...]
    detailed: tuple[LeafletRow, ...]
    flow: tuple[FlowEdge, ...]

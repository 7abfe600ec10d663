"""The knowledge with one thing in it changed, to see what notices: how, and ways of changing that are often wanted."""

from collections.abc import Callable
from typing import Any

from tsuho.records import Record


def broken(value: Any, path: str, new: Any) -> Any:
    """The value with what stands at the path replaced (by `new(old)` where `new` is a function)."""
    if not path:
        return new(value) if callable(new) else new
    head, _, rest = path.partition(".")
    if isinstance(value, Record):
        return value.model_copy(update={head: broken(getattr(value, head), rest, new)})
    if isinstance(value, dict):
        return {**value, head: broken(value.get(head), rest, new)}
    index = int(head) % len(value)
    return (*value[:index], broken(value[index], rest, new), *value[index + 1 :])


def without(*names: Any) -> Callable[[dict[Any, Any]], dict[Any, Any]]:
    """A table without these keys."""
    return lambda table: {name: value for name, value in table.items() if name not in names}


def and_also(*more: Any) -> Callable[[tuple[Any, ...]], tuple[Any, ...]]:
    """A list with these at its end."""
    return lambda values: (*values, *more)

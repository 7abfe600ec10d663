"""The edition of the knowledge, raised. Pure: a day and a text in, the text out."""

import re
from datetime import date

_EDITION = re.compile(r'^edition = "([^"]*)"', re.MULTILINE)


def raised(edition: str, day: date) -> str:
    """The next edition: the first of the day, or the next of the same one."""
    of_day, _, number = edition.partition(".")
    return f"{day}.{int(number) + 1}" if of_day == str(day) else f"{day}.1"


def with_edition(product: str, edition: str) -> str:
    """`product.toml` with that edition; all else stays as it was written."""
    return _EDITION.sub(f'edition = "{edition}"', product, count=1)

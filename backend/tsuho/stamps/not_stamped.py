"""Why there is no time stamp. A module of its own: it is told also where no library for time stamps is installed."""

from typing import Literal, get_args

from tsuho.errors import TsuhoError

Pending = Literal["timeout", "unreachable", "status", "too_long"]  # nothing that could be a stamp has come
Refused = Literal[
    "unreadable",
    "declined",
    "other_hash",
    "other_nonce",
    "unsigned",
    "not_for_time",
    "expired",
    "other_authority",
    "forged",
]
Trouble = Pending | Refused


class NotStamped(TsuhoError):
    """There is no stamp, and why not."""

    def __init__(self, trouble: Trouble, **parts: object) -> None:
        super().__init__(trouble)
        self.trouble: Trouble = trouble
        self.parts = parts

    @property
    def pending(self) -> bool:
        """Whether another try may bring it."""
        return self.trouble in get_args(Pending)

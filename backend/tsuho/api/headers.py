"""What every answer carries, and the rules that browsers keep when they show one as a page."""

from tsuho import __version__
from tsuho.engine.constants import SERVER_HEADER

PAGE_POLICY = "; ".join(  # noqa: FLY002 - one rule a line
    (
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "img-src 'self' data:",
        "connect-src 'self'",
        "manifest-src 'self'",
        "base-uri 'none'",
        "form-action 'self'",
        "frame-ancestors 'none'",
    )
)
# The practice thread shows a post in a frame, as real pages do; both are ours.
PRACTICE_POLICY = PAGE_POLICY.replace("frame-ancestors 'none'", "frame-src 'self'; frame-ancestors 'self'")

NAME = (SERVER_HEADER.lower().encode(), __version__.encode())
HEADERS = (
    NAME,
    (b"x-content-type-options", b"nosniff"),
    (b"cross-origin-resource-policy", b"same-origin"),
)
PAGE_HEADERS = (
    *HEADERS,
    (b"referrer-policy", b"no-referrer"),
    (b"permissions-policy", b"camera=(), geolocation=(), microphone=(), payment=(), usb=()"),
    (b"cross-origin-opener-policy", b"same-origin"),
)
POLICY = (b"content-security-policy", PAGE_POLICY.encode())


def with_ours(own: list[tuple[bytes, bytes]]) -> list[tuple[bytes, bytes]]:
    """An answer's headers with the server's name; what a browser shows as a page gets all the rules for pages, too."""
    names = dict(own)
    if b"content-type" not in names:
        return [*own, NAME]  # nothing to show, so no rules for showing it
    if not names.get(b"content-type", b"").startswith(b"text/html"):
        return [*own, *HEADERS]
    return [*own, *PAGE_HEADERS] if POLICY[0] in names else [*own, *PAGE_HEADERS, POLICY]

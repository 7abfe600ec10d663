"""How long a request's body may be, and how slowly it may come: for what guards it, and for what a refusal says."""

LONGEST_BODY = 256 * 1024  # bytes
SLOWEST_BODY = 10.0  # seconds

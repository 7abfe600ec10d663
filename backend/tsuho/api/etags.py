"""Entity tags: whether a copy that somebody has is the current one."""


def etag_matches(if_none_match: str, version: str) -> bool:
    """Whether the header `If-None-Match` names this version: alone, weak, in a list, or as `*`."""
    tags = (tag.strip().removeprefix("W/") for tag in if_none_match.split(","))
    return any(tag in ("*", f'"{version}"') for tag in tags)

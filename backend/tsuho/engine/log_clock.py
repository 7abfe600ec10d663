"""How long ago a post was, for those who want to know who wrote it: connection logs do not stay. A guide, never a
limit. Pure; the clock is an argument. `extension/engine/log-clock.js` works it out the same way.
"""

from datetime import date, datetime

from tsuho.engine.japan_time import day_in_japan, in_japan
from tsuho.engine.template_text import template_text
from tsuho.records import Knowledge, Situation, Words


def log_clock(
    knowledge: Knowledge, situation: Situation, posted_at: str, known_at: str, now: datetime
) -> tuple[Words, tuple[str, ...]] | None:
    """The sentence, and where it is from; None for those whom it does not concern. Of a post of unknown age only how
    long it is known."""
    log = knowledge.what_next.log
    if log is None or not log.covers(situation):
        return None
    today = day_in_japan(now)
    posted = _posted_on(posted_at, today)
    since = posted or min(day_in_japan(known_at), today)
    days = (date.fromisoformat(today) - date.fromisoformat(since)).days
    says = log.within if days <= log.aim_days else log.near if days <= log.gone_days else log.passed
    if not posted and days == 0:
        return says, log.sources
    began, values = log.day if posted else log.at_least, {"days": str(days)}
    words = Words(
        ja=f"{template_text(began.ja).filled(values)}{says.ja}",
        en=f"{template_text(began.en).filled(values)} {says.en}",
    )
    return words, log.sources


def _posted_on(posted_at: str, today: str) -> str:
    """The day in Japan; '' where the site's words are none, or of a day to come."""
    day = in_japan(posted_at)[0][:10]
    return day if _is_day(day) and day <= today else ""


def _is_day(text: str) -> bool:
    try:
        return date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False

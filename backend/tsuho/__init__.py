"""通報ナビ (Tsūhō Navi): knowledge of the desks, triage, preflight and drafts. Unofficial."""

from importlib.metadata import version

__version__ = version("tsuho")

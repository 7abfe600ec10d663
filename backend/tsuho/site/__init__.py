"""The web page for any host: the extension's own pages as static files, with nobody to ask behind them."""

from tsuho.site.build import built
from tsuho.site.folder import NotOurs, kept, write
from tsuho.site.packing import packed

__all__ = ["NotOurs", "built", "kept", "packed", "write"]

"""The HTTP face: `create_app(knowledge)`. The only modules that know HTTP."""

from tsuho.api.app import create_app

__all__ = ["create_app"]

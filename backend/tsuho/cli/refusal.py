"""An error as the one line that a person is told, in their language."""

from pydantic import ValidationError

from tsuho.cli.words import text
from tsuho.errors import TsuhoError


def error_line(error: TsuhoError | ValidationError | OSError, language: str) -> str:
    """What was wrong, and where: in the sentence of `words.toml` that the error names, else in its own words."""
    if isinstance(error, ValidationError):
        first = error.errors(include_url=False, include_input=False)[0]
        return f"{'.'.join(map(str, first['loc']))}: {first['msg']}"
    if isinstance(error, OSError):
        where, said = error.filename, error.strerror or str(error)
    else:
        where = error.where
        said = text(error.sentence, language, **error.parts) if error.sentence else str(error)
    return f"{where}: {said}" if where else said

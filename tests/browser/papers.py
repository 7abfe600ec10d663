"""What a printed page (PDF) says, as far as a journey needs it: which signs are drawn on it."""

import re
import zlib

STREAM = re.compile(rb"stream\r?\n(.*?)\r?\nendstream", re.DOTALL)
TO_UNICODE = re.compile(rb"begin(bfchar|bfrange)(.*?)endbf", re.DOTALL)
CODE = re.compile(rb"<([0-9A-Fa-f]+)>")


def signs(pdf: bytes) -> set[str]:
    """Every sign that its fonts say they draw: each embedded font holds those that were printed, and no more."""
    found: set[str] = set()
    for packed in STREAM.findall(pdf):
        try:
            content = zlib.decompress(packed)
        except zlib.error:
            continue
        for kind, table in TO_UNICODE.findall(content):
            for line in table.splitlines():
                codes = CODE.findall(line)
                if kind == b"bfchar" and len(codes) == 2:
                    found |= set(bytes.fromhex(codes[1].decode()).decode("utf-16-be", "ignore"))
                elif len(codes) == 3:
                    first, last, to = (int(code, 16) for code in codes)
                    found |= {chr(to + step) for step in range(last - first + 1)}
                elif len(codes) > 3:
                    found |= {bytes.fromhex(code.decode()).decode("utf-16-be", "ignore")[:1] for code in codes[2:]}
    return found

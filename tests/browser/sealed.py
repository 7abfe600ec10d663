"""What the extension keeps sealed on the disk, opened again: by its keys, which lie in the origin's private files. A
second reading of RFC 8439, so that the extension's own is held against it."""

import base64
import json
import struct
from functools import lru_cache
from typing import Any

# Everything on the disk as it lies there, and the keys, as one JSON text; in any page or worker of the extension. What
# is written meanwhile may be sealed under another key than those that were read: then it is read again.
LYING_THERE = """(async storage => {
  const root = await navigator.storage.getDirectory();
  const folder = await root.getDirectoryHandle('keys', { create: true });
  const lying = async () => JSON.stringify(await storage.local.get(null));
  for (let before = await lying(); ; ) {
    const keys = {};
    for await (const [name, file] of folder.entries()) {
      const bytes = await file.getFile().then(each => each.arrayBuffer()).catch(() => new ArrayBuffer(0));
      keys[name] = [...new Uint8Array(bytes)];
    }
    const after = await lying();
    if (after === before) return JSON.stringify({ kept: JSON.parse(after), keys });
    before = after;
  }
})((globalThis.browser ?? chrome).storage)"""

MASK = 0xFFFFFFFF
COLUMNS = ((0, 4, 8, 12), (1, 5, 9, 13), (2, 6, 10, 14), (3, 7, 11, 15))
DIAGONALS = ((0, 5, 10, 15), (1, 6, 11, 12), (2, 7, 8, 13), (3, 4, 9, 14))
ROUND = COLUMNS + DIAGONALS


def opened(lying: str) -> dict[str, Any]:
    """Every entry by its key, opened; without those whose key is gone."""
    told = json.loads(lying)
    keys = {name: bytes(key) for name, key in told["keys"].items()}
    entries = {name: _value(value, keys) for name, value in told["kept"].items()}
    return {name: value for name, value in entries.items() if value is not None}


def _value(value: Any, keys: dict[str, bytes]) -> Any:
    if not isinstance(value, dict) or "sealed" not in value:
        return value
    key = keys.get(value["sealed"], b"")
    if len(key) != 32:
        return None
    return json.loads(chacha20(key, base64.b64decode(value["nonce"]), base64.b64decode(value["text"])))


@lru_cache(maxsize=256)  # a journey that waits for something to be kept reads the same entries again and again
def chacha20(key: bytes, nonce: bytes, text: bytes) -> bytes:
    """RFC 8439, 2.4."""
    done = bytearray()
    for block in range(0, len(text), 64):
        start = [*struct.unpack("<4I", b"expand 32-byte k"), *struct.unpack("<8I", key), block // 64]
        start += struct.unpack("<3I", nonce)
        state = list(start)
        for _ in range(10):
            for quarter in ROUND:
                _quarter_round(state, *quarter)
        stream = struct.pack("<16I", *((one + other) & MASK for one, other in zip(state, start, strict=True)))
        done += bytes(one ^ other for one, other in zip(text[block : block + 64], stream, strict=False))
    return bytes(done)


def _quarter_round(state: list[int], a: int, b: int, c: int, d: int) -> None:
    for one, other, mixed, bits in ((a, b, d, 16), (c, d, b, 12), (a, b, d, 8), (c, d, b, 7)):
        state[one] = (state[one] + state[other]) & MASK
        turned = state[mixed] ^ state[one]
        state[mixed] = ((turned << bits) | (turned >> (32 - bits))) & MASK

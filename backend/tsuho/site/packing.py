"""The same files packed, beside them, for hosts that give them out so: gzip by Python, Brotli by Node where it is."""

import base64
import gzip
import json
import shutil
import subprocess

from tsuho.site.build import is_packed

THOROUGHLY = 11  # the most that Brotli can do
# Node has Brotli without any package; Python has not. How, and files in base64 in; files in base64 out.
_BROTLI = """
const { brotliCompressSync, constants } = require('node:zlib');
const [quality, files] = JSON.parse(require('node:fs').readFileSync(0, 'utf8'));
const params = { [constants.BROTLI_PARAM_QUALITY]: quality };
const packed = each => brotliCompressSync(Buffer.from(each, 'base64'), { params }).toString('base64');
console.log(JSON.stringify(files.map(packed)));
"""


def packed(site: dict[str, bytes]) -> dict[str, bytes]:
    """Path with `.gz` or `.br` -> bytes. Without Node there is no Brotli."""
    names = [name for name in site if is_packed(name)]
    beside = {f"{name}.gz": gzip.compress(site[name], 9, mtime=0) for name in names}
    return beside | dict(zip((f"{name}.br" for name in names), _brotli([site[name] for name in names]), strict=False))


def _brotli(contents: list[bytes]) -> list[bytes]:
    node = shutil.which("node")
    if node is None:
        return []
    asked = json.dumps([THOROUGHLY, [base64.b64encode(each).decode() for each in contents]])
    done = subprocess.run([node, "-e", _BROTLI], input=asked, capture_output=True, text=True, check=True)  # noqa: S603
    return [base64.b64decode(each) for each in json.loads(done.stdout)]

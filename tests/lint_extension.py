"""`web-ext lint` with 0 errors, and no warning but those that one manifest for all browsers must bring. It reads
the extension as it lies here, or the folder that is named: a release (`tests/test_release.py` makes one) names what
it packs."""

import json
import subprocess
import sys
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parents[1]

# Firefox does not know Chromium's half of the manifest; each is ignored there, as intended.
EXPECTED = {
    "BACKGROUND_SERVICE_WORKER_IGNORED": "Firefox runs background.scripts instead",
    "MANIFEST_PERMISSIONS": "sidePanel is Chromium's name for what Firefox calls a sidebar",
    "MANIFEST_FIELD_UNSUPPORTED": "side_panel likewise",
}


def main(folder: str = "extension") -> int:
    """Print what the linter found; 0 when nothing stands against publishing."""
    command = ["npx", "--no-install", "web-ext", "lint", "--source-dir", folder, "--output", "json"]
    done = subprocess.run(command, cwd=CHECKOUT, capture_output=True, text=True, check=False)
    report = json.loads(done.stdout)
    surprises = [w for w in report["warnings"] if w["code"] not in EXPECTED]
    for finding in (*report["errors"], *surprises):
        print(f"{finding['code']} {finding.get('file') or ''}: {finding['message']} {finding['description']}")
    summary = report["summary"]
    print(f"web-ext lint: {summary['errors']} errors, {summary['warnings']} warnings ({len(surprises)} unexpected)")
    return 1 if report["errors"] or surprises else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))

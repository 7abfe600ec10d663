"""`python -m tsuho` is the command `tsuho`, where its script is not on the path."""

import sys

from tsuho.cli.parser import main

if __name__ == "__main__":
    sys.exit(main())

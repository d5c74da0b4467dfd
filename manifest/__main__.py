"""`python -m manifest`: the Teams app package for one bot, in dist/stafett.zip."""

import os
import sys
from collections.abc import Mapping
from pathlib import Path

from bot.settings import WrongSetting
from manifest.package import ROOT, owner, package

PACKAGE = ROOT / "dist" / "stafett.zip"


def main(environ: Mapping[str, str] = os.environ, to: Path = PACKAGE) -> int:
    """Writes the zip. The exit code: 0, or 2 when a setting is missing or wrong; then nothing is written."""
    try:
        made = package(owner(environ))
    except WrongSetting as fault:
        sys.stderr.write(f"{fault}\n")
        return 2
    to.parent.mkdir(exist_ok=True)
    to.write_bytes(made)
    sys.stdout.write(f"{to.parent.name}/{to.name} is ready to be uploaded to Teams.\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())

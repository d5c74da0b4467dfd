"""`python -m bot.play`: local play on this machine alone, with a demo programme, no tokens, and a
clock that can be played forward."""

import os
import sys

from bot.__main__ import main
from bot.playtime import clock_beside

if __name__ == "__main__":
    os.environ["STAFETT_DANGEROUSLY_ALLOW_ANYONE"] = "1"
    os.environ.setdefault("DATABASE_URL", "sqlite:///data/play.db")
    for name in ("MicrosoftAppId", "MicrosoftAppPassword", "MicrosoftAppTenantId"):
        os.environ.pop(name, None)
    sys.exit(main(demo=True, clock=clock_beside(os.environ["DATABASE_URL"])))

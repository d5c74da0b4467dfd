"""`python -m bot.play`: local play on this machine alone, with a demo programme and no tokens."""

import os
import sys

from bot.__main__ import main

if __name__ == "__main__":
    os.environ["STAFETT_DANGEROUSLY_ALLOW_ANYONE"] = "1"
    os.environ.setdefault("DATABASE_URL", "sqlite:///data/play.db")
    for name in ("MicrosoftAppId", "MicrosoftAppPassword", "MicrosoftAppTenantId"):
        os.environ.pop(name, None)
    sys.exit(main(demo=True))

"""What fell due and has become useless is told, so that nobody searches for what never came."""

import logging

from storage.due import Due

log = logging.getLogger(__name__)


def dropped(due: Due, why: str) -> None:
    """Logs that there is no reason any more; `why` is one constant word or two, such as «moved_on»."""
    log.info("no reason any more", extra={"action": "due.dropped", "due": due.id, "why": why})

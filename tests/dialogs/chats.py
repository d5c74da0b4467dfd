"""A post that always arrives: what stands in every chat once all that is sealed has left."""

import itertools
import json
from collections import defaultdict
from dataclasses import dataclass, field
from typing import Any

from programme.delivery import Sent
from storage.posting import Posting
from storage.work import Work
from tests.dialogs.desk import TENANT, Bench

Card = dict[str, Any]


@dataclass
class Chats:
    """The messages of each conversation by their ids, as anybody who opens it sees them now."""

    bench: Bench
    stands: dict[str, dict[str, Card]] = field(default_factory=lambda: defaultdict(dict))
    numbers: Any = field(default_factory=lambda: itertools.count(1_000_000_000_001))

    def deliver(self) -> None:
        """Everything leaves, each thread in its own order; a person's chat is opened when there is none."""
        while self.bench.work(self._some):
            pass

    def cards(self, conversation: str) -> list[Card]:
        """What stands there, the oldest message first."""
        return list(self.stands[conversation].values())

    def text(self, conversation: str) -> str:
        """All that can be read there."""
        return json.dumps(self.cards(conversation), ensure_ascii=False)

    def message(self, conversation: str, holding: str) -> str:
        """The id of the newest message there that holds this."""
        found = self.stands[conversation].items()
        return [id_ for id_, card in found if holding in json.dumps(card, ensure_ascii=False)][-1]

    def _some(self, work: Work) -> int:
        work.deliveries.late(self.bench.at)
        postings = work.deliveries.claim(TENANT, self.bench.at, owner="post", limit=100)
        work.deliveries.sent([(posting, self._arrives(posting)) for posting in postings], self.bench.at)
        return len(postings)

    def _arrives(self, posting: Posting) -> Sent:
        parcel = posting.parcel
        conversation = parcel.to.conversation or f"a:{parcel.to.user}"
        if parcel.card is None:
            self.stands[conversation].pop(parcel.replaces, None)
            return Sent("", conversation)
        message = parcel.replaces or str(next(self.numbers))
        self.stands[conversation][message] = dict(parcel.card)
        return Sent(message, conversation)

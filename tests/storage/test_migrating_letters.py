"""Letters sealed before threads and lanes were known: they leave as they should have, in both databases."""

from alembic import command
from alembic.config import Config
from sqlalchemy import text

from storage import migrations
from storage.database import Database
from storage.moments import to_number
from tests.storage.lanes import LEASE, claim, ids, take
from tests.storage.samples import HERE, MINUTE, NOON, THERE

COLUMNS = (
    *("tenant", "id", "key", "sealed", "tie", "conversation", "person", "service_url", "bot", "card"),
    *("summary", "useful_until", "withdraw", "slot", "if_gone", "state", "tries", "owner", "free_at"),
    *("message", "ended", "why"),
)
INSERT = f"INSERT INTO posting ({', '.join(COLUMNS)}) VALUES ({', '.join(':' + name for name in COLUMNS)})"


def row(id, sealed=NOON, free_at=NOON, **more):
    """A letter as the first tables held it."""
    blank = dict.fromkeys(("person", "withdraw", "slot", "if_gone", "owner", "message", "why"), "")
    where = {
        "tenant": HERE,
        "conversation": "19:chat",
        "service_url": "https://teams.example/",
        "bot": "28:b",
    }
    what = {"id": id, "key": id, "card": "{}", "summary": "", "state": "sealed", "tries": 0, "tie": 0}
    when = {"sealed": to_number(sealed), "free_at": to_number(free_at), "useful_until": None, "ended": None}
    return blank | where | what | when | more


def to(database, revision):
    config = Config()
    config.set_main_option("script_location", migrations.__path__[0])
    with database.work() as work:
        config.attributes["connection"] = work.due._connection
        (command.downgrade if revision == "0001" else command.upgrade)(config, revision)


def migrated(database, *rows):
    """A database of the first revision with these letters in it, brought up to date."""
    to(database, "0001")
    with database.work() as work:
        work.due._connection.execute(text(INSERT), list(rows))
    to(database, "head")


def left(database, now=NOON, tenant=HERE):
    """What leaves one after the other, by id, with the message it replaces."""
    found = []
    with database.work() as work:
        if work.lanes.take(now, owner="postman", until=now + LEASE, but_not={HERE, THERE} - {tenant}):
            while postings := claim(work, now, tenant=tenant):
                for posting in postings:
                    found.append((posting.parcel.id, posting.parcel.replaces))
                    work.deliveries.gone(posting, "400", now)
            work.lanes.leave(tenant, owner="postman", now=now)
    return found


def test_what_was_sealed_leaves_in_its_order_and_to_its_own_tenant(database: Database) -> None:
    migrated(
        database,
        row("b", sealed=NOON - MINUTE, free_at=NOON - MINUTE),
        row("a", sealed=NOON - 2 * MINUTE, free_at=NOON - 2 * MINUTE),
        row("later", free_at=NOON + MINUTE),
        row("theirs", tenant=THERE, conversation="19:theirs", free_at=NOON + MINUTE),
    )
    assert left(database) == [("a", ""), ("b", "")]
    with database.work() as work:
        assert take(work) is None
    assert left(database, NOON + MINUTE) == [("later", "")]
    assert left(database, NOON + MINUTE, THERE) == [("theirs", "")]


def test_what_waited_for_its_next_try_holds_back_those_behind_it(database: Database) -> None:
    first = row("first", sealed=NOON - MINUTE, free_at=NOON + MINUTE, tries=3, why="429")
    migrated(database, first, row("second"), row("elsewhere", conversation="19:other"))
    assert left(database) == [("elsewhere", "")]
    assert left(database, NOON + MINUTE) == [("first", ""), ("second", "")]


def test_what_was_on_its_way_leaves_again_and_tells_that_it_may_come_twice(database: Database) -> None:
    on_its_way = row("a", owner="somebody", tries=1, free_at=NOON + MINUTE)
    migrated(database, on_its_way, row("b", conversation="19:b"), row("c", owner="x", state="sent", ended=1))
    assert sorted(left(database, NOON + MINUTE)) == [("a", ""), ("b", "")]
    with database.work() as work:
        twice = work.due._connection.execute(text("SELECT id FROM posting WHERE twice")).scalars()
        assert list(twice) == ["a"]


def test_a_card_that_stands_is_replaced_and_what_ended_is_not_sent_again(database: Database) -> None:
    sent = {"state": "sent", "message": "m1", "ended": to_number(NOON), "slot": "board", "card": "{}"}
    migrated(
        database,
        row("old", **sent),
        row("new", slot="board"),
        row("gone", state="gone"),
        row("late", state="late"),
        row("withdrawn", state="withdrawn"),
        row("alone", conversation="", person="29:kari", withdraw="why"),
    )
    with database.work() as work:
        work.outbox.withdraw(HERE, "why", NOON)
    assert left(database) == [("new", "m1")]


def test_a_person_is_one_thread_whether_their_chat_was_known_or_not(database: Database) -> None:
    known = row("known", conversation="a:kari", person="29:kari")
    migrated(database, known, row("unknown", conversation="", person="29:kari", tie=1))
    with database.work() as work:
        take(work)
        assert ids(claim(work)) == ["known"]


def test_going_back_what_waits_still_waits_and_changes_of_old_letters_are_dropped(database: Database) -> None:
    migrated(database, row("sent", state="sent", message="m", ended=to_number(NOON), withdraw="why"))
    with database.work() as work:
        work.outbox.recall(HERE, "why", at=NOON, new_id=lambda: "away")
        work.due._connection.execute(text("UPDATE posting SET owner = 'x' WHERE id = 'sent'"))
    to(database, "0001")
    with database.work() as work:
        rows = work.due._connection.execute(text("SELECT id, state FROM posting ORDER BY id")).all()
    assert [tuple(one) for one in rows] == [("away", "withdrawn"), ("sent", "sent")]
    migrated(database, row("again"))
    assert left(database) == [("again", "")]

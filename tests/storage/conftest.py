"""Opening databases by hand."""

import pytest

from storage.database import Database
from tests.storage.samples import HERE, NOON, THERE, a_group


@pytest.fixture
def groups(database):
    """The same two groups in two tenants."""
    with database.work() as work:
        for tenant in (HERE, THERE):
            for id_ in ("group-1", "group-2"):
                work.groups.add(a_group(tenant, id_, code=f"code-{tenant}-{id_}"), at=NOON)
    return database


@pytest.fixture
def open_database():
    """Opens a database by its URL; all are closed afterwards."""
    opened = []

    def open_one(url):
        opened.append(Database(url))
        return opened[-1]

    yield open_one
    for database in opened:
        database.close()

"""Opening databases by hand."""

import pytest

from storage.database import Database


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

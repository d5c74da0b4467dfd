"""One broadcast in bad weather for all that is told of it, over each database."""

import asyncio
import shutil
from collections.abc import Iterator

import pytest

from tests.delivery.storm import Storm, blow
from tests.postgres import Postgres

LETTERS = {"sqlite": (5, 60, 7), "postgres": (3, 16, 5)}
"""Tenants, conversations in each, and letters to each of these."""
WORSE = {"sqlite": 1, "postgres": 2}
"""How much worse the weather is: few letters shall meet with as much of it as many."""


@pytest.fixture(scope="package", params=["postgres", "sqlite"])
def storm(
    request: pytest.FixtureRequest, postgres: Postgres, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Storm]:
    """A broadcast that is over."""
    template = request.getfixturevalue(f"_{request.param}_template")
    if request.param == "sqlite":
        url = f"sqlite:///{shutil.copy(template, tmp_path_factory.mktemp('storm') / 'storm.db')}"
        yield asyncio.run(blow(url, *LETTERS["sqlite"], WORSE["sqlite"]))
        return
    name = postgres.create(template)
    yield asyncio.run(blow(postgres.url(name), *LETTERS["postgres"], WORSE["postgres"]))
    postgres.drop(name)

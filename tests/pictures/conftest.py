"""The browser's tools are installed by `make browser`; without them these tests are not collected."""

from collections.abc import Iterator
from importlib.util import find_spec

import pytest

collect_ignore_glob = [] if find_spec("playwright") else ["test_*.py"]


@pytest.fixture(scope="session")
def drawing() -> Iterator[object]:
    """One browser that draws every card."""
    from tests.pictures.renderer import renderer

    with renderer() as ready:
        yield ready

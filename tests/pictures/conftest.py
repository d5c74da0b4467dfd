"""The browser's tools are installed by `make browser`; without them these tests are not collected."""

from collections.abc import Iterator
from importlib.util import find_spec

import pytest

collect_ignore_glob = [] if find_spec("playwright") else ["test_*.py"]


@pytest.fixture(scope="package")
def drawing() -> Iterator[object]:
    """One browser for every card, closed before a story opens its own: Playwright runs one at a time."""
    from tests.pictures.renderer import renderer

    with renderer() as ready:
        yield ready

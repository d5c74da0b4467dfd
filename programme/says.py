"""The sentences beside the rules: the same place in the files of all languages, read as one."""

from collections.abc import Iterable
from pathlib import Path

from programme.method import Text
from programme.page import TEXT_LIMIT, Page
from programme.people import LANGUAGES


class Says:
    """One place in `nb.toml`, `nn.toml` and `en.toml`; whatever is read must be there in all of them."""

    def __init__(self, *pages: tuple[str, Page]) -> None:
        self._pages = dict(pages)

    @classmethod
    def opened(cls, folder: Path) -> "Says":
        """The files of a folder. Raises BrokenMethod."""
        return cls(*((language, Page.opened(folder / f"{language}.toml")) for language in LANGUAGES))

    def at(self, name: str) -> "Says":
        """The table of that name. Raises BrokenMethod."""
        return Says(*((language, page.at(name)) for language, page in self._pages.items()))

    def text(self, name: str, *, most: int = TEXT_LIMIT) -> Text:
        """The sentence of that name in each language. Raises BrokenMethod."""
        return {language: page.words(name, most=most) for language, page in self._pages.items()}

    def only(self, *names: str) -> None:
        """Raises BrokenMethod for a sentence that belongs to nothing."""
        for page in self._pages.values():
            page.only(*names)

    def no_two_alike(self, name: str, keys: Iterable[str]) -> None:
        """Raises BrokenMethod when two of these tables say the same there: nobody could tell them apart."""
        keys = tuple(keys)
        for page in self._pages.values():
            seen: dict[str, str] = {}
            for key in keys:
                told = page.at(key).words(name).casefold()
                if told in seen:
                    raise page.at(key).broken(name, f"is the {name} of «{seen[told]}» too")
                seen[told] = key

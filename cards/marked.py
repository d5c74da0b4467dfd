"""From what somebody wrote, with simple signs for bold, italic, lists and links, to what is shown.

A link is a button beneath the paragraph it stands in, and its words are followed by where it leads. Shorter
ways are not safe to press in Teams. A link amid a paragraph (`selectAction` of a TextRun) has been shown on
the computer and on the web as plain words on lines of their own, and screen readers on phones take all such
links at once, or none. A container that is pressed as a whole may not feel it on Android, where the
RichTextBlock in it keeps every touch for itself. Markdown in a TextBlock would let a text become more than
its writer may.
Sources: microsoft/AdaptiveCards issues 9100, 5804, 6283, 5311 and 9344, and its RichTextBlockRenderer.java.
"""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import groupby, pairwise

from markdown_it import MarkdownIt
from markdown_it.rules_block import StateBlock, list_block
from markdown_it.rules_inline import StateInline
from markdown_it.token import Token

from cards.actions import open_link
from cards.elements import ACTIONS_MOST, Node, action_set, run, said
from cards.layout import begin, clipped
from programme.bulletin.marked import Paragraph, Run, safe_link, site
from programme.own_words import JOINERS, UNSEEN

UNDERSTOOD = ("emphasis", "heading", "link", "list", "newline")
"""All else, from HTML and pictures to backslashes, is shown as it was written."""
DEEPEST = 16
"""The library's level (two for each list) at which a list is words again; it would drop what lies deeper."""
LABEL_MOST = 32
"""Characters of a link's words on its button, as many as a phone shows."""
BARE = re.compile(r"""https?://[^\s<>«»"]*[^\s<>«»".,;:!?)\]]""", re.IGNORECASE)
"""An address by itself, as it is pasted; the sign that ends a sentence is none of it."""
STEP = "\u2003"
"""What a list within a list is moved in by: a wide space, for a client may drop a usual one."""
BREAK = Run("\n")
"""Where the writer broke the line."""


def read(text: str) -> tuple[Paragraph, ...]:
    """The text's lines, however it is written and however long it is; a heading is a line in bold. Signs
    that cannot be seen are left out, as in `own_words.tidy`. Raises what `safe_link` raises for the first
    address that cannot be used."""
    return tuple(_paragraphs(_reader().parse(_seen(text))))


def shown(paragraphs: Iterable[Paragraph]) -> list[Node]:
    """The lines as they stand on a card, without a single TextBlock, for that is read as markdown. The links
    of a paragraph, or of a list with what leads to it, are buttons beneath it."""
    nodes: list[Node] = []
    links: list[tuple[str, str]] = []
    for paragraph in paragraphs:
        if not (paragraph.tight or paragraph.mark):
            nodes += _buttons(links)
            links = []
        nodes.append(_line(paragraph))
        links += _links(paragraph)
    return [*nodes, *_buttons(links)]


def plain(paragraphs: Iterable[Paragraph]) -> str:
    """The words alone, line for line, for notifications and for finding them again."""
    lines = ((paragraph.mark, "".join(one.words for one in paragraph.runs)) for paragraph in paragraphs)
    return "\n".join(" ".join(part for part in line if part) for line in lines)


class _Markdown(MarkdownIt):
    """Hands out every address as it was written; it is judged in `_runs`, and never quietly left out."""

    def validateLink(self, url: str) -> bool:
        return True

    def normalizeLink(self, url: str) -> str:
        return url


def _reader() -> MarkdownIt:
    """A new one each time, in a fifth of a millisecond: two threads must not prepare one reader at once."""
    reader = _Markdown("zero").enable(UNDERSTOOD)
    reader.block.ruler.at("list", _shallow_list, {"alt": ["paragraph", "reference", "blockquote"]})
    reader.inline.ruler.before("link", "picture", _picture)
    return reader


def _shallow_list(state: StateBlock, first: int, last: int, silent: bool) -> bool:
    """Silent is the question whether a paragraph ends here, which it does at any depth."""
    return (silent or state.level < DEEPEST) and list_block(state, first, last, silent)


def _picture(state: StateInline, silent: bool) -> bool:
    """«![» is no beginning of a link: what was meant as a picture stays as it was written."""
    if not state.src.startswith("![", state.pos):
        return False
    if not silent:
        state.append_pending("![")
    state.pos += 2
    return True


def _seen(text: str) -> str:
    lines = unicodedata.normalize("NFC", text).splitlines()
    return "\n".join("".join(filter(_is_seen, line.expandtabs(4))) for line in lines)


def _is_seen(sign: str) -> bool:
    return sign in JOINERS or unicodedata.category(sign) not in UNSEEN


def _paragraphs(tokens: Iterable[Token]) -> Iterator[Paragraph]:
    """One walk through the library's tokens, which come in the order things were written."""
    item: Paragraph | None = None
    for before, token in pairwise(tokens):
        if item and token.type in {"list_item_open", "list_item_close"}:
            yield item  # a mark without words of its own
            item = None
        if token.type == "list_item_open":
            item = Paragraph((), _mark(token), min(1, token.level // 2))
        elif token.type == "inline":
            heading = before.markup if before.type == "heading_open" else ""
            for number, runs in enumerate(_broken(token.children or [], heading)):
                first, item = item or Paragraph((), level=int(token.level > 3)), None
                yield replace(first, runs=runs, tight=number > 0)


def _mark(item: Token) -> str:
    """The number as it was written: «17. mai» at the head of a line is no list to be counted anew."""
    if item.info:
        return item.info + item.markup
    return "+" if item.markup == "+" else "•"


def _broken(children: Sequence[Token], heading: str) -> Iterator[tuple[Run, ...]]:
    """The words of one paragraph, line by line; runs of one style are one."""
    written = _runs(children, bool(heading)) if children else iter([Run(heading)])
    for broken, line in groupby(written, key=lambda one: one is BREAK):
        styles = groupby(line, key=lambda one: (one.bold, one.italic, one.link))
        runs = tuple(Run("".join(one.words for one in same), *style) for style, same in styles)
        if not broken and any(one.words.strip() for one in runs):
            yield runs


def _runs(children: Sequence[Token], heading: bool) -> Iterator[Run]:
    bold, italic, link, unsaid = int(heading), 0, "", ""
    for token in children:
        match token.type:
            case "strong_open" | "strong_close":
                bold += token.nesting
            case "em_open" | "em_close":
                italic += token.nesting
            case "link_open":
                link = unsaid = safe_link(str(token.attrs["href"]))
            case "link_close":
                if unsaid:  # a link without words shows its address
                    yield Run(unsaid, bold > 0, italic > 0, link)
                link = unsaid = ""
            case "softbreak" | "hardbreak":
                yield BREAK
            case _ if token.content:
                unsaid = "" if token.content.strip(JOINERS).strip() else unsaid
                for words, leads in [(token.content, link)] if link else _pasted(token.content):
                    yield Run(words, bold > 0, italic > 0, leads)


def _pasted(words: str) -> Iterator[tuple[str, str]]:
    """The words, with addresses that stand in them by themselves as links."""
    end = 0
    for found in BARE.finditer(words):
        yield words[end : found.start()], ""
        yield found[0], safe_link(found[0])
        end = found.end()
    yield words[end:], ""


def _line(paragraph: Paragraph) -> Node:
    spacing = "none" if paragraph.tight else "small" if paragraph.mark else "default"
    mark = [run(STEP * paragraph.level + f"{paragraph.mark} ")] if paragraph.mark else []
    return said(*mark, *_words(paragraph), spacing=spacing)


def _words(paragraph: Paragraph) -> Iterator[Node]:
    """What was written; after the words of a link, where it leads, unless they say so themselves."""
    for link, runs in groupby(paragraph.runs, key=lambda one: one.link):
        same = list(runs)
        yield from (run(one.words, bold=one.bold, italic=one.italic) for one in same)
        label = _label(same)
        if link and _named(label) != site(link):
            yield run(f" ({site(link)})", size="small", subtle=True)


def _named(label: str) -> str:
    """The site that words name, where they are an address."""
    return label.removeprefix("https://").split("/")[0].removeprefix("www.").lower()


def _label(runs: Iterable[Run]) -> str:
    return " ".join("".join(one.words for one in runs).split())


def _links(paragraph: Paragraph) -> Iterator[tuple[str, str]]:
    """Each link of a line as the title of its button and its address."""
    for link, runs in groupby(paragraph.runs, key=lambda one: one.link):
        if link:
            label = _label(runs)
            yield begin(clipped(site(link) if BARE.match(label) else label, LABEL_MOST)), link


def _buttons(links: Iterable[tuple[str, str]]) -> Iterator[Node]:
    """The same link twice is one button; two called alike say which is which."""
    once = list(dict.fromkeys(links))
    alike = Counter(title for title, _ in once)
    ways = [
        open_link(link, title if alike[title] == 1 else f"{title} · {site(link)}") for title, link in once
    ]
    for first in range(0, len(ways), ACTIONS_MOST):
        yield action_set(*ways[first : first + ACTIONS_MOST], spacing="small")

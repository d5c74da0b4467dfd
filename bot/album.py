"""One page with a picture of every card that some methods send, in all languages side by side.

It needs nothing but a browser: no script, no other file, nothing from the net.
"""

from collections.abc import Iterable, Mapping, Sequence
from itertools import groupby
from pathlib import Path
from xml.etree.ElementTree import Element, SubElement, tostring

from bot.samples import paper_of, samples
from cards.picture import picture
from programme.folder import Found, Held
from programme.method import Method, Text, Tool
from programme.page import BrokenMethod, readable
from programme.ready import Ready
from words.words import Words

LOOKS = Path(__file__).with_suffix(".css")
TITLE = "The cards of the methods"
LEAD = "As an invented group would see them; its people and their answers are made up."


def album(found: Sequence[Found], words: Mapping[str, Words]) -> str:
    """The page, as HTML: what is broken first, then the rest in its order."""
    page = Element("html", {"lang": "en"})
    head, body = SubElement(page, "head"), SubElement(page, "body")
    SubElement(head, "meta", {"charset": "utf-8"})
    SubElement(head, "meta", {"name": "viewport", "content": "width=device-width"})
    _say(head, "title", TITLE)
    _say(head, "style", LOOKS.read_text(encoding="utf-8"))
    _say(body, "h1", TITLE)
    _say(body, "p", LEAD)
    for one in found:
        if isinstance(one.holds, BrokenMethod):
            _say(body, "p", str(one.holds)).set("class", "wrong")
    whole = [(one.folder, one.holds) for one in found if not isinstance(one.holds, BrokenMethod)]
    _contents(body, [holds for _, holds in whole])
    for folder, holds in whole:
        part = SubElement(body, "section", {"id": _anchor(holds)})
        _say(part, "h2", _title(holds))
        _say(part, "p", readable(str(folder))).set("class", "note")
        if isinstance(holds, Ready):
            _vote(part, holds, words)
            continue
        _ours(part, holds.ours)
        if isinstance(holds, Method):
            _method(part, holds, words)
        else:
            _tool(part, holds)
    return f"<!DOCTYPE html>\n{tostring(page, encoding='unicode', method='html')}\n"


def _contents(body: Element, shown: Iterable[Held]) -> None:
    listed = SubElement(body, "ul")
    for one in shown:
        _say(SubElement(listed, "li"), "a", _title(one)).set("href", f"#{_anchor(one)}")


def _method(part: Element, method: Method, words: Mapping[str, Words]) -> None:
    """The method's own cards, then those of each phase."""
    _row(part, "What it is about", _told(method.about))
    drawn = zip(*(samples(w, method) for w in words.values()), strict=True)
    for key, cards in groupby(drawn, key=lambda row: row[0].phase):
        if key:
            phase = method.phase(key)
            _say(
                part, "h3", f"{method.place(key) + 1}. {_names(phase.name)} ({phase.kind.replace('_', ' ')})"
            )
            _ours(part, phase.ours)
        for row in cards:
            _row(part, row[0].title, [picture(sample.shown.card) for sample in row])


def _tool(part: Element, tool: Tool) -> None:
    _row(part, "What it is for", _told(tool.about))
    for number, step in enumerate(tool.steps, start=1):
        time = f", {step.minutes} minutes" if step.minutes else ""
        _row(part, f"Step {number}: {_names(step.name)}{time}", _told(step.text))


def _vote(part: Element, vote: Ready, words: Mapping[str, Words]) -> None:
    _row(part, "When it is of use", _told(vote.about))
    _row(part, "The ballot", [picture(paper_of(w, vote).card) for w in words.values()])


def _row(part: Element, title: str, drawn: Iterable[Element]) -> None:
    """The same in each language, side by side."""
    _say(part, "h4", title)
    row = SubElement(part, "div", {"class": "languages"})
    row.extend(drawn)


def _told(text: Text) -> list[Element]:
    """A sentence in each language."""
    told = []
    for language, words in text.items():
        told.append(Element("p", {"lang": language}))
        told[-1].text = words
    return told


def _ours(part: Element, ours: Sequence[str]) -> None:
    if ours:
        _say(part, "p", f"Our own proposal here: {', '.join(ours)}.").set("class", "note")


def _say(part: Element, tag: str, words: str) -> Element:
    told = SubElement(part, tag)
    told.text = words
    return told


def _names(name: Text) -> str:
    """The name in each language, each once."""
    return " · ".join(dict.fromkeys(name.values()))


def _title(one: Held) -> str:
    return f"{_names(one.name)}{f', version {one.version}' if isinstance(one, Method) else ''}"


def _anchor(one: Held) -> str:
    if isinstance(one, Method):
        return f"{one.key}-{one.version}"
    return f"{'vote' if isinstance(one, Ready) else 'tool'}-{one.key}"

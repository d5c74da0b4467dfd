"""What every method's sentences are held to, whatever the method: in three languages, and fit for a phone."""

from collections.abc import Iterable, Iterator

from programme.method import Method, Phase, Text, Tool
from programme.people import LANGUAGES

PHONE = 90
"""Characters in a question that a phone shows on two or three lines."""

BOKMAL = frozenset(
    {"annerledes", "ansatte", "ansattes", "ble", "dere", "deres", "enige", "fra", "gjør", "hva", "hvem"}
    | {"hver", "hvilken", "hvor", "hvordan", "hvorfor", "ikke", "jeg", "kolleger", "kollegene", "leder"}
    | {"ledere", "navn", "noe", "noen", "oppgaven", "saken", "sammen", "selv", "tilbake", "uke", "uker"}
    | {"uten", "vet", "viktigst"}
)
"""Frequent words that are no nynorsk."""


def sentences(method: Method) -> Iterator[Text]:
    """Every sentence by language, but for those of its tools."""
    yield method.name
    yield method.about
    for phase in method.phases:
        yield from (phase.name, phase.purpose, phase.prepare)
        yield from (question.text for question in phase.questions)
        yield from (text for field in phase.baton for text in (field.label, field.hint))


def steps(tool: Tool) -> Iterator[Text]:
    """Every sentence of a tool by language."""
    yield tool.name
    yield tool.about
    yield from (text for step in tool.steps for text in (step.name, step.text))


def words(texts: Iterable[Text], *languages: str) -> set[str]:
    """The words that these sentences are made of, in small letters."""
    told = (text[language] for text in texts for language in languages or LANGUAGES)
    return {word.strip(".,:?()").lower() for sentence in told for word in sentence.split()}


def said_everywhere(texts: Iterable[Text]) -> bool:
    """Whether every sentence is there in all three languages."""
    return all(set(text) == set(LANGUAGES) and all(map(str.strip, text.values())) for text in texts)


def unfit_for_a_phone(phases: Iterable[Phase]) -> list[str]:
    """The questions that are too long, or no questions."""
    asked = (text for phase in phases for question in phase.questions for text in question.text.values())
    return [text for text in asked if len(text) > PHONE or not text.endswith("?")]

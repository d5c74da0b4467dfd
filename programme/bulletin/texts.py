"""A text in the two written forms of Norwegian, and which of them is older."""

from dataclasses import dataclass, replace
from datetime import datetime
from typing import Literal

from programme.refusals import TooLong

Form = Literal["nb", "nn"]
"""Bokmål and nynorsk. Whoever reads English has the bokmål: what people write is not translated."""
FORMS: tuple[Form, ...] = ("nb", "nn")
Lack = Literal["missing", "older"]
"""In what way one form is behind the other."""


def form_of(language: str) -> Form:
    """The written form for somebody who speaks a language."""
    return "nn" if language == "nn" else "nb"


@dataclass(frozen=True, slots=True)
class Both:
    """One text, and when each form was written last; None for one that never was."""

    nb: str = ""
    nn: str = ""
    nb_at: datetime | None = None
    nn_at: datetime | None = None

    def of(self, form: Form) -> str:
        """The text in one form, empty where it was not written."""
        return self.nn if form == "nn" else self.nb

    def read_in(self, form: Form) -> str:
        """The text for a reader: in the other form where this one was never written."""
        return self.of(form) or self.nb or self.nn

    @property
    def behind(self) -> Form | None:
        """The form that is missing or was written before the other; None where both are of one age."""
        if not (self.nb or self.nn):
            return None
        if not self.nn:
            return "nn"
        if not self.nb:
            return "nb"
        if self.nb_at is None or self.nn_at is None or self.nb_at == self.nn_at:
            return None
        return "nn" if self.nn_at < self.nb_at else "nb"

    @property
    def lacks(self) -> tuple[Form, Lack] | None:
        """The form that is behind, and in what way; None where both are of one age."""
        form = self.behind
        return None if form is None else (form, "older" if self.of(form) else "missing")

    def written(self, nb: str, nn: str, at: datetime, *, same: bool = False) -> "Both":
        """With both forms as they are now. Only what differs is new, and with `same` both are of one age:
        somebody has looked at both. The same once more changes nothing."""
        level = same and ((nb, nn) != (self.nb, self.nn) or bool(nb and nn and self.behind))
        return replace(
            self,
            nb=nb,
            nn=nn,
            nb_at=at if nb != self.nb or level else self.nb_at,
            nn_at=at if nn != self.nn or level else self.nn_at,
        )

    def within(self, limit: int) -> "Both":
        """The same text. Raises TooLong when either form is longer."""
        if max(len(self.nb), len(self.nn)) > limit:
            raise TooLong(limit=limit)
        return self

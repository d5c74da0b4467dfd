"""What a person may type: every language's words are understood, whichever language the person has chosen."""

from collections.abc import Mapping

from words.words import Words

PLAN_COMMANDS: tuple[str, ...] = (
    "plan", "new_action", "action", "evaluation", "plan_files", "overdue", "handovers",
    "deadlines", "nudges",
)  # fmt: skip
"""About the plan and its actions; dialogs/plan_words.py tells what each does."""
PLAN_STEPS: tuple[str, ...] = (
    "inform", "done", "on_track", "needs_help", "move", "hand_on",
    "rest_shift", "rest_pause", "rest_end",
)  # fmt: skip
BULLETIN_COMMANDS: tuple[str, ...] = (
    "bulletins", "occasions", "new_occasion", "share_experience", "bulletin_archive", "bulletin_replies",
)  # fmt: skip
BULLETIN_STEPS: tuple[str, ...] = (
    "bulletin_new", "host_bulletin", "unhost_bulletin", "bulletin_off", "bulletin_on",
)  # fmt: skip
"""About dialogue letters; dialogs/bulletin/commands.py tells what each does."""
COMMANDS = (
    "help", "status", "checkin", "baton", "groups", "workplace", "language", "helpers_channel",
    "claim", "start", "join", "roles", "settings", "sent", "overview", "digest",
    "progress", "left_off", "history", "onward", "method",
    "give", "away", "owners", "free", "give_group", "ways", "play", "vote", "votes", "result",
    "sort", "proposals", *PLAN_COMMANDS, *BULLETIN_COMMANDS,
)  # fmt: skip
STEPS = (
    "take", "begin", "workshop", "open", "reveal", "go_on", "stay", "go_back", "confirm", "share",
    "hand_over", "correct", "new_round",
    "pause", "resume", "called_off", "held", "skip", "end", "reopen",
    "tool", "tool_next", "away", "take_over", "take_back", "come_back", "stand_again", "vote_close",
    *PLAN_STEPS, *BULLETIN_STEPS,
)  # fmt: skip
WISHES = ("on", "off")
ANSWERS = ("yes", "partly", "no")
PARTS = ("leader", "union_rep", "safety_rep", "helper", "lead", "colleagues")


def commands(words: Mapping[str, Words]) -> dict[str, str]:
    """Command name by what is typed, in lower case: {«hjelp»: «help», …}. Some are followed by more: a code,
    or with «play» a part."""
    return _merged(words, "typed", COMMANDS)


def steps(words: Mapping[str, Words]) -> dict[str, str]:
    """Name of a step on the way by what is typed in full, in lower case."""
    return _merged(words, "step", STEPS)


def answers(words: Mapping[str, Words]) -> dict[str, str]:
    """«yes», «partly» or «no» by what is typed, in lower case."""
    return _merged(words, "answer", ANSWERS)


def selves(words: Mapping[str, Words]) -> frozenset[str]:
    """What somebody types who means themselves, in lower case."""
    return frozenset(_phrases(words, "self-me"))


def because(words: Mapping[str, Words]) -> tuple[str, ...]:
    """What a reason may begin with, in lower case."""
    return _phrases(words, "echo-because")


def preposition(words: Mapping[str, Words]) -> tuple[str, ...]:
    """What stands between an action and whom it is handed on to, in lower case."""
    return _phrases(words, "echo-to")


def action_words(words: Mapping[str, Words]) -> tuple[str, ...]:
    """What may stand before the number of an action, in lower case."""
    return _phrases(words, "typed-action")


def wishes(words: Mapping[str, Words]) -> dict[str, str]:
    """«on» or «off» by what is typed, in lower case."""
    return _merged(words, "wish", WISHES)


def parts(words: Mapping[str, Words]) -> dict[str, str]:
    """A role of the group, «helper» or «lead» by what is typed, in lower case."""
    return _merged(words, "part", PARTS)


def forward(words: Mapping[str, Words]) -> frozenset[str]:
    """What is typed after «play» to let time go on, in lower case."""
    return frozenset(phrase.lower() for one in words.values() for phrase in one.phrases("play-forward"))


def days_in(words: Mapping[str, Words]) -> dict[str, int]:
    """Days by what is typed for a day or a week, in lower case: {«uker»: 7, …}."""
    units = (("play-days", 1), ("play-weeks", 7))
    return {
        phrase.lower(): days for one in words.values() for key, days in units for phrase in one.phrases(key)
    }


def numbers(words: Mapping[str, Words]) -> dict[str, int]:
    """The first few numbers by how they are written, in lower case: {«tre»: 3, …}."""
    told = {
        phrase.lower(): number
        for one in words.values()
        for number, phrase in enumerate(one.phrases("play-numbers"), start=1)
    }
    return told | {phrase.lower(): 1 for one in words.values() for phrase in one.phrases("play-one")}


def _phrases(words: Mapping[str, Words], key: str) -> tuple[str, ...]:
    return tuple(phrase.lower() for one in words.values() for phrase in one.phrases(key))


def _merged(words: Mapping[str, Words], family: str, names: tuple[str, ...]) -> dict[str, str]:
    return {
        phrase.lower(): name
        for language in words.values()
        for name in names
        for phrase in language.phrases(f"{family}-{name}")
    }

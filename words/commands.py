"""What a person may type: every language's words are understood, whichever language the person has chosen."""

from collections.abc import Mapping

from words.words import Words

PLAN_COMMANDS: tuple[str, ...] = ()
"""About the plan and its actions; dialogs/plan_words.py tells what each does."""
PLAN_STEPS: tuple[str, ...] = ()
COMMANDS = (
    "help", "status", "checkin", "baton", "groups", "workplace", "language", "helpers_channel",
    "claim", "start", "join", "roles", "settings", "sent", "overview", "digest",
    "progress", "left_off", "history", "onward", "method",
    "give", "away", "owners", "free", "give_group", "ways", "play", "vote", "votes", "result",
    "sort", "proposals", *PLAN_COMMANDS,
)  # fmt: skip
STEPS = (
    "take", "begin", "workshop", "open", "reveal", "go_on", "stay", "go_back", "confirm", "share",
    "hand_over", "correct", "new_round",
    "pause", "resume", "called_off", "held", "skip", "end", "reopen",
    "tool", "tool_next", "away", "take_over", "take_back", "come_back", "stand_again", "vote_close", *PLAN_STEPS,
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


def wishes(words: Mapping[str, Words]) -> dict[str, str]:
    """«on» or «off» by what is typed, in lower case."""
    return _merged(words, "wish", WISHES)


def parts(words: Mapping[str, Words]) -> dict[str, str]:
    """A role of the group, «helper» or «lead» by what is typed, in lower case."""
    return _merged(words, "part", PARTS)


def _merged(words: Mapping[str, Words], family: str, names: tuple[str, ...]) -> dict[str, str]:
    return {
        phrase.lower(): name
        for language in words.values()
        for name in names
        for phrase in language.phrases(f"{family}-{name}")
    }

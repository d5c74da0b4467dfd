"""The log tells what happened by a constant action and by identifiers, and never what anybody said."""

import ast
import re
from collections.abc import Iterator

import pytest

from tests.house import files, name, tree

LEVELS = {"debug", "info", "warning", "error", "exception", "critical", "log"}
FIELDS = frozenset(
    {"action", "port", "revision", "parcel", "turn", "type", "invoke"}
    | {"due", "count", "status", "code", "fault", "error", "why"}
)
"""All that is ever told beside the message: numbers, ids of ours, and words from lists of ours or Teams'."""
FILLED_IN = {"type(error).__name__", "type(fault).__name__", "where", "stack", "port"}
"""All that may stand in a message: the kind of a fault, the place it happened, a port."""
KIND_OF_FAULT = re.compile(r"type\(\w+\)\.__name__")


def calls(module: ast.AST) -> Iterator[ast.Call]:
    """Every call that writes to a log, whatever the log is called."""
    for node in ast.walk(module):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in LEVELS:
            owner = ast.unparse(node.func.value)
            if owner in {"log", "logging", "logger"} or "getLogger" in owner:
                yield node


def complaints(module: ast.Module, call: ast.Call) -> Iterator[str]:
    """What is wrong with one line of the log."""
    message, *parts = call.args
    if ast.unparse(call.func).split(".")[0] != "log":
        yield "is not written to the module's own log"
    if not isinstance(message, ast.Constant):
        yield f"has a message put together on the spot: {ast.unparse(message)}"
    yield from (f"tells {ast.unparse(part)}" for part in parts if ast.unparse(part) not in FILLED_IN)
    fields = extra(module, call)
    yield from (f"tells the field {field}" for field in fields if field not in FIELDS)
    if "action" not in fields or not list(actions(module, fields["action"])):
        yield "has no constant action"
    for field in {"fault", "error"} & fields.keys():
        if not KIND_OF_FAULT.fullmatch(ast.unparse(fields[field])):
            yield f"tells more of the {field} than its kind"


def extra(module: ast.Module, call: ast.Call) -> dict[str, ast.expr]:
    """The fields of a line, given in place or named just before."""
    given = next((keyword.value for keyword in call.keywords if keyword.arg == "extra"), None)
    if isinstance(given, ast.Name):
        around = [f for f in ast.walk(module) if isinstance(f, ast.FunctionDef | ast.AsyncFunctionDef)]
        inside = next(f for f in reversed(around) if any(node is call for node in ast.walk(f)))
        named = (n for n in ast.walk(inside) if isinstance(n, ast.Assign) and n.lineno < call.lineno)
        given = next((n.value for n in named if ast.unparse(n.targets[0]) == given.id), None)
    if not isinstance(given, ast.Dict):
        return {}
    return {
        key.value if isinstance(key, ast.Constant) else "?": value
        for key, value in zip(given.keys, given.values, strict=True)
    }


def actions(module: ast.Module, value: ast.expr) -> Iterator[str]:
    """The action written there, or all that a function of the same file can give."""
    found: list[ast.expr | None] = [value]
    if isinstance(value, ast.Call):
        makers = [
            n for n in module.body if isinstance(n, ast.FunctionDef) and n.name == ast.unparse(value.func)
        ]
        found = [n.value for maker in makers for n in ast.walk(maker) if isinstance(n, ast.Return)]
    told = [one.value if isinstance(one, ast.Constant) else "" for one in found]
    if all(isinstance(one, str) and re.fullmatch(r"[a-z_]+\.[a-z_]+", one) for one in told):
        yield from told


def test_every_line_of_the_log_has_an_action_and_only_what_may_be_told() -> None:
    found = [
        f"{name(file)}:{call.lineno} {complaint}"
        for file in files()
        for call in calls(tree(file))
        for complaint in complaints(tree(file), call)
    ]
    assert found == []


def test_nothing_is_printed_past_the_log_but_at_the_start() -> None:
    """Before there is a log: a wrong setting, the one code that the operator has to read, and errands."""
    errands = {"bot/dry_run.py", "bot/methods.py", "bot/prove.py"}
    found = {
        name(file) for file in files() if re.search(r"sys\.std(out|err)|\bprint\(", file.read_text("utf-8"))
    }
    assert found == errands | {"bot/__main__.py", "bot/assembly.py"}


@pytest.mark.parametrize(
    "line",
    [
        "log.info('sent')",
        "log.info('sent', extra={})",
        "log.info('sent', extra={'parcel': 1})",
        "log.info('sent', extra={'action': name})",
        "log.info('sent', extra={'action': 'post.sent', 'text': turn.text})",
        "log.info(f'sent {name}', extra={'action': 'post.sent'})",
        "log.info('sent %s' % name, extra={'action': 'post.sent'})",
        "log.info('sent ' + name, extra={'action': 'post.sent'})",
        "log.info('sent %s', turn.text, extra={'action': 'post.sent'})",
        "log.warning('no', extra={'action': 'post.gone', 'fault': str(fault)})",
        "log.warning('no', extra={'action': 'post.gone', **more})",
        "logging.info('sent', extra={'action': 'post.sent'})",
        "logging.getLogger('x').info('sent', extra={'action': 'post.sent'})",
    ],
)
def test_a_line_that_tells_too_much_or_too_little_is_seen(line: str) -> None:
    module = ast.parse(line)
    assert [complaint for call in calls(module) for complaint in complaints(module, call)] != []

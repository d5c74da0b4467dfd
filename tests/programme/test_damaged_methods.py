"""Whatever has become of a method's files, reading them ends in a method or in one short complaint."""

import os
import tempfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from programme.method import Method
from programme.page import FILE_LIMIT, LINE_LIMIT, BrokenMethod, Page
from programme.reader import read
from tests.programme.broken import TINY_METHODS, TOOLS, complaint, copy, edit

FILES = ("method.toml", "nb.toml", "nn.toml", "en.toml")
PUSTEROM = {file: (TINY_METHODS / "pusterom_1" / file).read_bytes() for file in FILES}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A copy of the tiny method that may be broken."""
    return copy("kaffepraten_1", tmp_path)


@pytest.mark.parametrize("file", FILES)
def test_every_file_must_be_there(folder: Path, file: str):
    (folder / file).unlink()
    assert complaint(folder) == f"{file}: is missing"


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"name = \xff", "nn.toml: is not UTF-8"),
        (b"\x00", "nn.toml: cannot be read"),
        (b"a = " + b"[" * 7000, "nn.toml: cannot be read: it is nested too deep"),
        (b"", "nn.toml: name: a text is missing"),
        (b"#" * 79 + b"\n" + b"# x\n" * 65536, f"nn.toml: is larger than {FILE_LIMIT // 1024} KB"),
        (b"\n" + b"a." * LINE_LIMIT + b"a = 1", f"nn.toml: line 2: is longer than {LINE_LIMIT} bytes"),
    ],
)
def test_what_is_no_toml_at_all_is_named_too(folder: Path, content: bytes, says: str):
    (folder / "nn.toml").write_bytes(content)
    assert complaint(folder).startswith(says)


def test_a_folder_where_a_file_should_be_is_named(folder: Path):
    (folder / "nn.toml").unlink()
    (folder / "nn.toml").mkdir()
    assert complaint(folder) == "nn.toml: is no file"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no pipes here")
def test_a_pipe_is_not_waited_for_and_a_device_not_read_to_its_end(folder: Path):
    (folder / "nn.toml").unlink()
    os.mkfifo(folder / "nn.toml")
    assert complaint(folder) == "nn.toml: is no file"
    (folder / "nn.toml").unlink()
    (folder / "nn.toml").symlink_to("/dev/zero")
    assert complaint(folder) == "nn.toml: is no file"


def test_a_link_to_a_file_is_read_and_one_to_nothing_is_missing(folder: Path):
    (folder / "nn.toml").rename(folder / "elsewhere.txt")
    (folder / "nn.toml").symlink_to("elsewhere.txt")
    assert read(folder)
    (folder / "elsewhere.txt").unlink()
    assert complaint(folder) == "nn.toml: is missing"


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="the superuser may read all")
def test_a_file_that_may_not_be_read_is_named(folder: Path):
    (folder / "nn.toml").chmod(0)
    assert complaint(folder) == "nn.toml: cannot be read: Permission denied"


def test_ten_thousand_questions_are_told_in_one_short_line(folder: Path):
    many = "".join(f'{{ key = "q{n}" }},\n' for n in range(10_000))
    edit(folder, "method.toml", '{ key = "thirsty" },', many)
    assert complaint(folder) == "method.toml: phases[1].questions: has 10003 entries; at most 12 can be shown"


def test_ten_thousand_sentences_are_told_in_one_short_line(folder: Path):
    many = "".join(f'[phase.p{n}]\na = "b"\n' for n in range(10_000))
    edit(folder, "nb.toml", "[phase.koke]", f"{many}[phase.koke]")
    assert complaint(folder) == "nb.toml: phase.p0: is not a field here; known are koke, drikke"


def test_a_field_whose_name_is_a_trick_is_told_on_one_harmless_line(folder: Path):
    edit(folder, "method.toml", "version = 1", f'version = 1\n"{"a" * 500}\\u001b[2J\\n" = 1')
    assert complaint(folder).startswith(f"method.toml: {'a' * 39}…: is not a field here")
    edit(folder, "method.toml", "a" * 500, "")
    assert complaint(folder).startswith(r"method.toml: \x1b[2J\n: is not a field here")


def test_the_mark_that_windows_editors_put_first_is_no_fault(folder: Path):
    whole = read(folder)
    for file in folder.iterdir():
        file.write_bytes(b"\xef\xbb\xbf" + file.read_bytes())
    assert read(folder) == whole


def _read(files: dict[str, bytes]) -> Method | str:
    """The method, or what is said about it; any other exception is a fault of ours."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for file, content in files.items():
            (folder / file).write_bytes(content)
        try:
            return read(folder, TOOLS)
        except BrokenMethod as broken:
            return str(broken)


def _is_method_or_one_line(found: Method | str) -> bool:
    return isinstance(found, Method) or (found.isprintable() and len(found) < 1000)


@given(st.sampled_from(FILES), st.integers(0, 3000), st.integers(0, 40), st.binary(max_size=20))
def test_bytes_lost_and_gained_end_in_a_method_or_in_one_line(file: str, at: int, gone: int, new: bytes):
    before = PUSTEROM[file]
    at %= len(before)
    found = _read(PUSTEROM | {file: before[:at] + new + before[at + gone :]})
    assert _is_method_or_one_line(found)


VALUES = (
    *("[]", "{}", "[[]]", "[{}]", "nan", "-1", "1e400", "true", "1979-05-27", '""', '"\\u0000"', '"\\n"'),
    *('"leader"', '"look_back"', '["name"]', '[{ key = "calm" }]', '{ calm = "x" }', "9" * 30),
)


@given(st.data(), st.sampled_from(FILES))
def test_values_of_any_other_kind_end_in_a_method_or_in_one_line(data: st.DataObject, file: str):
    lines = PUSTEROM[file].decode().splitlines()
    for _ in range(data.draw(st.integers(1, 4))):
        at = data.draw(st.integers(0, len(lines) - 1))
        changed = f"{lines[at].partition('=')[0]}= {data.draw(st.sampled_from(VALUES))}"
        ways = ([""], [lines[at], lines[at]], [changed], [changed, lines[0]])
        lines[at : at + 1] = data.draw(st.sampled_from(ways))
    assert _is_method_or_one_line(_read(PUSTEROM | {file: "\n".join(lines).encode()}))


ANY_VALUE = st.none() | st.booleans() | st.integers() | st.text(max_size=400)


@given(st.dictionaries(st.text(max_size=5).filter(str.isprintable), ANY_VALUE))
def test_a_page_gives_a_fitting_value_or_complains_of_that_field(table):
    page = Page(Path("x.toml"), table, "here")
    for name, value in table.items():
        complaints = []
        for reading in (page.words, page.key, lambda key: page.number(key, 1, 9)):
            try:
                assert reading(name) in (value, str(value).strip())
            except BrokenMethod as broken:
                complaints.append(str(broken))
        assert all(text.startswith(f"x.toml: here.{name}: ") for text in complaints)

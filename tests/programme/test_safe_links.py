"""Which addresses a letter may lead to, and how one is told that an address cannot be used."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cards.layout import reason
from programme.bulletin.marked import (
    LINK_LIMIT,
    TOLD,
    LinkEmpty,
    LinkNotHttps,
    LinkNowhere,
    LinkTooLong,
    LinkUnsafe,
    NoPicture,
    image_link,
    safe_link,
    site,
)
from programme.refusals import Refused
from words.words import all_words

GOOD = {
    "https://www.arbeidstilsynet.no/hms/": "https://www.arbeidstilsynet.no/hms/",
    "  https://nav.no\n": "https://nav.no",
    "HTTPS://WWW.Nav.NO/Side": "https://www.nav.no/Side",
    "https://nav.no:443/": "https://nav.no/",
    "https://nav.no:8443/": "https://nav.no:8443/",
    "https://nav.no./": "https://nav.no/",
    "https://nav.no/møte?dag=lørdag#nå": "https://nav.no/m%C3%B8te?dag=l%C3%B8rdag#n%C3%A5",
    "https://nav.no/50%/%C3%A5": "https://nav.no/50%25/%C3%A5",
    "https://nav.no/(a)[b]": "https://nav.no/(a)%5Bb%5D",
    "https://nav.no/@noen": "https://nav.no/@noen",
    "https://blåbær.no/": "https://xn--blbr-roah.no/",
    "https://BLÅBÆR.no/": "https://xn--blbr-roah.no/",
}
BAD: dict[str, type[Refused]] = {
    "": LinkEmpty,
    " \n": LinkEmpty,
    "http://nav.no": LinkNotHttps,
    "nav.no": LinkNotHttps,
    "www.nav.no/side": LinkNotHttps,
    "//nav.no": LinkNotHttps,
    "/side": LinkNotHttps,
    "#": LinkNotHttps,
    "httpss://nav.no": LinkNotHttps,
    "javascript:alert(1)": LinkNotHttps,
    "JaVaScRiPt:alert(1)": LinkNotHttps,
    "java\nscript:alert(1)": LinkNotHttps,
    "vbscript:x": LinkNotHttps,
    "data:text/html,<script>": LinkNotHttps,
    "file:///etc/passwd": LinkNotHttps,
    "mailto:kari@eksempel.no": LinkNotHttps,
    "tel:22334455": LinkNotHttps,
    "msteams://teams.microsoft.com/l/": LinkNotHttps,
    "\u202ehttps://nav.no": LinkNotHttps,
    "https:": LinkNowhere,
    "https://": LinkNowhere,
    "https:///side": LinkNowhere,
    "https:nav.no": LinkNowhere,
    "https:/nav.no": LinkNowhere,
    "https://?q=1": LinkNowhere,
    "https://intranett/side": LinkNowhere,
    "https://nav..no": LinkNowhere,
    "https://.no": LinkNowhere,
    "https://-nav.no": LinkNowhere,
    "https://nav_.no": LinkNowhere,
    "https://na%76.no": LinkNowhere,
    "https://nav.no:notaport": LinkNowhere,
    "https://nav.no:70000": LinkNowhere,
    "https://[::1": LinkNowhere,
    "https://" + "a" * 64 + ".no": LinkNowhere,
    "https://nav.no@eksempel.no": LinkUnsafe,
    "https://kari:hemmelig@nav.no": LinkUnsafe,
    "https://nav.no\\@eksempel.no": LinkUnsafe,
    "https:\\\\nav.no": LinkUnsafe,
    "https://nav.no/en side": LinkUnsafe,
    "https://nav.no/en\tside": LinkUnsafe,
    "https://nav.no\n.eksempel.no": LinkUnsafe,
    "https://nav.no/\u202egnp.exe": LinkUnsafe,
    "https://nav\u200b.no": LinkUnsafe,
    "https://nav\u00ad.no": LinkUnsafe,
    "https://nav.no/\x00": LinkUnsafe,
    "https://127.0.0.1/": LinkUnsafe,
    "https://10.0.0.1:8080/": LinkUnsafe,
    "https://[::1]/": LinkUnsafe,
    "https://[fe80::1%25eth0]/": LinkUnsafe,
    "https://2130706433/": LinkUnsafe,
    "https://0x7f.1/": LinkUnsafe,
    "https://127.1./": LinkUnsafe,
    "https://localhost/": LinkUnsafe,
    "https://a.localhost/": LinkUnsafe,
    "https://skriver.local/": LinkUnsafe,
    "https://straße.de/": LinkUnsafe,
    "https://ｎａｖ.no/": LinkUnsafe,
    "https://nav。no/": LinkUnsafe,
    "https://nav.no/" + "a" * LINK_LIMIT: LinkTooLong,
    "https://nav.no/" + "å" * 100: LinkTooLong,
    "javascript:" + "a" * 60_000: LinkTooLong,
}


@pytest.mark.parametrize("url", GOOD)
def test_a_good_address_is_kept_in_one_uniform_way(url: str) -> None:
    assert safe_link(url) == GOOD[url]
    assert safe_link(GOOD[url]) == GOOD[url]


@pytest.mark.parametrize("url", BAD, ids=lambda url: repr(url)[:40])
def test_any_other_address_is_refused_kindly_in_every_language(url: str) -> None:
    for judge in (safe_link, image_link):
        with pytest.raises(Refused) as refused:
            judge(url)
        assert type(refused.value) is BAD[url]
    for w in all_words().values():
        assert reason(w, refused.value).strip()


def test_a_refusal_names_the_address_clipped_and_without_what_cannot_be_seen() -> None:
    with pytest.raises(LinkUnsafe) as refused:
        safe_link("https://nav.no/\u202e" + "a" * 300)
    named = str(refused.value.facts["link"])
    assert named.startswith("https://nav.no/aaa")
    assert named.endswith("…")
    assert len(named) == TOLD


def test_a_letter_that_only_looks_like_ours_shows() -> None:
    cyrillic = safe_link("https://n\u0430v.no/")
    assert site(cyrillic) == "xn--nv-7kc.no"


def test_where_a_link_leads_is_told_without_www() -> None:
    assert site(safe_link("https://www.arbeidstilsynet.no:8443/a?b#c")) == "arbeidstilsynet.no"


@pytest.mark.parametrize("path", ["bilde.png", "bilde.JPG", "a/b.jpeg", "x.gif?bredde=400", "a.b.png#c"])
def test_a_picture_of_a_kind_that_teams_shows_is_taken(path: str) -> None:
    assert image_link(f"https://eksempel.no/{path}") == f"https://eksempel.no/{path}"


@pytest.mark.parametrize(
    "path",
    ["", "bilde", "bilde.svg", "bilde.webp", "png", ".png", "side?a=b.png", "side#b.png", "a.png/", "a.pngx"],
)
def test_any_other_picture_is_refused(path: str) -> None:
    with pytest.raises(NoPicture) as refused:
        image_link(f"https://eksempel.no/{path}")
    assert refused.value.facts["link"] == f"https://eksempel.no/{path}"


WRITTEN = st.text() | st.builds("https://{}".format, st.text()) | st.from_regex(r"https://.{1,9}\.no/?.*")


@given(WRITTEN)
def test_whatever_is_written_is_a_whole_safe_address_or_refused(url: str) -> None:
    try:
        link = safe_link(url)
    except Refused:
        return
    assert link.startswith("https://")
    assert link.isascii()
    assert link.isprintable()
    assert not set(link) & set(' \\"<>`{}|^')
    assert "@" not in link.removeprefix("https://").split("/")[0].split("?")[0].split("#")[0]
    assert "." in site(link)
    assert safe_link(link) == link
    assert len(link) <= LINK_LIMIT

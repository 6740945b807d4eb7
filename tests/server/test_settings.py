"""Settings, addresses, languages and the throttle: small parts with rules of their own."""

from __future__ import annotations

from pathlib import Path

import pytest

from workbench.public_url import UnusableAddress
from workbench.server.language import preferred
from workbench.server.room_process import environment
from workbench.server.throttle import Throttle
from workbench.settings import Settings


def test_the_command_line_wins_over_the_environment(tmp_path: Path) -> None:
    """A given value beats the variable, the variable beats the default, and what was not given is left alone."""
    settings = Settings.from_environment(
        {"WORKBENCH_PORT": "9000", "WORKBENCH_MAX_VISITORS": "7"}, port=9001, address=None
    )
    assert (settings.port, settings.max_visitors, settings.address) == (9001, 7, "")


def test_a_number_that_cannot_be_read_names_its_variable() -> None:
    """The error says which variable is wrong."""
    with pytest.raises(ValueError, match="WORKBENCH_PORT"):
        Settings.from_environment({"WORKBENCH_PORT": "high"})


@pytest.mark.parametrize(
    ("given", "used", "prefix"),
    [
        ("https://workshop.example/", "https://workshop.example", ""),
        ("http://10.0.0.1:8080", "http://10.0.0.1:8080", ""),
        ("https://example.org/town/workshop-1/", "https://example.org/town/workshop-1", "/town/workshop-1"),
        ("http://[fd00::5]:80/w", "http://[fd00::5]:80/w", "/w"),
    ],
)
def test_a_public_address_may_have_a_path(given: str, used: str, prefix: str) -> None:
    """It is used without a slash at its end, and cookies belong to its path."""
    settings = Settings.from_environment({"WORKBENCH_PUBLIC_URL": given})
    assert (settings.public_url, settings.prefix, settings.cookie_path) == (used, prefix, prefix or "/")


@pytest.mark.parametrize(
    "given",
    [
        *("workshop.example", "//workshop.example", "ftp://workshop.example", "https://", "https:///workshop"),
        *("https://example.org/?a=b", "https://example.org/#a", "https://ana:secret@example.org", "https://a:port"),
        *("https://example.org/a b", "https://example.org/../up", "https://example.org/a//b", "https://e.org/%2e/{x}"),
    ],
)
def test_a_public_address_nobody_could_come_in_by_is_refused(given: str) -> None:
    """With a part missing or a part too many, links, cookies or forms would lead elsewhere."""
    with pytest.raises(UnusableAddress):
        Settings.from_environment({"WORKBENCH_PUBLIC_URL": given})


def test_cookies_for_https_are_not_promised_at_another_address() -> None:
    """Whoever comes by plain http, past the proxy, is told where to go instead."""
    behind, plain = Settings(public_url="https://Example.org/w"), Settings(public_url="http://example.org")
    assert behind.elsewhere("192.168.1.5:8866") == "https://Example.org/w"
    assert (behind.elsewhere("example.org"), plain.elsewhere("192.168.1.5:8866")) == ("", "")


@pytest.mark.parametrize(
    ("header", "language"),
    [
        ("", "es"),
        ("en-GB,en;q=0.9", "en"),
        ("fr,en;q=0.3,es;q=0.8", "es"),
        ("de", "es"),
        ("en;q=x", "es"),
        (",,;q=1", "es"),
    ],
)
def test_the_browsers_language_is_followed_where_we_speak_it(header: str, language: str) -> None:
    """The best-ranked of our languages; Spanish when none is asked for."""
    assert preferred(header) == language


def test_failures_run_out_and_come_back_with_time() -> None:
    """An address may fail so often, others are not concerned, and waiting helps."""
    now = [0.0]
    throttle = Throttle(capacity=2, rate=0.5, clock=lambda: now[0], most=2)
    for _ in range(3):
        throttle.failed("a")
    assert (throttle.allows("a"), throttle.allows("b")) == (False, True)
    now[0] += 2
    assert throttle.allows("a")


def test_a_kernel_gets_the_system_and_nothing_else() -> None:
    """Only names on the allow-list pass, whatever the server was started with."""
    given = {"PATH": "/bin", "AWS_SECRET": "x", "WORKBENCH_COOKIE_SECRET": "y", "QUERY_STRING": "z", "HTTP_COOKIE": "c"}
    kept = environment(given)
    assert kept.pop("PYTHONPATH")
    assert kept == {"PATH": "/bin", "PYTHONSAFEPATH": "1", "WORKBENCH_SERVED": "1"}


@pytest.mark.parametrize(
    ("store_url", "told"),
    [
        ("postgresql://ana:secret@db/plans", "postgresql://ana@db/plans"),
        ("postgresql://ana@db/plans", "postgresql://ana@db/plans"),
    ],
)
def test_where_plans_are_kept_is_told_without_the_password(store_url: str, told: str) -> None:
    """What is printed on a projected terminal opens no database."""
    assert Settings(store_url=store_url).kept_in == told


def test_plans_in_a_file_are_kept_in_a_folder(tmp_path: Path) -> None:
    """The folder is what people look for, or the file where that stands elsewhere."""
    assert Settings(data_dir=tmp_path).kept_in == str(tmp_path.resolve())
    elsewhere = (tmp_path / "plans.sqlite").resolve()
    told = Settings(data_dir=tmp_path / "data", store_url=f"sqlite:///{elsewhere.as_posix()}").kept_in
    assert told == str(elsewhere)

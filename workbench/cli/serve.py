"""``workbench serve``: open the plans, say how to come in, and serve until stopped."""

import argparse
import os
import sys
import webbrowser
from collections.abc import Callable
from pathlib import Path
from typing import Any

from ogcore.errors import StoreError
from ogcore.record.language import LANGUAGES
from ogcore.workshop.workshop import Workshop
from workbench.cli.announcement import Announcement
from workbench.cli.console import Console
from workbench.cli.data_folder import add_data_option, opened_workshop, read_settings, unusable
from workbench.cli.demonstration import create_demonstration
from workbench.cli.facilitator_link import remember
from workbench.cli.failure import OK, CommandFailure
from workbench.cli.free_port import OWN_HOST, first_free_port, is_listening
from workbench.cli.recovery_code import say_recovery
from workbench.cli.supervisor import Orders, Supervisor, leave_interrupts_to_the_supervisor, say_to_supervisor
from workbench.core_dump import keep_memory_off_disks
from workbench.server.stage_keys import ServerKeys
from workbench.server.way_watch import forget_choice
from workbench.settings import Settings, WeakKey
from workbench.wordless_log import keep_words_out
from workbench.words.i18n import Translate


def add_to(commands: Any, language: argparse.ArgumentParser, translate: Translate) -> None:
    """Add the command to the parser."""
    _ = translate
    command = commands.add_parser("serve", parents=[language], help=_("start the workbench and show how to come in"))
    command.add_argument("--port", type=_port, metavar=_("NUMBER"), help=_("port (8866, or the next free one)"))
    command.add_argument(
        "--address", metavar=_("ADDRESS"), help=_("the one address to listen on (else all: phones too)")
    )
    command.add_argument("--language", choices=LANGUAGES, help=_("language of the demonstration plan"))
    command.add_argument("--no-demo", action="store_true", help=_("do not begin with a demonstration plan"))
    command.add_argument("--open", action="store_true", help=_("open the facilitator's page in a browser"))
    command.add_argument("--worker", action="store_true", help=argparse.SUPPRESS)  # what the supervisor starts
    command.set_defaults(run=run_serve)
    add_data_option(command, _)


_HIGHEST_PORT = 65_535


def _port(text: str) -> int:
    number = int(text)
    if not 0 < number <= _HIGHEST_PORT:
        raise ValueError(text)
    return number


_port.__name__ = "port"  # argparse names the type in its refusal


def run_serve(chosen: argparse.Namespace, console: Console) -> int:
    """Serve until stopped."""
    keep_memory_off_disks()
    keep_words_out()
    wished = read_settings(chosen, port=chosen.port, address=chosen.address)
    with opened_workshop(wished, console, create=True, aside=chosen.worker) as workshop:
        if chosen.worker:
            _work(wished, workshop)
            return OK
        try:
            workshop.store.claim()  # by whoever looks after the servers: the one that stands by must not be refused
        except StoreError as error:
            raise unusable(error, wished, console) from error
        workshop.store.check()  # now, and not when a group meets what is damaged
        _check_key(wished, console)
        settings = _placed(wished, console)
        if not chosen.no_demo and not workshop.plans():
            _begin_demonstration(workshop, wished.data_dir, chosen.language or console.language, console)
        forget_choice(settings)
        console.note(console.translate("Starting…"))
        announcement = Announcement(workshop, settings, console)

        def ready() -> None:
            announcement.say()  # not before: whoever scans the code at once should find the door open
            if chosen.open:
                webbrowser.open(announcement.first_link())

        return _supervised(settings, ready, console)


def _placed(wished: Settings, console: Console) -> Settings:
    """Return the settings with a port that is free.

    Raises CommandFailure where another port would lead nobody in: the public address leads to the one asked for.
    """
    _, port = console.translate, first_free_port(wished.address, wished.port)
    if port == wished.port:
        return wished
    if wished.public_url:
        sentence = _(
            "port {taken} is taken, and {address} leads to it. Stop what uses it, or choose another port with --port "
            "and let the address lead there."
        )
        said = sentence.replace("{taken}", str(wished.port)).replace("{address}", wished.public_url)
        raise CommandFailure("port_taken", said)
    sentence = _("Port {taken} is taken, so this is port {port}.")
    console.note(sentence.replace("{taken}", str(wished.port)).replace("{port}", str(port)))
    return wished.with_port(port)


def _check_key(settings: Settings, console: Console) -> None:
    """Raise CommandFailure for a key of the cookies that cannot be used: here, as nobody reads what a server says."""
    try:
        settings.cookie_secret()
    except WeakKey as error:
        _ = console.translate
        sentence = _(
            "this key of the badges is damaged. Remove the file: a new one is made, and everybody joins again."
        )
        raise CommandFailure("weak_key", sentence, str(error.path)) from error


def _begin_demonstration(workshop: Workshop, data_dir: Path, language: str, console: Console) -> None:
    """Begin it as any plan: its link is kept on this machine, its recovery code shown now and never again."""
    created = create_demonstration(workshop, language)
    remember(data_dir, created.plan_id, created.secret)
    say_recovery(workshop.people.recovery_code(created.plan_id), console)


def _supervised(settings: Settings, ready: Callable[[], None], console: Console) -> int:
    """Serve in a process that is begun anew when it dies; the pages come back to it by themselves."""
    port, address, data = str(settings.port), settings.address, str(settings.data_dir)
    command = [sys.executable, "-m", "workbench", "serve", "--worker"]
    os.environ["WORKBENCH_STORE_URL"] = (
        settings.store_url
    )  # not in the command: that, everybody on the machine can read
    host = OWN_HOST.get(address, address)
    died = console.translate("The server ended unexpectedly and is being started again; nothing is lost.")
    return Supervisor(
        [*command, "--data", data, "--port", port, "--address", address],
        is_up=lambda: is_listening(settings.port, host),
        again=lambda: console.note(died),
        standby=settings.standby,
    ).run(ready)


def _work(settings: Settings, workshop: Workshop) -> None:
    """Make ready, serve when the supervisor says so, and until it has gone."""
    from workbench.server.app import serve  # noqa: PLC0415 - brings Voila: the other commands do without its seconds

    leave_interrupts_to_the_supervisor()
    keys = ServerKeys(say_to_supervisor)
    orders = Orders(keys.hear)
    serve(settings, workshop, keys, until=orders.end_of_input, opening=orders.told_to_open)

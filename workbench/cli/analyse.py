"""``workbench analyse``: a plan and a notebook that asks it questions, in JupyterLab on this machine alone (R44)."""

import argparse
import json
import os
import secrets
import signal
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from ogcore.errors import UnknownPlan, UnreadableFile
from ogcore.export import filename
from ogcore.plan.state import Plan
from ogcore.record.looks import looks
from ogcore.workshop.bundle import SIZE_LIMIT
from ogcore.workshop.workshop import Workshop
from workbench.cli.console import Console
from workbench.cli.data_folder import add_data_option, chosen_plan, opened_workshop, read_settings
from workbench.cli.failure import INTERRUPTED, OK, CommandFailure
from workbench.cli.free_port import first_free_port
from workbench.cli.source import read_bytes
from workbench.cli.target import write_file
from workbench.settings import Settings
from workbench.words.explanation import explain
from workbench.words.i18n import Translate

NEEDED = ("jupyterlab", "ipykernel", "matplotlib")
INSTALL = 'pip install "cocreation-workbench[lab,analysis]"'
NOTEBOOK, REPORT = "analysis.ipynb", "report"
HOST, PORT = "127.0.0.1", 8888
STOPPED = (OK, INTERRUPTED, -signal.SIGINT, -signal.SIGTERM)


def add_to(commands: Any, language: argparse.ArgumentParser, translate: Translate) -> None:
    """Add the command to the parser."""
    _ = translate
    command = commands.add_parser(
        "analyse",
        parents=[language],
        help=_("open a plan in JupyterLab on this machine, with a notebook of questions"),
    )
    what = _("identifier or name of the plan, or a backup of one (else the only one, or the demonstration)")
    command.add_argument("plan", nargs="?", metavar=_("PLAN"), help=what)
    where = _("the folder to work in (analysis)")
    command.add_argument("-o", "--output", metavar=_("FOLDER"), type=Path, default=Path("analysis"), help=where)
    command.add_argument("--no-browser", action="store_true", help=_("print the address and open no browser"))
    command.set_defaults(run=run_analyse)
    add_data_option(command, _)


def run_analyse(chosen: argparse.Namespace, console: Console) -> int:
    """Write backup and notebook, and let JupyterLab run until it is stopped."""
    _require(console)
    settings = read_settings(chosen)
    name, data, language = _taken(chosen, settings, console)
    folder: Path = chosen.output
    folder.mkdir(parents=True, exist_ok=True)
    if data:
        write_file(folder / name, data, console, private=True)  # the names of the participants are in it
        console.note(str(folder / name))
    notebook = folder / NOTEBOOK
    if notebook.exists():  # somebody's work is in it
        console.note(console.translate("{file} is there already and stays as it is.").replace("{file}", str(notebook)))
    else:
        source = (settings.notebooks_dir / NOTEBOOK).read_text(encoding="utf-8")
        write_file(notebook, opening(source, name, language).encode(), console)
        console.note(str(notebook))
    for part in sorted((settings.notebooks_dir / REPORT).iterdir()):
        (folder / REPORT).mkdir(exist_ok=True)
        write_file(folder / REPORT / part.name, part.read_bytes(), console)
    return _lab(folder, console, browser=not chosen.no_browser)


def _require(console: Console) -> None:
    """Raise CommandFailure, before anything is written, where something that is needed is not installed."""
    missing = [name for name in NEEDED if find_spec(name) is None]
    if missing:
        sentence = console.translate("this needs {packages}, not installed here. Install what is missing: {command}")
        said = sentence.replace("{packages}", ", ".join(missing)).replace("{command}", INSTALL)
        raise CommandFailure("package_missing", said)


def _taken(chosen: argparse.Namespace, settings: Settings, console: Console) -> tuple[str, bytes, str]:
    """Return a file name, a backup and the language of the notebook; no backup where there are no plans at all."""
    from ogcore.analysis import OpenPlan  # noqa: PLC0415 - no other command waits for pandas
    from ogcore.analysis.copy import copy_of_backup  # noqa: PLC0415

    if chosen.plan and Path(chosen.plan).is_file():
        data = read_bytes(chosen.plan, SIZE_LIMIT, console)
    elif not chosen.plan and not _any(settings, console):
        return "", b"", chosen.lang or console.language
    else:
        with opened_workshop(settings, console) as workshop:
            data = workshop.export_plan(_named(workshop, chosen.plan, console).plan_id)
    try:
        opened = OpenPlan(copy_of_backup(data))
    except UnreadableFile as error:
        raise CommandFailure(str(error.data["reason"]), explain(error, console.language), chosen.plan or "") from error
    return filename([opened.name], "json").replace(".json", ".plan.json"), data, chosen.lang or opened.language


def _any(settings: Settings, console: Console) -> bool:
    try:
        with opened_workshop(settings, console) as workshop:
            return bool(workshop.plans())
    except CommandFailure as failure:
        if failure.code == "no_data":
            return False
        raise


def _named(workshop: Workshop, wanted: str | None, console: Console) -> Plan:
    """Return a plan by its identifier or its name; raises UnknownPlan, CommandFailure."""
    try:
        return chosen_plan(workshop, wanted, console)
    except UnknownPlan:
        found = [plan for plan in workshop.plans() if looks(plan.name) == looks(wanted or "")]
        if len(found) != 1:
            raise
        return found[0]


def opening(source: str, backup: str, language: str) -> str:
    """Return the notebook in one language, with the line that opens a plan opening this backup."""
    notebook = json.loads(source)
    notebook["cells"] = [cell for cell in notebook["cells"] if language in cell["metadata"].get("tags", (language,))]
    opened = f"open_plan({json.dumps(backup)})" if backup else f'open_plan.demonstration("{language}")'
    for cell in notebook["cells"]:
        cell["source"] = [line.replace('open_plan.demonstration("es")', opened) for line in cell["source"]]
    return json.dumps(notebook, ensure_ascii=False, indent=1) + "\n"


def command_line(port: int, *, browser: bool, root: bool) -> list[str]:
    """Return how JupyterLab is started: on this machine's own address, and ended by Ctrl+C without a question."""
    settings = {
        "ServerApp.ip": HOST,
        "ServerApp.port": port,
        "ServerApp.port_retries": 0,
        "ServerApp.answer_yes": True,
        "ServerApp.allow_remote_access": False,
        "LabApp.news_url": None,  # it asks nobody on the internet for news, a newer version or extensions
        "LabApp.check_for_updates_class": "jupyterlab.NeverCheckForUpdate",
        "LabApp.extension_manager": "readonly",
    }
    asked = [f"--{name}={value}" for name, value in settings.items()]
    browsing = [] if browser else ["--no-browser"]
    return [sys.executable, "-m", "jupyterlab", NOTEBOOK, *asked, *browsing, *(["--allow-root"] if root else [])]


def surroundings(token: str) -> dict[str, str]:
    """Return the environment JupyterLab runs in: a token of its own, and no settings that would do without one."""
    return {**os.environ, "JUPYTER_TOKEN": token, "JUPYTER_NO_CONFIG": "1"}


def _lab(folder: Path, console: Console, *, browser: bool) -> int:
    root = hasattr(os, "geteuid") and os.geteuid() == 0
    port, token = first_free_port(HOST, PORT), secrets.token_urlsafe(32)
    console.say(f"http://{HOST}:{port}/lab/tree/{NOTEBOOK}?token={token}")
    console.note(console.translate("Only this machine reaches it. Stop it with Ctrl+C."))
    command = command_line(port, browser=browser, root=root)
    signal.signal(signal.SIGTERM, signal.default_int_handler)  # whoever ends us ends it too
    with subprocess.Popen(command, cwd=folder, env=surroundings(token)) as lab:  # noqa: S603 - it is our own Python
        while True:
            try:
                code = lab.wait()
            except KeyboardInterrupt:  # in a terminal it has heard it too; it ends its kernels first
                lab.terminate()
                continue
            return OK if code in STOPPED else code

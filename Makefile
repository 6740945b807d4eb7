# Two commands do everything: `make serve` and `make test`. `make help` lists the rest.
# Without make: python tools/install.py, then what a recipe below says.

VENV ?= .venv
export VENV
PYTHON ?= $(shell for python in python3 python3.13 python3.12 python3.11 python; do \
	"$$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo "$$python" && exit; done; echo python3)
ifeq ($(OS),Windows_NT)
BIN := $(VENV)/Scripts
else
BIN := $(VENV)/bin
endif

# PORT and DATA choose where the workbench listens and where it keeps its plans.
ifdef PORT
export WORKBENCH_PORT := $(PORT)
endif
ifdef DATA
export WORKBENCH_DATA_DIR := $(abspath $(DATA))
endif

.DEFAULT_GOAL := help
.PHONY: help setup serve test bench siege forensics setup-test format bundle messages lock clean

help:  ## list these commands
	@sed -n 's/^\([a-z-]*\):.*  ## /  make \1\t/p' Makefile | expand -t 20

setup:  ## install into .venv what running needs (make serve and make test do it themselves)
	@"$(PYTHON)" tools/install.py

serve: setup  ## start the workbench with a demonstration plan; PORT=8866 DATA=folder
	@exec "$(BIN)/workbench" serve

setup-test:  ## install into .venv what testing needs
	@"$(PYTHON)" tools/install.py --test

test: setup-test  ## run every check and test, browser included; ONLY="ruff pytest" runs some, PYTEST="-k tree" passes arguments on
	@"$(BIN)/python" tools/check.py $(ONLY)

bench: setup-test  ## measure the workbench beside Voila, Solara and Panel; BENCH="--quick" is shorter
	@"$(BIN)/python" -m benchmarks $(BENCH)

siege: setup-test  ## besiege the workbench for half an hour at most; SIEGE="--minutes 5" is shorter
	@"$(BIN)/python" -m benchmarks.siege $(SIEGE)

forensics: setup-test  ## let attackers guess from the files of forty workshops who said what; FORENSICS="--workshops 8"
	@"$(BIN)/python" -m benchmarks.forensics $(FORENSICS)

format: setup-test  ## format Python and JavaScript and mend what can be mended
	@"$(BIN)/ruff" check --fix-only --quiet .
	@"$(BIN)/ruff" format .
	@"$(BIN)/python" tools/javascript.py format

bundle: setup-test  ## build workbench/static from workbench/frontend
	@"$(BIN)/python" tools/bundle.py

messages: setup-test  ## bring workbench/locale up to date with the sentences of the code
	@"$(BIN)/python" tools/catalogue.py

lock:  ## write requirements/ again from pyproject.toml; UPGRADE=1 takes newer versions
	@"$(PYTHON)" tools/lock.py $(if $(UPGRADE),--upgrade)

clean:  ## remove everything that was installed or made; plans are kept
	rm -rf "$(VENV)" .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache .coverage build dist \
		workbench/frontend/node_modules
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

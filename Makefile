# What can be done here, and with which one word? `make help` tells.
# A fresh clone needs nothing but make and Python 3.11 or newer: every target sets up what it needs.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet
# Three workers fit two cores: half of the time tests wait for processes of their own. A file
# stays with one worker, so that its fixtures are made once; tests/pace.py says which go first.
PYTEST ?= $(BIN)/python -m pytest -n 3 --dist loadfile --no-loadscope-reorder
# The tests start many a Python; without its bytecode each would compile a thousand files anew.
unexport PYTHONDONTWRITEBYTECODE

.DEFAULT_GOAL := help
.PHONY: help install ocr run doctor test check lint types floors locales format locks bench bench-reading categories clean

help: ## list what can be done
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-14s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

install: $(VENV)/.installed ## set up .venv with the locked dependencies and the clueline command

ocr: install ## add what reads photographed papers (360 MB; a reading takes 0.7 GB of memory)
	@$(PIP) install --require-hashes -r requirements-ocr.lock

run: install ## start with SQLite in ./data and the web chat on http://127.0.0.1:8080/
	@exec $(BIN)/clueline run

doctor: install ## say what is wrong with this installation, and what to do
	@$(BIN)/clueline doctor

test: $(VENV)/.tested ## run every test (SQLite, PostgreSQL from a wheel, browser where there is one)
	@$(PYTEST)

check: lint types floors locales test ## everything that must hold before a change is offered

lint: $(VENV)/.tested ## look for broken rules of style, and for files not formatted
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .

types: $(VENV)/.tested ## check every type, strictly
	@$(BIN)/mypy

floors: $(VENV)/.tested ## check that every import goes down
	@$(BIN)/lint-imports --no-logo

locales: $(VENV)/.tested ## check texts: no key missing, no variable lost, nothing too long
	@$(BIN)/python -m pytest -q tests/locales

format: $(VENV)/.tested ## lay out every file as the rules want it
	@$(BIN)/ruff check --fix-only --quiet .
	@$(BIN)/ruff format --quiet .

bench: $(VENV)/.tested ## measure the promised ratios and print them
	@$(BIN)/python -m bench

bench-reading: $(VENV)/.tested ## count how much of invented stories is read, and read rightly
	@$(BIN)/python -m bench.reading

categories: $(VENV)/.tested ## learn the categories anew from training/categories (docs/categories.md)
	@$(PIP) install --require-hashes -r requirements-train.lock
	@$(BIN)/python -m training.learn

clean: ## remove what was made here, except data and keys
	@rm -rf $(VENV) build dist .mypy_cache .pytest_cache .ruff_cache .hypothesis .import_linter_cache
	@find . -name __pycache__ -type d -prune -exec rm -rf {} +

# --- pins -------------------------------------------------------------------------------------
# No header and no options: a lock names versions and hashes, never an address or a folder.
COMPILE = $(BIN)/pip-compile --quiet --generate-hashes --strip-extras --no-header --no-emit-options \
	--no-emit-index-url --no-emit-trusted-host --no-emit-find-links

locks: $(VENV)/.tested ## pin anew what pyproject.toml asks for
	@$(PIP) install "pip-tools>=7.6"
	@$(COMPILE) --output-file requirements.lock pyproject.toml
	@$(COMPILE) --extra ocr --constraint requirements.lock \
		--output-file requirements-ocr.lock pyproject.toml
	@$(COMPILE) --extra train --constraint requirements.lock \
		--output-file requirements-train.lock pyproject.toml
	@$(COMPILE) --extra dev --constraint requirements.lock \
		--output-file requirements-dev.lock pyproject.toml
	@$(COMPILE) --allow-unsafe --only-build-deps --build-deps-for editable \
		--output-file requirements-build.lock pyproject.toml

# --- how the environment is made; a stamp keeps it from being made again ----------------------
$(VENV)/.made:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { \
		echo "Clueline needs Python 3.11 or newer; $(PYTHON) is $$($(PYTHON) --version 2>&1)." \
		"Say which one to use: make PYTHON=python3.12 $(MAKECMDGOALS)" >&2; exit 1; }
	@$(PYTHON) -m venv $(VENV)
	@touch $@

$(VENV)/.installed: $(VENV)/.made requirements.lock requirements-build.lock pyproject.toml
	@echo "Installing what Clueline needs into $(VENV) (once, a minute or two) …"
	@$(PIP) install --require-hashes -r requirements-build.lock -r requirements.lock
	@$(PIP) install --no-deps --no-build-isolation --editable .
	@touch $@

$(VENV)/.tested: $(VENV)/.installed requirements-dev.lock
	@echo "Installing what the tests need into $(VENV) (once) …"
	@$(PIP) install --require-hashes -r requirements-dev.lock
	@touch $@

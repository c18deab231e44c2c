# make demo    read the bundled reports and look at what comes out
# make test    lint, format, types and tests
# make bench   how fast it reads
# make shots   screenshots of the site into build/shots, and those of the README
# make compiled   a wheel in dist/ whose heart is compiled (needs a C compiler, takes eight minutes), and how fast that reads
# Each sets up .venv by itself; nothing is installed elsewhere.

VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip install -qq --disable-pip-version-check
CODE := src tests bench docs

.PHONY: demo test lint types browser bench shots compiled clean

demo: $(VENV)/ready
	@$(BIN)/sayso demo
	@echo "(sayso is $(BIN)/sayso here)"

test: lint types browser
	@$(BIN)/python -m pytest

# The pages are tested in Debian's Chromium. It is installed where that can be done without asking; else those tests are skipped.
browser:
	@command -v chromium >/dev/null || command -v chromium-browser >/dev/null || { \
		if [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null; then \
			echo "Installing Chromium for the tests of the pages …"; \
			apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends chromium >/dev/null; \
		else \
			echo "No Chromium: the tests of the pages are skipped. On Debian: sudo apt-get install chromium"; \
		fi; }

lint: $(VENV)/ready-dev
	@$(BIN)/ruff check --quiet $(CODE)
	@$(BIN)/ruff format --quiet --check $(CODE)

types: $(VENV)/ready-dev
	@$(BIN)/mypy

bench: $(VENV)/ready-dev
	@$(BIN)/python bench/bench.py
	@$(BIN)/python bench/link.py
	@$(BIN)/python bench/web.py

shots: $(VENV)/ready-dev browser
	@$(BIN)/python docs/shots.py

compiled: $(BIN)/python
	@rm -rf build/compiled && mkdir -p build/compiled dist
	@cp -r pyproject.toml README.md LICENSE src bench build/compiled
	@find build/compiled -name __pycache__ -prune -exec rm -r {} +
	@HATCH_BUILD_HOOKS_ENABLE=1 $(BIN)/python -m pip wheel -q --disable-pip-version-check --no-deps -w dist ./build/compiled
	@rm -rf build/compiled/src && $(BIN)/python -m venv build/compiled/venv
	@build/compiled/venv/bin/python -m pip install -q --disable-pip-version-check dist/sayso-*.whl
	@build/compiled/venv/bin/python bench/bench.py

clean:
	rm -rf $(VENV) build dist .mypy_cache .pytest_cache .ruff_cache

$(VENV)/ready: pyproject.toml | $(BIN)/python
	@echo "Installing what sayso needs into $(VENV) …"
	@$(PIP) --editable .
	@touch $@

$(VENV)/ready-dev: $(VENV)/ready
	@echo "Installing what the tests need into $(VENV) …"
	@$(PIP) --editable '.[dev]'
	@touch $@

$(BIN)/python:
	@for python in python3.13 python3.12 python3.11 python3; do \
		if $$python -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then \
			echo "Making $(VENV) with $$($$python --version)"; \
			$$python -m venv $(VENV) && exit; \
			rm -rf $(VENV); \
			echo "$$python cannot make a virtual environment: install its venv module (python3-venv on Debian, Ubuntu)." >&2; \
			exit 1; \
		fi; \
	done; \
	echo "sayso needs Python 3.11 or newer; none was found. Install one and run make again." >&2; \
	exit 1

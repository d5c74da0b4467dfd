# Stafett's errands. `make` alone lists them.
# Where there is no make (Windows), the README names the commands that `make run` stands for.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip install --quiet --disable-pip-version-check
ARGS ?=
NODE_TESTS := tests/pictures tests/playground tests/package

.DEFAULT_GOAL := help
.PHONY: help run test endure browser check methods package pictures bench simulate clean

# A line «##@ Subject» begins a subject, «target: ... ## what it does» is one errand of it.
help:
	@awk 'BEGIN { FS = ":.*## " } \
	  /^##@ / { printf "\n%s\n", substr($$0, 5) } \
	  /^[a-z]+:.*## / { printf "  make %-10s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)
	@echo

##@ Try it
run: $(VENV)/.bot ## start the bot with a demo programme, and a page to talk with it if Node is here
	@$(BIN)/python -m play

##@ Change it
test: $(VENV)/.test ## run the tests, all but the long ones and those with Node (ARGS="-k vote" for some)
	$(BIN)/python -m pytest -n 2 --dist worksteal -m "not long" $(NODE_TESTS:%=--ignore=%) $(ARGS)

endure: $(VENV)/.test ## run the long tests: storms, all cases of a rule, bots killed while they deliver (nine minutes)
	$(BIN)/python -m pytest -m long -s $(NODE_TESTS:%=--ignore=%) $(ARGS)

browser: $(VENV)/.browser ## live the stories in Microsoft's tools, draw every card, check the app (Chromium, Node)
	$(BIN)/python -m pytest $(NODE_TESTS) $(ARGS)

check: $(VENV)/.check ## lint, format and types, without changing anything
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/mypy -p play -p benchmarks -p manifest

##@ Show it
pictures: $(VENV)/.browser ## draw every card into docs/pictures, and the app's icons (Chromium, Node)
	$(BIN)/python -m tests.pictures
	$(BIN)/python -m tests.package

bench: $(VENV)/.test ## measure the bot beside stock botbuilder-core and a bare server (ARGS="--rounds 2")
	$(BIN)/python -m benchmarks $(ARGS)

simulate: $(VENV)/.test ## live a programme year of plans and nudges in a minute, and draw it into docs/simulation
	$(BIN)/python -m benchmarks.year $(ARGS)

##@ Add to it
methods: $(VENV)/.bot ## check the methods and draw their cards into methods.html (ARGS=../our-methods for yours)
	@$(BIN)/python -m bot methods check $(ARGS)

##@ Put it into Teams
package: $(VENV)/.bot ## make the app for Teams, dist/stafett.zip, from MicrosoftAppId and STAFETT_PUBLIC_URL
	@$(BIN)/python -m manifest

##@ Start over
clean: ## remove the environments and tools; the data stays
	rm -rf $(VENV) .tools

# Each stamp says that what it names is installed; it is older than the pins when they have changed.
$(VENV)/.made:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
	  { echo "Stafett needs Python 3.11 or newer as $(PYTHON). Elsewhere it may be: make PYTHON=python3.12 ..."; exit 1; }
	@$(PYTHON) -m venv $(VENV) || \
	  { echo "$(PYTHON) cannot make environments. On Debian and Ubuntu: apt install python3-venv"; exit 1; }
	@touch $@

$(VENV)/.bot: $(VENV)/.made pyproject.toml constraints.txt
	@echo "Installing what the bot needs ..."
	@$(PIP) -c constraints.txt -e .
	@touch $@

$(VENV)/.test: $(VENV)/.bot
	@$(PIP) -c constraints.txt -e '.[test]'
	@touch $@

$(VENV)/.check: $(VENV)/.test
	@$(PIP) -c constraints.txt -e '.[test,check]'
	@touch $@

$(VENV)/.browser: $(VENV)/.test tests/playground/requirements.txt
	@$(PIP) -c constraints.txt -r tests/playground/requirements.txt
	@touch $@

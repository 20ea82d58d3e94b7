# Practice Voices. Each of these sets up what it needs; Python 3.11 or newer is all that must be there.

PYTHON ?= python3
BIN := .venv/bin

.PHONY: site serve test check score bench archive schemas lock clean

site: .venv/ready            ## Build the site into site/
	$(BIN)/voices build

serve: .venv/ready           ## Show the site in the browser and follow every edit
	$(BIN)/voices serve

check: .venv/ready           ## Say what is wrong with the interviews
	$(BIN)/voices check

test: .venv/ready            ## Everything that a change must pass
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy
	$(BIN)/lint-imports --no-logo
	$(BIN)/voices check
	$(BIN)/voices build --clean
	$(BIN)/pytest -n auto --dist loadfile

score: .venv/ready           ## How well the importer reads texts whose answers are known
	$(BIN)/python tests/score.py --means $(LABELS)

bench: .venv/ready           ## How fast the program is: make bench [N="100 1000"] [PARTS="build search"] [ONTO=earlier.json] [INTO=README.md]
	PYTHONPATH=tests $(BIN)/python -m bench $(PARTS) $(if $(N),--sizes $(N)) $(if $(ONTO),--onto "$(ONTO)") $(if $(INTO),--into "$(INTO)")

archive: .venv/ready         ## Make an archive up: make archive [N=10000] [INTO=folder]
	PYTHONPATH=tests $(BIN)/python -m generator $(or $(N),1000) $(if $(INTO),--into "$(INTO)")

schemas: .venv/ready         ## Write interviews/schemas/ anew, after a change of fields
	for name in front-matter councils roles topics sources questions rights people; do \
	  $(BIN)/voices schema $$name > interviews/schemas/$$name.schema.json; done

lock:                        ## Choose versions anew (needs uv)
	uv pip compile pyproject.toml --all-extras --universal --python-version 3.11 \
	  --generate-hashes --no-emit-index-url --no-header --upgrade --output-file requirements.lock

clean:                       ## Remove what was set up and built
	rm -rf site docs/index.md docs/robots.txt docs/checks.md docs/search.md docs/interviews docs/councils docs/people docs/roles docs/topics docs/questions
	rm -rf docs/years docs/sources docs/regions docs/decades docs/forms docs/access docs/data docs/feeds
	rm -rf .venv .cache .hypothesis .import_linter_cache .mypy_cache .pytest_cache .ruff_cache

.venv/ready: requirements.lock pyproject.toml
	$(PYTHON) -c 'import sys; sys.exit("Python 3.11 or newer is needed; this is %d.%d. Try: make PYTHON=python3.12" % sys.version_info[:2] if sys.version_info < (3, 11) else 0)'
	$(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	touch .venv/ready

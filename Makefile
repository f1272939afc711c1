# `make run` and `make test` are all a newcomer needs. What takes more than a line is in scripts/.
PYTHON ?= python3
SHELL := /bin/sh

.DEFAULT_GOAL := help
.PHONY: help run test prove docs pictures lock python

help:  ## what can be made
	@awk -F ':.*## ' '/^[a-z]+:.*## /{printf "  make %-9s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

run: python  ## install, make the database, serve the dashboard at an address of this computer
	@$(PYTHON) -m scripts.start

test: python  ## set up the tests, then lint, types and the functional tests
	@$(PYTHON) -m scripts.check

prove: python  ## the long proofs and the benchmarks
	@$(PYTHON) -m scripts.prove

docs: python  ## write docs/data-model.md and docs/indicators.md anew from the code
	@$(PYTHON) -m scripts.within docs

pictures: python  ## take the pictures of the tour anew
	@$(PYTHON) -m scripts.within pictures

sample: python  ## make the shipped sample district anew
	@.venv/bin/python -m scripts.sample

lock: python  ## write the lock files anew from requirements.txt and requirements-dev.txt
	@$(PYTHON) -m scripts.lock

python:
	@command -v $(PYTHON) >/dev/null || { \
	  echo "$(PYTHON) was not found. On Debian and Ubuntu: sudo apt-get install -y python3 python3-venv"; exit 1; }

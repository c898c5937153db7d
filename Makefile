# Postil's tasks; 'make help' lists them.

SHELL := bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := build

SWIFT ?= swift
PREFIX ?= /usr/local
DESTDIR ?=

# What Debian has to provide: the C libraries with their headers, a C++ library of templates, which is
# one header, libxml2, which is loaded at run time, and git, which some tests run.
PACKAGES := libedit-dev libyaml-dev libssl-dev libcsv-dev libkainjow-mustache-dev libxml2 git
BUILD := $(SWIFT) build --explicit-target-dependency-import-check error
RELEASE := $(SWIFT) build -c release --product postil --scratch-path .build-release
SOURCES := Package.swift Sources Tests

# The program is linked with Swift's libraries and, where their archives are there, all C libraries
# but glibc: each library to load costs every start time. It stays dynamic, because libxml2 is loaded
# once a page is read, which a program without a loader of its own cannot rely on.
C_LIBRARIES := edit yaml crypto csv
NEEDED_IN_TURN := bsd md tinfo stdc++ gcc_eh
ARCHIVES := $(CURDIR)/.build-release/archives
archive = $(filter /%,$(shell $(CC) -print-file-name=lib$(1).a))
absent_libraries = $(strip $(foreach library,$(C_LIBRARIES) $(NEEDED_IN_TURN),\
  $(if $(call archive,$(library)),,lib$(library))))
LINKING = --static-swift-stdlib -Xswiftc -Xclang-linker -Xswiftc -no-pie \
  $(if $(absent_libraries),,-Xlinker -L$(ARCHIVES) -Xlinker -lbsd -Xlinker -lmd -Xlinker -ltinfo)

.PHONY: help
help: ## List these tasks
	@sed -nE 's/^([a-z-]+):.*## (.*)/make \1|\2/p' Makefile | sort | \
	  while IFS='|' read -r task what; do printf '%-22s %s\n' "$$task" "$$what"; done

.PHONY: packages
packages: ## Install the Debian packages that are missing
	@command -v $(firstword $(SWIFT)) >/dev/null || \
	  { echo 'error: no Swift toolchain; install Swift 6.3 from swift.org' >&2; exit 1; }
	@if ! command -v dpkg >/dev/null; then \
	  echo 'not a Debian system; needed: $(PACKAGES)' >&2; exit 0; \
	fi; \
	missing=(); \
	for package in $(PACKAGES); do \
	  dpkg -s "$$package" 2>/dev/null | grep -q '^Status: install ok installed' || \
	    missing+=("$$package"); \
	done; \
	[ $${#missing[@]} -gt 0 ] || exit 0; \
	echo "installing Debian packages: $${missing[*]}" >&2; \
	as_root=(); [ "$$(id -u)" = 0 ] || as_root=(sudo); \
	"$${as_root[@]}" apt-get update -q >&2; \
	"$${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
	  apt-get install -y -q --no-install-recommends "$${missing[@]}" >&2

.PHONY: browser
browser: ## Install the browser that pages are tested in
	@command -v chromium >/dev/null || \
	  $(MAKE) --no-print-directory packages PACKAGES=chromium || { [ -z "$${CI:-}" ] && \
	  echo 'NOT TESTED in a browser: chromium could not be installed' >&2; }

.PHONY: tracer
tracer: ## Install what the tests of faults need
	@missing=; command -v strace >/dev/null || missing="$$missing strace"; \
	command -v python3 >/dev/null || missing="$$missing python3"; \
	[ -z "$$missing" ] || $(MAKE) --no-print-directory packages PACKAGES="$$missing"

.PHONY: build
build: packages ## Build the program for development
	@$(BUILD) --product postil >&2

# The development build takes a third of the time that the release build does, and tests share it.
.PHONY: run
run: build ## Open the shell in this folder's own workspace
	@exec .build/debug/postil

.PHONY: report
report: build ## Write the report on this folder's own workspace to .build/report.html
	@.build/debug/postil report -o .build/report.html

.PHONY: test
test: packages browser tracer lint check ## Check everything, as continuous integration does
	@echo '== build'
	@$(BUILD) --build-tests
	@echo '== test'
	@$(SWIFT) test --skip-build --parallel 2>&1 | tee .build/test.log
	@echo '== release'
	@$(MAKE) --no-print-directory release
	@echo '== test of the released program'
	@POSTIL_PROGRAM=$(CURDIR)/.build/postil $(SWIFT) test --skip-build --parallel \
	  --filter 'ProgramTests|BrowserTests' 2>&1 | tee .build/released.log
	@echo '== faults'
	@Tests/Faults/run .build/postil --short
	@grep -hE 'Test run with .* passed' .build/test.log .build/released.log

.PHONY: faults
faults: tracer release ## Disturb the released program in every way, and check what was promised
	@Tests/Faults/run .build/postil

# The readers under libFuzzer, which makes up input that reaches new code, and the address sanitizer.
# What it makes up is kept in .build-fuzz/found and goes on from there.
SECONDS ?= 600
FUZZ := $(SWIFT) build --package-path Tests/Fuzz --scratch-path .build-fuzz --product Fuzz \
  -Xswiftc -sanitize=fuzzer,address -Xswiftc -O -Xswiftc -enable-testing
FUZZ_OPTIONS := -max_total_time=$(SECONDS) -timeout=60 -rss_limit_mb=3072 -max_len=16384 \
  -print_final_stats=1

.PHONY: fuzz
fuzz: packages ## Feed each reader, or those in READERS, with made-up input for SECONDS
	@$(FUZZ) >&2
	@fuzz="$$($(FUZZ) --show-bin-path)/Fuzz"; status=0; \
	for reader in $${READERS:-$$("$$fuzz")}; do \
	  found=.build-fuzz/found/$$reader; mkdir -p $$found; \
	  SWIFT_BACKTRACE=enable=no "$$fuzz" $$reader $(FUZZ_OPTIONS) -artifact_prefix=$$found- \
	    $$found Tests/Fuzz/Corpora/$$reader >$$found.log 2>&1 || status=1; \
	  echo "$$reader: $$(sed -nE 's/^#([0-9]+)[[:space:]]+DONE +(cov: [0-9]+).*(exec.s: [0-9]+).*/\1 runs, \2, \3/p' \
	    $$found.log)"; \
	  grep -aE 'ERROR|Fatal error|Test unit written' $$found.log || true; \
	done; exit $$status

# The whole suite again, in builds that notice bad addresses and leaks, or threads that touch the same
# memory at once. The programs that tests start are built so too.
sanitized = SWIFT_BACKTRACE=enable=no $(SWIFT) test --sanitize=$(1) --scratch-path .build-$(1) --parallel

.PHONY: sanitize-address
sanitize-address: packages browser ## Run all tests under the address sanitizer
	@$(call sanitized,address)

.PHONY: sanitize-thread
sanitize-thread: packages browser ## Run all tests under the thread sanitizer
	@$(call sanitized,thread)

.PHONY: lint
lint: ## Check the form of the source code
	@echo '== lint'
	@$(SWIFT) format lint --strict --recursive --parallel $(SOURCES)

.PHONY: check
check: ## Check imports, traps, and places that only one machine knows
	@for check in Tests/Checks/*; do echo "== $${check##*/}"; "$$check"; done

.PHONY: format
format: ## Bring the source code into its form
	@$(SWIFT) format --in-place --recursive --parallel $(SOURCES)

.PHONY: release
release: packages ## Build .build/postil, one file that runs without Swift
	@[ -z "$(absent_libraries)" ] || \
	  echo 'no archives here, so it will need C libraries of this system: $(absent_libraries)' >&2
	@rm -rf $(ARCHIVES) && mkdir -p $(ARCHIVES)
	@$(if $(absent_libraries),,$(foreach library,$(C_LIBRARIES) $(NEEDED_IN_TURN),\
	  ln -s $(call archive,$(library)) $(ARCHIVES)/lib$(library:gcc_eh=gcc_s).a;))
	@$(RELEASE) $(LINKING) >&2
	@mkdir -p .build
	@strip -o .build/postil "$$($(RELEASE) $(LINKING) --show-bin-path)/postil"
	@env -i .build/postil --version >/dev/null
	@if ldd .build/postil 2>/dev/null | grep -i swift; then \
	  echo 'error: the program needs the libraries of Swift' >&2; exit 1; \
	fi
	@echo ".build/postil: $$(du -k .build/postil | cut -f 1) KB, runs without Swift"

.build/postil:
	@$(MAKE) --no-print-directory release

.PHONY: install
install: .build/postil ## Install program, manual page and completions below PREFIX
	install -D -m 755 .build/postil $(DESTDIR)$(PREFIX)/bin/postil
	install -D -m 644 docs/postil.1 $(DESTDIR)$(PREFIX)/share/man/man1/postil.1
	@$(call install_completion,bash,bash-completion/completions/postil)
	@$(call install_completion,zsh,zsh/site-functions/_postil)
	@$(call install_completion,fish,fish/vendor_completions.d/postil.fish)

# $(call install_completion,SHELL,PATH): the completion that the program makes for a shell.
define install_completion
echo 'install $(DESTDIR)$(PREFIX)/share/$(2)'; \
.build/postil --generate-completion-script $(1) | \
  install -D -m 644 /dev/stdin $(DESTDIR)$(PREFIX)/share/$(2)
endef

.PHONY: clean
clean: ## Remove everything that was built
	rm -rf .build .build-*

# Sets up what the two commands need, and nothing twice. Sourced by scripts/run and scripts/test.
# Python packages go into .venv, tools for the extension's checks into node_modules, the rest comes from the operating
# system's packages where root and apt are there; where they are not, the message says what to install.

cd "$(dirname "${BASH_SOURCE[0]}")/.." || exit 1
HERE=$PWD

say() { printf '\033[1m%s\033[0m\n' "$*"; }
stop() { printf '\n%s\n' "$*" >&2; exit 1; }

# needs_package COMMAND-OR-TEST PACKAGE...: notes the packages when the test fails.
MISSING=()
needs_package() {
  local present=$1; shift
  eval "$present" >/dev/null 2>&1 || MISSING+=("$@")
}

install_missing() {
  [ ${#MISSING[@]} -eq 0 ] && return 0
  if [ "$(id -u)" -eq 0 ] && command -v apt-get >/dev/null; then
    say "Installing ${MISSING[*]} …"
    # In this run level no package starts a service of its own.
    { apt-get update -qq && RUNLEVEL=1 DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${MISSING[@]}"; } \
      >"${TMPDIR:-/tmp}/tsuho-apt.log" 2>&1 \
      || { tail -n 20 "${TMPDIR:-/tmp}/tsuho-apt.log" >&2; stop "Could not install: ${MISSING[*]}. The last lines are above. Is there a network?"; }
    MISSING=()
  else
    stop "This machine lacks: ${MISSING[*]}
Install them with your system's package manager (on Debian or Ubuntu: sudo apt-get install ${MISSING[*]}) and run this again."
  fi
}

# quicker_with COMMAND PACKAGE: installs what makes things quicker and is not needed, where that takes no longer than it
# saves.
quicker_with() {
  command -v "$1" >/dev/null && return 0
  [ "$(id -u)" -eq 0 ] && command -v apt-get >/dev/null || return 0
  DEBIAN_FRONTEND=noninteractive timeout 90 sh -c "apt-get update -qq && apt-get install -y -qq --no-install-recommends $2" \
    >/dev/null 2>&1 || true
}

python_of_system() {
  local each
  for each in python3 python3.13 python3.12 python3.11; do
    if command -v "$each" >/dev/null && "$each" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
      echo "$each"; return 0
    fi
  done
  return 1
}

# An old Python is not made new by the system's own packages.
needs_python() {
  command -v python3 >/dev/null && ! python_of_system >/dev/null && stop "Python 3.11 or newer is needed; this machine has $(python3 --version 2>&1).
Install a newer one beside it (for example python3.12 and python3.12-venv) and run this again."
  needs_package python_of_system python3 python3-venv
  needs_package "python3 -c 'import ensurepip'" python3-venv
}

needs_node() {
  needs_package "command -v node" nodejs
  needs_package "command -v npm" npm
}

# setup_python [dev]: the package, and with `dev` the test tools, in .venv, in the versions of the lock (scripts/lock).
# Done again only when pyproject.toml or a lock changes.
setup_python() {
  local group=${1:-} python stamp want each
  needs_python
  install_missing
  python=$(python_of_system) || stop "Python 3.11 or newer is needed; this machine has $(python3 --version 2>&1)."
  stamp=.venv/.set-up-$group
  want=$( { cat pyproject.toml requirements*.txt; "$python" --version; pwd; } | cksum)
  for each in "$stamp" .venv/.set-up-dev; do  # what was set up for the tests is enough for everything
    [ -f "$each" ] && [ "$(cat "$each")" = "$want" ] && return 0
  done
  say "Setting up Python packages in .venv …"
  [ -x .venv/bin/python ] && .venv/bin/python -c 'import pip' 2>/dev/null || "$python" -m venv --clear .venv
  { .venv/bin/python -m pip install -q --disable-pip-version-check --require-hashes -r "requirements${group:+-$group}.txt" &&
    .venv/bin/python -m pip install -q --disable-pip-version-check --no-deps --no-build-isolation -e .; } \
    || stop "Could not install the Python packages. Is there a network, and the package index reachable?"
  printf '%s' "$want" >"$stamp"
}

# setup_node: lint, types and accessibility checks of the extension. The extension itself needs none of it.
setup_node() {
  local stamp=node_modules/.set-up want
  needs_node
  install_missing
  node -e 'process.exit(Number(process.versions.node.split(".")[0]) < 20 ? 1 : 0)' \
    || stop "Node 20 or newer is needed for the checks of the extension; this machine has $(node --version)."
  want=$( { cat package-lock.json; node --version; } | cksum)
  [ -f "$stamp" ] && [ "$(cat "$stamp")" = "$want" ] && return 0
  say "Setting up the extension's checks in node_modules …"
  npm ci --silent --no-audit --no-fund || stop "Could not install the Node packages. Is there a network, and the npm registry reachable?"
  printf '%s' "$want" >"$stamp"
}

japanese_font() { command -v fc-list >/dev/null && [ -n "$(fc-list :lang=ja family | head -n 1)" ]; }

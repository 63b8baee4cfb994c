# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# What the commands of this folder share: the JDK, Debian packages, the build. Sourced, never run.

here=$(cd "$(dirname "${BASH_SOURCE[0]}")/../../../.." && pwd)
command_name=$(basename "$0")

say() { printf '%s: %s\n' "$command_name" "$*" >&2; }
die() {
  say "$*"
  exit 1
}

# Prints the home of a JDK 25: the variables first, then the usual places, then the PATH.
find_jdk() {
  local home release
  for home in "${KRYNYTSIA_JAVA_HOME:-}" "${JAVA_HOME:-}" /usr/lib/jvm/* /opt/* /usr/java/* \
    "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* \
    "$(dirname "$(dirname "$(readlink -f "$(command -v javac || echo /none/none)")")")"; do
    [[ -n $home && -x $home/bin/javac && -f $home/release ]] || continue
    release=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$home/release")
    if [[ $release == 25 ]]; then
      readlink -f "$home"
      return 0
    fi
  done
  return 1
}

# The packages still to be installed, filled by the need_ functions.
missing=()

need_command() { # command package
  command -v "$1" >/dev/null 2>&1 || missing+=("$2")
}

need_library() { # soname package [package on Debian 13]
  ldconfig -p 2>/dev/null | grep -qF "$1" && return
  if [[ -n ${3:-} ]] && apt-cache show "$3" >/dev/null 2>&1; then
    missing+=("$3")
  else
    missing+=("$2")
  fi
}

need_package() { # package
  dpkg-query -W -f '${Status}' "$1" 2>/dev/null | grep -q 'ok installed' || missing+=("$1")
}

# The programs of a PostgreSQL server; Debian keeps them off the PATH.
need_postgres() {
  compgen -G '/usr/lib/postgresql/*/bin/postgres' >/dev/null || missing+=(postgresql)
}

# What a JavaFX window, the virtual display, the taps on it and the voice need.
need_screen() {
  need_command espeak-ng espeak-ng
  need_command Xvfb xvfb
  need_command xdotool xdotool
  need_library libgtk-3.so.0 libgtk-3-0 libgtk-3-0t64
  need_library libGL.so.1 libgl1
  need_library libXtst.so.6 libxtst6
  need_library libXxf86vm.so.1 libxxf86vm1
  need_library libfreetype.so.6 libfreetype6
  need_library libpangoft2-1.0.so.0 libpangoft2-1.0-0
  need_library libfontconfig.so.1 libfontconfig1
  need_package fonts-dejavu-core
}

# Installs what is missing, or prints the one line that does and stops.
install_missing() {
  ((${#missing[@]})) || return 0
  local apt=(apt-get install -y --no-install-recommends -o DPkg::Lock::Timeout=120 "${missing[@]}")
  local as_root=()
  if [[ $(id -u) != 0 ]]; then
    if ! sudo -n true 2>/dev/null && ! { [[ -t 0 ]] && command -v sudo >/dev/null; }; then
      say "these packages are missing; install them as root and start again:"
      printf '  apt-get update && %s\n' "${apt[*]}" >&2
      exit 1
    fi
    as_root=(sudo)
  fi
  say "installing ${missing[*]}"
  local log
  log=$(mktemp)
  if ! { "${as_root[@]}" apt-get update -q && "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
    "${apt[@]}"; } >"$log" 2>&1; then
    tail -n 20 "$log" >&2
    die "could not install the packages; the whole output is in $log"
  fi
  rm -f "$log"
  missing=()
}

use_jdk() {
  JAVA_HOME=$(find_jdk) ||
    die "no JDK 25 found; install one (Debian 13: apt-get install openjdk-25-jdk) or set JAVA_HOME"
  export JAVA_HOME
  export MAVEN_OPTS="--sun-misc-unsafe-memory-access=allow ${MAVEN_OPTS:-}"
}

# Builds the programs without their tests; quiet unless it fails.
build() {
  say "building (the first time takes a few minutes)"
  (cd "$here" && mvn -q -B package -DskipTests -Dspotless.check.skip=true) ||
    die "the build failed; its messages stand above"
}

provisioning_java() {
  exec "$JAVA_HOME/bin/java" -Dkrynytsia.root="$here" \
    -jar "$here/provisioning/target/provisioning-0.1.0.jar" "$@"
}

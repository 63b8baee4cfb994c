#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# A PostgreSQL of its own for a test or a benchmark: made in FOLDER (kept where it is there
# already), reached at 127.0.0.1:PORT as the user and the database `postgres` with the password in
# FOLDER/password. It runs until the standard input ends, so it never outlives whoever started it.
# Further arguments go to the server. PostgreSQL refuses to run as root: then it runs as nobody.
# With THROWAWAY=1 in its environment the folder is gone in the end.
set -Eeuo pipefail

(($# >= 2)) || {
  echo "usage: postgres.sh FOLDER PORT [-c NAME=VALUE …]" >&2
  exit 64
}
folder=$1 port=$2
shift 2

programs=$(find /usr/lib/postgresql -mindepth 2 -maxdepth 2 -name bin 2>/dev/null | sort -V | tail -1)
[[ -x $programs/postgres ]] || {
  echo "no PostgreSQL found in /usr/lib/postgresql; install it: apt-get install postgresql" >&2
  exit 69
}

as_somebody=()
mkdir -p "$folder"
if [[ $(id -u) == 0 ]]; then
  as_somebody=(setpriv --reuid=nobody --regid=nogroup --clear-groups)
  chown nobody:nogroup "$folder"
fi
cd "$folder"
if [[ ! -d cluster ]]; then
  head -c 18 /dev/urandom | base64 >password
  chmod 644 password
  "${as_somebody[@]}" "$programs/initdb" -D cluster -U postgres -E UTF8 --locale=C.UTF-8 \
    -A scram-sha-256 --pwfile=password --no-sync >initdb.log
fi

"${as_somebody[@]}" "$programs/postgres" -D cluster -p "$port" -c listen_addresses=127.0.0.1 \
  -c unix_socket_directories= "$@" >server.log 2>&1 </dev/null &
server=$!
until "$programs/pg_isready" -q -h 127.0.0.1 -p "$port"; do
  kill -0 "$server" 2>/dev/null || {
    tail -n 20 server.log >&2
    exit 1
  }
  sleep 0.05
done
echo ready
cat >/dev/null
kill -INT "$server"
wait "$server"
[[ ${THROWAWAY:-} != 1 ]] || rm -rf "$folder"

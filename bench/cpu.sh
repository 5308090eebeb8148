#!/usr/bin/env bash
# Runs a command of the shop and prints what it cost: wall seconds, and CPU seconds of the program and of its PostgreSQL.
#   bench/cpu.sh DATA_FOLDER COMMAND...
# The database's processes are summed from /proc once a second while the command runs.
set -uo pipefail
data=$1; shift
hz=$(getconf CLK_TCK)
"$@" & program=$!
began=$(date +%s.%N)
java=0; pg=0
ticks() { awk '{sub(/^.*\) /, ""); print $12 + $13 + '"${1:-0}"' * ($14 + $15)}' "/proc/$2/stat" 2>/dev/null || echo 0; }
while kill -0 "$program" 2>/dev/null; do
  now=$(ticks 0 "$program"); [ "${now:-0}" -gt "$java" ] && java=$now
  master=$(head -1 "$data/pg/cluster/postmaster.pid" 2>/dev/null || true)
  if [ -n "$master" ] && [ -d "/proc/$master" ]; then
    sum=$(ticks 1 "$master")
    for child in $(cat /proc/"$master"/task/*/children 2>/dev/null); do sum=$((sum + $(ticks 0 "$child"))); done
    [ "$sum" -gt "$pg" ] && pg=$sum
  fi
  sleep 1
done
wait "$program"; status=$?
awk -v w="$(echo "$(date +%s.%N) $began" | awk '{print $1 - $2}')" -v j="$java" -v p="$pg" -v hz="$hz" \
  'BEGIN { printf "wall %.1f s, CPU of the program %.1f s, of PostgreSQL %.1f s\n", w, j / hz, p / hz }' >&2
exit $status

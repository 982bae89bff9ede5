#!/usr/bin/env bash
# Audits many events in any order with the tool, and shows: peak memory, the same bytes for one job and for two, the
# findings of an evaluation in memory, and that a run that is killed leaves no report.
# Usage: benchmarks/many-events.sh [CASES] [EVENTS_PER_CASE] [MOST_MEGABYTES]; a million events of 20 000 cases unless told.
set -euo pipefail
cd "$(dirname "$0")/.."
cases=${1:-20000} events=${2:-50} most=${3:-512}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
for project in src/Collection.Rules.Cli benchmarks/Collection.Rules.Benchmarks; do
  dotnet publish "$project" -c Release -o "$work/${project##*.}" >"$work/log" 2>&1 || { cat "$work/log"; exit 1; }
done
bench=("dotnet" "$work/Benchmarks/Collection.Rules.Benchmarks.dll")
"${bench[@]}" records "$work/by-case.ndjson" "$cases" "$events"
# The same shuffle every time.
shuf --random-source=<(yes) "$work/by-case.ndjson" >"$work/records.ndjson"
echo "$(wc -l <"$work/records.ndjson") records, $(($(stat -c %s "$work/records.ndjson") / 1048576)) MB, shuffled"

# Runs the tool; sets peak to its highest resident memory in megabytes and seconds to its time.
audit() {
  local start=$SECONDS pid high
  dotnet "$work/Cli/collection-rules.dll" audit "$work/records.ndjson" --format ndjson --output "$2" --jobs "$1" &
  pid=$! peak=0
  while high=$(awk '/VmHWM/ { print int($2 / 1024) }' "/proc/$pid/status" 2>/dev/null) && [ -n "$high" ]; do
    peak=$high
    sleep 0.2
  done
  wait "$pid"
  seconds=$((SECONDS - start))
}

failed=0
for jobs in 1 2; do
  audit "$jobs" "$work/$jobs.ndjson"
  echo "--jobs $jobs: $seconds s, peak $peak MB of at most $most"
  [ "$peak" -le "$most" ] || failed=1
done
cmp "$work/1.ndjson" "$work/2.ndjson" && echo "the report is the same, byte for byte" || failed=1
"${bench[@]}" compare "$work/records.ndjson" "$work/1.ndjson" || failed=1

dotnet "$work/Cli/collection-rules.dll" audit "$work/records.ndjson" --format ndjson --output "$work/killed.ndjson" &
pid=$!
sleep "$((seconds / 2 + 1))"
kill -KILL "$pid" 2>/dev/null || { echo "the run ended before it could be killed"; failed=1; }
wait "$pid" 2>/dev/null || true
if [ -e "$work/killed.ndjson" ]; then echo "a killed run left a report"; failed=1; else echo "a run killed after half its time left no report"; fi
exit "$failed"

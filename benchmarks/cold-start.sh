#!/usr/bin/env bash
# How long a fresh process takes to its first verdict, against an empty process: medians of RUNS, taking turns.
# Usage: benchmarks/cold-start.sh [RUNS]
set -euo pipefail
cd "$(dirname "$0")/.."
runs=${1:-15}
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
dotnet publish benchmarks/Collection.Rules.ColdStart -c Release -o "$out/library" >"$out/log" 2>&1 || { cat "$out/log"; exit 1; }
dotnet publish src/Collection.Rules.Cli -c Release -o "$out/tool" >"$out/log" 2>&1 || { cat "$out/log"; exit 1; }
head -2 rules/cn/samples/family-harassed.ndjson >"$out/one.ndjson"

# Milliseconds of one run of a command; a command that fails ends the measurement.
run() {
  local start end
  start=$(date +%s%N)
  "$@" >"$out/log" 2>&1 || { cat "$out/log"; exit 1; }
  end=$(date +%s%N)
  echo $(((end - start) / 10000))
}

median() { sort -n "$1" | awk '{ v[NR] = $1 } END { printf "%.1f", v[int((NR + 1) / 2)] / 100 }'; }

for ((i = 0; i < runs; i++)); do
  run dotnet "$out/library/Collection.Rules.ColdStart.dll" empty >>"$out/empty"
  run dotnet "$out/library/Collection.Rules.ColdStart.dll" verdict >>"$out/verdict"
  run dotnet "$out/tool/collection-rules.dll" audit "$out/one.ndjson" >>"$out/audit"
done
empty=$(median "$out/empty") verdict=$(median "$out/verdict") audit=$(median "$out/audit")
echo "| process | median ms | over an empty one |"
echo "|---|--:|--:|"
echo "| empty | $empty | |"
awk -v a="$verdict" -v e="$empty" 'BEGIN { printf "| library: load the China pack, judge one call | %.1f | %.1f |\n", a, a - e }'
awk -v a="$audit" -v e="$empty" 'BEGIN { printf "| tool: audit of one call | %.1f | %.1f |\n", a, a - e }'

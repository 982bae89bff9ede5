#!/usr/bin/env bash
# How long a fresh process takes to its first verdict, against an empty process: medians of RUNS, taking turns.
# Compiled at run time, made ready to run, and compiled ahead of time; a build that this machine cannot make is left out, and named.
# Usage: benchmarks/cold-start.sh [RUNS]
set -euo pipefail
cd "$(dirname "$0")/.."
runs=${1:-15}
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
platform=$(dotnet --info | awk '$1 == "RID:" { print $2 }')
native=()
command -v clang >/dev/null || native=(-p:CppCompilerAndLinker=gcc)

# publish BUILD OPTION…: the library's program and the tool, as one kind of build.
publish() {
  local build=$1
  shift
  for project in benchmarks/Collection.Rules.ColdStart src/Collection.Rules.Cli; do
    dotnet publish "$project" -c Release -o "$out/$build" "$@" >"$out/log" 2>&1 || return 1
  done
  builds+=("$build")
}

builds=()
publish jit || { cat "$out/log"; exit 1; }
publish r2r -r "$platform" --self-contained false -p:PublishReadyToRun=true || echo "ready to run: not to be had on this machine"
publish aot -r "$platform" -p:PublishAot=true "${native[@]}" || echo "ahead of time: not to be had on this machine"
head -2 rules/cn/samples/family-harassed.ndjson >"$out/one.ndjson"

# Hundredths of a millisecond of one run of a command; a command that fails ends the measurement.
run() {
  local start end
  start=$(date +%s%N)
  "$@" >"$out/log" 2>&1 || { cat "$out/log"; exit 1; }
  end=$(date +%s%N)
  echo $(((end - start) / 10000))
}

median() { sort -n "$1" | awk '{ v[NR] = $1 } END { printf "%.1f", v[int((NR + 1) / 2)] / 100 }'; }
row() { awk -v name="$1" -v ms="$2" -v empty="$3" 'BEGIN { printf "| %s | %.1f | %.1f |\n", name, ms, ms - empty }'; }

for ((i = 0; i < runs; i++)); do
  for build in "${builds[@]}"; do
    library=("$out/$build/Collection.Rules.ColdStart") tool=("$out/$build/collection-rules")
    run "${library[@]}" empty >>"$out/$build.empty"
    run "${library[@]}" verdict >>"$out/$build.verdict"
    run "${tool[@]}" audit "$out/one.ndjson" >>"$out/$build.audit"
  done
done

declare -A named=([jit]="compiled at run time" [r2r]="ready to run" [aot]="ahead of time")
echo "# A fresh process"
echo
echo "$(date -u +%F); $(awk -F': ' '/model name/ { print $2; exit }' /proc/cpuinfo), $(nproc) cores; .NET SDK $(dotnet --version). Medians of $runs runs, by turns."
echo
echo "| process | median ms | over an empty one |"
echo "|---|--:|--:|"
for build in "${builds[@]}"; do
  empty=$(median "$out/$build.empty")
  row "empty, ${named[$build]}" "$empty" "$empty"
  row "library: load the China pack, judge one call, ${named[$build]}" "$(median "$out/$build.verdict")" "$empty"
  row "tool: audit of one call, ${named[$build]}" "$(median "$out/$build.audit")" "$empty"
done

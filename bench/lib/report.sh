# The table of results, and the machine and versions used.

load_average() {
  uptime | sed 's/.*load averages*: *//; s/[, ].*//'
}

processor() {
  sed -n 's/^model name[^:]*: //p' /proc/cpuinfo 2>/dev/null | head -n 1 | grep . ||
    sysctl -n machdep.cpu.brand_string 2>/dev/null || uname -m
}

memory() {
  awk '/^MemTotal/ {printf "%.0f GB\n", $2 / 1048576}' /proc/meminfo 2>/dev/null | grep . ||
    sysctl -n hw.memsize | awk '{printf "%.0f GB\n", $1 / 1073741824}'
}

# A number with commas between its thousands.
grouped() {
  local number=$1
  while [[ $number =~ ^([0-9]+)([0-9]{3}(,.*)?)$ ]]; do
    number=${BASH_REMATCH[1]},${BASH_REMATCH[2]}
  done
  echo "$number"
}

machine() {
  cat <<END
| | |
|---|---|
| processor | $(processor), $(getconf _NPROCESSORS_ONLN) cores |
| memory | $(memory) |
| system | $(uname -sr) |
| JDK | $(java -version 2>&1 | sed -n 's/^[^"]*"\(.*\)".*/\1/p') |
| Maven | $(mvn -B --version 2>/dev/null | sed -n 's/.*Apache Maven \([0-9][0-9.a-z-]*\).*/\1/p') |
| Shelfmark | commit $(git -C "$root" describe --always --dirty --exclude='*') |
| day | $started |
| load before the first build | $load |
END
  local tool
  for tool in "${tools[@]}"; do
    [[ $tool == shelfmark* || $tool == *-plain || ! -s $out/version-$tool ]] && continue
    echo "| $(peer "$tool" 0; echo "$label") | $(<"$out/version-$tool") |"
  done
}

# The rows of one size. Figures are read from $figures; the base of the last column is Hugo, cold.
rows() {
  local size=$1 tool kind
  for tool in "${tools[@]}"; do
    (
      peer "$tool" "$size"
      for kind in "${cases[@]}"; do
        printf '%s\t%s\t%s\t%s\n' "$tool" "$label" "$kind" "${verdicts[$tool $size]:-}"
      done
    )
  done | awk -F '\t' -v size="$size" -v figures="$figures" -f "$bench/lib/table.awk"
}

report() {
  local size
  cat <<END
# Results

Made with \`bench/run\`; [README.md](README.md) says what is measured and how to read it. Wall time is
the median of $runs builds, with the fastest and the slowest. CPU time is user and system together.

END
  machine
  for size in "${sizes[@]}"; do
    printf '\n## %s pages\n\n' "$(grouped "$size")"
    echo "| tool | build | wall, s | CPU, s | peak memory, MB | wall, to Hugo |"
    echo "|---|---|--:|--:|--:|--:|"
    rows "$size"
  done
}

# Writes a part of RESULTS.md anew, behind all others: save_part HEADING FILE
save_part() {
  local others
  others=$(awk -v own="# $1" '/^# / { skip = ($0 == own) } !skip' "$bench/RESULTS.md")
  printf '%s\n\n' "$others" >"$bench/RESULTS.md"
  cat "$2" >>"$bench/RESULTS.md"
  say "written to bench/RESULTS.md"
}

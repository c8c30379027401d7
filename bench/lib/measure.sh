# Trying out tools, running them in turns, and measuring single builds.
#
# A peer is a file peers/NAME/peer.sh. It is read again, in a separate process, for every step:
#
#   label       its name in the table
#   version     a function: prints the tool's version, or fails when the tool is not installed
#   prepare     a function: sets up a site of $size pages in $site from the templates in $peer
#   build       an array: the command that builds it, run in $site
#   output      the directory in $site that the pages are written to
#   made        an array: the outputs and caches to remove before a cold build
#   cases       an array: the kinds of builds to measure, in this order; default: cold
#   arrange     a function: prepares a build of kind $1
#   verify      a function: fails if a build of kind $1 did not do its work

# Reads the peer $1 for sites of $2 pages.
peer() {
  tool=$1
  size=$2
  peer=$bench/peers/$tool
  site=$out/sites/$tool-$size
  log=$out/logs/$tool-$size.log
  label=$tool
  cases=(cold)
  made=()
  arrange() { clean; }
  verify() { true; }
  source "$peer/peer.sh"
}

# Maven in batch mode, and offline once everything is downloaded.
mvn_command() {
  build=(mvn -B -q "${offline:--o}" -Dmaven.repo.local="$(repository)" "$@")
}

# Moves things out of the way instead of deleting them: for a minute after many files were deleted,
# ext4 checks the inode of each of them for every file it creates, which slows down the next build.
put_aside() {
  local path
  for path; do
    if [[ -e $path ]]; then
      mkdir -p "$out/aside"
      mv "$path" "$(mktemp -d "$out/aside/XXXXXXXX")"
    fi
  done
}

clean() {
  put_aside "${made[@]/#/${site:?}/}"
}

fresh_site() {
  put_aside "$site"
  mkdir -p "$site"
  : >"$log"
  prepare >>"$log" 2>&1
}

pages_made() {
  find "$site/$output" -path '*/part-*/page-*' -name '*.html' -size +2 2>/dev/null | wc -l
}

# Builds once; appends to the figures, or prints what went wrong.
measure() {
  local kind=$1 run=$2 status=0 start end
  arrange "$kind" "$run" || { echo "could not be prepared"; return 1; }
  start=$EPOCHREALTIME
  (
    cd "$site" || exit
    # The user's own JVM options may be needed for downloads, but are not used for measurements.
    [[ $run == 0 ]] || unset JAVA_TOOL_OPTIONS MAVEN_ARGS MAVEN_OPTS
    exec "$time_command" -q -f '%U %S %M' -o "$out/time" \
      "$timeout_command" --foreground --kill-after=10 "$timeout" "${build[@]}"
  ) >>"$log" 2>&1 </dev/null || status=$?
  end=$EPOCHREALTIME
  if ((status == 124 || status == 137)); then
    echo "over $timeout s"
    return 1
  elif ((status)); then
    echo "failed with exit code $status"
    return 1
  fi
  local pages
  pages=$(pages_made)
  if ((pages != size)); then
    echo "failed: made $pages pages"
    return 1
  fi
  verify "$kind" "$run" || { echo "failed: the build changed nothing"; return 1; }
  [[ $run == 0 ]] || awk -v OFS='\t' -v size="$size" -v tool="$tool" -v kind="$kind" \
    -v wall="$start $end" '{
      split(wall, at, " ")
      print size, tool, kind, at[2] - at[1], $1 + $2, $3 / 1024
    }' "$out/time" >>"$figures"
}

# The content that every tool's pages must have, so that the results are comparable.
lacks() {
  local page=$1 part
  for part in '<table' '<pre' 'href="#' page-000029 page-000031 part-00003; do
    grep -q -- "$part" "$page" || { echo "failed: a page has no $part"; return; }
  done
}

try_out() {
  local result timeout=900 # for downloads too
  say "trying $1"
  if ! (offline=-U; peer "$1" 60; version >"$out/version-$1" 2>/dev/null); then
    give_up "$1" "not installed"
    return
  fi
  result=$(
    offline=-U
    peer "$1" 60
    fresh_site || { echo "could not be set up"; exit; }
    measure cold 0 || exit 0
    lacks "$(find "$site/$output" -path '*/page-000030*' -name '*.html')"
  )
  [[ ! $result ]] || give_up "$1" "$result" "see $out/logs/$1-60.log"
}

# All builds of a size: each tool once, then each tool a second time, and so on.
race() {
  local size=$1 tool run kind result before
  say "$size pages"
  for tool in "${tools[@]}"; do
    [[ ${gone[$tool]:-} ]] && continue
    result=$(peer "$tool" "$size"; fresh_site || echo "could not be set up")
    [[ ! $result ]] || drop "$result"
  done
  for ((run = 1; run <= runs; run++)); do
    for tool in "${tools[@]}"; do
      [[ ${gone[$tool]:-} ]] && continue
      before=$(wc -l <"$figures")
      result=$(
        peer "$tool" "$size"
        for kind in "${cases[@]}"; do
          measure "$kind" "$run" || exit 0
        done
      )
      if [[ $result ]]; then
        drop "$result"
      else
        say "  run $run, $tool: $(tail -n "+$((before + 1))" "$figures" |
          awk -F '\t' '{printf "%s%.2f s", (NR > 1 ? ", " : ""), $4}')"
      fi
    done
  done
  for tool in "${tools[@]}"; do
    verdicts[$tool $size]=${gone[$tool]:-}
  done
}

# Excludes the current tool, for this size and the following ones.
drop() {
  give_up "$tool" "$1 at $(grouped "$size") pages" "see $out/logs/$tool-$size.log"
}

# Excludes a tool: give_up TOOL REASON [WHERE TO READ MORE]
give_up() {
  gone[$1]=$2
  say "  $1: $2${3:+; $3}"
}

# Checks the requirements of the benchmark: GNU time and timeout, a JDK, Maven, and the plugin.

check_needs() {
  ((BASH_VERSINFO[0] >= 5)) || fail "needs bash from 5 on, not $BASH_VERSION"
  local need
  for need in java javac mvn awk git; do
    type -P "$need" >/dev/null || fail "needs $need on the PATH"
  done
  time_command=$(first_that_runs "-f %M true" gtime /usr/bin/time) ||
    fail "needs GNU time for memory and CPU: install the package time (Homebrew: gnu-time)"
  timeout_command=$(first_that_runs "1 true" gtimeout timeout) ||
    fail "needs GNU timeout: install the package coreutils"
}

# Prints the first of several commands that works with the given arguments.
first_that_runs() {
  local arguments=$1 command
  for command in "${@:2}"; do
    # shellcheck disable=SC2086 # several arguments in one text
    if "$command" $arguments >/dev/null 2>&1; then
      echo "$command"
      return
    fi
  done
  return 1
}

compile_corpus() {
  javac -d "$out/corpus" -sourcepath "$bench/src/main/java" \
    "$bench/src/main/java/io/github/shelfmark/bench/Corpus.java"
}

# Writes the documents: corpus FLAVOUR DIRECTORY
corpus() {
  java -cp "$out/corpus" io.github.shelfmark.bench.Corpus "$size" "$1" "$2"
}

# A separate local repository: the user's is not changed, and no other process changes ours.
repository() {
  echo "$out/repository"
}

plugin_version() {
  sed -n '/<artifactId>shelfmark-maven-plugin</{n;s/.*<version>\(.*\)<.*/\1/p;q;}' "$root/pom.xml"
}

# Builds the plugin of this checkout and installs it there.
install_plugin() {
  (
    cd "$root" &&
      mvn -B -q -Dmaven.test.skip=true package &&
      mvn -B -q install:install-file -DpomFile=pom.xml \
        -Dfile="target/shelfmark-maven-plugin-$(plugin_version).jar" \
        -DlocalRepositoryPath="$(repository)"
  )
}

label=JBake
output=target/site
made=(target)
mvn_command generate-resources

version() {
  sed -n 's/.*<jbake.version>\(.*\)<.*/\1/p' "$peer/pom.xml"
}

prepare() {
  mkdir -p "$site/src/main" &&
    cp "$peer/pom.xml" "$site" &&
    cp -R "$peer/site" "$site/src/main/jbake" &&
    corpus jbake "$site/src/main/jbake/content" &&
    section_lists "$site/src/main/jbake/templates/sections" "$site"/src/main/jbake/content/part-*
}

# JBake's templates see all pages or one. Prepared lists of sections save it from iterating over
# all pages for every page, which would be unreasonable for a large site.
section_lists() {
  local to=$1 section
  shift
  mkdir -p "$to"
  for section in "${@:1:50}"; do
    echo "<li><a href=\"/${section##*/}/\">$(sed -n 's/^title=//p' "$section/index.md")</a></li>"
  done | as_list >"$to/all.ftl"
  for section; do
    sed -n 's|^- \[\(.*\)\](\(.*\))$|<li><a href="\2">\1</a></li>|p' "$section/index.md" |
      as_list >"$to/${section##*/}.ftl"
  done
}

as_list() {
  echo '<ul>'
  cat
  echo '</ul>'
}

label=JBake
output=target/site
made=(target)
mvn_command generate-resources

version() {
  sed -n 's/.*<jbake.version>\(.*\)<.*/\1/p' "$peer/pom.xml"
}

prepare() {
  cp "$peer/pom.xml" "$site"
  mkdir -p "$site/src/main"
  cp -R "$peer/site" "$site/src/main/jbake"
  corpus jbake "$site/src/main/jbake/content"
  section_lists
}

# JBake's templates see all pages or one. Lists of sections written beforehand spare it a look at
# all pages from every page, which nobody with a large site would ask of it.
section_lists() {
  local from=$site/src/main/jbake/content to=$site/src/main/jbake/templates/sections directory
  mkdir -p "$to"
  for directory in "$from"/part-*; do
    { echo '<ul>'; as_links <"$directory/index.md"; echo '</ul>'; } >"$to/${directory##*/}.ftl"
  done
  { echo '<ul>'; sections "$from" | as_links; echo '</ul>'; } >"$to/all.ftl"
}

sections() {
  local directory
  for directory in "$1"/part-*; do
    echo "- [$(sed -n 's/^title=//p' "$directory/index.md")](/${directory##*/}/)"
  done | sed 50q
}

as_links() {
  sed -n 's|^- \[\(.*\)\](\(.*\))$|<li><a href="\2">\1</a></li>|p'
}

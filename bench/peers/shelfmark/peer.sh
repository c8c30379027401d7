label=Shelfmark
output=target/site
made=(target)
cases=(cold 'nothing changed' 'one page changed' 'nothing at all (skip)')
mvn_command shelfmark:site-generate

version() {
  plugin_version
}

prepare() {
  install_plugin_once &&
    sed "s/@version@/$(plugin_version)/" "$peer/pom.xml" >"$site/pom.xml" &&
    corpus yaml "$site/src/docs" &&
    cp "$peer/site.yml" "$site/src/docs"
}

# Once per run: the figures are reset before anything is prepared.
install_plugin_once() {
  [[ $out/plugin-installed -nt $figures ]] || { install_plugin && touch "$out/plugin-installed"; }
}

changed_page=part-00001/page-000000

arrange() {
  case $1 in
    cold) clean ;;
    'one page changed') change "$site/src/docs/$changed_page.md" "$2" ;;
    # The time Maven needs to start, find the plugin and end.
    'nothing at all (skip)') build+=(-Dshelfmark.skip) ;;
  esac
}

change() {
  grep -v '^Changed for run' "$1" >"$out/changed.md"
  printf 'Changed for run %s.\n' "$2" >>"$out/changed.md"
  cp "$out/changed.md" "$1"
}

verify() {
  [[ $1 != 'one page changed' ]] ||
    grep -q "Changed for run $2" "$site/$output/$changed_page/index.html"
}

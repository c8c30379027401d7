label='Maven Site'
output=target/site
made=(target)
mvn_command site -DgenerateReports=false

version() {
  sed -n '/maven-site-plugin</{n;s/.*<version>\(.*\)<.*/\1/p;}' "$peer/pom.xml"
}

prepare() {
  cp "$peer/pom.xml" "$site" &&
    corpus maven "$site/src/site/markdown" &&
    menu "$site"/src/site/markdown/part-* |
    sed -e '/@menu@/{r /dev/stdin' -e 'd;}' "$peer/site.xml" >"$site/src/site/site.xml"
}

# Only the first sections: a menu of all pages would be repeated on every page.
menu() {
  local section
  for section in "${@:1:50}"; do
    section=${section##*/}
    echo "      <item name=\"$section\" href=\"$section/index.html\"/>"
  done
}

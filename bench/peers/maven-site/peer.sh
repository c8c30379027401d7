label='Maven Site'
output=target/site
made=(target)
mvn_command site -DgenerateReports=false

version() {
  sed -n '/maven-site-plugin</{n;s/.*<version>\(.*\)<.*/\1/p;}' "$peer/pom.xml"
}

prepare() {
  cp "$peer/pom.xml" "$site"
  corpus maven "$site/src/site/markdown"
  { cat "$peer/site-head.xml"; items; cat "$peer/site-foot.xml"; } >"$site/src/site/site.xml"
}

# The first sections: a menu of all pages would be in every page.
items() {
  local directory name
  for directory in "$site"/src/site/markdown/part-*; do
    name=${directory##*/}
    echo "      <item name=\"$name\" href=\"$name/index.html\"/>"
  done | sed 50q
}

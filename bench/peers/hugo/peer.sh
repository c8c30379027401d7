label=Hugo
build=(hugo --quiet)
output=public
made=(public resources)

version() {
  hugo version | sed 's/^hugo v\([^ ]*\).*/\1/; s/+/, /'
}

prepare() {
  cp -R "$peer/site/." "$site" &&
    corpus hugo "$site/content"
}

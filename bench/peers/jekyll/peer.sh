label=Jekyll
build=(jekyll build --quiet)
output=_site
made=(_site .jekyll-cache)

version() {
  jekyll --version | sed 's/^jekyll //'
}

prepare() {
  cp -R "$peer/site/." "$site" &&
    corpus jekyll "$site/_docs"
}

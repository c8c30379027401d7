def log = new File(basedir, 'build.log').getText('UTF-8')
def expected = [
  'src/docs/guide/front-matter.md:2:8: front matter: the value needs quotes: ',
  'src/docs/guide/install.md:3:1: the permalink "/../../etc/install.html" points outside the output directory',
  'src/docs/guide/latin1.md:1:4: the byte 0xe9 is not UTF-8',
  'src/docs/guide/two.md:3:1: the URL /guide/same.html is already used by guide/one.md:2:1',
  'src/docs/guide/two.md:4:1: the theme has no layout "pots"',
  'Did you mean "post"?',
  'src/docs/index.md:3:27: the link "guide/front-mater.md" is broken',
  'Did you mean "/guide/front-matter.html"?',
  'is unchanged',
]
expected.each { assert log.contains(it) : "missing in the log: $it" }
assert !log.contains('NullPointerException') && !log.contains('\tat ')
assert new File(basedir, 'target/site/index.html').text == 'as it was'
assert new File(basedir, 'target/site').list().length == 1
return true

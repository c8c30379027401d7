import io.github.shelfmark.testing.BuiltSite

def log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('Wrote src/docs/site.yml') && log.contains('Wrote src/docs/guide/blocks.md')
assert log.contains('Wrote .mvn/jvm.config')
assert log.contains('    mvn shelfmark:serve\n')
// The second time.
assert log.contains('src/docs has 7 files already and stays as it is.')
assert log.contains('The plugin is in the POM already; the POM stays as it is.')
// What becomes of them.
assert log.contains('src/docs is a directory of documents, 7 files.')
assert log.contains('    guide/blocks.md -> /guide/blocks.html')
assert log.contains('5 pages, 1 copied, 1 read. Nothing was changed.')
assert !log.contains('WARNING] src/docs')

def site = BuiltSite.at(new File(basedir, 'target/site').toPath())
assert site.page('guide/start.html').title() == 'Your first page | The "first" five minutes'
site.requireEveryLocalLinkToExist()
return true

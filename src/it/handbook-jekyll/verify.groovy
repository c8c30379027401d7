import io.github.shelfmark.testing.BuiltSite

def site = BuiltSite.at(new File(basedir, 'target/site').toPath())
def expected = new File(basedir, '../handbook/expected-links.txt').readLines('UTF-8')
assert site.bodyLinks('harbour.html') == expected
assert site.page('harbour.html').select('[data-pagefind-body] pre').isEmpty()
assert site.page('harbour.html').select('[data-pagefind-body] table').size() == 3
return true

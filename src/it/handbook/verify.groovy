import io.github.shelfmark.testing.BuiltSite

def site = BuiltSite.at(new File(basedir, 'target/site').toPath())
def expected = new File(basedir, 'expected-links.txt').readLines('UTF-8')
assert site.bodyLinks('harbour.html') == expected

// The home page, a generated section index, and the 404 page.
assert site.page('index.html').title().startsWith('港口手册 Harbour handbook')
assert site.bodyLinks('index.html')*.split(' ')*.first() ==
    ['/harbour.html', '/handbook/words/berth.html', '/handbook/quay/cranes/排队.html']
assert site.links('handbook/quay/berths/index.html').contains('/handbook/quay/berths/最佳匹配.html')
assert site.exists('404.html')

// The next page may be in the next section, in the order of "sequence".
assert site.page('handbook/words/berth.html').select('a[rel=next]').text().contains('吃水 Draught')
site.requireEveryLocalLinkToExist()
return true

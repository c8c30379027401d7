import io.github.shelfmark.testing.BuiltSite

def site = BuiltSite.at(new File(basedir, 'target/site').toPath())

// Maven 3 runs maven-site-plugin before Shelfmark and Maven 4 after it: either way the home page is ours.
assert site.page('index.html').select('[data-pagefind-body]').text().contains('stands beside it')
assert site.page('summary.html').select('[data-pagefind-body]').isEmpty()
assert site.page('summary.html').text().contains('Beside reports')
return true

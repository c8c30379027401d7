import io.github.shelfmark.testing.BuiltSite

def site = BuiltSite.at(new File(basedir, 'target/site').toPath())

// Maven 3 runs maven-site-plugin before us and Maven 4 after: our front page stands either way.
assert site.page('index.html').select('[data-pagefind-body]').text().contains('stands beside it')
assert site.page('summary.html').select('[data-pagefind-body]').isEmpty()
assert site.page('summary.html').text().contains('Beside reports')
return true

import io.github.shelfmark.testing.BuiltSite

def site = BuiltSite.at(new File(basedir, 'target/site').toPath())

// Our pages are ours, with the menu of site.xml and the reports in it.
def home = site.page('index.html')
assert home.select('[data-pagefind-body]').text().contains('Hello')
assert !home.select('a[href="guide/install.html"]').isEmpty()
assert !home.select('a[href="old.html"]').isEmpty()
assert !home.select('a[href="summary.html"]').isEmpty()
assert !home.select('a[href="https://example.org/"]').isEmpty()

// A page in no menu of site.xml is built, and not in the menu.
assert site.page('rest.html').select('.tree a[href="rest.html"]').isEmpty()

// The reports and the page in APT are maven-site-plugin's, which no skin was named to, and lead back.
['summary.html', 'old.html'].each {
  def page = site.page(it)
  assert page.select('[data-pagefind-body]').isEmpty()
  assert !page.select('a[href="index.html"]').isEmpty()
  assert !page.select('a[href="guide/install.html"]').isEmpty()
}
assert !new File(basedir, 'src/site/site.xml').text.contains('skin')
return true

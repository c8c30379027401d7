import io.github.shelfmark.testing.BuiltSite

def site = BuiltSite.at(new File(basedir, 'site/target/site').toPath())
def page = site.page('quay/berths.html')

// The jar lies over the built-in theme, the site over the jar, file by file and text by text.
assert page.select('.footer').text() == 'Moored at Lindwerder'
assert page.select('.meta')*.text() == ['from the jar', 'from the site']
assert page.select('.edit').text() == 'Improve this page'
assert page.select('.breadcrumbs').size() == 1
assert page.select('.content .kt').text() == 'int'

// A section nobody wrote a page for, as the settings want it.
assert site.page('quay/index.html').select('.index-table td')*.text() == ['Berths', 'Where ships lie.']

def styles = new File(basedir, 'site/target/site/shelfmark').listFiles().find { it.name.endsWith('.css') }.text
assert styles =~ /url\(img\/waves\.[0-9a-f]{8}\.svg\)/
assert styles.contains('--accent: light-dark(#1d5a9c, ')
site.requireEveryLocalLinkToExist()
return true

import io.github.shelfmark.testing.BuiltSite

def site = BuiltSite.at(new File(basedir, 'site/target/site').toPath())
def page = site.page('quay/berths.html')

// The jar overrides the built-in theme, and the site overrides the jar: single files, and single messages.
assert page.select('.footer').text() == 'Moored at Lindwerder'
assert page.select('.meta')*.text() == ['from the jar', 'from the site']
assert page.select('.edit a').first().text() == 'Improve this page'
assert page.select('.breadcrumbs').size() == 1
assert page.select('.content .kt').text() == 'int'

// A generated section index, in the style that the settings ask for.
assert site.page('quay/index.html').select('.index-table td')*.text() == ['Berths', 'Where ships lie.']

def styles = new File(basedir, 'site/target/site/shelfmark').listFiles().find { it.name.endsWith('.css') }.text
assert styles =~ /url\(img\/waves\.[0-9a-f]{8}\.svg\)/
assert styles.contains('--accent: light-dark(#1d5a9c, ')
site.requireEveryLocalLinkToExist()
return true

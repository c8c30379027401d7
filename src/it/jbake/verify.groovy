import io.github.shelfmark.testing.BuiltSite

def site = BuiltSite.at(new File(basedir, 'target/site').toPath())
assert site.page('index.html').title().contains('The lighthouse')
assert site.page('index.html').select('a[href="guide/lamp.html"]').text().contains('lamp')

// flexmark reads the body with the extensions of jbake.properties, and the theme colours the code.
def lamp = site.page('guide/lamp.html')
assert lamp.title() == 'The lamp = the light | The lighthouse'
assert lamp.select('td').eachText() == ['lens', 'glass']
assert lamp.select('pre code').text().contains('int turns = 3;')
assert lamp.select('[data-pagefind-body]').text().indexOf('~~~~~~') < 0

assert site.page('guide/hours.html').select('p#open em').text() == 'dawn'
assert site.exists('css/lamp.css')
assert !site.exists('guide/horn.html')
assert !site.exists('guide/oil.html')
assert !site.exists('guide/oil.adoc')
assert !site.exists('templates/lamp.ftl')
assert site.text('sitemap.xml').contains('https://lighthouse.example/guide/lamp.html')

def log = new File(basedir, 'build.log').text
assert log.contains('jbake.properties:8:1')
assert log.contains('"forgotten" has no value')
assert log.contains('1 file is AsciiDoc and not built: content/guide/oil.adoc')
assert log.contains('the templates in templates/ are not run')
assert log.contains('guide/horn.html')
return true

import io.github.shelfmark.testing.BuiltSite

def site = BuiltSite.at(new File(basedir, 'target/site').toPath())
def page = site.page('guide/basics/box.html')
assert page.select('nav.tree').text().contains('First steps')
assert page.title() == 'What is in the box | Lantern'

// The site's title and the nesting of its sections come from the POM alone.
assert site.page('guide/advanced/index.html').title() == 'Advanced | Lantern'
assert site.page('guide/advanced/signals.html').select('.breadcrumbs').text().contains('Guide')

// A document that no prefix matches is reported, and still built.
def log = new File(basedir, 'build.log').text
assert log.contains('in none of the configured sections: /reference/parts.html')
assert site.exists('reference/parts.html')
return true

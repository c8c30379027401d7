import io.github.shelfmark.testing.BuiltSite

def site = BuiltSite.at(new File(basedir, 'target/site').toPath())
assert site.page('guide/more.html').title() == 'More | From three directories'
assert site.exists('images/a.svg')
assert site.page('index.html').select('img').attr('height') == '20'

// Findings name the real file.
def log = new File(basedir, 'build.log').text
assert log.contains('src/more/guide/more.md:3:')
return true

import io.github.shelfmark.testing.BuiltSite

def site = BuiltSite.at(new File(basedir, 'target/site').toPath())
assert site.page('usage.html').text().contains('Version 2.5.')
assert site.text('usage.html').contains('id="First_Light"')
assert site.text('note.txt') == 'plain\n'
assert !site.exists('list.html')
assert new File(basedir, 'build.log').text.contains('left to maven-site-plugin: apt/list.apt')
return true

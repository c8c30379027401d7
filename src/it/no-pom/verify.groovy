import io.github.shelfmark.testing.BuiltSite

def site = BuiltSite.at(new File(basedir, 'target/site').toPath())
assert site.bodyLinks('index.html') == ['/more.html more']
assert site.page('more.html').title() == 'More | No POM needed'
assert !site.exists('site.yml') && !site.exists('verify.groovy')
return true

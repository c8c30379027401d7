import io.github.shelfmark.testing.BuiltSite

def site = BuiltSite.at(new File(basedir, 'target/site').toPath())
site.requireEveryLocalLinkToExist()
assert site.page('index.html').title().contains('Shelfmark')
return true

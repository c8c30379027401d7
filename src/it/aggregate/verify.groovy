import io.github.shelfmark.testing.BuiltSite

def site = BuiltSite.at(new File(basedir, 'target/site').toPath())
site.requireEveryLocalLinkToExist()

// Modules are at their artifact ids or their prefixes, in the order of <modules>.
assert site.exists('util/ropes.html')
assert site.exists('core/guide/lift.html')
assert site.exists('libs/deep/depth.html')
assert !site.exists('left/index.html')
def links = site.links('guide/berths.html')
def tree = ['/util/index.html', '/core/index.html', '/libs/deep/index.html']
assert tree.every { links.contains(it) }
assert links.indexOf(tree[0]) < links.indexOf(tree[1])
assert site.page('core/list.html').select('nav.tree').text().contains('Cranes of the harbour')

// Links of all forms.
assert site.bodyLinks('index.html') ==
    ['/core/guide/lift.html#lift the cranes', '/util/ropes.html about ropes']
assert site.bodyLinks('core/guide/lift.html') == [
    '/util/ropes.html Ropes', '/index.html the harbour', '/core/list.html our own list',
    '/libs/deep/depth.html deep water']
assert site.bodyLinks('util/ropes.html') ==
    ['/core/list.html The list of cranes', '/core/index.html cranes']

// With -N the modules are not part of the Maven session, but of the site.
def alone = BuiltSite.at(new File(basedir, 'target/alone').toPath())
assert alone.files('.html') == site.files('.html')

// In the whole reactor modules have no site of their own; core got one when it was built alone.
assert !new File(basedir, 'util/target/site').exists()
def core = BuiltSite.at(new File(basedir, 'core/target/site').toPath())
def lift = core.text('guide/lift.html')
assert lift.contains('href="../../index.html"')
assert lift.contains('href="../../libs/deep/depth.html"')
assert lift.contains('href="../list.html"')

def log = new File(basedir, 'build.log').text
assert log.contains('Part of the site of harbour.')
return true

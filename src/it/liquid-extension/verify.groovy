import io.github.shelfmark.testing.BuiltSite

def page = BuiltSite.at(new File(basedir, 'blog/target/site').toPath()).page('index.html')
assert page.body().className() == 'signal-quay'
assert page.select('p').first().text() == 'Berth QUAY no. 1 and 14 kn'
assert page.select('blockquote').text() == 'Mind the 1 ropes. (index.md)'
assert page.select('blockquote strong').text() == '1'
// A layout is a template of its own, with variables of its own.
assert page.select('i').text() == 'Berth HARBOUR no. 1'
return true

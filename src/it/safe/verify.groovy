import io.github.shelfmark.testing.BuiltSite

def site = new File(basedir, 'target/site')
def page = BuiltSite.at(site.toPath()).page('more.html')
assert page.select('article.content script, article.content [onclick]').isEmpty()
assert page.select('article.content').text().contains('Press')
assert page.select('article.content a').attr('href') == '#'
assert !new File(site, 'app.js').exists()
assert !new File(site, 'old.html').text.contains('evil.example')
assert !site.listFiles({ it.isFile() } as FileFilter).any { it.text.contains('evil.example') }
def scripts = []
site.eachFileRecurse { if (it.name.endsWith('.js')) scripts << it.text }
assert !scripts.isEmpty() && !scripts.any { it.contains('alert(') }

def log = new File(basedir, 'build.log').getText('UTF-8')
def expected = [
  'src/docs/more.md:3:1: "onclick" of <p> is left out',
  'src/docs/more.md:5:1: <script> is left out',
  'src/docs/more.md:7:8: the address "tel:+15551234"',
  'src/docs/old.md:2:1: a safe build sends readers to no other host',
  'src/docs/app.js: not published by a safe build',
  'src/docs/_theme: the theme\'s files in the source are not used',
  '${it.token} is not shown by a safe build',
]
expected.each { assert log.contains(it) : "missing in the log: $it" }

def other = new File(basedir, 'target/other/usage.html').text
assert other.contains('of 1.0') && !other.contains('hidden-value')
assert !new File(basedir, 'target/other/made.html').exists()
return true

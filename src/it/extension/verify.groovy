import io.github.shelfmark.testing.BuiltSite

def log = new File(basedir, 'build.log').getText('UTF-8').readLines().collect { it.replaceAll(/\u001B\[[0-9;]*m/, '') }

// A directive with Markdown, attributes, words and a style of its own, and one that lists documents.
def site = BuiltSite.at(new File(basedir, 'site/target/site').toPath())
def home = site.page('index.html')
def tide = home.selectFirst('aside.tide#today')
assert tide.attr('data-metres') == '3.2'
assert tide.selectFirst('.tide-title').html() == 'High <em>water</em>'
assert tide.select('> p strong').text() == 'lines'
assert tide.select('> p a').eachAttr('href') == ['quay/south.html', 'quay/north.html']
assert tide.select('> p a').last().text() == 'Details'
assert tide.select('li aside.tide .tide-title').text() == 'Mind the tide'
assert tide.select('li aside.tide').text().endsWith('Inside a list.')
assert site.page('quay/north.html').select('.tide-title').text() == 'Achtung, Flut'
assert home.select('.berths a')*.text() == ['North quay', 'South quay']
assert home.select('.berths a')*.attr('href') == ['quay/north.html', 'quay/south.html']
def styles = new File(basedir, 'site/target/site/shelfmark').listFiles().find { it.name.endsWith('.css') }.text
assert styles.contains('.tide {') || styles.contains('.tide{')
assert styles.contains('.layout-tides td')

// An output, a page of the theme in a layout of the extension, and a claimed directory.
def tables = site.page('tides.html')
assert tables.title() == 'Tide tables | The harbour'
assert tables.select('h1')*.text() == ['Tide tables']
assert tables.select('.lead').text() == 'In metres, at noon'
assert tables.select('[data-pagefind-body] td')*.text() == ['north', '3.2', 'south', '1.1']
assert !tables.select('a[href="#today"]').isEmpty()
assert site.text('tides.txt') == '{north=3.2, south=1.1}\n'
assert site.text('charts/south.txt') == 'south ~ 1.1\n'
assert home.select('[data-pagefind-body] > p a')*.attr('href') == ['tides.html', 'tides.txt', 'charts/north.txt']
site.requireEveryLocalLinkToExist()

// A rule, which fails a strict build only.
def left = '[WARNING] site/src/docs/quay/south.md:4:5: a ship has no "left side" [harbour-words]'
assert log.count(left) == 3
assert log[log.indexOf(left) + 1].contains('Write "port".')
assert log.any { it.contains('1 warning in a strict build in the documents') }

// A third dialect: titles, lists, links, the sitemap, one h1.
def plain = BuiltSite.at(new File(basedir, 'plain/target/site').toPath())
def monday = plain.page('days/monday.html')
assert monday.title() == 'Monday <1> | The log'
assert monday.select('h1')*.text() == ['Monday <1>']
assert monday.select('[data-pagefind-body] h1').size() == 1
assert monday.select('[data-pagefind-body] p')*.text() == ['Rain. Then sun.', 'tuesday.log']
assert monday.select('[data-pagefind-body] p a')*.attr('href') == ['tuesday.html']
assert monday.select('a[href="#evening"]').size() > 0
assert monday.select('.sidebar a, .tree a, nav a')*.text().containsAll(['Monday <1>', 'Tuesday'])
assert plain.page('index.html').select('[data-pagefind-body] a')*.attr('href') == ['days/monday.html', 'https://example.org/']
assert plain.page('index.html').select('h1').size() == 1
assert plain.page('days/index.html').select('.index a')*.text() == ['Monday <1>', 'Tuesday']
assert plain.page('old.html').select('[data-pagefind-body] a')*.attr('href') == ['days/tuesday.html']
assert plain.text('sitemap.xml').contains('<loc>https://log.example/days/tuesday.html</loc>')
assert plain.page('days/tuesday.html').text().contains('Fog, then sun.')
plain.requireEveryLocalLinkToExist()
def summaries = log.findAll { it =~ /4 documents in 1 section, 0 static files/ }
assert summaries[0].contains('7 pages rendered, 0 reused')
assert summaries[1].contains('1 page rendered, 6 reused; 5 files written') // the page and the index of the search

// What an extension throws is told without a stack trace.
def faulty = log.subList(log.findLastIndexOf { it.contains('Building faulty-extension 1.0') }, log.size())
def told = { String start, String hint ->
  int at = faulty.findIndexOf { it.startsWith('[ERROR] ' + start) }
  assert at >= 0 : "missing in the log: $start"
  assert faulty[at].endsWith('[extension SM523]') || start.contains('directive "pump"')
  assert faulty[at + 1].contains(hint)
}
told('the rule (org.example.faulty.FaultyExtension) failed: java.lang.UnsupportedOperationException: two lines', 'FaultyExtension.java:47')
told('the producer (org.example.faulty.FaultyExtension) failed: java.lang.IllegalStateException: no rope', 'FaultyExtension.java:29')
told('the output "none.txt" (org.example.faulty.FaultyExtension$NoOutput) failed: java.lang.NullPointerException: null was returned', 'report it to its authors')
told('the directory "leaks" (org.example.faulty.FaultyExtension) failed: java.lang.IllegalArgumentException: not inside a claimed directory: ../escaped.txt', 'FaultyExtension.java:39')
told('org.example.faulty.FaultyExtension has no resource "faulty/css/99-missing.css" for the theme', 'jar')
told('faulty-site/src/docs/index.md:3:7: the directive "leak" (org.example.faulty.Leak) failed: java.lang.IllegalStateException: the body of a directive may be written only once', 'Leak.java:23')
told('faulty-site/src/docs/index.md:7:5: there is no directive "pump"', 'column, example, no-search, include, leak; others come with extensions, which are dependencies of the plugin in a POM.')
told('faulty-plain/src/docs/index.md: the dialect "faulty" (org.example.faulty.Faulty) failed: java.lang.ArrayIndexOutOfBoundsException: Index 5 out of bounds for length 3', 'Faulty.java:19')
told('faulty-plain/src/docs/index.md: the dialect "faulty" (org.example.faulty.Faulty) failed: java.lang.IllegalArgumentException: no title here', 'Faulty.java:27')
assert !log.any { it =~ /^\s+at / || it.contains('Caused by') }
assert !new File(basedir, 'faulty-site/target/site').exists()
assert !new File(basedir, 'faulty-plain/target/site').exists()
assert !new File(basedir, 'faulty-site/escaped.txt').exists()
return true

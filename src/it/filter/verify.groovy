import io.github.shelfmark.testing.BuiltSite

def page = BuiltSite.at(new File(basedir, 'target/site').toPath()).page('index.html')
assert page.select('h1').text() == 'Quay 1.7'
assert page.text().contains('Height: 3 < 4, label: quay-1.7, profiled and given;')
assert page.text().contains('${project.groupId} and ${it.secret} stay.')

// The second build names what must not be published. None of it is in the log either.
def log = new File(basedir, 'build.log').getText('UTF-8')
def expected = [
  '"it.secret" is not shown, because it comes from a profile of settings.xml',
  '"of.secret" is not shown, because it contains ${it.secret}',
  '"env.PATH" is never shown, because it may be a secret',
  '"java.home" is not shown, because it is a property of this machine',
  'the build has no value "quay.hieght"',
  'Did you mean "quay.height"?',
]
expected.each { assert log.contains(it) : "missing in the log: $it" }
assert !log.contains('said only in the settings')
return true

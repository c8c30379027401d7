['phase', 'goal', 'selected'].each { directory ->
  ['core', 'api'].each {
    assert new File(basedir, "$it/target/$directory/index.html").text.contains('Managed</title>')
  }
}
// A directory that is given for all modules, and that one of them has.
assert new File(basedir, 'core/target/docs/index.html').exists()
assert !new File(basedir, 'api/target/docs').exists()

def log = new File(basedir, 'build.log').text
assert log.contains('api has no docs; nothing to build')
// None of the selected modules has the plugin.
assert log.contains('Unknown lifecycle phase "site-generate"')
return true

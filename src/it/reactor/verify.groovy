def built(String directory) {
  ['.', 'core', 'api', 'guide', 'skipped', 'nested', 'nested/inner'].findAll {
    new File(basedir, "$it/target/$directory/index.html").exists()
  }
}

assert built('phase') == ['core', 'guide', 'nested/inner']
assert built('prefix') == ['core', 'guide', 'nested/inner']
assert built('selected') == ['core', 'guide']
assert built('resumed') == ['guide', 'nested/inner']
assert built('nested') == ['nested/inner']
assert built('module') == []
assert built('site') == ['core', 'guide', 'nested/inner']

// Each with its own configuration, by the phase as by the prefix.
['phase', 'prefix', 'site'].each {
  assert new File(basedir, "guide/target/$it/index.html").text.contains('The guide</title>')
}

// One line for each module that is passed over, in the first two and the last two calls.
def log = new File(basedir, 'build.log').text
assert log.count('api has no src/docs; nothing to build') == 4
assert log.contains('Shelfmark is skipped in skipped.')
// Maven's summary knows the modules that the goal has visited.
assert !(log =~ /core \.+ SKIPPED/)
return true

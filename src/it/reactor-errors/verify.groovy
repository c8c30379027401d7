['prefix', 'phase'].each {
  assert new File(basedir, "good/target/$it/index.html").exists()
}
def log = new File(basedir, 'build.log').text
assert log.contains('2 of 4 modules failed:')
assert log.contains('bad: 1 error in the documents; ')
assert log.contains('gone: 1 error in the documents; ')
// Paths of different modules can be told apart.
assert log.count('bad/src/docs/index.md:3:15: ') == 2
assert log.count('there is no source directory') == 2
assert !log.contains('\tat ')
return true

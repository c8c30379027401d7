['phase', 'prefix', 'site'].each {
  assert new File(basedir, "target/$it/index.html").exists()
  assert !new File(basedir, "core/target/$it").exists()
}

def log = new File(basedir, 'build.log').text
assert log.count('core has no src/docs; nothing to build') == 2
assert !log.contains('Unknown lifecycle phase')
// What the command line says of all modules is an error if none has it.
assert log.contains('there is no source directory') && log.contains('nowhere')
return true

assert new File(basedir, 'target/site/index.html').exists()

def log = new File(basedir, 'build.log').text
assert log.contains('core has no src/docs; nothing to build')
assert !log.contains('Unknown lifecycle phase')
return true

// commons-text, its transitive dependency commons-lang3, and where the library was loaded from.
def lines = new File(basedir, 'site/target/site/capitals.txt').readLines('UTF-8')
assert lines[0] == 'Capital Letters'
assert lines[1] == 'srettel latipac'
assert lines[2].endsWith('/org/apache/commons/commons-text/1.12.0/commons-text-1.12.0.jar')

def log = new File(basedir, 'build.log').getText('UTF-8')
def offline = log.substring(log.lastIndexOf('Building missing 1.0'))
assert offline.contains('the output missing.txt needs org.example:not-there:1.0: Maven is offline, and the local repository does not have org.example:not-there:jar:1.0')
assert offline.contains('mvn dependency:get -Dartifact=org.example:not-there:1.0')
assert offline.contains('[library SM524]')
assert log.contains('0 pages rendered, 3 reused; 0 files written')
assert !offline.contains('Exception:') && !offline.contains('\tat ')
assert !new File(basedir, 'missing/target/site').exists()
return true

import io.github.shelfmark.testing.BuiltSite

def log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('Wrote src/docs/index.md') && log.contains('Wrote pom.xml')
assert log.contains('Checked 5 documents: 0 errors, 0 warnings')

def pom = new groovy.xml.XmlSlurper().parse(new File(basedir, 'pom.xml'))
assert pom.artifactId == 'init-empty' && pom.packaging == 'pom'
assert pom.build.plugins.plugin.artifactId*.text() == ['shelfmark-maven-plugin', 'maven-site-plugin']
assert BuiltSite.at(new File(basedir, 'target/site').toPath()).page('index.html').title() == 'init-empty'
return true

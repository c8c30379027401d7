def log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('src/docs/index.md:3:33: the link "les.md" is broken')
assert log.contains('1 error in the documents')
assert log.contains('Checked 2 documents: 1 error, 0 warnings')
assert !new File(basedir, 'target/site').exists()

def reports = new File(basedir, 'target/shelfmark-reports')
assert reports.list().sort() == ['TEST-shelfmark.xml', 'shelfmark.json', 'shelfmark.sarif']
def sarif = new groovy.json.JsonSlurper().parse(new File(reports, 'shelfmark.sarif'))
def result = sarif.runs[0].results[0]
assert result.ruleId == 'SM101' && result.level == 'error'
assert result.locations[0].physicalLocation.artifactLocation.uri == 'src/docs/index.md'
assert result.locations[0].physicalLocation.region.startLine == 3
// The last build failed nothing.
assert new groovy.xml.XmlSlurper().parse(new File(reports, 'TEST-shelfmark.xml')).@failures == '0'
return true

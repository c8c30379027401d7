// The site of an earlier, better day: a failed build must not touch it.
def site = new File(basedir, 'target/site')
site.mkdirs()
new File(site, 'index.html').text = 'as it was'
return true

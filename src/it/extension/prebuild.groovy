// What an earlier run left would be reused.
basedir.eachDir { new File(it, 'target').deleteDir() }
return true

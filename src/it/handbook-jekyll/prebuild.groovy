// Copy the posts of the build "handbook", so that the two sites always have the same content.
def posts = new File(basedir, '../handbook/src/docs/_handbook').toPath()
def here = new File(basedir, 'src/docs/_handbook').toPath()
posts.toFile().traverse { file ->
  def target = here.resolve(posts.relativize(file.toPath()).toString()).toFile()
  if (file.directory) {
    target.mkdirs()
  } else {
    target.parentFile.mkdirs()
    target.bytes = file.bytes
  }
}
return true

package io.github.shelfmark.mavensite.velocity;

import java.io.Reader;
import java.io.StringReader;
import java.util.Optional;
import java.util.function.Function;
import org.apache.velocity.exception.ResourceNotFoundException;
import org.apache.velocity.runtime.resource.Resource;
import org.apache.velocity.runtime.resource.loader.ResourceLoader;
import org.apache.velocity.util.ExtProperties;

/** Gives templates the files of the site that they name, and no others. Serves one run. */
final class SiteFiles extends ResourceLoader {
  private final Function<String, Optional<String>> files;

  SiteFiles(Function<String, Optional<String>> files) {
    this.files = files;
  }

  @Override
  public void init(ExtProperties configuration) {
    // Nothing to configure.
  }

  @Override
  public Reader getResourceReader(String source, String encoding) {
    return new StringReader(
        files.apply(source).orElseThrow(() -> new ResourceNotFoundException(source)));
  }

  @Override
  public boolean isSourceModified(Resource resource) {
    return false;
  }

  @Override
  public long getLastModified(Resource resource) {
    return 0;
  }
}

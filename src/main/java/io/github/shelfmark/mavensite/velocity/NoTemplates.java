package io.github.shelfmark.mavensite.velocity;

import java.io.Reader;
import org.apache.velocity.exception.ResourceNotFoundException;
import org.apache.velocity.runtime.resource.Resource;
import org.apache.velocity.runtime.resource.loader.ResourceLoader;
import org.apache.velocity.util.ExtProperties;

/** Finds no template, so that templates reach no file. */
public final class NoTemplates extends ResourceLoader {
  @Override
  public void init(ExtProperties configuration) {
    // Nothing to configure.
  }

  @Override
  public Reader getResourceReader(String source, String encoding) {
    throw new ResourceNotFoundException("no template " + source);
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

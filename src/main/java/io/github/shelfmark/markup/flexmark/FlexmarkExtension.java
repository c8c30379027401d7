package io.github.shelfmark.markup.flexmark;

import io.github.shelfmark.extension.Dialect;
import io.github.shelfmark.extension.Extension;
import java.util.List;

/** The dialect of sites that were written for Doxia, JBake and others that use flexmark-java. */
public final class FlexmarkExtension implements Extension {
  @Override
  public List<Dialect> dialects() {
    return List.of(new FlexmarkDialect());
  }
}

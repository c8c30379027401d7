package io.github.shelfmark.markup.commonmark;

import io.github.shelfmark.extension.Dialect;
import io.github.shelfmark.extension.Extension;
import java.util.List;

/** The dialect of sites that name none. */
public final class CommonMarkExtension implements Extension {
  @Override
  public List<Dialect> dialects() {
    return List.of(new CommonMarkDialect());
  }
}

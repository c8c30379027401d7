package io.github.shelfmark.produce;

import io.github.shelfmark.extension.Extension;
import io.github.shelfmark.extension.Producer;
import java.util.List;

/** The outputs of every site. Where two want one path, the first gets it. */
public final class StandardOutputs implements Extension {
  @Override
  public List<Producer> producers() {
    return List.of(
        new DocumentPages(),
        new StaticFiles(),
        new Redirects(),
        new SectionIndexes(),
        new TagIndexes(),
        new HomePage(),
        new MissingPage(),
        new SearchOutputs(),
        new Sitemap(),
        new Robots(),
        new Feed(),
        new ThemeAssets());
  }
}

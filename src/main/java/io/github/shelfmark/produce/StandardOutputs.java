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
        new ThemeOnly(new SectionIndexes()),
        new ThemeOnly(new TagIndexes()),
        new ThemeOnly(new ArchiveIndexes()),
        new ThemeOnly(new HomePage()),
        new ThemeOnly(new MissingPage()),
        new ThemeOnly(new SearchOutputs()),
        new OwnFiles(),
        new ThemeOnly(new Sitemap()),
        new ThemeOnly(new Robots()),
        new SecurityText(),
        new ThemeOnly(new Cards()),
        new ThemeOnly(new Feed()),
        new ThemeOnly(new ThemeAssets()));
  }
}

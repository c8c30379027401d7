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
        new ThemeOnly(new PrintOutputs()),
        new OwnFiles(),
        new ThemeOnly(new Sitemap()),
        new ThemeOnly(new Robots()),
        new SecurityText(),
        new ThemeOnly(new VersionList()),
        new ThemeOnly(new Cards()),
        new ThemeOnly(new Feed()),
        new ThemeOnly(new TwinPages()),
        new ThemeOnly(new Llms()),
        new ThemeOnly(new ThemeAssets()));
  }
}

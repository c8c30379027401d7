package io.github.shelfmark.jekyll;

import io.github.shelfmark.config.ConfigRules;
import io.github.shelfmark.config.SiteConfig;
import io.github.shelfmark.extension.FileUse;
import io.github.shelfmark.extension.LayoutRules;
import io.github.shelfmark.extension.LinkRules;
import io.github.shelfmark.extension.Rule;
import io.github.shelfmark.extension.SitePolicy;
import io.github.shelfmark.extension.SourceRules;
import io.github.shelfmark.site.Document;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The rules of Jekyll for files, URLs, dates, links and severities. */
final class JekyllPolicy implements SitePolicy {
  /** The name of the kind of site. */
  static final String NAME = "jekyll";

  private static final LayoutRules LAYOUTS =
      new LayoutRules() {
        @Override
        public boolean isBare(Document document) {
          Object layout = document.data().get("layout");
          boolean none = layout == null || layout.equals(false) || layout.equals("none");
          return none && document.data().containsKey("layout");
        }

        @Override
        public boolean areThemes() {
          return false;
        }
      };

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public boolean joinsModules() {
    return false;
  }

  @Override
  public ConfigRules config() {
    return JekyllConfigRules.INSTANCE;
  }

  @Override
  public SourceRules sources(SiteConfig config) {
    return new JekyllSources(config);
  }

  @Override
  public List<Rule> rules() {
    return List.of(new NotRun(), new OtherProcessors(), new UnusedSettings());
  }

  @Override
  public LinkRules links(SiteConfig config) {
    return new JekyllLinks(new Plugins(config.values()));
  }

  @Override
  public LayoutRules layouts() {
    return LAYOUTS;
  }

  @Override
  public Function<String, Optional<FileUse>> uses() {
    return UnpublishedFiles::of;
  }
}

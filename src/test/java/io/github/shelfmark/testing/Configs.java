package io.github.shelfmark.testing;

import io.github.shelfmark.config.ConfigFiles;
import io.github.shelfmark.config.ConfigReader;
import io.github.shelfmark.config.ConfigRules;
import io.github.shelfmark.config.KnownDialects;
import io.github.shelfmark.config.SiteConfig;
import io.github.shelfmark.extension.SitePolicy;
import io.github.shelfmark.finding.Findings;
import io.github.shelfmark.jekyll.JekyllExtension;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Reads configurations as builds do. */
public final class Configs {
  private Configs() {}

  /** The rules of the kind of site that a source is. */
  public static SitePolicy policyOf(Path source) {
    SitePolicy jekyll = new JekyllExtension().policies().get(0);
    boolean ordinary = ConfigFiles.has(source, ConfigRules.ORDINARY);
    return !ordinary && ConfigFiles.has(source, jekyll.config()) ? jekyll : SitePolicy.ORDINARY;
  }

  /** Reads the configuration of a source. */
  public static SiteConfig read(
      Path source,
      Map<String, Object> fallbacks,
      Map<String, Object> overrides,
      Findings findings) {
    return new ConfigReader(
            policyOf(source).config(),
            new KnownDialects(List.of("commonmark", "jekyll"), List.of("flexmark")),
            findings)
        .read(source, fallbacks, overrides);
  }
}

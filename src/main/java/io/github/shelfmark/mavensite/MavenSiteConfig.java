package io.github.shelfmark.mavensite;

import io.github.shelfmark.config.ConfigRules;
import io.github.shelfmark.finding.Finding;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** How a Maven Site is configured: by a {@code site.yml}, if it has one, over its descriptor. */
final class MavenSiteConfig implements ConfigRules {
  /** What Doxia reads its Markdown with; {@link #defaults} has its settings. */
  @Override
  public String dialect() {
    return "flexmark";
  }

  /** None: Doxia reads whatever is in its directories. */
  @Override
  public List<String> exclude() {
    return List.of();
  }

  @Override
  public Map<String, Object> defaults(
      Map<String, String> project, Consumer<Path> reads, Consumer<Finding> findings) {
    // maven-site-plugin looks at no link, and many lead to what is published beside the site.
    return Map.of("flexmark", Map.of("profile", "doxia"), "links", "warn");
  }
}

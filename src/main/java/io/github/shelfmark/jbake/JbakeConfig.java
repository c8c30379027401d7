package io.github.shelfmark.jbake;

import io.github.shelfmark.config.ConfigRules;
import io.github.shelfmark.config.TagPages;
import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.FindingCode;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** How a site of JBake is configured: by a {@code site.yml}, if it has one, over its properties. */
final class JbakeConfig implements ConfigRules {
  private static final Pattern HOST = Pattern.compile("(?i)https?://[^\\s/?#][^\\s?#]*");

  private final JbakeProperties properties;
  private final JbakeSettings settings;

  JbakeConfig(JbakeProperties properties, JbakeSettings settings) {
    this.properties = properties;
    this.settings = settings;
  }

  @Override
  public String dialect() {
    return "flexmark";
  }

  /** None: JBake reads whatever is in its directories. */
  @Override
  public List<String> exclude() {
    return List.of();
  }

  @Override
  public Map<String, Object> defaults(
      Map<String, String> project, Consumer<Path> reads, Consumer<Finding> findings) {
    settings.findings().forEach(findings);
    Map<String, Object> values = new LinkedHashMap<>();
    put(values, "title", "site.title", "blog.title");
    put(values, "description", "site.description", "blog.description", "blog.subtitle");
    put(values, "lang", "site.language");
    String host = properties.text("site.host", "");
    if (HOST.matcher(host).matches()) {
      // A host may have a path there.
      int path = host.indexOf('/', host.indexOf("://") + 3);
      values.put("url", path < 0 ? host : host.substring(0, path));
      if (path >= 0) {
        values.put("baseurl", host.substring(path));
      }
      if (properties.isTrue("render.feed", true)) {
        values.put("feed", Map.of("path", properties.text("feed.file", "feed.xml")));
      }
    } else if (!host.isEmpty()) {
      findings.accept(
          Finding.warning(
              FindingCode.JBAKE,
              properties.file(),
              properties.position("site.host"),
              "\"" + host + "\" is not the address of a site, so the site has none",
              "Write a scheme and a host, such as https://example.org."));
    }
    if (properties.has("render.sitemap")) {
      values.put("sitemap", properties.isTrue("render.sitemap", false));
    }
    values.put(
        "tags",
        Map.of(
            "pages",
            properties.isTrue("render.tags", false),
            "prefix",
            properties.text("tag.path", TagPages.PREFIX)));
    Map<String, Object> flexmark = new LinkedHashMap<>();
    flexmark.put("profile", "jbake");
    if (properties.has("markdown.extensions")) {
      flexmark.put("pegdown", MarkdownExtensions.read(properties, findings));
    }
    values.put("flexmark", flexmark);
    // For templates of the site; and a change of any of them is a change of the configuration.
    values.put("extra", Map.of("jbake", properties.values()));
    return values;
  }

  /** The first of some keys that has a value. */
  private void put(Map<String, Object> values, String name, String... keys) {
    for (String key : keys) {
      String value = properties.text(key, "");
      if (!value.isEmpty()) {
        values.put(name, value);
        return;
      }
    }
  }
}

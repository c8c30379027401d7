package io.github.shelfmark.jekyll.plugin;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * {@code sitemap.xml} and {@code robots.txt}.
 *
 * @see <a href="https://github.com/jekyll/jekyll-sitemap">jekyll-sitemap</a>
 */
final class SitemapPlugin implements JekyllPlugin {
  private static final String SITEMAP = "sitemap.xml";
  private static final String ROBOTS = "robots.txt";

  @Override
  public String name() {
    return "jekyll-sitemap";
  }

  @Override
  public List<PluginFile> files(PluginSettings settings, SiteFacts site) {
    boolean styled = site.has("sitemap.xsl");
    return List.of(
        new PluginFile(
            SITEMAP,
            SITEMAP,
            data("xsl", styled),
            "",
            (context, out) -> new SitemapWriter(new PageContext(context), out).write(styled)),
        new PluginFile(
            ROBOTS,
            ROBOTS,
            data("layout", null),
            "Sitemap: {{ \"" + SITEMAP + "\" | absolute_url }}\n",
            (context, out) -> {
              PageContext page = new PageContext(context);
              out.append("Sitemap: ").append(page.text(SITEMAP, "absolute_url")).append('\n');
            }));
  }

  private static Map<String, @Nullable Object> data(String key, @Nullable Object value) {
    Map<String, @Nullable Object> data = new LinkedHashMap<>();
    data.put("layout", null);
    data.put(key, value);
    return data;
  }
}

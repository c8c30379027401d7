package io.github.shelfmark.jekyll.plugin;

import java.util.List;
import java.util.Map;

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
            Map.of(),
            (context, out) -> new SitemapWriter(new PageContext(context), out).write(styled)),
        new PluginFile(
            ROBOTS,
            Map.of(),
            (context, out) -> {
              PageContext page = new PageContext(context);
              out.append("Sitemap: ").append(page.text(SITEMAP, "absolute_url")).append('\n');
            }));
  }
}

package io.github.shelfmark.jekyll.plugin;

import io.github.shelfmark.markup.liquid.TagParser;
import io.github.shelfmark.markup.liquid.tag.Tags;
import java.util.Map;

/**
 * <code>{% include_cached card.html name="value" %}</code>. The plugin writes the same for the same
 * parameters; here files are parsed once anyway, so it is an {@code include}, and right also where
 * the file looks at the page.
 *
 * @see <a href="https://github.com/benbalter/jekyll-include-cache">jekyll-include-cache</a>
 */
final class IncludeCachePlugin implements JekyllPlugin {
  @Override
  public String name() {
    return "jekyll-include-cache";
  }

  @Override
  public Map<String, TagParser> tags(PluginSettings settings) {
    return Map.of("include_cached", Tags.include());
  }
}

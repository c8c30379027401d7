package io.github.shelfmark.jekyll.plugin;

import io.github.shelfmark.markup.liquid.TagParser;
import java.util.Map;

/**
 * <code>{% gist user/1234 file.rb %}</code>.
 *
 * @see <a href="https://github.com/jekyll/jekyll-gist">jekyll-gist</a>
 */
final class GistPlugin implements JekyllPlugin {
  @Override
  public String name() {
    return "jekyll-gist";
  }

  @Override
  public Map<String, TagParser> tags(PluginSettings settings) {
    return Map.of("gist", (tag, parser) -> GistTag.parse(tag, settings.ownLayouts()));
  }
}

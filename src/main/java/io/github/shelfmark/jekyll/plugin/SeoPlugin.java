package io.github.shelfmark.jekyll.plugin;

import io.github.shelfmark.markup.liquid.Context;
import io.github.shelfmark.markup.liquid.Node;
import io.github.shelfmark.markup.liquid.TagParser;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * <code>{% seo %}</code>: what search engines and social networks read of a page. With the theme it
 * writes nothing, because the theme has these elements.
 *
 * @see <a href="https://github.com/jekyll/jekyll-seo-tag">jekyll-seo-tag</a>
 */
final class SeoPlugin implements JekyllPlugin {
  private static final Pattern NO_TITLE = Pattern.compile("title=false", Pattern.CASE_INSENSITIVE);

  @Override
  public String name() {
    return "jekyll-seo-tag";
  }

  @Override
  public Map<String, TagParser> tags(PluginSettings settings) {
    return Map.of(
        "seo",
        (tag, parser) ->
            settings.ownLayouts()
                ? new Elements(!NO_TITLE.matcher(tag.markup()).find())
                : Nothing.TAG);
  }

  /**
   * The tag.
   *
   * @param titled whether it writes the page's title
   */
  private record Elements(boolean titled) implements Node {
    @Override
    public void render(Context context, StringBuilder out) {
      String elements = new SeoWriter(new PageContext(context)).write(titled);
      context.budget().write(elements.length());
      out.append(elements);
    }
  }
}

package io.github.shelfmark.jekyll.plugin;

import io.github.shelfmark.markup.liquid.Node;
import io.github.shelfmark.markup.liquid.TagParser;
import java.util.Map;

/**
 * <code>{% last_modified_at %}</code>: when the page's document was last changed. Documents have
 * the time itself as {@code last_modified_at}.
 *
 * @see <a href="https://github.com/gjtorikian/jekyll-last-modified-at">jekyll-last-modified-at</a>
 */
final class LastModifiedPlugin implements JekyllPlugin {
  private static final String USUAL_FORMAT = "%d-%b-%y";

  @Override
  public String name() {
    return "jekyll-last-modified-at";
  }

  @Override
  public Map<String, TagParser> tags(PluginSettings settings) {
    String usual = settings.text("last-modified-at", "date-format", USUAL_FORMAT);
    return Map.of("last_modified_at", (tag, parser) -> tag(tag.markup().strip(), usual));
  }

  private static Node tag(String written, String usual) {
    String format = written.isEmpty() ? usual : written;
    return (context, out) -> {
      PageContext page = new PageContext(context);
      out.append(page.text(page.filter("date", page.page("last_modified_at"), format)));
    };
  }
}

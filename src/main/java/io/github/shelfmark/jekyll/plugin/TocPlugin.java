package io.github.shelfmark.jekyll.plugin;

import io.github.shelfmark.markup.liquid.Context;
import io.github.shelfmark.markup.liquid.Filter;
import io.github.shelfmark.markup.liquid.Node;
import io.github.shelfmark.markup.liquid.TagParser;
import io.github.shelfmark.markup.liquid.Values;
import java.util.Map;
import java.util.function.Function;

/**
 * Tables of contents: <code>{% toc %}</code> and the filters {@code toc}, {@code toc_only} and
 * {@code inject_anchors}, on pages with {@code toc: true}.
 *
 * @see <a href="https://github.com/toshimaru/jekyll-toc">jekyll-toc</a>
 */
final class TocPlugin implements JekyllPlugin {
  private static final String KEY = "toc";

  @Override
  public String name() {
    return "jekyll-toc";
  }

  @Override
  public Map<String, TagParser> tags(PluginSettings settings) {
    TocOptions options = TocOptions.of(settings.options(KEY));
    return Map.of(KEY, (tag, parser) -> (Node) (context, out) -> tag(context, options, out));
  }

  private static void tag(Context context, TocOptions options, StringBuilder out) {
    PageContext page = new PageContext(context);
    if (Values.isTruthy(page.page(KEY))) {
      String list = new TocHtml(Values.toText(page.page("content")), options).list();
      context.budget().write(list.length());
      out.append(list);
    }
  }

  @Override
  public Map<String, Filter> filters(PluginSettings settings) {
    TocOptions options = TocOptions.of(settings.options(KEY));
    return Map.of(
        KEY,
        filter(options, true, html -> html.list() + html.anchored()),
        "toc_only",
        filter(options, false, TocHtml::list),
        "inject_anchors",
        filter(options, true, TocHtml::anchored));
  }

  /**
   * A filter.
   *
   * @param keeps whether it gives pages without a table of contents their HTML, or else nothing
   */
  private static Filter filter(
      TocOptions options, boolean keeps, Function<TocHtml, String> result) {
    return (input, args, context) ->
        Boolean.TRUE.equals(new PageContext(context).page(KEY))
            ? result.apply(new TocHtml(Values.toText(input), options))
            : keeps ? input : "";
  }
}

package io.github.shelfmark.jekyll.plugin;

import io.github.shelfmark.site.Document;
import io.github.shelfmark.text.Html;
import io.github.shelfmark.text.HtmlText;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Links {@code @name} in a text to the profile of that name.
 *
 * @see <a href="https://github.com/jekyll/jekyll-mentions">jekyll-mentions</a>
 */
final class MentionsPlugin implements JekyllPlugin {
  private static final String KEY = "jekyll-mentions";
  private static final Set<String> EXCEPT = Set.of("pre", "code", "tt", "a", "script", "style");
  private static final Pattern MENTION =
      Pattern.compile(
          "(^|\\W)@(\\w[\\w-]*+)(?!/)(?=\\.+[ \\t\\W]|\\.+$|[^0-9a-zA-Z_.]|$)", Pattern.MULTILINE);

  @Override
  public String name() {
    return KEY;
  }

  private static String base(@Nullable Object value, String otherwise) {
    if (value instanceof Map<?, ?> options) {
      return base(options.get("base_url"), otherwise);
    }
    return value instanceof String url && !url.isBlank() ? url : otherwise;
  }

  @Override
  public String finish(String html, Document document, PluginSettings settings) {
    Object own = document.data().get(KEY);
    if (html.indexOf('@') < 0 || Boolean.FALSE.equals(own)) {
      return html;
    }
    String base = base(own, base(settings.value(KEY), "https://github.com"));
    String link =
        "$1<a href=\""
            + Html.escape(base).replace("\\", "").replace("$", "")
            + (base.endsWith("/") || base.endsWith("~") ? "" : "/")
            + "$2\" class=\"user-mention\">@$2</a>";
    String changed =
        HtmlText.change(
            html,
            EXCEPT,
            text -> text.indexOf('@') < 0 ? text : MENTION.matcher(text).replaceAll(link));
    // Jekyll's plugin writes the whole body again as soon as it sees a name, be it in code.
    return settings.ownLayouts() && MENTION.matcher(html).find()
        ? HtmlWrittenAgain.of(changed)
        : changed;
  }
}

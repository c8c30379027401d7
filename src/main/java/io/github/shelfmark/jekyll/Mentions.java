package io.github.shelfmark.jekyll;

import io.github.shelfmark.config.SiteConfig;
import io.github.shelfmark.site.Document;
import io.github.shelfmark.text.Html;
import io.github.shelfmark.text.HtmlText;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Links {@code @name} mentions in a text to the people's profiles.
 *
 * @see <a href="https://github.com/jekyll/jekyll-mentions">jekyll-mentions</a>
 */
final class Mentions {
  private static final String KEY = "jekyll-mentions";
  private static final Set<String> EXCEPT = Set.of("pre", "code", "tt", "a", "script", "style");
  private static final Pattern MENTION =
      Pattern.compile(
          "(^|\\W)@(\\w[\\w-]*+)(?!/)(?=\\.+[ \\t\\W]|\\.+$|[^0-9a-zA-Z_.]|$)", Pattern.MULTILINE);

  private final boolean enabled;
  private final String base;

  Mentions(SiteConfig config) {
    this.enabled = new Plugins(config.values()).names().contains(KEY);
    this.base = base(config.values().get(KEY), "https://github.com");
  }

  private static String base(@Nullable Object value, String otherwise) {
    if (value instanceof Map<?, ?> options) {
      return base(options.get("base_url"), otherwise);
    }
    return value instanceof String url && !url.isBlank() ? url : otherwise;
  }

  /** Returns the HTML with the mentions linked. */
  String link(Document document, String html) {
    Object own = document.data().get(KEY);
    if (!enabled || html.indexOf('@') < 0 || !document.isHtml() || Boolean.FALSE.equals(own)) {
      return html;
    }
    String link =
        "$1<a href=\""
            + Html.escape(base(own, base)).replace("\\", "").replace("$", "")
            + "/$2\" class=\"user-mention\">@$2</a>";
    return HtmlText.change(
        html,
        EXCEPT,
        text -> text.indexOf('@') < 0 ? text : MENTION.matcher(text).replaceAll(link));
  }
}

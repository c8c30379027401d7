package io.github.shelfmark.jekyll.plugin;

import io.github.shelfmark.markup.source.Emoji;
import io.github.shelfmark.site.Document;
import io.github.shelfmark.text.Html;
import io.github.shelfmark.text.HtmlText;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Emoji by their names between colons. With the theme it writes the character instead of the
 * plugin's picture on a server of GitHub, because the theme's pages make no requests to other
 * servers.
 *
 * @see <a href="https://github.com/jekyll/jemoji">jemoji</a>
 */
final class EmojiPlugin implements JekyllPlugin {
  private static final Set<String> EXCEPT = Set.of("pre", "code", "tt", "script", "style");
  private static final String ROOT = "https://github.githubassets.com/images/icons/";
  private static final int JOINER = 0x200d;
  private static final int AS_EMOJI = 0xfe0f;

  /** GitHub's own pictures, which are no characters. */
  private static final Set<String> PICTURES =
      Set.of(
          "accessibility",
          "atom",
          "basecamp",
          "basecampy",
          "bowtie",
          "copilot",
          "dependabot",
          "electron",
          "feelsgood",
          "finnadie",
          "fishsticks",
          "goberserk",
          "godmode",
          "hurtrealbad",
          "neckbeard",
          "octocat",
          "rage1",
          "rage2",
          "rage3",
          "rage4",
          "shipit",
          "suspect",
          "trollface");

  @Override
  public String name() {
    return "jemoji";
  }

  @Override
  public String finish(String html, Document document, PluginSettings settings) {
    if (html.indexOf(':') < 0) {
      return html;
    }
    if (!settings.ownLayouts()) {
      return HtmlText.change(html, EXCEPT, text -> emoji(text, null));
    }
    String root = settings.text("emoji", "src", ROOT);
    String changed = HtmlText.change(html, EXCEPT, text -> emoji(text, root));
    // Jekyll's plugin writes the whole body again as soon as it sees a name, be it in code.
    return emoji(html, root).equals(html) ? changed : HtmlWrittenAgain.of(changed);
  }

  /** The text with its emoji: pictures below an address, or characters if it is null. */
  private static String emoji(String text, @Nullable String root) {
    int open = text.indexOf(':');
    if (open < 0) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length() + 16);
    int done = 0;
    while (open >= 0) {
      int end = nameEnd(text, open + 1);
      boolean closed = end > open + 1 && end < text.length() && text.charAt(end) == ':';
      String written = closed ? written(text.substring(open + 1, end), root) : null;
      if (written != null) {
        out.append(text, done, open).append(written);
        done = end + 1;
      }
      open = text.indexOf(':', written == null ? open + 1 : done);
    }
    return out.append(text, done, text.length()).toString();
  }

  private static int nameEnd(String text, int start) {
    int end = start;
    while (end < text.length() && isNamed(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isNamed(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || "_+-".indexOf(c) >= 0;
  }

  private static @Nullable String written(String name, @Nullable String root) {
    String emoji = Emoji.named(name);
    if (root == null || (emoji == null && !PICTURES.contains(name))) {
      return emoji;
    }
    String file = emoji == null ? name : "unicode/" + codes(emoji);
    String address = Html.escape(root.endsWith("/") ? root : root + "/") + "emoji/" + file;
    return "<img class=\"emoji\" title=\":"
        + name
        + ":\" alt=\":"
        + name
        + ":\" src=\""
        + address
        + ".png\" height=\"20\" width=\"20\">";
  }

  /** The numbers of an emoji's characters, without those that only join or choose a look. */
  private static String codes(String emoji) {
    StringBuilder codes = new StringBuilder();
    emoji
        .codePoints()
        .filter(c -> c != JOINER && c != AS_EMOJI)
        .forEach(
            c ->
                codes
                    .append(codes.isEmpty() ? "" : "-")
                    .append(c < 0x1000 ? "0".repeat(4 - Integer.toHexString(c).length()) : "")
                    .append(Integer.toHexString(c)));
    return codes.toString();
  }
}

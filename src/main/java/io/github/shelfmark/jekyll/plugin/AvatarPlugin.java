package io.github.shelfmark.jekyll.plugin;

import io.github.shelfmark.markup.liquid.Context;
import io.github.shelfmark.markup.liquid.Node;
import io.github.shelfmark.markup.liquid.TagParser;
import io.github.shelfmark.markup.liquid.Values;
import io.github.shelfmark.markup.liquid.tag.OutputsInText;
import io.github.shelfmark.text.Html;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * <code>{% avatar hubot size=50 %}</code>: the picture of somebody on GitHub. With the theme it is
 * a link to the person, because the theme's pages make no requests to other servers.
 *
 * @see <a href="https://github.com/jekyll/jekyll-avatar">jekyll-avatar</a>
 */
final class AvatarPlugin implements JekyllPlugin {
  private static final Pattern USER = Pattern.compile("\\buser=([\\w.]+)\\b");
  private static final Pattern SIZE =
      Pattern.compile("\\bsize=(\\d{1,9})\\b", Pattern.CASE_INSENSITIVE);
  private static final String USUAL_SIZE = "40";
  private static final int SMALL = 48;
  private static final int SERVERS = 4;
  private static final int SCALES = 4;

  @Override
  public String name() {
    return "jekyll-avatar";
  }

  @Override
  public Map<String, TagParser> tags(PluginSettings settings) {
    return Map.of("avatar", (tag, parser) -> Avatar.parse(tag.markup(), settings.ownLayouts()));
  }

  /**
   * The tag.
   *
   * @param user the variable with the name; null if the name is written
   * @param picture whether it writes the picture
   */
  private record Avatar(String markup, @Nullable String user, String size, boolean picture)
      implements Node {
    static Avatar parse(String markup, boolean picture) {
      String text = markup.strip();
      Matcher user = USER.matcher(text);
      Matcher size = SIZE.matcher(text);
      return new Avatar(
          text,
          user.find() ? user.group(1) : null,
          size.find() ? size.group(1) : USUAL_SIZE,
          picture);
    }

    @Override
    public void render(Context context, StringBuilder out) {
      String text = OutputsInText.evaluate(markup, context);
      String name = name(text, context);
      if (picture) {
        picture(name, text.contains("lazy=true"), out);
      } else {
        String escaped = Html.escape(name);
        out.append("<a href=\"https://github.com/").append(escaped).append("\">@");
        out.append(escaped).append("</a>");
      }
    }

    private String name(String text, Context context) {
      if (user != null) {
        int dot = user.indexOf('.');
        Object value = context.variables().get(dot < 0 ? user : user.substring(0, dot));
        if (dot >= 0) {
          value = PageContext.in(value, user.substring(dot + 1).split("\\.", -1));
        }
        return Values.isTruthy(value) ? Values.toText(value) : user;
      }
      String words = text.stripLeading();
      int blank = words.indexOf(' ');
      String name = blank < 0 ? words : words.substring(0, blank);
      return name.startsWith("@") ? name.substring(1) : name;
    }

    private void picture(String name, boolean lazy, StringBuilder out) {
      String kind = Integer.parseInt(size) < SMALL ? "avatar avatar-small" : "avatar";
      attribute("<img class", kind, out);
      attribute(" alt", name, out);
      attribute(" width", size, out);
      attribute(" height", size, out);
      attribute(" data-proofer-ignore", "true", out);
      String address = address(name, 1);
      StringBuilder set = new StringBuilder();
      for (int scale = 1; scale <= SCALES; scale++) {
        set.append(scale == 1 ? "" : ", ").append(address(name, scale));
        set.append(' ').append(scale).append('x');
      }
      attribute(" src", lazy ? "" : address, out);
      if (lazy) {
        attribute(" data-src", address, out);
      }
      attribute(lazy ? " data-srcset" : " srcset", set.toString(), out);
      out.append(" />");
    }

    private static void attribute(String name, String value, StringBuilder out) {
      out.append(name).append("=\"").append(value.replace("\"", "&quot;")).append('"');
    }

    /** The address of the picture; which of GitHub's servers has it is decided by a checksum. */
    private String address(String name, int scale) {
      CRC32 sum = new CRC32();
      sum.update(path(name, 1).getBytes(StandardCharsets.UTF_8));
      long server = sum.getValue() % SERVERS;
      return "https://avatars" + server + ".githubusercontent.com/" + path(name, scale);
    }

    private String path(String name, int scale) {
      return name + "?v=3&s=" + (scale == 1 ? size : String.valueOf(Long.parseLong(size) * scale));
    }
  }
}

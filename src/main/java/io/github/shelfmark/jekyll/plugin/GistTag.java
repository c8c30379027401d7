package io.github.shelfmark.jekyll.plugin;

import io.github.shelfmark.markup.liquid.Context;
import io.github.shelfmark.markup.liquid.Expression;
import io.github.shelfmark.markup.liquid.Expressions;
import io.github.shelfmark.markup.liquid.LiquidException;
import io.github.shelfmark.markup.liquid.Node;
import io.github.shelfmark.markup.liquid.Token;
import io.github.shelfmark.markup.liquid.Values;
import io.github.shelfmark.site.Url;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * <code>{% gist user/1234 file.rb %}</code>, from jekyll-gist. With the theme it writes a link
 * instead of the script that fetches the code, because the theme's pages make no requests to other
 * servers. The plugin's text for browsers without scripts is left out, because it would have to be
 * fetched.
 *
 * @param script whether it writes the script
 */
record GistTag(Word gist, Word file, boolean script) implements Node {
  private static final Pattern SYNTAX = Pattern.compile("(\\S+)(?:\\s+(\\S+))?");
  private static final Pattern NOT_PLAIN = Pattern.compile("[^a-z0-9_]+");

  /** A word used literally unless a variable of that name has a value. */
  private record Word(String text, Expression expression) {
    static Word of(String text) {
      boolean quoted = text.startsWith("\"") || text.startsWith("'");
      return new Word(quoted ? "" : text, Expressions.parse(text));
    }

    String value(Context context) {
      String value =
          text.isEmpty() || !isNumber() ? Values.toText(expression.evaluate(context)) : "";
      return value.isEmpty() ? text : value;
    }

    private boolean isNumber() {
      return Character.isDigit(text.charAt(0));
    }
  }

  static Node parse(Token tag, boolean script) {
    Matcher matcher = SYNTAX.matcher(tag.markup());
    if (!matcher.matches()) {
      throw new LiquidException(
          "\"gist\" needs an identifier", "Write {% gist user/1234 %} or {% gist 1234 file.rb %}.");
    }
    String file = matcher.group(2);
    return new GistTag(Word.of(matcher.group(1)), Word.of(file == null ? "" : file), script);
  }

  @Override
  public void render(Context context, StringBuilder out) {
    String id = gist.value(context);
    String name = file.value(context);
    if (script) {
      out.append("<script src=\"https://gist.github.com/").append(escape(id)).append(".js");
      out.append(name.isEmpty() ? "" : "?file=" + escape(name)).append("\"> </script>");
      return;
    }
    String anchor =
        name.isEmpty()
            ? ""
            : "#file-" + NOT_PLAIN.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("-");
    out.append("<a href=\"https://gist.github.com/")
        .append(Url.encode(id))
        .append(anchor)
        .append("\">")
        .append(escape(name.isEmpty() ? "gist " + id : name))
        .append("</a>");
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}

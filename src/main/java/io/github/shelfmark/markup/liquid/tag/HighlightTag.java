package io.github.shelfmark.markup.liquid.tag;

import io.github.shelfmark.markup.liquid.Body;
import io.github.shelfmark.markup.liquid.Context;
import io.github.shelfmark.markup.liquid.LiquidException;
import io.github.shelfmark.markup.liquid.Node;
import io.github.shelfmark.markup.liquid.TemplateParser;
import io.github.shelfmark.markup.liquid.Token;
import io.github.shelfmark.markup.liquid.Values;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** <code>{% highlight java linenos %}…{% endhighlight %}</code>. */
record HighlightTag(String language, boolean lineNumbers, Body body) implements Node {
  private static final Pattern SYNTAX =
      Pattern.compile(
          "([a-zA-Z0-9.+#_-]++)" + "((?:\\s++\\w++(?:=(?:\\w++|\"(?:[0-9]++\\s)*+[0-9]++\"))?)*+)");

  private static final Pattern LINE_NUMBERS = Pattern.compile("\\blinenos\\b");

  static Node parse(Token tag, TemplateParser parser) {
    Body body = parser.body(tag, "endhighlight");
    Matcher matcher = SYNTAX.matcher(tag.markup());
    if (!matcher.matches()) {
      throw new LiquidException(
          "\"highlight\" needs a language",
          "Write {% highlight java %} or {% highlight java linenos %}.");
    }
    boolean numbers = LINE_NUMBERS.matcher(matcher.group(2)).find();
    return new HighlightTag(matcher.group(1).toLowerCase(Locale.ROOT), numbers, body);
  }

  @Override
  public void render(Context context, StringBuilder out) {
    StringBuilder inside = new StringBuilder();
    body.render(context, inside);
    String code = trimLines(inside.toString());
    Optional<String> highlighted = context.site().highlight(language, code, lineNumbers);
    out.append(Values.toText(context.variables().get("highlighter_prefix")));
    out.append("<figure class=\"highlight\"><pre><code class=\"language-")
        .append(language.replace('+', '-'))
        .append("\" data-lang=\"")
        .append(language)
        .append("\">");
    if (highlighted.isPresent()) {
      out.append(highlighted.get());
    } else if (lineNumbers) {
      table(escape(code), out);
    } else {
      out.append(escape(code));
    }
    out.append("</code></pre></figure>");
    out.append(Values.toText(context.variables().get("highlighter_suffix")));
  }

  /** Rouge's table of line numbers and code, which Jekyll writes for {@code linenos}. */
  private static void table(String code, StringBuilder out) {
    out.append(
        "<table class=\"rouge-table\"><tbody><tr><td class=\"gutter gl\"><pre class=\"lineno\">");
    long lines = code.lines().count();
    for (long line = 1; line <= lines; line++) {
      out.append(line).append('\n');
    }
    out.append("</pre></td><td class=\"code\"><pre>")
        .append(code)
        .append("\n</pre></td></tr></tbody></table>");
  }

  private static String trimLines(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && isBreak(text.charAt(start))) {
      start++;
    }
    while (end > start && isBreak(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end);
  }

  private static boolean isBreak(char c) {
    return c == '\n' || c == '\r';
  }

  private static String escape(String code) {
    return code.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}

package io.github.shelfmark.markup.rouge;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How Rouge's formatter {@code HTMLLegacy} writes code: the elements around it, and its numbers of
 * lines.
 *
 * @param wraps whether {@code div}, {@code pre} and {@code code} stand around it
 * @param wrapper the class of that {@code pre}
 * @param numbered whether its lines have numbers
 * @param firstNumber the number of its first line
 * @param numberForm how numbers are written, as Ruby's {@code sprintf} has it
 * @param classes those of the table, of the cell of numbers and of the cell of code
 */
public record RougeFormat(
    boolean wraps,
    String wrapper,
    boolean numbered,
    int firstNumber,
    String numberForm,
    Classes classes) {
  private static final Pattern FORM = Pattern.compile("([^%]*+)%(0?)([1-9]?)[id]([^%]*+)");

  /** The classes of a table. */
  public record Classes(String table, String numbers, String code) {
    /** The usual ones. */
    public static final Classes USUAL = new Classes("rouge-table", "rouge-gutter", "rouge-code");
  }

  /** Code as it is, for Jekyll's tag {@code highlight}. */
  public static RougeFormat tag(boolean numbered) {
    Classes classes = new Classes(Classes.USUAL.table(), "gutter", "code");
    return new RougeFormat(false, "", numbered, 1, "%i", classes);
  }

  /**
   * A format with Rouge's options.
   *
   * @param options the options, by Rouge's names
   * @param wraps whether elements stand around code, if the options do not say so
   */
  public static RougeFormat of(Map<String, ?> options, boolean wraps) {
    Map<String, Object> all = new HashMap<>(options);
    Object first = all.get("start_line");
    return new RougeFormat(
        isTrue(all.getOrDefault("wrap", wraps)),
        text(all, "css_class", "highlight"),
        isTrue(all.get("line_numbers")),
        first instanceof Number number ? number.intValue() : 1,
        text(all, "line_format", "%i"),
        new Classes(
            text(all, "table_class", Classes.USUAL.table()),
            text(all, "gutter_class", Classes.USUAL.numbers()),
            text(all, "code_class", Classes.USUAL.code())));
  }

  private static String text(Map<String, Object> options, String name, String usual) {
    Object value = options.get(name);
    return value == null ? usual : value.toString();
  }

  /** Whether Ruby takes a value for true. */
  private static boolean isTrue(@Nullable Object value) {
    return value != null && !value.equals(false);
  }

  /** The HTML of highlighted code with its numbers and the elements around it. */
  String write(String html, String code) {
    String inner = numbered ? table(html, code) : html;
    return wraps
        ? "<div class=\"highlight\"><pre class=\""
            + wrapper
            + "\"><code>"
            + inner
            + "</code></pre></div>"
        : inner;
  }

  private String table(String html, String code) {
    boolean ended = code.endsWith("\n");
    long lines = code.chars().filter(c -> c == '\n').count() + (ended ? 0 : 1);
    StringBuilder out = new StringBuilder(html.length() + (int) lines * 4 + 200);
    out.append("<table class=\"").append(classes.table()).append("\"><tbody><tr><td class=\"");
    out.append(classes.numbers()).append(" gl\"><pre class=\"lineno\">");
    Matcher form = FORM.matcher(numberForm);
    boolean special = !numberForm.equals("%i") && form.matches();
    for (int line = 0; line < lines; line++) {
      if (special) {
        number(firstNumber + line, form, out);
      } else {
        out.append(firstNumber + line);
      }
      out.append('\n');
    }
    out.append("</pre></td><td class=\"").append(classes.code()).append("\"><pre>");
    return out.append(html)
        .append(ended ? "" : "\n")
        .append("</pre></td></tr></tbody></table>")
        .toString();
  }

  private static void number(int value, Matcher form, StringBuilder out) {
    String digits = Integer.toString(value);
    int width = form.group(3).isEmpty() ? 0 : form.group(3).charAt(0) - '0';
    out.append(form.group(1));
    for (int at = digits.length(); at < width; at++) {
      out.append(form.group(2).isEmpty() ? ' ' : '0');
    }
    out.append(digits).append(form.group(4));
  }
}

package io.github.shelfmark.text;

import io.github.shelfmark.text.Tag.Attribute;
import java.util.Optional;
import java.util.Set;

/**
 * HTML with the build's values in its texts and in the values of its attributes, escaped so that
 * they stay text. Comments, scripts, styles and what is HTML or a script inside an attribute are
 * left as they are.
 */
public final class HtmlValues {
  /** Elements whose text browsers do not decode, so that nothing in it can be escaped. */
  private static final Set<String> UNDECODED =
      Set.of("script", "style", "xmp", "noembed", "iframe");

  private final String html;
  private final BuildValues values;
  private final StringBuilder out;
  private final Origins origins = new Origins();
  private final MissingEnds missing = new MissingEnds();
  private int done;

  private HtmlValues(String html, BuildValues values) {
    this.html = html;
    this.values = values;
    this.out = new StringBuilder(html.length() + 64);
  }

  /**
   * HTML with values in it.
   *
   * @param html the whole of it
   * @param origins where its characters are in the HTML that it was made of
   */
  public record Filled(String html, Origins origins) {}

  /** Puts values into HTML. */
  public static Filled fill(String html, BuildValues values) {
    if (!values.isIn(html)) {
      return new Filled(html, Origins.SAME);
    }
    HtmlValues filling = new HtmlValues(html, values);
    filling.fill();
    return new Filled(filling.out.toString(), filling.origins);
  }

  private void fill() {
    TagScanner scanner = new TagScanner(html);
    boolean decoded = true;
    for (Optional<Tag> next = scanner.next(); next.isPresent(); next = scanner.next()) {
      Tag tag = next.get();
      text(tag.start(), decoded);
      for (Attribute attribute : tag.attributes()) {
        attribute(attribute);
      }
      copy(tag.end());
      decoded = !UNDECODED.contains(tag.name());
    }
    text(html.length(), decoded);
  }

  /** Copies the text up to an index. */
  private void text(int end, boolean decoded) {
    int at = decoded ? done : end;
    while (at < end) {
      int open = html.indexOf('<', at);
      int to = open < 0 || open > end ? end : open;
      values(to);
      char next = to + 1 < end ? html.charAt(to + 1) : ' ';
      if (next == '!' || next == '?') {
        at = Declarations.end(TagGrammar.HTML, html, to, end, missing);
      } else if (next == '/' || Chars.isLetter(next)) {
        // A tag that never ends: what comes after it may be anything.
        at = end;
      } else {
        at = to + 1;
      }
      copy(Math.min(at, end));
    }
    copy(end);
  }

  private void attribute(Attribute attribute) {
    String name = attribute.name();
    // Scripts, styles and documents of their own.
    boolean text = !name.startsWith("on") && !name.equals("style") && !name.equals("srcdoc");
    String value = html.substring(attribute.start(), attribute.end());
    if (!text || !values.isIn(value)) {
      return;
    }
    copy(attribute.start());
    char before = html.charAt(attribute.start() - 1);
    if (before == '"' || before == '\'') {
      values(attribute.end());
      return;
    }
    // Without quotation marks a space in a value would end the attribute.
    out.append('"');
    origins.add(out.length(), done);
    String quoted = values.replace(value.replace("\"", "&quot;"), HtmlValues::escape);
    out.append(quoted).append('"');
    done = attribute.end();
    origins.add(out.length(), done);
  }

  private static String escape(String value) {
    return Html.escape(value).replace("'", "&#39;");
  }

  private void copy(int end) {
    if (end > done) {
      origins.add(out.length(), done);
      out.append(html, done, end);
      done = end;
    }
  }

  /** Copies up to an index, with the values in it. */
  private void values(int end) {
    for (int at = html.indexOf("${", done); at >= 0 && at < end; at = html.indexOf("${", at)) {
      String key = values.keyAt(html, at, end);
      if (key == null) {
        at++;
        continue;
      }
      int after = BuildValues.endOf(key, at);
      boolean kept = at > done && html.charAt(at - 1) == '\\';
      copy(kept ? at - 1 : at);
      done = kept ? at : after;
      if (kept) {
        copy(after);
      } else {
        String value = escape(values.value(key));
        if (!value.isEmpty()) {
          origins.add(out.length(), at);
          out.append(value);
        }
      }
      at = after;
    }
    copy(end);
  }
}

package io.github.shelfmark.markup.kramdown.write;

import io.github.shelfmark.extension.BodyText;
import io.github.shelfmark.markup.container.Opening;
import io.github.shelfmark.markup.container.WrittenDirective;
import io.github.shelfmark.markup.kramdown.tree.Element;
import io.github.shelfmark.markup.kramdown.tree.Kind;
import io.github.shelfmark.markup.source.Text;
import io.github.shelfmark.text.Chars;
import io.github.shelfmark.text.Html;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A quote that is one of GitHub's alerts: {@code [!NOTE]} and the like alone on its first line, in
 * any case, with something after it. kramdown itself writes them as quotes with that text.
 */
final class Alert implements WrittenDirective {
  private final Opening opening;
  private final Element quote;
  private final Writer writer;

  private Alert(Opening opening, Element quote, Writer writer) {
    this.opening = opening;
    this.quote = quote;
    this.writer = writer;
  }

  /**
   * The alert that a quote is; null if it is none.
   *
   * @param names the types that there are directives for
   */
  static @Nullable Alert of(Element quote, Set<String> names, Writer writer) {
    Element marked = quote.first();
    Element first = marked == null || !marked.is(Kind.PARAGRAPH) ? null : marked.first();
    if (marked == null || first == null || !first.is(Kind.TEXT)) {
      return null;
    }
    String text = first.value();
    int close = text.startsWith("[!") ? text.indexOf(']') : -1;
    String type = close < 0 ? "" : text.substring(2, close).toLowerCase(Locale.ROOT);
    // With a backslash before it, it is text.
    int at = first.origin();
    boolean written = at == 0 || writer.source().charAt(at - 1) != '\\';
    if (!names.contains(type) || !written) {
      return null;
    }
    int end = Chars.skipSpacesAndTabs(text, close + 1);
    List<Element> rest = new ArrayList<>(marked.children().subList(1, marked.children().size()));
    boolean breaks = !rest.isEmpty() && rest.get(0).is(Kind.BR);
    if (end < text.length() ? text.charAt(end) != '\n' : !rest.isEmpty() && !breaks) {
      return null;
    }
    String after = text.substring(Math.min(end + 1, text.length()));
    if (!cut(quote, marked, first, after, breaks && end == text.length() ? tail(rest) : rest)) {
      return null;
    }
    quote.detail().alert = type;
    return new Alert(opening(type, first), quote, writer);
  }

  /** What follows a line break, without the line feed at its start. */
  private static List<Element> tail(List<Element> rest) {
    List<Element> tail = new ArrayList<>(rest.subList(1, rest.size()));
    if (!tail.isEmpty() && tail.get(0).is(Kind.TEXT) && tail.get(0).value().startsWith("\n")) {
      tail.get(0).setValue(tail.get(0).value().substring(1));
    }
    return tail;
  }

  /** Removes the marker; false if the quote would be empty then, and nothing is changed. */
  private static boolean cut(
      Element quote, Element marked, Element first, String after, List<Element> rest) {
    if (!after.isEmpty() || !rest.isEmpty()) {
      first.setValue(after);
      List<Element> children = new ArrayList<>(rest);
      children.add(0, first);
      marked.setChildren(children);
      return true;
    }
    List<Element> others = new ArrayList<>(quote.children());
    others.remove(marked);
    if (others.stream().allMatch(other -> other.is(Kind.BLANK))) {
      return false;
    }
    quote.setChildren(others);
    return true;
  }

  private static Opening opening(String type, Element first) {
    int index = first.origin();
    return new Opening(index, 0, type, index + 2, List.of(), null, -1);
  }

  @Override
  public Opening opening() {
    return opening;
  }

  @Override
  public boolean isFenced() {
    return true;
  }

  @Override
  public int end() {
    return -1;
  }

  @Override
  public List<Text> lines() {
    return List.of();
  }

  @Override
  public String plainTitle(Text title) {
    return title.toString();
  }

  @Override
  public void writeTitle(Text title, Html html) {
    html.text(title.toString());
  }

  @Override
  public void writeCode(String info, String code, Html html) {
    html.raw("<pre><code>").text(code).raw("</code></pre>\n");
  }

  @Override
  public void writePart(BodyText text, int levels, Html html) {
    throw new UnsupportedOperationException("an alert has no attributes that name files");
  }

  @Override
  public void writeBody(Html html) {
    int start = writer.html().length();
    // It is no element of kramdown's, so its blocks are as deep as those around it.
    int before = writer.indent().to(-1);
    writer.children(quote);
    writer.indent().to(before);
    if (html != writer.html()) {
      html.raw(writer.html().cut(start));
    }
  }
}

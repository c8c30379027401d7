package io.github.shelfmark.text;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * The anchors of a finished page: the ids of its elements, and the names of its {@code <a>} (HTML,
 * 7.4.6.4: the indicated part of the document). They are found by searching for equals signs, which
 * costs a fraction of reading all tags; where that is not certain, all tags are read.
 */
public final class HtmlIds {
  private static final char SEPARATOR = '\n';

  /** The anchors of a page that leads elsewhere: no fragment can be said to be wrong there. */
  public static final String ANY = String.valueOf(SEPARATOR);

  /** Pages that only redirect are smaller than this. */
  private static final int REDIRECT = 4096;

  /** How far back the start of a tag is searched. */
  private static final int FAR = 2000;

  private final byte[] html;
  private final Set<String> ids = new LinkedHashSet<>();

  private HtmlIds(byte[] html) {
    this.html = html;
  }

  /**
   * The anchors of a page.
   *
   * @param html the page in UTF-8
   * @return its anchors with a line feed between them, for {@link #list}
   */
  public static String of(byte[] html) {
    HtmlIds found = new HtmlIds(html);
    if (!found.search()) {
      found.ids.clear();
      found.readAll();
    }
    boolean small = found.ids.isEmpty() && html.length < REDIRECT;
    return small && isRedirect(new String(html, StandardCharsets.UTF_8))
        ? ANY
        : String.join(ANY, found.ids);
  }

  private static boolean isRedirect(String html) {
    int at = html.indexOf("http-equiv");
    return at >= 0 && html.regionMatches(true, at + "http-equiv=".length() + 1, "refresh", 0, 7);
  }

  /** The anchors in a text that {@link #of} has made. */
  public static Set<String> list(String ids) {
    Set<String> list = new LinkedHashSet<>();
    int from = 0;
    for (int end = ids.indexOf(SEPARATOR); end >= 0; end = ids.indexOf(SEPARATOR, from)) {
      list.add(ids.substring(from, end));
      from = end + 1;
    }
    list.add(ids.substring(from));
    list.remove("");
    return list;
  }

  /** Searches for attributes. False if something looks like one but may be none. */
  private boolean search() {
    // One character for each byte, so that the JVM searches many bytes at once.
    String bytes = new String(html, StandardCharsets.ISO_8859_1);
    if (bytes.contains("<!-")) {
      // What is in a comment is no anchor.
      return false;
    }
    for (int i = bytes.indexOf('=', 1); i >= 0; i = bytes.indexOf('=', i + 1)) {
      if (!attribute(i)) {
        return false;
      }
    }
    return true;
  }

  /** Takes the attribute before an equals sign, if it is an anchor; false if it may be none. */
  private boolean attribute(int equals) {
    int end = equals;
    while (end > 0 && isSpace(html[end - 1])) {
      end--;
    }
    boolean name = endsWith(end, "name");
    if (!name && !endsWith(end, "id")) {
      return true;
    }
    int start = end - (name ? 4 : 2);
    byte before = html[start - 1];
    if (!isSpace(before) && before != '"' && before != '\'' && before != '/') {
      return true;
    }
    if (isSpace(before) && isOpening(start)) {
      // It is the value of another attribute.
      return false;
    }
    int tag = start - 1;
    int quotes = 0;
    for (; tag >= 0 && html[tag] != '<'; tag--) {
      byte b = html[tag];
      quotes += b == '"' ? 1 : 0;
      if (b == '>' || b == '\'' || start - tag > FAR) {
        return false;
      }
      if (b == '"' && (quotes & 1) == 0 && !isOpening(tag)) {
        return false;
      }
    }
    // After a slash it may be the end of a value without quotes.
    if (tag < 0 || (quotes & 1) == 1 || before == '/') {
      return false;
    }
    boolean anchor = (html[tag + 1] | 0x20) == 'a' && isSpace(html[tag + 2]);
    return (name && !anchor) || value(equals + 1);
  }

  /**
   * Whether what stands at a position begins a value, such as a quotation mark, which is a
   * character in a value without quotes.
   */
  private boolean isOpening(int position) {
    int before = position - 1;
    while (before > 0 && isSpace(html[before])) {
      before--;
    }
    return before > 0 && html[before] == '=';
  }

  private boolean value(int from) {
    int start = from;
    while (start < html.length && isSpace(html[start])) {
      start++;
    }
    if (start == html.length || html[start] != '"') {
      return false;
    }
    int end = start + 1;
    while (end < html.length && html[end] != '"') {
      end++;
    }
    if (end == html.length) {
      return false;
    }
    add(new String(html, start + 1, end - start - 1, StandardCharsets.UTF_8));
    return true;
  }

  private void add(String written) {
    String id = written.indexOf('&') < 0 ? written : HtmlEntities.decode(written);
    if (!id.isEmpty() && id.indexOf(SEPARATOR) < 0) {
      ids.add(id);
    }
  }

  private boolean endsWith(int end, String word) {
    int start = end - word.length();
    if (start < 1) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if ((html[start + i] | 0x20) != word.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isSpace(byte b) {
    return b == ' ' || b == '\n' || b == '\t' || b == '\r' || b == '\f';
  }

  private void readAll() {
    String text = new String(html, StandardCharsets.UTF_8);
    TagScanner scanner = new TagScanner(text);
    for (Optional<Tag> next = scanner.next(); next.isPresent(); next = scanner.next()) {
      Tag tag = next.get();
      tag.attribute("id").ifPresent(id -> add(text.substring(id.start(), id.end())));
      if (tag.name().equals("a")) {
        tag.attribute("name").ifPresent(name -> add(text.substring(name.start(), name.end())));
      }
    }
  }
}

package io.github.shelfmark.jekyll.plugin;

import io.github.shelfmark.jekyll.plugin.HtmlPiece.HtmlAttribute;
import io.github.shelfmark.jekyll.plugin.HtmlPiece.Kind;
import io.github.shelfmark.text.HtmlEntities;
import io.github.shelfmark.text.Tag;
import io.github.shelfmark.text.Tag.Attribute;
import io.github.shelfmark.text.TagGrammar;
import io.github.shelfmark.text.TagReader;
import io.github.shelfmark.text.TagReader.Attributes;
import io.github.shelfmark.text.TagScanner;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads HTML as libxml2 does: all elements are closed, and end tags without a start are dropped.
 */
final class HtmlPieces {
  /** Deeper than any page; each end tag looks at all open elements. */
  private static final int DEEPEST = 256;

  private final String html;
  private final List<HtmlPiece> pieces = new ArrayList<>();
  private final List<Integer> open = new ArrayList<>();

  private HtmlPieces(String html) {
    this.html = html;
  }

  /** The pieces of some HTML; nothing if it is nested too deeply or has more than HTML in it. */
  static Optional<List<HtmlPiece>> read(String html) {
    HtmlPieces reader = new HtmlPieces(html);
    return reader.readAll() ? Optional.of(reader.pieces) : Optional.empty();
  }

  private boolean readAll() {
    TagScanner scanner = new TagScanner(html);
    int done = 0;
    for (Optional<Tag> next = scanner.next(); next.isPresent(); next = scanner.next()) {
      Tag tag = next.get();
      if (!texts(done, tag.start()) || open.size() > DEEPEST) {
        return false;
      }
      if (tag.name().startsWith("/")) {
        end(tag.name().substring(1));
      } else {
        start(tag);
      }
      done = tag.end();
    }
    boolean whole = texts(done, html.length());
    while (!open.isEmpty()) {
      close();
    }
    return whole;
  }

  private void start(Tag tag) {
    while (!open.isEmpty() && Html4Elements.endsBefore(current(), tag.name())) {
      close();
    }
    pieces.add(new HtmlPiece(Kind.START, tag.name(), attributes(tag), pieces.size()));
    open.add(pieces.size() - 1);
    if (Html4Elements.isEmpty(tag.name()) || html.charAt(tag.end() - 2) == '/') {
      close();
    }
  }

  private void end(String name) {
    int weight = Html4Elements.weight(name);
    for (int i = open.size() - 1; i >= 0; i--) {
      String other = name(open.get(i));
      if (other.equals(name)) {
        while (open.size() > i) {
          close();
        }
        return;
      }
      if (Html4Elements.weight(other) > weight) {
        return;
      }
    }
  }

  private void close() {
    int start = open.remove(open.size() - 1);
    HtmlPiece piece = pieces.get(start);
    int end = pieces.size();
    pieces.set(start, new HtmlPiece(Kind.START, piece.text(), piece.attributes(), end));
    pieces.add(new HtmlPiece(Kind.END, piece.text(), List.of(), start));
  }

  private String current() {
    return open.isEmpty() ? "" : name(open.get(open.size() - 1));
  }

  private String name(int piece) {
    return pieces.get(piece).text();
  }

  /** The attributes of a tag; of those with one name the first counts. */
  private List<HtmlAttribute> attributes(Tag tag) {
    List<Attribute> found = new ArrayList<>();
    int name = tag.start() + 1 + tag.name().length();
    Attributes all = new Attributes(found, true);
    int end = TagReader.endOfStartTag(TagGrammar.COMMONMARK, html, name, tag.end(), all);
    List<HtmlAttribute> attributes = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (Attribute attribute : end == tag.end() ? found : tag.attributes()) {
      if (names.add(attribute.name())) {
        int start = attribute.start();
        String value = HtmlEntities.decode(html.substring(start, attribute.end()));
        boolean hasValue = !value.isEmpty() || "\"'=".indexOf(html.charAt(start - 1)) >= 0;
        attributes.add(new HtmlAttribute(attribute.name(), value, hasValue));
      }
    }
    return List.copyOf(attributes);
  }

  /** Adds texts and comments; false if there are declarations or instructions. */
  private boolean texts(int from, int to) {
    String name = current();
    if (name.equals("script") || name.equals("style")) {
      add(Kind.RAW_TEXT, html.substring(from, to));
      return true;
    }
    int done = from;
    while (done < to) {
      int comment = html.indexOf("<!--", done);
      int stop = comment < 0 || comment >= to ? to : comment;
      String text = html.substring(done, stop);
      if (text.contains("<!") || text.contains("<?")) {
        return false;
      }
      add(Kind.TEXT, HtmlEntities.decode(text));
      int close = stop < to ? html.indexOf("-->", stop + 4) : -1;
      if (stop < to && close < 0) {
        return false;
      }
      done = stop < to ? close + 3 : to;
      add(Kind.COMMENT, html.substring(stop, done));
    }
    return true;
  }

  private void add(Kind kind, String text) {
    if (!text.isEmpty()) {
      pieces.add(new HtmlPiece(kind, text, List.of(), pieces.size()));
    }
  }
}

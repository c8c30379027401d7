package io.github.shelfmark.markup.commonmark;

import io.github.shelfmark.markup.commonmark.tree.HtmlBlock;
import io.github.shelfmark.text.Tag;
import io.github.shelfmark.text.TagScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The elements of raw HTML that are open at a place in a document and may contain blocks. */
final class OpenElements {
  private static final Set<String> CONTAINERS =
      Set.of(
          "blockquote",
          "dd",
          "details",
          "div",
          "dl",
          "dt",
          "figure",
          "li",
          "ol",
          "table",
          "tbody",
          "td",
          "th",
          "tr",
          "ul");

  private final char[] source;
  private final List<String> open = new ArrayList<>();
  private final List<HtmlBlock> unread = new ArrayList<>();

  OpenElements(char[] source) {
    this.source = source;
  }

  /** Adds the next block of raw HTML, which is read only if someone asks. */
  void add(HtmlBlock block) {
    unread.add(block);
  }

  /** Whether any element is open. */
  boolean anyOpen() {
    unread.forEach(this::read);
    unread.clear();
    return !open.isEmpty();
  }

  private void read(HtmlBlock block) {
    TagScanner scanner = new TagScanner(block.lines().join(source).toString());
    for (Optional<Tag> next = scanner.next(); next.isPresent(); next = scanner.next()) {
      String name = next.get().name();
      if (CONTAINERS.contains(name)) {
        open.add(name);
      } else if (name.startsWith("/")) {
        close(name.substring(1));
      }
    }
  }

  /** Closes the innermost element of a name, and those in it. */
  private void close(String name) {
    int index = CONTAINERS.contains(name) ? open.lastIndexOf(name) : -1;
    if (index >= 0) {
      open.subList(index, open.size()).clear();
    }
  }
}

package io.github.shelfmark.markup.container;

import io.github.shelfmark.text.Tag;
import io.github.shelfmark.text.TagScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** The elements of raw HTML that are open at a place in a document and may contain blocks. */
public final class OpenElements {
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

  private final List<String> open = new ArrayList<>();
  private final List<Supplier<String>> unread = new ArrayList<>();

  /** Adds the next block of raw HTML, which is read only if someone asks. */
  public void add(Supplier<String> block) {
    unread.add(block);
  }

  /** Whether any element is open. */
  public boolean anyOpen() {
    unread.forEach(this::read);
    unread.clear();
    return !open.isEmpty();
  }

  private void read(Supplier<String> block) {
    TagScanner scanner = new TagScanner(block.get());
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

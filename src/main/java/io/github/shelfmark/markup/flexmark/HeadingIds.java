package io.github.shelfmark.markup.flexmark;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The ids of one body's headings: GitHub's rule, letters of every script kept, no id twice. */
final class HeadingIds {
  private final IdentityHashMap<Heading, String> ids = new IdentityHashMap<>();
  private final List<io.github.shelfmark.markup.Heading> list = new ArrayList<>();
  private final Map<String, Integer> counts = new HashMap<>();
  private final Set<String> used = new HashSet<>();

  private HeadingIds() {}

  static HeadingIds of(Document tree) {
    HeadingIds ids = new HeadingIds();
    ids.collect(tree);
    return ids;
  }

  List<io.github.shelfmark.markup.Heading> list() {
    return List.copyOf(list);
  }

  String idOf(Heading heading) {
    return ids.getOrDefault(heading, "");
  }

  private void collect(Node parent) {
    for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
      if (child instanceof Heading heading) {
        String text = PlainText.of(heading);
        String id = unique(base(text));
        used.add(id);
        ids.put(heading, id);
        list.add(new io.github.shelfmark.markup.Heading(heading.getLevel(), id, text.strip()));
      } else if (child instanceof Block) {
        collect(child);
      }
    }
  }

  private String unique(String base) {
    String id = base;
    while (used.contains(id)) {
      id = base + "-" + counts.merge(base, 1, Integer::sum);
    }
    return id;
  }

  /** Lower case; letters, marks, digits, connectors and hyphens stay, a blank becomes a hyphen. */
  static String base(String text) {
    StringBuilder id = new StringBuilder(text.length());
    text.strip()
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .forEach(
            c -> {
              if (c == ' ' || c == '\t') {
                id.append('-');
              } else if (c == '-' || isWord(c)) {
                id.appendCodePoint(c);
              }
            });
    return id.isEmpty() ? "section" : id.toString();
  }

  private static boolean isWord(int c) {
    if (Character.isLetterOrDigit(c)) {
      return true;
    }
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.COMBINING_SPACING_MARK,
          Character.LETTER_NUMBER,
          Character.CONNECTOR_PUNCTUATION ->
          true;
      default -> false;
    };
  }
}

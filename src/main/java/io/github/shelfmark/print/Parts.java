package io.github.shelfmark.print;

import io.github.shelfmark.site.Document;
import io.github.shelfmark.site.Section;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/** The parts of a document for paper, in the order in which menus list the pages of a site. */
public final class Parts {
  private final Predicate<Document> printed;
  private final Function<Document, String> titles;
  private final Set<String> seen = new HashSet<>();
  private final List<Part> parts = new ArrayList<>();

  private Parts(Predicate<Document> printed, Function<Document, String> titles) {
    this.printed = printed;
    this.titles = titles;
  }

  /**
   * The parts that a section becomes.
   *
   * @param section the section; its own page comes first, on the same level as the others in it
   * @param printed whether a page is printed
   * @param titles the title of a page for readers
   */
  public static List<Part> of(
      Section section, Predicate<Document> printed, Function<Document, String> titles) {
    Parts all = new Parts(printed, titles);
    section.index().ifPresent(index -> all.add(index, 1));
    all.inside(section, 1);
    return List.copyOf(all.parts);
  }

  private void inside(Section section, int depth) {
    section.forEach(
        entry -> entry.document().ifPresent(document -> add(document, depth)),
        inner -> section(inner, depth));
  }

  private void section(Section section, int depth) {
    int before = parts.size();
    if (section.index().filter(index -> add(index, depth)).isEmpty()) {
      parts.add(new Part(before + 1, depth, section.title(), Optional.empty()));
    }
    int title = parts.size();
    inside(section, depth + 1);
    if (parts.size() == title && parts.get(before).document().isEmpty()) {
      // A title with nothing below it.
      parts.remove(before);
    }
  }

  private boolean add(Document document, int depth) {
    boolean added = printed.test(document) && seen.add(document.output());
    if (added) {
      parts.add(new Part(parts.size() + 1, depth, titles.apply(document), Optional.of(document)));
    }
    return added;
  }
}

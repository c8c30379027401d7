package io.github.shelfmark.produce;

import io.github.shelfmark.extension.Plan;
import io.github.shelfmark.site.Document;
import io.github.shelfmark.site.Section;
import io.github.shelfmark.site.SiteView;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The documents of a view that have twins, in the order of its sections. Those directly in the root
 * come last, with those that no section lists.
 */
final class TwinList {
  private final Plan plan;
  private final List<Part> parts = new ArrayList<>();
  private final Set<String> listed = new HashSet<>();

  /**
   * The documents directly in a section.
   *
   * @param title its title with those of the sections around it; empty for the root
   * @param top the section below the root that it belongs to; empty for the root
   * @param documents its page, then what is in it
   */
  record Part(String title, Optional<Section> top, List<Document> documents) {}

  private TwinList(Plan plan) {
    this.plan = plan;
  }

  /** The parts of a view that have documents. */
  static List<Part> of(Plan plan, SiteView view) {
    TwinList list = new TwinList(plan);
    Section root = view.sections().root();
    for (Section section : root.sections()) {
      list.add(section, section.title(), section);
    }
    List<Document> rest = new ArrayList<>();
    list.direct(root, rest);
    view.documents().forEach(document -> list.take(document, rest));
    list.put(new Part("", Optional.empty(), List.copyOf(rest)));
    return list.parts;
  }

  private void add(Section section, String title, Section top) {
    List<Document> documents = new ArrayList<>();
    direct(section, documents);
    put(new Part(title, Optional.of(top), List.copyOf(documents)));
    for (Section inner : section.sections()) {
      add(inner, title + ": " + inner.title(), top);
    }
  }

  private void put(Part part) {
    if (!part.documents().isEmpty()) {
      parts.add(part);
    }
  }

  private void direct(Section section, List<Document> documents) {
    section.index().ifPresent(index -> take(index, documents));
    section.posts().forEach(post -> take(post, documents));
  }

  private void take(Document document, List<Document> documents) {
    if (plan.twin(document.output()).isPresent()
        && !Boolean.TRUE.equals(document.data().get("unlisted"))
        && listed.add(document.output())) {
      documents.add(document);
    }
  }
}

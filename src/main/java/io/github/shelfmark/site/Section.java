package io.github.shelfmark.site;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The documents under one URL prefix, or those that the configuration lists.
 *
 * @param id what it is known by in its site: its prefix, or another text if it has none
 * @param title its title for readers
 * @param prefix its decoded URL prefix, with a slash at both ends; {@code /} for the site itself;
 *     empty if the configuration gives none
 * @param index the document that is its page, if the authors wrote one
 * @param entries the documents and links directly in it, in reading order, without its index
 * @param posts the documents among its entries
 * @param sections the sections inside it, in reading order
 * @param before for each of the sections, how many of the entries come before it
 * @param listed whether the configuration lists its entries one by one
 */
public record Section(
    String id,
    String title,
    String prefix,
    Optional<Document> index,
    List<SectionEntry> entries,
    List<Document> posts,
    List<Section> sections,
    List<Integer> before,
    boolean listed) {

  /** A section under a prefix, with documents only. */
  public static Section of(
      String title,
      String prefix,
      Optional<Document> index,
      List<Document> posts,
      List<Section> sections) {
    List<SectionEntry> entries = posts.stream().map(SectionEntry::of).toList();
    return new Section(
        prefix, title, prefix, index, entries, posts, sections, behind(entries, sections), false);
  }

  /** The same section under another title. */
  public Section titled(String other) {
    return new Section(id, other, prefix, index, entries, posts, sections, before, listed);
  }

  /**
   * The same section with other sections inside it. Those that it has already keep their place
   * among the entries, and others stand before the next of those.
   */
  public Section withSections(List<Section> inner) {
    Map<String, Integer> known = new HashMap<>();
    for (int i = 0; i < sections.size(); i++) {
      known.put(sections.get(i).id(), before.get(i));
    }
    List<Integer> places = new ArrayList<>(Collections.nCopies(inner.size(), entries.size()));
    int next = entries.size();
    for (int i = inner.size() - 1; i >= 0; i--) {
      next = Math.min(next, known.getOrDefault(inner.get(i).id(), next));
      places.set(i, next);
    }
    return new Section(
        id, title, prefix, index, entries, posts, List.copyOf(inner), List.copyOf(places), listed);
  }

  /** The places of sections that come after all entries. */
  public static List<Integer> behind(List<SectionEntry> entries, List<Section> sections) {
    return Collections.nCopies(sections.size(), entries.size());
  }

  /** Passes on the entries and sections directly in it, in reading order. */
  public void forEach(Consumer<SectionEntry> entry, Consumer<Section> section) {
    int next = 0;
    for (int i = 0; i < sections.size(); i++) {
      for (; next < before.get(i); next++) {
        entry.accept(entries.get(next));
      }
      section.accept(sections.get(i));
    }
    entries.subList(next, entries.size()).forEach(entry);
  }

  /** The documents among entries. */
  public static List<Document> documents(List<SectionEntry> entries) {
    List<Document> posts = new ArrayList<>(entries.size());
    for (SectionEntry entry : entries) {
      entry.document().ifPresent(posts::add);
    }
    return List.copyOf(posts);
  }

  /**
   * Whether it lists a document by its date, newest first; not where the configuration lists the
   * entries.
   */
  public boolean isByDate(Document document) {
    return !listed && document.isByDate();
  }

  /** Whether it has a page: one that authors wrote, or one of ours at its prefix. */
  public boolean hasPage() {
    return index.isPresent() || !prefix.isEmpty();
  }

  /** The file of its page, written by the authors or by us; empty if it has none. */
  public String output() {
    return index
        .map(Document::output)
        .orElse(prefix.isEmpty() ? "" : prefix.substring(1) + "index.html");
  }

  /** Its page, or else the first entry in it that leads anywhere; empty if there is none. */
  public Optional<SectionEntry> first() {
    if (index.isPresent()) {
      return index.map(SectionEntry::of);
    }
    for (int i = 0; i < sections.size() && before.get(i) == 0; i++) {
      Optional<SectionEntry> first = sections.get(i).first();
      if (first.isPresent()) {
        return first;
      }
    }
    if (!entries.isEmpty()) {
      return Optional.of(entries.get(0));
    }
    return Optional.empty();
  }
}

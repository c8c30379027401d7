package io.github.shelfmark.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
    boolean listed) {

  /** A section under a prefix, with documents only. */
  public static Section of(
      String title,
      String prefix,
      Optional<Document> index,
      List<Document> posts,
      List<Section> sections) {
    List<SectionEntry> entries = posts.stream().map(SectionEntry::of).toList();
    return new Section(prefix, title, prefix, index, entries, posts, sections, false);
  }

  /** The same section under another title. */
  public Section titled(String other) {
    return new Section(id, other, prefix, index, entries, posts, sections, listed);
  }

  /** The same section with other sections inside it. */
  public Section withSections(List<Section> inner) {
    return new Section(id, title, prefix, index, entries, posts, List.copyOf(inner), listed);
  }

  /** The documents among entries. */
  public static List<Document> documents(List<SectionEntry> entries) {
    List<Document> posts = new ArrayList<>(entries.size());
    for (SectionEntry entry : entries) {
      entry.document().ifPresent(posts::add);
    }
    return List.copyOf(posts);
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
    Optional<SectionEntry> first =
        index.map(SectionEntry::of).or(() -> entries.stream().findFirst());
    for (int i = 0; first.isEmpty() && i < sections.size(); i++) {
      first = sections.get(i).first();
    }
    return first;
  }
}

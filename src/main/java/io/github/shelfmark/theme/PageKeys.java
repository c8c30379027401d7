package io.github.shelfmark.theme;

import io.github.shelfmark.record.Fingerprint;
import io.github.shelfmark.site.Document;
import io.github.shelfmark.site.Section;
import io.github.shelfmark.site.SectionEntry;
import io.github.shelfmark.site.SectionTree;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Digests of everything on a page except its content, such as navigation. Pages of one section
 * share most of it, so it is digested once per section.
 */
final class PageKeys {
  private final String common;
  private final Supplier<String> late;
  private final SectionTree sections;
  private final Navigation navigation;
  private final Map<String, String> levels = new ConcurrentHashMap<>();
  private final Map<String, String> frames = new ConcurrentHashMap<>();
  private final Map<String, String> listings = new ConcurrentHashMap<>();
  private final Map<String, String> documents = new ConcurrentHashMap<>();
  private final Map<String, Section> byId = new ConcurrentHashMap<>();

  /**
   * Creates digests for one state of a site.
   *
   * @param common a digest of what is the same on all pages
   * @param late what else is the same on all pages; known when all outputs have been announced
   */
  PageKeys(String common, Supplier<String> late, SectionTree sections, Navigation navigation) {
    this.common = common;
    this.late = late;
    this.sections = sections;
    this.navigation = navigation;
    byId.put(sections.root().id(), sections.root());
    sections.sections().forEach(section -> byId.put(section.id(), section));
  }

  String of(Document document) {
    return new Fingerprint()
        .add(frame(sections.pathTo(document)))
        .add(listed(sections.previous(document)))
        .add(listed(sections.next(document)))
        .hex();
  }

  String of(Section section) {
    return new Fingerprint()
        .add(frame(sections.pathTo(section)))
        .add(section.title())
        .add(section.output())
        .hex();
  }

  /** A digest of what the pages of one section have in common. */
  private String frame(List<Section> path) {
    String id = path.get(path.size() - 1).id();
    String known = frames.get(id);
    if (known == null) {
      Sidebar sidebar = navigation.sidebar();
      Fingerprint print = new Fingerprint().add(common).add(late.get()).add(sidebar.isWhole());
      print.add(navigation.feeds().key(path));
      sidebar.shownAt(path).forEach(section -> print.add(level(section)));
      known = print.hex();
      frames.put(id, known);
    }
    return known;
  }

  /** A digest of a section and its direct entries, as navigation shows them. */
  private String level(Section section) {
    String known = levels.get(section.id());
    if (known == null) {
      Fingerprint print = new Fingerprint();
      head(print, section);
      for (SectionEntry entry : section.entries()) {
        print.add(entry.title()).add(target(entry)).add(isByDate(entry));
      }
      print.add(section.sections().size());
      section.sections().forEach(inner -> head(print, inner));
      section.before().forEach(print::add);
      known = print.hex();
      levels.put(section.id(), known);
    }
    return known;
  }

  private static void head(Fingerprint print, Section section) {
    print
        .add(section.title())
        .add(section.id())
        .add(section.first().map(PageKeys::target).orElse(""))
        .add(section.output())
        .add(section.index().map(index -> index.text("description")).orElse(""))
        .add(section.index().map(index -> index.text("icon")).orElse(""));
  }

  private static boolean isByDate(SectionEntry entry) {
    return entry.document().filter(Document::isByDate).isPresent();
  }

  private static String target(SectionEntry entry) {
    return entry.document().map(Document::output).orElse(entry.url());
  }

  /**
   * A digest of a section with all nested sections and posts, as templates may list it; null if
   * there is no such section.
   */
  @Nullable String listing(String id) {
    Section section = byId.get(id);
    return section == null ? null : listing(section);
  }

  private String listing(Section section) {
    String known = listings.get(section.id());
    if (known == null) {
      Fingerprint print = new Fingerprint();
      head(print, section);
      print.add(section.entries().size());
      for (SectionEntry entry : section.entries()) {
        print.add(entry.title()).add(entry.url()).add(listed(entry.document()));
      }
      section.sections().forEach(inner -> print.add(listing(inner)));
      known = print.hex();
      listings.put(section.id(), known);
    }
    return known;
  }

  /** A digest of a document as shown in lists. */
  private @Nullable String listed(Optional<Document> document) {
    return document
        .map(found -> documents.computeIfAbsent(found.path(), path -> digest(found)))
        .orElse(null);
  }

  private static String digest(Document document) {
    return new Fingerprint()
        .add(document.title())
        .add(document.output())
        .add(document.data())
        .add(document.isByDate())
        .hex();
  }
}

package io.github.shelfmark.theme;

import io.github.shelfmark.record.Read;
import io.github.shelfmark.record.Reads;
import io.github.shelfmark.site.Document;
import io.github.shelfmark.site.Section;
import io.github.shelfmark.site.SectionEntry;
import io.github.shelfmark.site.SiteView;
import io.github.shelfmark.theme.model.DateModel;
import io.github.shelfmark.theme.model.EntryModel;
import io.github.shelfmark.theme.model.PostModel;
import io.github.shelfmark.theme.model.SectionModel;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes what templates see of documents and sections, and notes which lists they read. */
final class ContentModels {
  private final SiteView view;
  private final Reads reads;
  private final Function<Document, @Nullable DateModel> dates;

  /**
   * Makes models for one view of a site.
   *
   * @param dates when documents were published
   */
  ContentModels(SiteView view, Reads reads, Function<Document, @Nullable DateModel> dates) {
    this.view = view;
    this.reads = reads;
    this.dates = dates;
  }

  PostModel post(Document document, Linker linker) {
    return new PostModel(
        document.title(),
        linker.to(document.output()),
        document.output(),
        document.text("description"),
        document.data());
  }

  private EntryModel entry(Section section, SectionEntry entry, Linker linker) {
    MenuTarget target = MenuTarget.of(view, entry);
    Document byDate = entry.document().filter(section::isByDate).orElse(null);
    return new EntryModel(
        entry.title(),
        target.from(linker),
        entry.document().map(document -> document.text("description")).orElse(""),
        target.isExternal(),
        byDate == null ? null : dates.apply(byDate));
  }

  SectionModel section(Section section, Linker linker) {
    Runnable note = () -> reads.note(new Read.Listing(section.id()));
    return new SectionModel(
        section.title(),
        MenuTarget.of(view, section).from(linker),
        section.prefix(),
        section.index().map(index -> index.text("description")).orElse(""),
        icon(section),
        new MappedList<>(section.posts(), post -> post(post, linker), note),
        new MappedList<>(section.entries(), entry -> entry(section, entry, linker), note),
        new MappedList<>(section.sections(), inner -> section(inner, linker), note));
  }

  /** A section of which a page shows more than its lists. */
  SectionModel listed(Section section, Linker linker) {
    reads.note(new Read.Listing(section.id()));
    return section(section, linker);
  }

  /** The icon that the page of a section asks for; other tools have icons of other names. */
  private static String icon(Section section) {
    String icon = section.index().map(index -> index.text("icon").strip()).orElse("");
    return AuthoredIcons.isName(icon) && !AuthoredIcons.isKnown(icon) ? "" : icon;
  }

  /** The top-level sections of a site. */
  List<SectionModel> top(Section root, Linker linker) {
    return section(root, linker).sections();
  }
}

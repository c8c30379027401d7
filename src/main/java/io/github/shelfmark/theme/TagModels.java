package io.github.shelfmark.theme;

import io.github.shelfmark.site.Document;
import io.github.shelfmark.site.Section;
import io.github.shelfmark.site.SectionTree;
import io.github.shelfmark.site.Tag;
import io.github.shelfmark.theme.model.DateModel;
import io.github.shelfmark.theme.model.TagModel;
import io.github.shelfmark.theme.model.TaggedModel;
import java.util.ArrayList;
import java.util.List;

/** Makes what the pages of tags show. */
final class TagModels {
  private final SectionTree sections;
  private final PageDates dates;
  private final LocalDates local;
  private final String lang;

  TagModels(SectionTree sections, PageDates dates, LocalDates local, String lang) {
    this.sections = sections;
    this.dates = dates;
    this.local = local;
    this.lang = lang;
  }

  /** A tag with all documents that have it. */
  TagModel tag(Tag tag, Linker linker) {
    List<TaggedModel> entries = new ArrayList<>();
    for (Document document : tag.documents()) {
      DateModel published =
          dates.published(document).map(date -> local.of(date, lang)).orElse(null);
      entries.add(
          new TaggedModel(
              document.title(),
              linker.to(document.output()),
              document.text("description"),
              published,
              section(document)));
    }
    String url = linker.to(tag.output());
    return new TagModel(tag.name(), url, tag.documents().size(), List.copyOf(entries));
  }

  /** Tags with the number of their documents. */
  List<TagModel> tags(List<Tag> tags, Linker linker) {
    List<TagModel> models = new ArrayList<>();
    for (Tag tag : tags) {
      String url = linker.to(tag.output());
      models.add(new TagModel(tag.name(), url, tag.documents().size(), List.of()));
    }
    return List.copyOf(models);
  }

  private String section(Document document) {
    List<Section> path = sections.pathTo(document);
    return path.size() < 2 ? "" : path.get(path.size() - 1).title();
  }
}

package io.github.shelfmark.theme;

import io.github.shelfmark.site.Document;
import io.github.shelfmark.site.ListPage;
import io.github.shelfmark.site.Section;
import io.github.shelfmark.site.SectionTree;
import io.github.shelfmark.site.Tag;
import io.github.shelfmark.theme.model.DateModel;
import io.github.shelfmark.theme.model.LinkModel;
import io.github.shelfmark.theme.model.PagingModel;
import io.github.shelfmark.theme.model.TagModel;
import io.github.shelfmark.theme.model.TaggedModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes what pages show that list documents of the whole site: those of tags, and the archive. */
final class Listings {
  private final SectionTree sections;
  private final PageDates dates;
  private final LocalDates local;
  private final String lang;

  Listings(SectionTree sections, PageDates dates, LocalDates local, String lang) {
    this.sections = sections;
    this.dates = dates;
    this.local = local;
    this.lang = lang;
  }

  /** A tag with the documents on one page of its list. */
  TagModel tag(Tag tag, ListPage page, Linker linker) {
    return new TagModel(
        tag.name(), linker.to(tag.output()), tag.documents().size(), entries(page, linker));
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

  /** The documents on a page of a list. */
  List<TaggedModel> entries(ListPage page, Linker linker) {
    List<TaggedModel> entries = new ArrayList<>();
    for (Document document : page.documents()) {
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
    return List.copyOf(entries);
  }

  /** The place of a page in its list. */
  static PagingModel paging(ListPage page, Map<String, String> messages, Linker linker) {
    return new PagingModel(
        page.number(),
        page.count(),
        link(page.previous(), page.number() - 1, page.count(), messages, linker),
        link(page.next(), page.number() + 1, page.count(), messages, linker));
  }

  private static @Nullable LinkModel link(
      Optional<String> output, int number, int count, Map<String, String> messages, Linker linker) {
    return output
        .map(file -> new LinkModel(pageOf(number, count, messages), linker.to(file), false))
        .orElse(null);
  }

  private static String pageOf(int number, int count, Map<String, String> messages) {
    return messages
        .getOrDefault("pageOf", "{0}/{1}")
        .replace("{0}", Integer.toString(number))
        .replace("{1}", Integer.toString(count));
  }

  /** The title of a page of a list, which no other page of the list has. */
  static String title(String title, ListPage page) {
    return page.number() == 1 ? title : title + " (" + page.number() + "/" + page.count() + ")";
  }

  private String section(Document document) {
    List<Section> path = sections.pathTo(document);
    return path.size() < 2 ? "" : path.get(path.size() - 1).title();
  }
}

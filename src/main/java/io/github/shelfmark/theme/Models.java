package io.github.shelfmark.theme;

import io.github.shelfmark.content.Document;
import io.github.shelfmark.section.Section;
import io.github.shelfmark.theme.model.PostModel;
import io.github.shelfmark.theme.model.SectionModel;

/** Makes what templates see of documents and sections. */
final class Models {
  private Models() {}

  static PostModel post(Document document, Linker linker) {
    return new PostModel(
        document.title(),
        linker.to(document.output()),
        document.output(),
        document.text("description"),
        document.data());
  }

  static SectionModel section(Section section, Linker linker) {
    return new SectionModel(
        section.title(),
        linker.to(section.output()),
        section.prefix(),
        section.index().map(index -> index.text("description")).orElse(""),
        new MappedList<>(section.posts(), post -> post(post, linker)),
        new MappedList<>(section.sections(), inner -> section(inner, linker)));
  }
}

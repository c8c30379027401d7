package io.github.shelfmark.testing;

import io.github.shelfmark.extension.VisibleSite;
import io.github.shelfmark.site.Document;
import io.github.shelfmark.site.Section;
import io.github.shelfmark.site.SectionTree;
import io.github.shelfmark.site.Titles;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A site of which directives see the sections; nothing is recorded. */
public record SectionsOnly(SectionTree sections) implements VisibleSite {
  @Override
  public List<Document> under(String prefix) {
    return sections.under(prefix);
  }

  @Override
  public String title(String prefix) {
    return sections.sections().stream()
        .filter(section -> section.prefix().equals(prefix))
        .map(Section::title)
        .findFirst()
        .orElseGet(() -> Titles.humanise(prefix.replace("/", " ").strip()));
  }

  @Override
  public Collection<String> prefixes() {
    return sections.sections().stream().map(Section::prefix).toList();
  }

  @Override
  public Optional<Document> document(String path) {
    return Optional.empty();
  }

  @Override
  public List<Document> collection(String name) {
    return List.of();
  }

  @Override
  public Map<String, Object> data() {
    return Map.of();
  }
}

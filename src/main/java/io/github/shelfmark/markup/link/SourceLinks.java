package io.github.shelfmark.markup.link;

import io.github.shelfmark.extension.LinkRules;
import io.github.shelfmark.site.Document;
import io.github.shelfmark.site.Site;
import io.github.shelfmark.site.StaticFile;
import io.github.shelfmark.text.ComposedNames;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Links to source files of pages, as authors write them for editors and GitHub. */
final class SourceLinks implements LinkFinder {
  private final Site site;
  private final LinkRules rules;
  private volatile @Nullable Map<String, String> composed;

  SourceLinks(Site site, LinkRules rules) {
    this.site = site;
    this.rules = rules;
  }

  @Override
  public @Nullable Target find(Document from, Href link) {
    if (!rules.leadToSources(from)) {
      return null;
    }
    Optional<String> path = link.against(from.path());
    if (path.isEmpty()) {
      return null;
    }
    String output = output(path.get());
    if (output == null && rules.areCompleted() && ComposedNames.mayDiffer(path.get())) {
      String other = composed().get(ComposedNames.of(path.get()));
      output = other == null ? null : output(other);
    }
    return output == null ? null : Target.of(output);
  }

  private @Nullable String output(String path) {
    Optional<Document> document = site.documentAt(path).filter(Document::written);
    return document.isPresent()
        ? document.get().output()
        : site.staticFileAt(path).map(StaticFile::output).orElse(null);
  }

  /** Paths that are not in ASCII, by their composed form. */
  private Map<String, String> composed() {
    Map<String, String> known = composed;
    if (known == null) {
      // Two threads may both build it; the results are equal.
      known = new HashMap<>();
      for (Document document : site.documents()) {
        add(known, document.path());
      }
      for (StaticFile file : site.staticFiles()) {
        add(known, file.path());
      }
      composed = known;
    }
    return known;
  }

  static void add(Map<String, String> composed, String path) {
    if (ComposedNames.mayDiffer(path)) {
      composed.putIfAbsent(ComposedNames.of(path), path);
    }
  }
}

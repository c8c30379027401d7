package io.github.shelfmark.markup.link;

import io.github.shelfmark.extension.LinkRules;
import io.github.shelfmark.site.Document;
import io.github.shelfmark.site.LanguagePlace;
import io.github.shelfmark.site.Site;
import io.github.shelfmark.site.StaticFile;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Links to source files of pages, as authors write them for editors and GitHub. */
final class SourceLinks implements LinkFinder {
  private final Site site;
  private final LinkRules rules;
  private final ComposedPaths composed;

  SourceLinks(Site site, LinkRules rules) {
    this.site = site;
    this.rules = rules;
    this.composed =
        new ComposedPaths(
            paths -> {
              site.documents().forEach(document -> paths.accept(document.path()));
              site.staticFiles().forEach(file -> paths.accept(file.path()));
            });
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
    if (output == null && rules.areCompleted()) {
      String other = composed.of(path.get());
      output = other == null ? null : output(other);
    }
    return output == null ? null : Target.of(output);
  }

  private @Nullable String output(String path) {
    Optional<Document> document = site.documentAt(path).filter(Document::written);
    return document.isPresent()
        ? document.get().output()
        : site.staticFileAt(path).map(StaticFile::output).orElseGet(() -> translation(path));
  }

  /**
   * The page of the language that the name of a file says, whatever file it is made of: a
   * translation has one of two names, and a page that its language lacks has none.
   */
  private @Nullable String translation(String path) {
    return LanguagePlace.named(site.config(), path)
        .flatMap(place -> site.documentAt(place.lang(), place.path()))
        .map(Document::output)
        .orElse(null);
  }
}

package io.github.shelfmark.read;

import io.github.shelfmark.config.Languages;
import io.github.shelfmark.config.SiteConfig;
import io.github.shelfmark.site.LanguagePlace;
import io.github.shelfmark.site.SourceFile;
import io.github.shelfmark.site.Translation;

/**
 * Which language the files of a source are in: the one that their path names, else the main one.
 */
final class FileLanguages {
  private final SiteConfig config;
  private final Languages languages;

  FileLanguages(SiteConfig config) {
    this.config = config;
    this.languages = config.languages();
  }

  /** The language of a document, and its path in it. */
  Translation of(SourceFile file) {
    if (!languages.areUsed()) {
      return Translation.NONE;
    }
    LanguagePlace place = place(file);
    return Translation.of(place.lang(), place.path());
  }

  /**
   * The file as if each language but the main one had a directory: {@code de/guide.md} for {@code
   * guide.de.md}, {@code guide.md} for {@code en/guide.md}.
   */
  SourceFile placed(SourceFile file) {
    if (!languages.areUsed()) {
      return file;
    }
    LanguagePlace place = place(file);
    return new SourceFile(
        languages.root(place.lang()) + place.path(), file.file(), file.collection());
  }

  /** A placed file as if its language were the only one. */
  SourceFile alone(SourceFile placed, SourceFile file) {
    if (!languages.areUsed()) {
      return placed;
    }
    int root = languages.root(place(file).lang()).length();
    return new SourceFile(placed.path().substring(root), placed.file(), placed.collection());
  }

  private LanguagePlace place(SourceFile file) {
    return LanguagePlace.named(config, file.path())
        .orElseGet(() -> new LanguagePlace(languages.main(), file.path()));
  }

  /** Where the pages of a document's language are, as a URL with a slash at both ends. */
  String root(Translation translation) {
    return "/" + languages.root(translation.lang());
  }
}

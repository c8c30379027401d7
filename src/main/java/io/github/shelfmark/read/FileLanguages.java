package io.github.shelfmark.read;

import io.github.shelfmark.config.Languages;
import io.github.shelfmark.config.SiteConfig;
import io.github.shelfmark.site.SourceFile;
import io.github.shelfmark.site.Translation;
import java.util.HashSet;
import java.util.Set;

/**
 * Which language the files of a source are in: by their first directory, {@code de/guide.md}, or by
 * a code before the extension of a document, {@code guide.de.md}. All others are in the main
 * language. Only languages that the configuration names count, so {@code it/} may be a directory.
 */
final class FileLanguages {
  private final Languages languages;
  private final Set<String> extensions;

  FileLanguages(SiteConfig config) {
    this.languages = config.languages();
    this.extensions = new HashSet<>(config.content().markdownExtensions());
    extensions.add("html");
  }

  /** A place of a file in a language, and the language. */
  private record Place(String lang, String path) {}

  /** The language of a document, and its path in it. */
  Translation of(SourceFile file) {
    if (!languages.areUsed()) {
      return Translation.NONE;
    }
    Place place = place(file);
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
    Place place = place(file);
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

  private Place place(SourceFile file) {
    String path = file.path();
    int slash = path.indexOf('/');
    String first = slash < 0 ? "" : path.substring(0, slash);
    if (languages.find(first).isPresent()) {
      return new Place(first, path.substring(slash + 1));
    }
    int dot = path.lastIndexOf('.');
    int before = dot <= 0 ? -1 : path.lastIndexOf('.', dot - 1);
    if (before > path.lastIndexOf('/') + 1 && extensions.contains(file.extension())) {
      String code = path.substring(before + 1, dot);
      if (languages.find(code).isPresent()) {
        return new Place(code, path.substring(0, before) + path.substring(dot));
      }
    }
    return new Place(languages.main(), path);
  }

  /** Where the pages of a document's language are, as a URL with a slash at both ends. */
  String root(Translation translation) {
    return "/" + languages.root(translation.lang());
  }
}

package io.github.shelfmark.site;

import io.github.shelfmark.config.Languages;
import io.github.shelfmark.config.SiteConfig;
import java.util.Locale;
import java.util.Optional;

/**
 * The place of a file in a language, as its path names it: by its first directory, {@code
 * de/guide.md}, or by a code before the extension of a document, {@code guide.de.md}. Only
 * languages that the configuration names count, so {@code it/} may be a directory.
 *
 * @param lang the code of the language
 * @param path the path as if the site were in one language
 */
public record LanguagePlace(String lang, String path) {
  /** The place that a path names; empty if it names no language. */
  public static Optional<LanguagePlace> named(SiteConfig config, String path) {
    Languages languages = config.languages();
    if (!languages.areUsed()) {
      return Optional.empty();
    }
    int slash = path.indexOf('/');
    String first = slash < 0 ? "" : path.substring(0, slash);
    if (languages.find(first).isPresent()) {
      return Optional.of(new LanguagePlace(first, path.substring(slash + 1)));
    }
    int dot = path.lastIndexOf('.');
    int before = dot <= 0 ? -1 : path.lastIndexOf('.', dot - 1);
    if (before > path.lastIndexOf('/') + 1
        && isDocument(config, path.substring(dot + 1).toLowerCase(Locale.ROOT))) {
      String code = path.substring(before + 1, dot);
      if (languages.find(code).isPresent()) {
        return Optional.of(
            new LanguagePlace(code, path.substring(0, before) + path.substring(dot)));
      }
    }
    return Optional.empty();
  }

  private static boolean isDocument(SiteConfig config, String extension) {
    return extension.equals("html") || config.content().markdownExtensions().contains(extension);
  }
}

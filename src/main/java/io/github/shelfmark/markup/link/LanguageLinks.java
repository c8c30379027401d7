package io.github.shelfmark.markup.link;

import io.github.shelfmark.config.Languages;
import io.github.shelfmark.site.Document;
import io.github.shelfmark.site.OutputPaths;
import io.github.shelfmark.site.Site;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Links on a site in several languages: those that name no language lead to pages of the language
 * of the page that has them. A link names a language by its directory, or by its code in the name
 * of the file; {@code ../x.md} in {@code de/a.md} leaves the directory on purpose.
 */
final class LanguageLinks {
  private final Site site;
  private final OutputPaths paths;
  private final Languages languages;
  private final LinkFinder files;

  /**
   * The links of a site.
   *
   * @param files finds files and outputs of the site
   */
  LanguageLinks(Site site, OutputPaths paths, LinkFinder files) {
    this.site = site;
    this.paths = paths;
    this.languages = site.config().languages();
    this.files = files;
  }

  /**
   * What a link leads to for the readers of its page.
   *
   * @param found what it leads to as it is written; null for nothing
   */
  @Nullable Target own(Document from, Href link, @Nullable Target found) {
    String lang = from.translation().lang();
    if (lang.isEmpty()) {
      return found;
    }
    if (found == null) {
      Target shared = shared(from, link);
      return shared == null ? found : translated(shared, lang);
    }
    return isOwn(from, found) ? translated(found, lang) : found;
  }

  /**
   * Whether a link that leads to a text of the main language is meant to stay in the language of
   * its page: where neither the page nor the link names a language.
   */
  private boolean isOwn(Document from, Target found) {
    String lang = from.translation().lang();
    if (lang.equals(languages.main()) || !found.address().isEmpty()) {
      return false;
    }
    if (from.isFallback()) {
      return true;
    }
    Optional<Document> target = site.documentFor(found.output());
    return !from.path().startsWith(lang + "/")
        && target.filter(page -> page.path().startsWith(languages.main() + "/")).isEmpty();
  }

  /** The page of a language in place of one of the main language, if it has one. */
  private Target translated(Target found, String lang) {
    Optional<Document> document = site.documentFor(found.output());
    if (document.isPresent()) {
      boolean main = document.get().translation().lang().equals(languages.main());
      return main
          ? site.translation(document.get(), lang)
              .map(page -> Target.of(page.output()))
              .orElse(found)
          : found;
    }
    String own = languages.root(lang) + found.output();
    boolean page = site.staticFileFor(found.output()).isEmpty() && !found.provided();
    return page && paths.has(own) ? Target.of(own) : found;
  }

  /**
   * A file of the main language or of all languages, at the place that a link means; else one of
   * the language of the page that has no original.
   */
  private @Nullable Target shared(Document from, Href link) {
    String lang = from.translation().lang();
    Optional<String> below = below(link.against(from.path()), lang + "/");
    Target found = below.map(path -> at(from, path, link)).orElse(null);
    Optional<String> place = below.or(() -> link.against(from.path()));
    for (String directory : List.of(languages.main(), lang)) {
      if (found == null && place.isPresent()) {
        found = at(from, directory + "/" + place.get(), link);
      }
    }
    if (found == null) {
      found =
          below(link.against(from.output()), languages.root(lang))
              .map(output -> at(from, output, link))
              .orElse(null);
    }
    return found;
  }

  private @Nullable Target at(Document from, String path, Href link) {
    return files.find(from, new Href("/" + path, link.suffix()));
  }

  private static Optional<String> below(Optional<String> path, String root) {
    return root.isEmpty()
        ? Optional.empty()
        : path.filter(found -> found.startsWith(root)).map(found -> found.substring(root.length()));
  }

  /**
   * Whether an anchor is checked where the page's text is at home: a page of the main language that
   * is shown in another, with a link to a page that is shown there as well, has its anchors.
   */
  boolean isCheckedInOriginal(Document from, String output) {
    return from.isFallback()
        && site.documentFor(output)
            .filter(page -> !page.isFallback() && isOfSameLanguage(page, from))
            .isEmpty();
  }

  private static boolean isOfSameLanguage(Document page, Document from) {
    return page.translation().lang().equals(from.translation().lang());
  }
}

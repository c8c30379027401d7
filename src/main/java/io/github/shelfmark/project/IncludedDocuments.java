package io.github.shelfmark.project;

import io.github.shelfmark.read.FrontMatterReader;
import io.github.shelfmark.site.Document;
import io.github.shelfmark.site.DocumentFormat;
import io.github.shelfmark.site.DocumentKind;
import io.github.shelfmark.site.DocumentText;
import io.github.shelfmark.site.FrontMatter;
import io.github.shelfmark.site.Site;
import java.util.Locale;
import java.util.Optional;

/** Files of Markdown as documents that are shown on the pages of others. */
final class IncludedDocuments {
  private final Site site;

  IncludedDocuments(Site site) {
    this.site = site;
  }

  /**
   * A file as a document with the address of the page that shows it, so links in it are written for
   * that page.
   *
   * @param path its path in the site
   * @param text its text
   * @param shown the document whose page shows it
   * @return empty if it is no Markdown
   */
  Optional<Document> of(String path, String text, Document shown) {
    String lower = path.toLowerCase(Locale.ROOT);
    if (!lower.endsWith(".md") && !lower.endsWith(".markdown")) {
      return Optional.empty();
    }
    return Optional.of(markdown(path, text, shown));
  }

  private Document markdown(String path, String text, Document shown) {
    Document known = site.documentAt(path).orElse(null);
    FrontMatter above = known == null ? FrontMatterReader.skipped(text) : known.frontMatter();
    DocumentText body =
        known == null ? DocumentText.of(text.substring(above.bodyStart())) : known.bodyText();
    return shownOn(shown, path, above, body);
  }

  /**
   * A file that is no Markdown as a document, so links in it are written for the page that shows
   * it.
   */
  static Document plain(String path, String text, Document shown) {
    return shownOn(shown, path, FrontMatter.NONE, DocumentText.of(text));
  }

  private static Document shownOn(
      Document shown, String path, FrontMatter above, DocumentText body) {
    return new Document(
        path,
        DocumentKind.PAGE,
        shown.collection(),
        DocumentFormat.MARKDOWN,
        shown.data(),
        above,
        body,
        shown.url(),
        shown.output(),
        shown.title(),
        shown.written());
  }
}

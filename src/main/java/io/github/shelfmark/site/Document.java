package io.github.shelfmark.site;

import io.github.shelfmark.record.Fingerprint;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A page or post with its place in the site.
 *
 * @param path source path relative to the source directory, {@code /} between names
 * @param kind page or post
 * @param collection the collection's name; empty for a page
 * @param format what the body is written in
 * @param data front matter over its defaults; values may be null
 * @param frontMatter the file's own front matter, for positions
 * @param bodyText the text below the front matter
 * @param url the URL from the site's root without the base URL, percent-encoded where Jekyll does
 * @param output the file it is written to, relative to the output directory
 * @param title its title for readers, never empty
 * @param written whether it becomes a page of the site; a collection may be data only
 * @param generated whether it is no file of the source but was made of others, such as a further
 *     page of a list
 * @param beforeDate its decoded URL up to the first segment that holds its date, with a slash at
 *     both ends; empty if its permalink has no placeholder for a date
 * @param listed whether sections may list it; if not, it can still be the page of one
 * @param translation which language it is in, on a site in several
 */
public record Document(
    String path,
    DocumentKind kind,
    String collection,
    DocumentFormat format,
    Map<String, Object> data,
    FrontMatter frontMatter,
    DocumentText bodyText,
    String url,
    String output,
    String title,
    boolean written,
    boolean generated,
    String beforeDate,
    boolean listed,
    Translation translation) {

  /** A document of a site in one language. */
  public Document(
      String path,
      DocumentKind kind,
      String collection,
      DocumentFormat format,
      Map<String, Object> data,
      FrontMatter frontMatter,
      DocumentText bodyText,
      String url,
      String output,
      String title,
      boolean written,
      boolean generated,
      String beforeDate,
      boolean listed) {
    this(
        path,
        kind,
        collection,
        format,
        data,
        frontMatter,
        bodyText,
        url,
        output,
        title,
        written,
        generated,
        beforeDate,
        listed,
        Translation.NONE);
  }

  /** A document without a date in its URL. */
  public Document(
      String path,
      DocumentKind kind,
      String collection,
      DocumentFormat format,
      Map<String, Object> data,
      FrontMatter frontMatter,
      DocumentText bodyText,
      String url,
      String output,
      String title,
      boolean written,
      boolean generated) {
    this(
        path,
        kind,
        collection,
        format,
        data,
        frontMatter,
        bodyText,
        url,
        output,
        title,
        written,
        generated,
        /* beforeDate= */ "",
        /* listed= */ true);
  }

  /** A document that is a file of the source. */
  public Document(
      String path,
      DocumentKind kind,
      String collection,
      DocumentFormat format,
      Map<String, Object> data,
      FrontMatter frontMatter,
      DocumentText bodyText,
      String url,
      String output,
      String title,
      boolean written) {
    this(
        path,
        kind,
        collection,
        format,
        data,
        frontMatter,
        bodyText,
        url,
        output,
        title,
        written,
        /* generated= */ false);
  }

  /** A document that is a file of the source, whose text is at hand. */
  public Document(
      String path,
      DocumentKind kind,
      String collection,
      DocumentFormat format,
      Map<String, Object> data,
      FrontMatter frontMatter,
      String body,
      String url,
      String output,
      String title,
      boolean written) {
    this(
        path,
        kind,
        collection,
        format,
        data,
        frontMatter,
        DocumentText.of(body),
        url,
        output,
        title,
        written);
  }

  /** The same document without a page of its own, because another is written to its place. */
  public Document unwritten() {
    return new Document(
        path,
        kind,
        collection,
        format,
        data,
        frontMatter,
        bodyText,
        url,
        output,
        title,
        /* written= */ false,
        generated,
        beforeDate,
        listed,
        translation);
  }

  /** The text below the front matter. */
  public String body() {
    return bodyText.text();
  }

  /** A front matter value as text; empty if it is missing or null. */
  public String text(String key) {
    Object value = data.get(key);
    return value == null ? "" : value.toString();
  }

  /** A digest of everything that others may see of it but its text. */
  public String matterFingerprint() {
    return matter().hex();
  }

  /** A digest of all of it. */
  public String fingerprint() {
    return matter()
        .add(bodyText.fingerprint())
        .add(frontMatter.bodyLine())
        .add(new TreeMap<>(frontMatter.positions()))
        .hex();
  }

  private Fingerprint matter() {
    Fingerprint print =
        new Fingerprint()
            .add(path)
            .add(kind)
            .add(collection)
            .add(format)
            .add(data)
            .add(frontMatter.values())
            .add(frontMatter.present())
            .add(url)
            .add(output)
            .add(title)
            .add(written)
            .add(generated)
            .add(beforeDate)
            .add(listed);
    return translation.equals(Translation.NONE) ? print : print.add(translation);
  }

  /** Its date, once its front matter has been read. */
  public Optional<ZonedDateTime> date() {
    return data.get("date") instanceof ZonedDateTime date ? Optional.of(date) : Optional.empty();
  }

  /**
   * Whether lists show it by its date, newest first: its URL holds the date, and its author gave it
   * no {@code sequence}.
   */
  public boolean isByDate() {
    return !beforeDate.isEmpty() && text("sequence").isBlank();
  }

  /** Whether it is only a draft: by its front matter, or because it is in {@code _drafts}. */
  public boolean isDraft() {
    return Boolean.TRUE.equals(data.get("draft")) || ("/" + path).contains("/_drafts/");
  }

  /** Whether it is the page that servers show for missing pages. */
  public boolean isMissingPage() {
    return output.equals("404.html")
        || (!translation.lang().isEmpty() && output.equals(translation.lang() + "/404.html"));
  }

  /** Whether it shows the text of another language, because its own lacks the page. */
  public boolean isFallback() {
    return translation.isFallback();
  }

  /**
   * The file of the source whose text it shows, which is that of its original where its language
   * lacks the page.
   */
  public String sourcePath() {
    return isFallback() ? translation.original() : path;
  }

  /** Whether its output is an HTML page, and so has a layout. */
  public boolean isHtml() {
    return output.endsWith(".html") || output.endsWith(".htm") || output.endsWith(".xhtml");
  }
}

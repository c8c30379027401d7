package io.github.shelfmark.config;

/**
 * What a site says of itself. Every part is an empty string when nobody has said it.
 *
 * @param title the site's name
 * @param description one or two sentences
 * @param url scheme and host the site is published under, such as {@code https://example.org}
 * @param baseurl the path below the host, such as {@code /docs}; no slash at its end
 * @param lang the language of the texts as a BCP 47 tag, such as {@code en} or {@code zh-CN}
 * @param version the version of what is documented
 * @param repository the address of the source repository, for people
 * @param editUrl address to which a document's source path is added to edit it
 */
public record SiteInfo(
    String title,
    String description,
    String url,
    String baseurl,
    String lang,
    String version,
    String repository,
    String editUrl) {

  /** The address of the site's root without a slash at its end. */
  public String root() {
    return url + baseurl;
  }
}

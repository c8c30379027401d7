package io.github.shelfmark.config;

import io.github.shelfmark.text.PercentEncoding;

/**
 * General information about a site. A part that is not configured is an empty string.
 *
 * @param title the site's name
 * @param description one or two sentences
 * @param url scheme and host the site is published under, such as {@code https://example.org}
 * @param baseurl the path below the host, such as {@code /docs}; without a trailing slash, and
 *     percent-encoded unless the site has keys of its own
 * @param lang the language of the content as a BCP 47 tag, such as {@code en} or {@code zh-CN}
 * @param version the version of the documented software
 * @param repository the address of the source repository's web page
 * @param editUrl the address at which a document is edited, without the document's source path
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

  /** The address of the site's root, percent-encoded and without a slash at its end. */
  public String root() {
    return url + PercentEncoding.encode(baseurl, PercentEncoding.PATH + "%");
  }
}

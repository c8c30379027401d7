package io.github.shelfmark.mavensite.descriptor;

import org.jspecify.annotations.Nullable;

/**
 * Where the site of a project is published.
 *
 * @param deployed the URL that it is uploaded to: {@code distributionManagement.site.url}
 * @param read the URL that it is read at: the project's {@code url}
 */
public record SiteAddress(@Nullable String deployed, @Nullable String read) {
  /** Of a project that says neither. */
  public static final SiteAddress UNKNOWN = new SiteAddress(null, null);
}

package io.github.shelfmark.config;

import io.github.shelfmark.text.PercentEncoding;
import java.util.List;
import java.util.Optional;

/**
 * The versions that have a site of their own: the key {@code versions}.
 *
 * @param all the versions in the order in which readers are offered them, the newest first
 */
public record Versions(List<Version> all) {
  /** Of a site that names none. */
  public static final Versions NONE = new Versions(List.of());

  /** Whether the site names versions. */
  public boolean areUsed() {
    return !all.isEmpty();
  }

  /** The version that most readers want; empty if there are none. */
  public Optional<Version> latest() {
    return all.stream().filter(Version::latest).findFirst();
  }

  /**
   * The version that a site is: the one at its address, or else the one with the title of its
   * version.
   */
  public Optional<Version> current(SiteInfo info) {
    return all.stream()
        .filter(version -> isAt(version.url(), info))
        .findFirst()
        .or(
            () ->
                all.stream().filter(version -> version.title().equals(info.version())).findFirst());
  }

  private static boolean isAt(String url, SiteInfo info) {
    String root = url.startsWith("/") ? info.baseurl() : info.root();
    return PercentEncoding.decode(url).equals(PercentEncoding.decode(root) + "/");
  }

  /** Whether a site is about an older version than the latest. */
  public boolean areOld(SiteInfo info) {
    Optional<Version> current = current(info);
    return current.isPresent()
        && all.indexOf(current.get()) > latest().map(all::indexOf).orElse(Integer.MAX_VALUE);
  }
}

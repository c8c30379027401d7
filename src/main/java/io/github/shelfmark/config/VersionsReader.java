package io.github.shelfmark.config;

import io.github.shelfmark.finding.FindingCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads {@code versions}: a list of titles and addresses. */
final class VersionsReader {
  private static final String KEY = "versions";
  private static final String TITLE = "title";
  private static final String URL = "url";

  private VersionsReader() {}

  /** The versions; none in Jekyll sites, where the key is the author's own. */
  static Versions read(ConfigValues values, ConfigRules rules) {
    if (rules.hasOwnKeys() || values.get(KEY) == null) {
      return Versions.NONE;
    }
    List<Version> all = new ArrayList<>();
    for (ConfigValues entry : values.mappings(KEY)) {
      version(entry, all).ifPresent(all::add);
    }
    return new Versions(withLatest(all));
  }

  /** If no version is said to be the latest, the first one is. */
  private static List<Version> withLatest(List<Version> all) {
    if (!all.isEmpty() && all.stream().noneMatch(Version::latest)) {
      Version first = all.get(0);
      all.set(0, new Version(first.title(), first.url(), true, first.position()));
    }
    return List.copyOf(all);
  }

  private static Optional<Version> version(ConfigValues entry, List<Version> before) {
    String title = entry.string(TITLE, "").strip();
    String written = entry.string(URL, "").strip();
    boolean latest = entry.bool("latest", false);
    entry.reportUnknown();
    if (title.isEmpty()) {
      report(entry, TITLE, "a version needs a \"title\"", "Write its name, such as \"1.4\".");
    }
    if (!isAddress(written)) {
      report(
          entry,
          URL,
          written.isEmpty()
              ? "a version needs a \"url\""
              : "\"" + written + "\" is not the address of a version",
          "Write the path of its site on the server, such as /1.4/, or its address with https://.");
    }
    if (latest && before.stream().anyMatch(Version::latest)) {
      report(entry, "latest", "two versions are the latest", "Leave \"latest\" at one of them.");
      latest = false;
    }
    return title.isEmpty() || !isAddress(written)
        ? Optional.empty()
        : Optional.of(
            new Version(
                title, written.endsWith("/") ? written : written + "/", latest, entry.position()));
  }

  private static void report(ConfigValues entry, String key, String message, String hint) {
    boolean there = entry.get(key) != null;
    entry.report(FindingCode.WRONG_TYPE, there ? key : "", message, hint);
  }

  private static boolean isAddress(String url) {
    boolean path = url.startsWith("/") && !url.startsWith("//");
    return (path || url.matches("(?i)https?://[^/?#]++.*+"))
        && url.chars().noneMatch(c -> c <= ' ' || c == '?' || c == '#' || c == '\\' || c == 0x7f);
  }
}

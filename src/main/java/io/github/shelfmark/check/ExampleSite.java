package io.github.shelfmark.check;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** The small sites of the pages about checks. */
public final class ExampleSite {
  private static final String CONFIGURATION = "title: Harbour\n";

  private ExampleSite() {}

  /** A site with one page besides its home page. */
  public static Map<String, String> page(String text) {
    return of("tides.md", text);
  }

  /**
   * A site. It has a configuration with a title and a home page, unless the files say otherwise.
   *
   * @param files the path of a file, its text, the path of the next, and so on
   */
  public static Map<String, String> of(String... files) {
    Map<String, String> site = new TreeMap<>();
    site.put("site.yml", CONFIGURATION);
    site.put("index.md", "# Harbour\n\nAll about the harbour.\n");
    for (int i = 0; i < files.length; i += 2) {
      site.put(files[i], files[i + 1]);
    }
    return Collections.unmodifiableMap(site);
  }
}

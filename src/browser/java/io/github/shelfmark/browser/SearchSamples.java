package io.github.shelfmark.browser;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** A site to search in: pages in English and Chinese, with more results than are shown at once. */
final class SearchSamples {
  private SearchSamples() {}

  /**
   * Builds it.
   *
   * @param settings further lines of its {@code site.yml}
   * @return the output
   */
  static Path build(Path directory, String... settings) {
    Map<String, String> files = new LinkedHashMap<>();
    files.put(
        "site.yml",
        """
        title: Harbour
        sections:
          - {title: Guide, prefix: /guide/}
          - {title: Harbours, prefix: /harbours/}
          - {title: 中文, prefix: /zh/}
        """
            + String.join("\n", settings));
    files.put("index.md", "# Harbour\n\nAll about berths.\n");
    files.put("guide/index.md", "# Guide\n\nHow to moor.\n");
    files.put(
        "guide/tides.md",
        """
        # Tides & <em>levels</em>

        The harbourmaster measures the *neap tide* twice a day.

        ## Neap tides {#neap}

        A neap tide is low. `TideGauge` and `TideGaugeReader` read it.

        ## Spring tides {#spring}

        A spring tide is high, and a café closes.
        """);
    files.put("zh/index.md", "---\nlang: zh\n---\n# 中文\n\n目录。\n");
    files.put("zh/locks.md", "---\nlang: zh\n---\n# 分布式锁\n\n## 原理 {#why}\n\n分布式系统中的锁由协调者授予。\n");
    files.put("zh/ships.md", "---\nlang: zh\n---\n# 船舶\n\n船舶在港口排队。\n");
    files.put("harbours/index.md", "# Harbours\n\nA list.\n");
    for (int i = 1; i <= 25; i++) {
      String text = "# Port " + i + "\n\nThe quay of port " + i + " has bollards.\n";
      files.put("harbours/port-" + i + ".md", text);
    }
    return Samples.build(directory, files);
  }
}

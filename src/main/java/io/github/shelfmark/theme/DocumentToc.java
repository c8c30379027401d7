package io.github.shelfmark.theme;

import io.github.shelfmark.config.TocLevels;
import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.FindingCode;
import io.github.shelfmark.finding.Nearest;
import io.github.shelfmark.site.Document;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Which headings the contents of a document's page show: {@code toc} in its front matter, or else
 * what the configuration says.
 */
final class DocumentToc {
  private static final String KEY = "toc";
  private static final List<String> KEYS = List.of("from", "to");

  private DocumentToc() {}

  /**
   * The levels of one document.
   *
   * @param site the levels that the configuration asks for
   * @param checked whether the key is the theme's; themes of other tools give it meanings of theirs
   * @param findings receives values that say nothing
   */
  static TocLevels levels(
      Document document, TocLevels site, boolean checked, Consumer<Finding> findings) {
    Object value = document.data().get(KEY);
    if (value == null) {
      return site;
    }
    // Headers of other kinds than YAML and TOML have texts only.
    if (value instanceof Boolean || value.equals("true") || value.equals("false")) {
      return site.shown(value.toString().equals("true"));
    }
    if (value instanceof Map<?, ?> given) {
      return levels(document, given, site, checked ? findings : ignored -> {});
    }
    if (checked) {
      wrong(
          document,
          "\"toc\" must be true, false, or keys and values",
          "Write \"toc: false\" or \"toc: {from: 2, to: 4}\".",
          findings);
    }
    return site;
  }

  private static TocLevels levels(
      Document document, Map<?, ?> given, TocLevels site, Consumer<Finding> findings) {
    for (Object key : given.keySet()) {
      if (!KEYS.contains(String.valueOf(key))) {
        findings.accept(
            Finding.error(
                FindingCode.UNKNOWN_KEY,
                document.path(),
                document.frontMatter().positionOf(KEY),
                "unknown key \"toc." + key + "\"",
                Nearest.hint(String.valueOf(key), KEYS, "Known here: from, to.")));
      }
    }
    int from = level(given.get("from"), site.from());
    int to = level(given.get("to"), Math.max(from, site.to()));
    if (TocLevels.areLevels(from, to)) {
      return new TocLevels(true, from, to);
    }
    wrong(
        document,
        "\"toc.from\" and \"toc.to\" must be levels of headings in this order",
        "Levels are 1 to 6, and \"from\" is not above \"to\".",
        findings);
    return site;
  }

  /** The level that a value says, or 0 if it is none. */
  private static int level(@Nullable Object value, int otherwise) {
    if (value == null) {
      return otherwise;
    }
    String text = value.toString();
    return text.length() == 1 && text.charAt(0) >= '1' && text.charAt(0) <= '6'
        ? text.charAt(0) - '0'
        : 0;
  }

  private static void wrong(
      Document document, String message, String hint, Consumer<Finding> findings) {
    findings.accept(
        Finding.error(
            FindingCode.WRONG_TYPE,
            document.path(),
            document.frontMatter().positionOf(KEY),
            message,
            hint));
  }
}

package io.github.shelfmark.jbake;

import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.FindingCode;
import io.github.shelfmark.finding.Nearest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * The value of {@code markdown.extensions}. JBake's {@code MarkdownEngine} passes over names that
 * do not exist, so they are told and left out.
 */
final class MarkdownExtensions {
  /** The constants of flexmark's {@code PegdownExtensions}; its class is not loaded for them. */
  static final Set<String> NAMES =
      Set.of(
          "NONE",
          "SMARTS",
          "QUOTES",
          "SMARTYPANTS",
          "ABBREVIATIONS",
          "HARDWRAPS",
          "AUTOLINKS",
          "TABLES",
          "DEFINITIONS",
          "FENCED_CODE_BLOCKS",
          "WIKILINKS",
          "STRIKETHROUGH",
          "ANCHORLINKS",
          "ALL",
          "SUPPRESS_HTML_BLOCKS",
          "SUPPRESS_INLINE_HTML",
          "SUPPRESS_ALL_HTML",
          "ATXHEADERSPACE",
          "SUBSCRIPT",
          "RELAXEDHRULES",
          "TASKLISTITEMS",
          "EXTANCHORLINKS",
          "EXTANCHORLINKS_WRAP",
          "FOOTNOTES",
          "TOC",
          "MULTI_LINE_IMAGE_URLS",
          "SUPERSCRIPT",
          "FORCELISTITEMPARA",
          "INSERTED",
          "ALL_OPTIONALS",
          "ALL_WITH_OPTIONALS",
          "GITHUB_DOCUMENT_COMPATIBLE",
          "GITHUB_WIKI_COMPATIBLE",
          "GITHUB_COMMENT_COMPATIBLE");

  private static final String KEY = "markdown.extensions";

  private MarkdownExtensions() {}

  /** The names that exist, with what stands before them, in the order of the file. */
  static List<String> read(JbakeProperties properties, Consumer<Finding> findings) {
    List<String> known = new ArrayList<>();
    for (String item : properties.list(KEY)) {
      boolean signed = item.startsWith("-") || item.startsWith("+");
      String name = (signed ? item.substring(1) : item).strip();
      if (NAMES.contains(name.toUpperCase(Locale.ROOT).replace('-', '_'))) {
        known.add(item);
      } else {
        findings.accept(
            Finding.warning(
                FindingCode.JBAKE,
                properties.file(),
                properties.position(KEY),
                "there is no extension of pegdown \"" + name + "\", so it has no effect",
                Nearest.hint(
                    name,
                    new TreeSet<>(NAMES),
                    "Names are such as TABLES, DEFINITIONS or FENCED_CODE_BLOCKS.")));
      }
    }
    return known;
  }
}

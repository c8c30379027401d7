package io.github.shelfmark.markup.flexmark.settings;

import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.ext.typographic.TypographicExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.ParserEmulationProfile;
import com.vladsch.flexmark.parser.PegdownExtensions;
import com.vladsch.flexmark.profile.pegdown.PegdownOptionsAdapter;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.misc.Extension;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The profiles: which Markdown is read. Most are flexmark's own, which say how a family of readers
 * reads blocks and lists and bring no extensions ({@code ParserEmulationProfile}).
 */
final class Profiles {
  /** The profile of a site that names none. */
  static final String DEFAULT = "gfm";

  /** Pegdown's extensions as JBake 2.7.0 has them in its {@code default.properties}. */
  private static final int JBAKE =
      PegdownExtensions.HARDWRAPS
          | PegdownExtensions.AUTOLINKS
          | PegdownExtensions.FENCED_CODE_BLOCKS
          | PegdownExtensions.DEFINITIONS;

  /**
   * A profile.
   *
   * @param options its options, with the extensions that it makes itself
   * @param extensions the short names of further extensions
   */
  record Profile(DataHolder options, List<String> extensions) {}

  private static final Map<String, ParserEmulationProfile> EMULATED = new TreeMap<>();

  static {
    for (ParserEmulationProfile profile : ParserEmulationProfile.values()) {
      EMULATED.put(Spelling.of(profile.name()).replace("-0-", "-0."), profile);
    }
    EMULATED.remove("pegdown");
    EMULATED.remove("pegdown-strict");
  }

  private Profiles() {}

  /** The names of all profiles, in their natural order. */
  static List<String> names() {
    List<String> names = new ArrayList<>(EMULATED.keySet());
    names.addAll(List.of("gfm", "doxia", "jbake", "pegdown", "pegdown-strict"));
    names.sort(null);
    return names;
  }

  /** Whether a profile reads the key {@code pegdown}. */
  static boolean isPegdown(String name) {
    return name.equals("jbake") || name.startsWith("pegdown");
  }

  /**
   * What a profile sets, in objects of its own.
   *
   * @param name one of the {@link #names}
   * @param pegdown pegdown's extensions, for a profile that {@linkplain #isPegdown has} them
   */
  static Profile of(String name, int pegdown) {
    return switch (name) {
      case "gfm" -> gfm();
      case "doxia" -> doxia();
      case "jbake", "pegdown" -> pegdown(false, pegdown);
      case "pegdown-strict" -> pegdown(true, pegdown);
      default -> {
        ParserEmulationProfile emulated = EMULATED.get(name);
        if (emulated == null) {
          throw new IllegalArgumentException("no profile " + name);
        }
        yield new Profile(new MutableDataSet().setFrom(emulated), List.of());
      }
    };
  }

  /** The extensions of pegdown that a profile has when the site names none. */
  static int pegdown(String name) {
    return name.equals("jbake") ? JBAKE : PegdownExtensions.ALL;
  }

  /** As close to the dialect {@code commonmark} as flexmark comes: CommonMark, GFM, footnotes. */
  private static Profile gfm() {
    MutableDataSet options = new MutableDataSet();
    options.setFrom(ParserEmulationProfile.COMMONMARK);
    // GFM's tables: one header row, a line of as many cells, rows cut and filled to its width.
    options.set(TablesExtension.MIN_SEPARATOR_DASHES, 1);
    options.set(TablesExtension.MIN_HEADER_ROWS, 1);
    options.set(TablesExtension.MAX_HEADER_ROWS, 1);
    options.set(TablesExtension.COLUMN_SPANS, false);
    options.set(TablesExtension.APPEND_MISSING_COLUMNS, true);
    options.set(TablesExtension.DISCARD_EXTRA_COLUMNS, true);
    options.set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, true);
    options.set(TablesExtension.WITH_CAPTION, false);
    return new Profile(
        options, List.of("tables", "autolink", "gfm-strikethrough", "gfm-tasklist", "footnotes"));
  }

  /**
   * Maven Site's Markdown: what the class {@code MarkdownParser} of doxia-module-markdown 2.1.0
   * sets for its parser and its renderer. It names no profile, so blocks are read as flexmark does
   * by itself, which is CommonMark.
   */
  private static Profile doxia() {
    MutableDataSet options = new MutableDataSet();
    options.set(TypographicExtension.SINGLE_QUOTE_UNMATCHED, "&apos;");
    options.set(HtmlRenderer.HTML_BLOCK_OPEN_TAG_EOL, false);
    options.set(HtmlRenderer.HTML_BLOCK_CLOSE_TAG_EOL, false);
    options.set(HtmlRenderer.MAX_TRAILING_BLANK_LINES, -1);
    options.set(HtmlRenderer.FENCED_CODE_NO_LANGUAGE_CLASS, "nohighlight nocode");
    return new Profile(
        options,
        List.of(
            "escaped-character",
            "abbreviation",
            "autolink",
            "definition",
            "typographic",
            "tables",
            "wikilink",
            "footnotes",
            "gfm-strikethrough"));
  }

  /**
   * Pegdown's Markdown, as flexmark's {@code PegdownOptionsAdapter} sets it for pegdown's
   * extensions; JBake's {@code MarkdownEngine} calls it with those of {@code markdown.extensions}.
   */
  private static Profile pegdown(boolean strict, int extensions) {
    DataHolder adapted = PegdownOptionsAdapter.flexmarkOptions(strict, extensions);
    List<String> names = new ArrayList<>();
    for (Extension extension : Parser.EXTENSIONS.get(adapted)) {
      ShippedExtensions.shortName(extension.getClass().getName()).ifPresent(names::add);
    }
    MutableDataSet options = new MutableDataSet(adapted);
    options.remove(Parser.EXTENSIONS);
    // Pegdown's links in headings are the theme's, which needs their ids.
    options.remove(HtmlRenderer.RENDER_HEADER_ID);
    return new Profile(options, List.copyOf(names));
  }
}

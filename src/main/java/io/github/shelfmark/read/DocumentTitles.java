package io.github.shelfmark.read;

import io.github.shelfmark.extension.SourceRules;
import io.github.shelfmark.site.DocumentFormat;
import io.github.shelfmark.site.DocumentText;
import io.github.shelfmark.site.SourceFile;
import io.github.shelfmark.site.Titles;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Gives every document a title: its front matter's, else that of a heading, else its file's name.
 */
final class DocumentTitles {
  private final String siteTitle;
  private final SourceRules rules;
  private final UnaryOperator<String> heading;

  /**
   * Creates a rule for titles.
   *
   * @param siteTitle the title of a home page that has none
   * @param heading reads the title that a Markdown text gives itself; empty if there is none
   */
  DocumentTitles(String siteTitle, SourceRules rules, UnaryOperator<String> heading) {
    this.siteTitle = siteTitle.isEmpty() ? "Home" : siteTitle;
    this.rules = rules;
    this.heading = heading;
  }

  /**
   * The title that its authors or the rules of the site give a document.
   *
   * @param authored the title in its front matter; null if there is none
   * @param derived the title that the rules of the site give it; null if there is none
   */
  Optional<String> given(
      @Nullable Object authored,
      @Nullable Object derived,
      DocumentText body,
      DocumentFormat format) {
    if (!isBlank(authored)) {
      return Optional.of(rules.title(inOneLine(authored)));
    }
    String own = format == DocumentFormat.MARKDOWN ? body.heading(heading) : "";
    if (!own.isEmpty()) {
      return Optional.of(own);
    }
    return isBlank(derived) ? Optional.empty() : Optional.of(rules.title(inOneLine(derived)));
  }

  private static boolean isBlank(@Nullable Object title) {
    return title == null || title.toString().isBlank();
  }

  /** Headings are in one line as well, so that a title is the same as the heading that shows it. */
  private static String inOneLine(@Nullable Object title) {
    return String.valueOf(title).replaceAll("[ \\t\\r\\n\\f]+", " ").strip();
  }

  /** The title of a document that has none, made of the name of its file. */
  String ofName(SourceFile file) {
    String path = file.pathWithoutExtension();
    String name = path.substring(path.lastIndexOf('/') + 1);
    if (!name.equals("index")) {
      return Titles.humanise(name);
    }
    String directory = path.substring(0, Math.max(0, path.length() - "/index".length()));
    String last = directory.substring(directory.lastIndexOf('/') + 1);
    return last.isEmpty() ? siteTitle : Titles.humanise(last);
  }
}

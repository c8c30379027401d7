package io.github.shelfmark.jekyll;

import io.github.shelfmark.extension.Rule;
import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.FindingCode;
import io.github.shelfmark.finding.Position;
import io.github.shelfmark.site.Site;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Tells of a Markdown processor, an input of kramdown or a highlighter that the configuration
 * chooses and that is read as kramdown or highlighted as by Rouge all the same, with what differs.
 */
final class OtherProcessors implements Rule {
  private static final String OF_KRAMDOWN =
      " What comes out otherwise are kramdown's own features: typographic quotes and dashes,"
          + " attribute lists, Markdown in HTML, ids of headings.";

  @Override
  public void check(Site site, Path source, Consumer<Finding> findings) {
    Map<String, Object> values = site.config().values();
    markdown(values.get("markdown")).ifPresent(told -> report(site, told, findings));
    input(values.get("kramdown")).ifPresent(told -> report(site, told, findings));
    highlighter(values.get("highlighter")).ifPresent(told -> report(site, told, findings));
  }

  /** What is said of a setting: that it is not followed, and what differs. */
  private record Told(String message, String hint) {}

  private static void report(Site site, Told told, Consumer<Finding> findings) {
    findings.accept(
        Finding.info(
            FindingCode.NOT_RUN, site.config().file(), Position.NONE, told.message(), told.hint()));
  }

  private static Optional<Told> markdown(@Nullable Object value) {
    if (value == null || value.toString().equalsIgnoreCase("kramdown")) {
      return Optional.empty();
    }
    String name = value.toString();
    String hint =
        switch (name.toLowerCase(Locale.ROOT)) {
          case "kramdownpygments" ->
              "It is kramdown with Pygments: only code may be coloured otherwise.";
          case "redcarpet" ->
              "Jekyll has dropped Redcarpet in version 4. Its \"extensions\" are not read;"
                  + " fenced code, tables and strikethrough are always on."
                  + OF_KRAMDOWN;
          case "commonmark", "commonmarkghpages" ->
              "Texts mean the same but for rare cases of nesting." + OF_KRAMDOWN;
          default -> "It is a Ruby class, which is not run." + OF_KRAMDOWN;
        };
    return Optional.of(new Told("Markdown is read as by kramdown, not by \"" + name + "\"", hint));
  }

  /** Of kramdown's parsers there are that of GitHub's Markdown, Jekyll's default, and its own. */
  private static Optional<Told> input(@Nullable Object kramdown) {
    Object value = kramdown instanceof Map<?, ?> options ? options.get("input") : null;
    if (value == null
        || value.toString().equals("GFM")
        || value.toString().equalsIgnoreCase("kramdown")) {
      return Optional.empty();
    }
    return Optional.of(
        new Told(
            "Markdown is read as by kramdown, though \"kramdown.input\" is \"" + value + "\"",
            "Use \"GFM\" for Markdown as on GitHub, or \"Kramdown\". With \"Markdown\", kramdown"
                + " takes its own features for text, and with \"html\" it reads no Markdown."));
  }

  private static Optional<Told> highlighter(@Nullable Object value) {
    return value == null || !value.toString().equalsIgnoreCase("pygments")
        ? Optional.empty()
        : Optional.of(
            new Told(
                "code is not highlighted by Pygments",
                "The built-in highlighter writes the same classes, so style sheets fit; it may"
                    + " colour single words otherwise. Jekyll has dropped Pygments in version 4."));
  }
}

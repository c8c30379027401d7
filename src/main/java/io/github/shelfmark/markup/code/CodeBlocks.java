package io.github.shelfmark.markup.code;

import io.github.shelfmark.extension.Place;
import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.FindingCode;
import io.github.shelfmark.finding.Nearest;
import io.github.shelfmark.finding.Position;
import io.github.shelfmark.markup.highlight.Highlighter;
import io.github.shelfmark.markup.highlight.Language;
import io.github.shelfmark.markup.highlight.Languages;
import io.github.shelfmark.markup.highlight.OtherLanguages;
import io.github.shelfmark.text.BuildValues;
import io.github.shelfmark.text.Html;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Writes code blocks with highlighting. Shared between threads. */
public final class CodeBlocks {
  /** What Doxia's converter writes at code whose language it does not know. */
  private static final String UNKNOWN = "unknown";

  private final Languages languages = new Languages();
  private final Highlighter highlighter = new Highlighter();

  /**
   * Writes a fenced code block.
   *
   * @param info its info string
   * @param code its text, with a line break at the end of each line
   * @param html the HTML it is written to
   * @param path the source path of the document
   * @param place its place in the document
   * @param findings receives findings about unknown languages and attributes
   */
  public void write(
      String info, String code, Html html, String path, Place place, Consumer<Finding> findings) {
    write(Fence.of(info), code, html, path, place, findings);
  }

  /**
   * Writes a fenced code block with values of the build in its text and in its title, unless its
   * info string has the word {@code nofilter}.
   *
   * @param info its info string without the values
   * @param code its text without the values
   * @see #write(String, String, Html, String, Place, Consumer)
   */
  public void write(
      String info,
      String code,
      BuildValues values,
      Html html,
      String path,
      Place place,
      Consumer<Finding> findings) {
    Fence fence = Fence.of(info);
    boolean shows = !fence.nofilter() && !values.isEmpty();
    write(
        shows ? fence.titled(values.replace(fence.title())) : fence,
        shows ? values.replace(code) : code,
        html,
        path,
        place,
        findings);
  }

  private void write(
      Fence fence, String code, Html html, String path, Place place, Consumer<Finding> findings) {
    for (String unknown : fence.unknown()) {
      findings.accept(unknown(unknown, path, place));
    }
    Optional<Language> language = language(fence.language(), path, place, findings);
    html.line();
    if (!fence.title().isEmpty()) {
      html.raw("<figure class=\"code-block\">\n<figcaption>")
          .text(fence.title())
          .raw("</figcaption>\n");
    }
    html.raw("<pre class=\"highlight\"");
    if (!fence.id().isEmpty()) {
      html.attribute("id", fence.id());
    }
    html.raw("><code");
    if (!fence.language().isEmpty()) {
      String name = language.map(Language::name).orElse(fence.language());
      html.attribute("class", "language-" + name);
    }
    html.raw(">");
    if (fence.hasLines()) {
      lines(fence, language, code, html);
    } else if (language.isEmpty()) {
      html.text(code);
    } else {
      for (String line : highlighter.lines(language.get(), code)) {
        html.raw(line).raw("\n");
      }
    }
    html.raw("</code></pre>\n");
    if (!fence.title().isEmpty()) {
      html.raw("</figure>\n");
    }
  }

  /**
   * Highlights a text.
   *
   * @param name the name of a language
   * @return the HTML; empty if the language is unknown
   */
  Optional<String> highlight(String name, String code) {
    return languages
        .find(name)
        .map(
            language -> {
              String html = String.join("\n", highlighter.lines(language, code));
              return code.endsWith("\n") ? html + "\n" : html;
            });
  }

  /**
   * The language with a name.
   *
   * @param findings receives a finding if it is unknown
   */
  private Optional<Language> language(
      String name, String path, Place place, Consumer<Finding> findings) {
    if (name.isEmpty()) {
      return Optional.empty();
    }
    Optional<Language> language = languages.find(name);
    if (language.isEmpty() && !name.equals(UNKNOWN) && isUnknown(name)) {
      findings.accept(unknownLanguage(name, path, place.position()));
    }
    return language;
  }

  /** Whether nobody knows a language; others than ours may be right. */
  public boolean isUnknown(String name) {
    return !OtherLanguages.have(name);
  }

  /** The finding about an unknown language. */
  public Finding unknownLanguage(String name, String path, Position position) {
    return Finding.info(
        FindingCode.CODE_BLOCK,
        path,
        position,
        "code in \"" + name + "\" is not highlighted",
        Nearest.hint(
            name,
            languages.names(),
            "The manual lists the languages; use \"text\" for plain text."));
  }

  private void lines(Fence fence, Optional<Language> language, String code, Html html) {
    Language plain = new Language("", "", List.of());
    int line = 0;
    for (String text : highlighter.lines(language.orElse(plain), code)) {
      line++;
      html.raw("<span class=\"line").raw(mark(fence, line)).raw("\"");
      if (fence.firstNumber() > 0) {
        html.raw(" data-n=\"").raw(fence.firstNumber() + line - 1).raw("\"");
      }
      html.raw(">").raw(text).raw("\n</span>");
    }
  }

  private static String mark(Fence fence, int line) {
    if (fence.inserted().has(line)) {
      return " ins";
    }
    if (fence.deleted().has(line)) {
      return " del";
    }
    return fence.marked().has(line) ? " mark" : "";
  }

  private static Finding unknown(String name, String path, Place place) {
    return Finding.warning(
        FindingCode.CODE_BLOCK,
        path,
        place.position(),
        "unknown attribute \"" + name + "\" of a code block",
        Nearest.hint(
            name,
            FenceAttributes.ATTRIBUTES,
            "Known attributes are title=\"…\", linenums, {1,3-5}, ins={2} and del={2}."));
  }
}

package io.github.shelfmark.markup.code;

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
import io.github.shelfmark.text.Markdown;
import java.util.List;
import java.util.Optional;

/** Writes code blocks with highlighting. Shared between threads. */
public final class CodeBlocks {
  /** What Doxia's converter writes at code whose language it does not know. */
  static final String UNKNOWN = "unknown";

  /** The theme's block file for what only few blocks use. */
  private static final String BLOCK = "code";

  /** The theme's script for annotations and the numbers of lines. */
  private static final String NUMBERS = "numbers";

  private static final Language PLAIN = new Language("", "", List.of());

  private final Languages languages = new Languages();
  private final Highlighter highlighter = new Highlighter();

  /**
   * Writes a fenced code block with values of the build in its text and in its title, unless its
   * info string has the word {@code nofilter}.
   *
   * @param info its info string without the values
   * @param code its text without the values, with a line break at the end of each line
   * @param html the HTML it is written to
   * @param body what it is part of; receives findings about unknown languages and attributes
   */
  public void write(String info, String code, BuildValues values, Html html, CodeBody body) {
    Fence fence = Fence.of(info);
    boolean shows = !fence.nofilter() && !values.isEmpty();
    write(
        shows ? fence.titled(values.replace(fence.title())) : fence,
        shows ? values.replace(code) : code,
        html,
        body);
  }

  /**
   * Writes a fenced code block.
   *
   * @param fence its info string
   * @param code its text, with a line break at the end of each line
   * @param html the HTML it is written to
   * @param body what it is part of; receives findings about unknown languages and attributes
   */
  public void write(Fence fence, String code, Html html, CodeBody body) {
    for (FenceFault fault : fence.faults()) {
      body.report(finding(fault, body));
    }
    Optional<Language> language = language(fence, code, body);
    CodeBox box = CodeBox.of(fence, language);
    html.line();
    box.open(html);
    html.raw("<pre class=\"highlight\"");
    if (!fence.id().isEmpty()) {
      body.claim(fence.id());
      html.attribute("id", fence.id());
    }
    html.raw("><code");
    if (!fence.language().isEmpty()) {
      String name = language.map(Language::name).orElse(fence.language());
      html.attribute("class", "language-" + name);
    }
    html.raw(">");
    if (fence.setsApart() || CodeComments.areIn(code)) {
      body.uses(BLOCK);
      if (fence.firstNumber() > 0 || fence.look().annotated()) {
        body.uses(NUMBERS);
      }
      SpecialCode.of(fence, language.orElse(PLAIN), code, highlighter, body).write(html);
    } else if (language.isEmpty()) {
      html.text(code);
    } else {
      for (String line : highlighter.lines(language.get(), code)) {
        html.raw(line).raw("\n");
      }
    }
    html.raw("</code></pre>");
    box.close(html);
  }

  /**
   * Writes a fenced block of code as Markdown, below its title in bold.
   *
   * @param info the text after the fence, escapes resolved, without values
   * @param code its text without values
   */
  public static void writeMarkdown(
      String info, String code, BuildValues values, Markdown markdown) {
    Fence fence = Fence.of(info.strip());
    boolean shows = !fence.nofilter() && !values.isEmpty();
    if (!fence.title().isEmpty()) {
      String title = shows ? values.replace(fence.title()) : fence.title();
      markdown.block().raw("**").text(title).raw("**");
    }
    markdown.block().codeBlock(fence.language(), plain(shows ? values.replace(code) : code));
  }

  /** A text without the comments that set its lines apart, as readers see it. */
  public static String plain(String code) {
    if (!CodeComments.areIn(code)) {
      return code;
    }
    CodeLines lines = CodeLines.of(code);
    CodeComments.take(lines);
    return lines.text();
  }

  /** The finding about something that an info string says. */
  static Finding finding(FenceFault fault, CodeBody body) {
    return Finding.warning(
        FindingCode.CODE_BLOCK,
        body.path(),
        body.place().position(),
        fault.message(),
        fault.hint());
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

  /** The language of a fence. A shell's code that starts with a prompt is a session in it. */
  private Optional<Language> language(Fence fence, String code, CodeBody body) {
    String name = fence.language();
    if (name.isEmpty()) {
      return Optional.empty();
    }
    Optional<Language> language = languages.find(name);
    if (language.isEmpty() && !name.equals(UNKNOWN) && isUnknown(name)) {
      body.report(unknownLanguage(name, body.path(), body.place().position()));
    }
    boolean typed = code.startsWith("$ ") && language.isPresent();
    return typed && language.get().name().equals("bash") ? languages.find("console") : language;
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
}

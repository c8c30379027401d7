package io.github.shelfmark.markup.directive;

import io.github.shelfmark.extension.DirectiveCall;
import io.github.shelfmark.extension.PlacedText;
import io.github.shelfmark.extension.ProjectFile;
import io.github.shelfmark.markup.include.FileLanguage;
import io.github.shelfmark.markup.include.FileLine;
import io.github.shelfmark.text.DiagramCode;
import io.github.shelfmark.text.Html;
import io.github.shelfmark.text.Markdown;
import java.util.List;

/** Lines of a file as a block of code whose title leads to them on the repository's web page. */
final class IncludedCode {
  /** Attributes of fences of code that a directive may have too. */
  static final List<String> ATTRIBUTES =
      List.of(
          "linenums",
          "linenostart",
          "mark",
          "highlight",
          "hl_lines",
          "ins",
          "del",
          "error",
          "warning",
          "focus",
          "collapse",
          "annotate",
          "frame",
          "noframe",
          "wrap",
          "nowrap");

  private static final String CAPTION = "<figcaption>";
  private static final String CAPTION_END = "</figcaption>";

  private final DirectiveCall call;
  private final IncludeWords asked;

  IncludedCode(DirectiveCall call, IncludeWords asked) {
    this.call = call;
    this.asked = asked;
  }

  /** Writes lines of a file, of which there is at least one. */
  void write(ProjectFile file, List<FileLine> lines, Html html) {
    int first = lines.get(0).number();
    int last = lines.get(lines.size() - 1).number();
    StringBuilder code = new StringBuilder();
    lines.forEach(line -> code.append(line.text()).append('\n'));
    Html block = new Html();
    boolean whole = last - first + 1 == lines.size();
    call.writeCode(info(file, whole ? first : 1), code.toString(), block);
    String written = DiagramCode.from(file.path(), block.toString());
    int start = written.indexOf(CAPTION);
    int end = written.indexOf(CAPTION_END);
    if (file.page().isEmpty() || start < 0 || end < start) {
      html.raw(written);
      return;
    }
    int title = start + CAPTION.length();
    String address =
        asked.part().isAll() ? file.page().get().address() : file.page().get().at(first, last);
    html.raw(written.substring(0, title))
        .raw("<a")
        .attribute("href", address)
        .attribute("title", file.path())
        .raw(">")
        .raw(written.substring(title, end))
        .raw("</a>")
        .raw(written.substring(end));
  }

  /** Writes lines of a file as Markdown. */
  void write(ProjectFile file, List<FileLine> lines, Markdown markdown) {
    StringBuilder code = new StringBuilder();
    lines.forEach(line -> code.append(line.text()).append('\n'));
    call.writeCode(info(file, 1), code.toString(), markdown);
  }

  /** What the author would have written after a fence. Values of the build are not put in. */
  private String info(ProjectFile file, int first) {
    StringBuilder info = new StringBuilder();
    info.append(
        call.attribute("lang")
            .map(lang -> word(lang.text()))
            .orElseGet(() -> FileLanguage.of(file.name(), file.ending())));
    String title = call.attribute("title").map(PlacedText::text).orElseGet(file::name);
    info.append(" title=").append(quoted(title)).append(" nofilter");
    String numbers = call.attribute("linenums").map(PlacedText::text).orElse("false");
    boolean numbered =
        asked.flags().contains("linenums") || numbers.isEmpty() || numbers.equals("true");
    for (String name : ATTRIBUTES) {
      call.attribute(name)
          .ifPresent(
              value ->
                  info.append(' ')
                      .append(name)
                      .append(value.text().isEmpty() ? "" : "=" + value(value.text())));
    }
    asked.flags().stream()
        .filter(ATTRIBUTES::contains)
        .forEach(flag -> info.append(' ').append(flag));
    if (numbered && call.attribute("linenostart").isEmpty()) {
      // As in the file itself, where no lines are left out in between.
      info.append(" linenostart=").append(first);
    }
    return info.toString();
  }

  private static String word(String lang) {
    return lang.replace(' ', '-').replace('\n', '-');
  }

  /** The value of an attribute: numbers of lines may be in braces. */
  private static String value(String text) {
    return text.startsWith("{") && text.endsWith("}") ? text : quoted(text);
  }

  private static String quoted(String text) {
    String line = text.replace('\n', ' ');
    return line.indexOf('"') < 0 ? "\"" + line + "\"" : "'" + line.replace('\'', '’') + "'";
  }
}

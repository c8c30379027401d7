package io.github.shelfmark.markup.directive;

import io.github.shelfmark.extension.Directive;
import io.github.shelfmark.extension.DirectiveCall;
import io.github.shelfmark.extension.FilePart;
import io.github.shelfmark.extension.PlacedText;
import io.github.shelfmark.extension.ProjectFile;
import io.github.shelfmark.finding.FindingCode;
import io.github.shelfmark.finding.Severity;
import io.github.shelfmark.markup.include.FileLine;
import io.github.shelfmark.markup.include.MissingPartException;
import io.github.shelfmark.text.DiagramCode;
import io.github.shelfmark.text.Html;
import io.github.shelfmark.text.Markdown;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A file of the project, or a part of it: {@code ::: include src/main/java/A.java #region}, {@code
 * lines=3-9} or {@code symbol=Type#method}. Markdown becomes a part of the document, all else is
 * code.
 */
final class IncludeDirective implements Directive {
  static final String NAME = "include";
  private static final int MOST_LEVELS = 5;

  private static final Set<String> OWN =
      Set.of("region", "lines", "symbol", "javadoc", "lang", "title", "levels", "code");

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Set<String> attributes() {
    Set<String> all = new TreeSet<>(OWN);
    all.addAll(IncludedCode.ATTRIBUTES);
    return all;
  }

  @Override
  public String words() {
    return "path";
  }

  @Override
  public boolean oneLine() {
    return true;
  }

  @Override
  public void write(DirectiveCall call, Html html) {
    Optional<IncludeWords> words = IncludeWords.of(call);
    Optional<ProjectFile> file = words.flatMap(each -> call.file(each.path()));
    if (file.isEmpty()) {
      return;
    }
    IncludeWords asked = words.get();
    List<FileLine> lines;
    try {
      lines = asked.part().shownOf(file.get().text(), file.get().ending());
    } catch (MissingPartException e) {
      report(
          call, asked.placeOfPart(), e.problem() + " in \"" + file.get().path() + "\"", e.hint());
      return;
    }
    boolean code = asked.isOn("code", call) || call.attribute("lang").isPresent();
    if (file.get().document().isPresent() && !code) {
      markdown(call, asked, file.get(), html);
    } else if (lines.isEmpty()) {
      report(
          call,
          asked.placeOfPart(),
          "there is nothing to show in \"" + file.get().path() + "\"",
          "The file or this part of it is empty.");
    } else {
      new IncludedCode(call, asked).write(file.get(), lines, html);
    }
  }

  /** What cannot be shown was told when the body was written. */
  @Override
  public void writeMarkdown(DirectiveCall call, Markdown markdown) {
    if (call.writeParts(markdown)) {
      return;
    }
    Optional<IncludeWords> words = IncludeWords.of(call);
    Optional<ProjectFile> file = words.flatMap(each -> call.file(each.path()));
    if (file.isEmpty()) {
      return;
    }
    try {
      IncludeWords asked = words.get();
      List<FileLine> lines = asked.part().shownOf(file.get().text(), file.get().ending());
      new IncludedCode(call, asked).write(file.get(), lines, markdown);
    } catch (MissingPartException told) {
      // There is nothing to write.
    }
  }

  /** Markdown keeps its white space, which means something there, and loses its front matter. */
  private static void markdown(
      DirectiveCall call, IncludeWords asked, ProjectFile file, Html html) {
    int levels = levels(call);
    int body = file.document().map(document -> document.frontMatter().bodyLine()).orElse(1);
    try {
      List<FileLine> lines =
          asked.part().of(file.text(), file.ending()).stream()
              .filter(line -> line.number() >= body)
              .toList();
      StringBuilder text = new StringBuilder();
      lines.forEach(line -> text.append(line.text()).append('\n'));
      int last = lines.size();
      FilePart part =
          new FilePart(
              file,
              text.toString(),
              line -> last == 0 ? body : lines.get(Math.min(line, last) - 1).number());
      if (DiagramCode.mayBeIn(part.text())) {
        Html written = new Html();
        call.writeMarkdown(part, levels, written);
        html.raw(DiagramCode.from(file.path(), written.toString()));
      } else {
        call.writeMarkdown(part, levels, html);
      }
    } catch (MissingPartException e) {
      throw new IllegalStateException("it was there before", e);
    }
  }

  private static int levels(DirectiveCall call) {
    Optional<PlacedText> written = call.attribute("levels");
    if (written.isEmpty()) {
      return 0;
    }
    try {
      String text = written.get().text();
      int levels = Integer.parseInt(text.startsWith("+") ? text.substring(1) : text);
      if (Math.abs(levels) <= MOST_LEVELS) {
        return levels;
      }
    } catch (NumberFormatException noNumber) {
      // Told below.
    }
    call.error(
        written.get().place(),
        "\"" + written.get().text() + "\" is no number of levels",
        "Write how much deeper headings become, from -5 to 5.");
    return 0;
  }

  private static void report(DirectiveCall call, PlacedText where, String message, String hint) {
    call.report(Severity.ERROR, FindingCode.INCLUDE, where.place(), message, hint);
  }
}

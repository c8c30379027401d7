package io.github.shelfmark.theme;

import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.template.TemplateException;
import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.FindingCode;
import io.github.shelfmark.finding.Position;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Says in one sentence what FreeMarker says in twenty lines. */
final class TemplateErrors {
  private final Map<String, String> paths;

  /**
   * Tells of errors in the templates of a theme.
   *
   * @param paths the files of the templates that are not built in, by their names
   */
  TemplateErrors(Map<String, String> paths) {
    this.paths = paths;
  }

  /** What to tell of a template that cannot be parsed. */
  Finding toFinding(ParseException e) {
    Position position = position(e.getLineNumber(), e.getColumnNumber());
    return finding(e.getTemplateName(), position, firstSentence(e.getEditorMessage()), "");
  }

  /** What to tell of a template that failed while it ran. */
  Finding toFinding(TemplateException e) {
    // An included template that cannot be parsed is to blame, not the one that includes it.
    for (Throwable cause = e.getCause(); cause != null; cause = cause.getCause()) {
      if (cause instanceof ParseException parse) {
        return toFinding(parse);
      }
      if (cause instanceof StackOverflowError) {
        return endless(e.getTemplateSourceName());
      }
    }
    String hint =
        e instanceof InvalidReferenceException
            ? "Give it a default, as in ${page.data.author!\"\"}, or test it with ??."
            : "";
    String message = firstSentence(e.getMessageWithoutStackTop());
    return finding(
        e.getTemplateSourceName(), position(e.getLineNumber(), e.getColumnNumber()), message, hint);
  }

  /** What to tell of templates that include or call each other without end. */
  Finding endless(@Nullable String template) {
    return finding(
        template,
        Position.NONE,
        "templates or macros call each other without end",
        "Include the built-in one as /builtin/… where you override it.");
  }

  private Finding finding(
      @Nullable String template, Position position, String message, String hint) {
    String name = template == null ? "" : template;
    String path = paths.get(name);
    if (path != null) {
      return Finding.error(FindingCode.TEMPLATE, path, position, message, hint);
    }
    // There is no file of the author's to point to.
    String where = "in the built-in template " + name + position + ": ";
    return Finding.error(FindingCode.TEMPLATE, "", Position.NONE, where + message, hint);
  }

  private static Position position(@Nullable Integer line, @Nullable Integer column) {
    return line == null || line < 1
        ? Position.NONE
        : new Position(line, column == null ? 0 : Math.max(0, column));
  }

  /**
   * FreeMarker sets what it quotes on lines of its own behind {@code ==>} and puts tips behind
   * {@code ----}.
   */
  private static String firstSentence(@Nullable String message) {
    if (message == null) {
      return "the template failed";
    }
    String text = cut(cut(message.replace("\r\n", "\n"), "\n\n"), "\n----");
    text = cut(text, "  [in template");
    text = text.replace("\n==> ", " ").replace('\n', ' ').strip();
    text = cut(withoutWrapper(text), ". ");
    return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
  }

  /** The Java class behind a value is no business of a template's author. */
  private static String withoutWrapper(String text) {
    int start = text.indexOf(" (wrapper: ");
    int end = start < 0 ? -1 : text.indexOf(')', start);
    return end < 0 ? text : text.substring(0, start) + text.substring(end + 1);
  }

  private static String cut(String text, String from) {
    int end = text.indexOf(from);
    return end > 0 ? text.substring(0, end) : text;
  }
}

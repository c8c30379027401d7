package io.github.shelfmark.theme;

import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.template.TemplateException;
import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.FindingCode;
import io.github.shelfmark.finding.Position;
import io.github.shelfmark.text.BudgetException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Converts FreeMarker's long error messages to findings with a single sentence. */
final class TemplateErrors {
  private final Map<String, String> paths;

  /**
   * Creates a converter for the templates of a theme.
   *
   * @param paths the paths of the templates that are not built in, by their names
   */
  TemplateErrors(Map<String, String> paths) {
    this.paths = paths;
  }

  /** The finding for a template that cannot be parsed. */
  Finding toFinding(ParseException e) {
    Position position = position(e.getLineNumber(), e.getColumnNumber());
    return finding(e.getTemplateName(), position, firstSentence(e.getEditorMessage()), "");
  }

  /** The finding for a template that failed, perhaps because it exceeded the budget of the page. */
  Finding toFinding(TemplateException e, String layout, TemplateSteps.@Nullable State state) {
    BudgetException exceeded = state == null ? null : state.exceeded();
    return state == null || exceeded == null
        ? toFinding(e)
        : exceeded(exceeded, layout, state.place());
  }

  /** The finding for a template that failed during rendering. */
  Finding toFinding(TemplateException e) {
    // If an included template cannot be parsed, report it, not the template that includes it.
    for (Throwable cause = e.getCause(); cause != null; cause = cause.getCause()) {
      if (cause instanceof ParseException parse) {
        return toFinding(parse);
      }
      if (cause instanceof StackOverflowError) {
        return endless(e.getTemplateSourceName(), null);
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

  /** The finding for templates that include or call each other endlessly. */
  Finding endless(@Nullable String layout, TemplateSteps.@Nullable Place place) {
    return finding(
        FindingCode.TEMPLATE,
        place == null ? layout : place.template(),
        position(place),
        "templates or macros call each other endlessly",
        "Include the built-in one as /builtin/… where you override it.");
  }

  /** The finding for templates that exceed the budget of their page. */
  Finding exceeded(BudgetException e, String layout, TemplateSteps.@Nullable Place place) {
    return finding(
        FindingCode.BUDGET,
        place == null ? layout : place.template(),
        position(place),
        String.valueOf(e.getMessage()),
        e.hint());
  }

  /** The finding for templates for which the memory was not enough. */
  Finding tooMuch(String layout, TemplateSteps.@Nullable Place place) {
    return finding(
        FindingCode.BUDGET,
        place == null ? layout : place.template(),
        position(place),
        "there was not enough memory for what the template makes here",
        "Look for \"?left_pad\", \"?join\" or a range with a very large number.");
  }

  private static Position position(TemplateSteps.@Nullable Place place) {
    return place == null ? Position.START : position(place.line(), place.column());
  }

  private Finding finding(
      @Nullable String template, Position position, String message, String hint) {
    return finding(FindingCode.TEMPLATE, template, position, message, hint);
  }

  private Finding finding(
      FindingCode code, @Nullable String template, Position position, String message, String hint) {
    String name = template == null ? "" : template;
    String path = paths.get(name);
    if (path != null) {
      return Finding.error(code, path, position, message, hint);
    }
    // A built-in template is not a file the author could open.
    String where = "in the built-in template " + name + position + ": ";
    return Finding.error(code, "", Position.NONE, where + message, hint);
  }

  private static Position position(@Nullable Integer line, @Nullable Integer column) {
    return line == null || line < 1
        ? Position.NONE
        : new Position(line, column == null ? 0 : Math.max(0, column));
  }

  /**
   * The first sentence of a message. FreeMarker puts quoted expressions on separate lines after
   * {@code ==>} and tips after {@code ----}.
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

  /** Removes the names of Java classes, which mean nothing to authors of templates. */
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

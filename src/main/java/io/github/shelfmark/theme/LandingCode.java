package io.github.shelfmark.theme;

import io.github.shelfmark.extension.Body;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Writes {@code hero.code}: a text, which may be a fenced block with its fences, or a mapping with
 * {@code language}, {@code title} and {@code text}.
 *
 * @param code highlights it
 * @param finish what is done with code in the text of a page
 * @param uses receives the block files that the code needs
 */
record LandingCode(FencedCode code, Function<Body, String> finish, Consumer<String> uses) {
  private static final Set<String> KEYS = Set.of("language", "title", "text");

  /** The markup of the code; null if there is none. */
  @Nullable Object of(@Nullable Object value, LandingValues values) {
    if (value instanceof Map<?, ?> parts) {
      values.reportUnknown(parts, "code", KEYS);
      return of(info(parts), LandingValues.text(parts, "text"), values);
    }
    if (value instanceof String text) {
      return fence(text, values);
    }
    if (value != null) {
      values.wrong(
          "\"code\" must be a text or a mapping",
          "Write \"code: {language: console, title: …, text: …}\".");
    }
    return null;
  }

  private @Nullable Object fence(String text, LandingValues values) {
    String code = text.strip();
    int mark = 0;
    while (mark < code.length()
        && (code.charAt(0) == '`' || code.charAt(0) == '~')
        && code.charAt(mark) == code.charAt(0)) {
      mark++;
    }
    int line = code.indexOf('\n');
    if (mark < 3 || line < 0) {
      return of("", text, values);
    }
    String fence = code.substring(0, mark);
    String inside = code.substring(line + 1);
    int last = inside.lastIndexOf('\n') + 1;
    boolean closed = inside.substring(last).startsWith(fence);
    return of(
        code.substring(mark, line).strip(), closed ? inside.substring(0, last) : inside, values);
  }

  private @Nullable Object of(String info, String text, LandingValues values) {
    String lines = text.stripTrailing();
    if (lines.isBlank()) {
      return null;
    }
    Body body = code.body(info, lines + "\n", values.document().path(), values.place());
    body.findings().forEach(values.findings());
    body.blocks().forEach(uses);
    return Markup.of(finish.apply(body));
  }

  /** The info string of a mapping; a title has the quotes that are not in it. */
  private static String info(Map<?, ?> parts) {
    String title = LandingValues.text(parts, "title").replace('\n', ' ');
    if (title.isEmpty()) {
      return LandingValues.text(parts, "language");
    }
    String quote = title.indexOf('"') < 0 ? "\"" : "'";
    return LandingValues.text(parts, "language")
        + " title="
        + quote
        + title.replace(quote, "’")
        + quote;
  }
}

package io.github.shelfmark.jekyll;

import io.github.shelfmark.config.SiteConfig;
import io.github.shelfmark.markup.kramdown.write.CodeHighlighter;
import io.github.shelfmark.markup.rouge.RougeCode;
import io.github.shelfmark.markup.rouge.RougeFormat;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Highlights the code of a site that is written with its own layouts, whose style sheets colour
 * Rouge's classes: as kramdown and Jekyll's tag {@code highlight} do with the site's options.
 * Shared between threads.
 *
 * @see <a href="https://jekyllrb.com/docs/configuration/markdown/">Jekyll: Markdown options</a>
 */
final class RougeColours implements CodeHighlighter {
  private static final String ROUGE = "rouge";

  private final RougeCode rouge = new RougeCode();
  private final boolean inMarkdown;
  private final boolean inTags;
  private final Settings blocks;
  private final Settings spans;

  /**
   * What kramdown's options say about blocks or about code within lines.
   *
   * @param language that of code which names none
   * @param guesses whether plain text is written as highlighted code too
   */
  private record Settings(boolean disabled, String language, boolean guesses, RougeFormat format) {}

  private RougeColours(SiteConfig config) {
    Map<String, ?> kramdown = JekyllDialect.kramdownOptions(config);
    String highlighter = text(config.values(), "highlighter", ROUGE);
    boolean coderay = Boolean.TRUE.equals(kramdown.get("enable_coderay"));
    this.inMarkdown =
        text(kramdown, "syntax_highlighter", coderay ? "coderay" : highlighter).equals(ROUGE);
    this.inTags = highlighter.equals(ROUGE) || highlighter.equals("pygments");
    boolean guesses = !Boolean.FALSE.equals(kramdown.get("guess_lang"));
    Map<String, Object> shared = map(kramdown.get("syntax_highlighter_opts"));
    Map<String, Object> block = map(shared.remove("block"));
    Map<String, Object> span = map(shared.remove("span"));
    this.blocks = settings(shared, block, guesses, true);
    span.put("wrap", false);
    this.spans = settings(shared, span, guesses, false);
  }

  /** The colours of a site; empty if it is written with our own theme. */
  static Optional<RougeColours> of(SiteConfig config) {
    return config.theme().used() ? Optional.empty() : Optional.of(new RougeColours(config));
  }

  private static Settings settings(
      Map<String, Object> shared, Map<String, Object> own, boolean guesses, boolean wraps) {
    Map<String, Object> all = new HashMap<>(shared);
    all.put("guess_lang", guesses);
    all.putAll(own);
    return new Settings(
        isTrue(all, "disable"),
        text(all, "default_lang", "plaintext"),
        isTrue(all, "guess_lang"),
        RougeFormat.of(all, wraps));
  }

  private static boolean isTrue(Map<String, Object> options, String name) {
    return Boolean.TRUE.equals(options.get(name));
  }

  private static String text(Map<String, ?> values, String name, String usual) {
    Object value = values.get(name);
    return value == null ? usual : value.toString();
  }

  private static Map<String, Object> map(@Nullable Object value) {
    Map<String, Object> map = new HashMap<>();
    if (value instanceof Map<?, ?> values) {
      values.forEach((name, one) -> map.put(String.valueOf(name), one));
    }
    return map;
  }

  @Override
  public Optional<Highlighted> block(String language, String code) {
    return highlight(language, code, blocks);
  }

  @Override
  public Optional<Highlighted> span(String language, String code) {
    return highlight(language, code, spans);
  }

  private Optional<Highlighted> highlight(String language, String code, Settings settings) {
    String name = language.isEmpty() ? settings.language() : language;
    boolean plain = RougeCode.isPlain(name) && !settings.guesses();
    if (!inMarkdown || settings.disabled() || plain) {
      return Optional.empty();
    }
    return rouge
        .highlight(name, code, settings.format())
        .map(html -> new Highlighted(html, settings.language()));
  }

  /**
   * Highlights code for the tag {@code highlight}; code in a language that Rouge does not know is
   * plain text.
   */
  String tag(String language, String code, boolean numbered) {
    if (!inTags) {
      return plain(code).strip();
    }
    RougeFormat format = RougeFormat.tag(numbered);
    return rouge
        .highlight(language, code, format)
        .or(() -> rouge.highlight("plaintext", code, format))
        .orElse(code);
  }

  private static String plain(String code) {
    return code.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}

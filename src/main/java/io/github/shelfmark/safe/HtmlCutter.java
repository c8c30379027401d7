package io.github.shelfmark.safe;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.owasp.html.Handler;
import org.owasp.html.HtmlChangeListener;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.HtmlSanitizer;
import org.owasp.html.HtmlStreamRenderer;
import org.owasp.html.PolicyFactory;

/**
 * Cuts HTML to {@link HarmlessMarkup} with the OWASP Java HTML Sanitizer, which reads it as
 * browsers do and writes it anew. Loaded for the first body that is not plain.
 */
final class HtmlCutter {
  private static final PolicyFactory ALL = policy(HarmlessMarkup.elements());
  private static final PolicyFactory SPANS = policy(HarmlessMarkup.spans());
  private static final PolicyFactory TEXT = new HtmlPolicyBuilder().toFactory();

  private HtmlCutter() {}

  /**
   * Harmless HTML.
   *
   * @param html what is left, written so that browsers can read it in one way only
   * @param cut what was left out: names of elements, and of attributes after the name of theirs
   */
  record Result(String html, List<String> cut) {}

  /** Cuts a text. */
  static Result cut(String html) {
    return cut(html, ALL);
  }

  /**
   * Cuts a text to what is within lines, and if need be to its words, for one whose blocks browsers
   * would nest differently.
   */
  static String flat(String html) {
    String flat = cut(html, SPANS).html();
    return StrictReader.of(flat).isPlain() ? flat : cut(html, TEXT).html();
  }

  private static Result cut(String html, PolicyFactory policy) {
    List<String> cut = new ArrayList<>();
    StringBuilder clean = new StringBuilder(html.length());
    HtmlSanitizer.Policy told =
        policy.apply(
            HtmlStreamRenderer.create(clean, Handler.DO_NOTHING), new CutsOfLibrary(), cut);
    HtmlSanitizer.sanitize(html, new FewAttributes(new FormulaTags(told), cut));
    return new Result(clean.toString(), List.copyOf(cut));
  }

  /** Notes what the library leaves out. */
  private static final class CutsOfLibrary implements HtmlChangeListener<List<String>> {
    @Override
    public void discardedTag(@Nullable List<String> into, String element) {
      Objects.requireNonNull(into).add(element.toLowerCase(Locale.ROOT));
    }

    @Override
    public void discardedAttributes(
        @Nullable List<String> into, String element, String... attributes) {
      for (String attribute : attributes) {
        Objects.requireNonNull(into).add((element + " " + attribute).toLowerCase(Locale.ROOT));
      }
    }
  }

  private static PolicyFactory policy(String[] elements) {
    HtmlPolicyBuilder builder =
        new HtmlPolicyBuilder()
            .allowElements(elements)
            .allowElements(
                (element, attributes) ->
                    attributes.containsAll(Set.of("type", "checkbox"))
                            && (attributes.contains("disabled") || attributes.contains("data-fold"))
                        ? element
                        : null,
                "input")
            .allowWithoutAttributes("a", "font", "img", "span")
            .allowUrlProtocols("http", "https", "mailto");
    for (String attribute : HarmlessMarkup.attributes()) {
      builder
          .allowAttributes(attribute)
          .matching(
              (element, name, value) ->
                  HarmlessMarkup.isAttribute(element, name, value) ? value : null)
          .globally();
    }
    return builder.toFactory();
  }
}

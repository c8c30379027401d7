package io.github.shelfmark.safe;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.owasp.html.HtmlSanitizer;

/**
 * Leaves out tags of HTML within formulas, and parts of formulas outside them, which {@link
 * StrictReader} tells as out of place. The library knows MathML's elements by their names alone, so
 * it does not see either, nor that a space is empty.
 */
final class FormulaTags implements HtmlSanitizer.Policy {
  private static final String SPACE = "mspace";

  private final HtmlSanitizer.Policy policy;

  /** The formula that is open, and its parts, the innermost first. */
  private final Deque<String> open = new ArrayDeque<>();

  /**
   * Tags to sort out.
   *
   * @param policy gets the rest
   */
  FormulaTags(HtmlSanitizer.Policy policy) {
    this.policy = policy;
  }

  @Override
  public void openTag(String element, List<String> attributes) {
    if (!HarmlessMath.isPlace(open.isEmpty() ? "" : open.element(), element)) {
      return;
    }
    policy.openTag(element, attributes);
    if (element.equals(SPACE)) {
      policy.closeTag(element);
    } else if (HarmlessMath.isElement(element)) {
      open.push(element);
    }
  }

  @Override
  public void closeTag(String element) {
    if (!HarmlessMath.isElement(element)) {
      if (open.isEmpty()) {
        policy.closeTag(element);
      }
      return;
    }
    if (open.contains(element)) {
      String inner = "";
      while (!inner.equals(element)) {
        inner = open.pop();
        policy.closeTag(inner);
      }
    }
  }

  @Override
  public void openDocument() {
    policy.openDocument();
  }

  @Override
  public void closeDocument() {
    policy.closeDocument();
  }

  @Override
  public void text(String text) {
    policy.text(text);
  }
}

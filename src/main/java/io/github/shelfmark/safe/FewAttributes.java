package io.github.shelfmark.safe;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.owasp.html.HtmlSanitizer;

/**
 * Leaves out the attributes of a tag that has more than any tag needs. The library's time for a tag
 * is the square of their number, and a quotation mark that is missing makes attributes of a text.
 *
 * @param policy gets the rest
 * @param cut gets the first one that is left out, after the name of its element
 */
record FewAttributes(HtmlSanitizer.Policy policy, List<String> cut)
    implements HtmlSanitizer.Policy {
  /** Names and values, one after the other: a hundred attributes. */
  private static final int MOST = 200;

  @Override
  public void openTag(String element, List<String> attributes) {
    if (attributes.size() <= MOST) {
      policy.openTag(element, attributes);
      return;
    }
    cut.add((element + " " + attributes.get(MOST)).toLowerCase(Locale.ROOT));
    policy.openTag(element, new ArrayList<>(attributes.subList(0, MOST)));
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
  public void closeTag(String element) {
    policy.closeTag(element);
  }

  @Override
  public void text(String text) {
    policy.text(text);
  }
}

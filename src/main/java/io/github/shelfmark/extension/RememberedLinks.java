package io.github.shelfmark.extension;

import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.Position;
import io.github.shelfmark.site.Document;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * Links of one document that remember what was resolved, so that its {@link Twin} has the same
 * without resolving and reporting them once more. Belongs to one thread.
 */
public final class RememberedLinks implements Links {
  private static final Place NOWHERE = () -> Position.NONE;

  private final Links links;
  private final Map<String, String> resolved = new HashMap<>();
  private final Map<String, String> inHtml = new HashMap<>();

  /** Remembers what other links resolve. */
  public RememberedLinks(Links links) {
    this.links = links;
  }

  @Override
  public String resolve(Document from, String href, Place place, Consumer<Finding> findings) {
    String address = links.resolve(from, href, place, findings);
    resolved.put(href, address);
    return address;
  }

  @Override
  public String resolveHtml(Document from, String href, Place place, Consumer<Finding> findings) {
    String address = links.resolveHtml(from, href, place, findings);
    inHtml.put(href, address);
    return address;
  }

  @Override
  public boolean areAsWritten() {
    return links.areAsWritten();
  }

  /** The same links once more for the twin, without a word about those that lead nowhere. */
  public Links again(UnaryOperator<String> addresses) {
    return new Links() {
      @Override
      public String resolve(Document from, String href, Place place, Consumer<Finding> findings) {
        return addresses.apply(again(from, href));
      }

      @Override
      public String resolveHtml(
          Document from, String href, Place place, Consumer<Finding> findings) {
        return addresses.apply(againInHtml(from, href));
      }
    };
  }

  /** Where a link of the document leads, without a word if that is nowhere. */
  public String again(Document from, String href) {
    String known = resolved.get(href);
    return known == null ? links.resolve(from, href, NOWHERE, finding -> {}) : known;
  }

  /** Where a link leads that is written in HTML, without a word if that is nowhere. */
  public String againInHtml(Document from, String href) {
    String known = inHtml.get(href);
    return known == null ? links.resolveHtml(from, href, NOWHERE, finding -> {}) : known;
  }
}

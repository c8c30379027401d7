package io.github.shelfmark.site;

import io.github.shelfmark.config.SiteConfig;
import java.util.Optional;

/** Which pages have social cards, and where these are. */
public final class SocialCards {
  private static final String DIRECTORY = "shelfmark/cards/";

  /** The file of the card of pages that no author wrote. */
  public static final String SITE = DIRECTORY + "site.png";

  private SocialCards() {}

  /** Whether a site has cards. A safe build loads no library to make them with. */
  public static boolean areMade(SiteConfig config) {
    return config.outputs().cards().made() && !config.safe();
  }

  /** The file of the card of a document; empty if it has none, or a picture of its own. */
  public static Optional<String> output(Document document) {
    boolean shown =
        document.written()
            && document.isHtml()
            && !document.isMissingPage()
            && !document.isFallback()
            && document.data().get("image") == null
            && RedirectTargets.target(document).isEmpty();
    if (!shown) {
      return Optional.empty();
    }
    String page = document.output();
    int end = page.lastIndexOf('.');
    return Optional.of(
        DIRECTORY + "of/" + (end > page.lastIndexOf('/') ? page.substring(0, end) : page) + ".png");
  }
}

package io.github.shelfmark.text;

import java.util.Locale;
import java.util.Set;

/**
 * Recognises addresses that run a script when they are followed. Like browsers, this looks through
 * blanks and control characters, case and entities (the URL standard, "basic URL parser").
 */
public final class ScriptAddress {
  private static final Set<String> SCRIPTS =
      Set.of("javascript", "vbscript", "livescript", "mocha", "jscript", "view-source");

  /** Longer than any scheme that is looked for. */
  private static final int LONGEST = 16;

  private ScriptAddress() {}

  /** Whether a link to an address would run a script, or show a page that is in the address. */
  public static boolean inLink(String address) {
    String scheme = scheme(address);
    return SCRIPTS.contains(scheme)
        || (scheme.equals("data")
            && (!isPicture(address) || bare(address).startsWith("data:image/svg")));
  }

  /** Whether an address of a picture would; one that is in the address itself would not. */
  public static boolean inPicture(String address) {
    String scheme = scheme(address);
    return SCRIPTS.contains(scheme) || (scheme.equals("data") && !isPicture(address));
  }

  private static boolean isPicture(String address) {
    return bare(address).startsWith("data:image/");
  }

  /**
   * The scheme in lower case without what browsers leave out; empty if there is none of interest.
   */
  private static String scheme(String address) {
    int i = 0;
    while (i < address.length() && isIgnored(address.charAt(i))) {
      i++;
    }
    // Nearly all links end here.
    if (i == address.length() || "jJvVlLmMdD&".indexOf(address.charAt(i)) < 0) {
      return "";
    }
    String bare = bare(address);
    int colon = bare.indexOf(':');
    return colon > 0 && colon <= LONGEST ? bare.substring(0, colon) : "";
  }

  private static String bare(String address) {
    String text = address.indexOf('&') < 0 ? address : HtmlEntities.decode(address);
    StringBuilder bare = new StringBuilder();
    for (int i = 0; i < text.length() && bare.length() <= 2 * LONGEST; i++) {
      if (!isIgnored(text.charAt(i))) {
        bare.append(text.charAt(i));
      }
    }
    return bare.toString().toLowerCase(Locale.ROOT);
  }

  private static boolean isIgnored(char c) {
    return c <= ' '
        || (c >= 0x7f && c <= 0xa0)
        || Character.getType(c) == Character.FORMAT
        || Character.isSpaceChar(c)
        || c == '\uFFFD';
  }
}

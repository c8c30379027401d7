package io.github.shelfmark.text;

import java.util.Locale;
import java.util.Set;

/**
 * The addresses that a stranger's document may have: paths, and the web and mail by name. {@link
 * ScriptAddress} knows what is dangerous; here everything is refused that is not known.
 *
 * <p>{@code tel:} is not among them, because a call can cost money and the text of a link need not
 * say whom it calls; nor is {@code ftp:}, which no browser opens any more.
 */
public final class HarmlessAddress {
  private static final Set<String> LINKS = Set.of("http", "https", "mailto");
  private static final Set<String> PICTURES = Set.of("http", "https");

  private HarmlessAddress() {}

  /**
   * Whether a link may have an address.
   *
   * @param address as it is written, also with entities
   */
  public static boolean inLink(String address) {
    return isHarmless(address, LINKS);
  }

  /** Whether a picture may have an address. */
  public static boolean inPicture(String address) {
    return isHarmless(address, PICTURES);
  }

  /** What is said of one that is not. */
  public static String message(String address) {
    return "the address \""
        + address
        + "\" is of a kind that a safe build does not have; it has http, https, mailto and paths";
  }

  private static boolean isHarmless(String address, Set<String> schemes) {
    if (isPlainPath(address)) {
      return true;
    }
    String decoded = HtmlEntities.decode(address);
    int start = 0;
    while (start < decoded.length() && decoded.charAt(start) <= ' ') {
      start++;
    }
    StringBuilder scheme = new StringBuilder();
    for (int i = start; i < decoded.length(); i++) {
      char c = decoded.charAt(i);
      if ("/?#\\".indexOf(c) >= 0) {
        // "&#58" without a semicolon is a reference for browsers all the same.
        return c != '#' || scheme.isEmpty() || scheme.charAt(scheme.length() - 1) != '&';
      }
      if (c == ':') {
        return schemes.contains(scheme.toString().toLowerCase(Locale.ROOT)) || !isScheme(scheme);
      }
      if (isHidden(c)) {
        return false;
      }
      if (c != '\t' && c != '\n' && c != '\r') {
        scheme.append(c);
      }
    }
    return true;
  }

  /**
   * Whether what is before a colon may be a scheme, so that the address is no path. An ampersand
   * may begin a reference that browsers know and we do not.
   */
  private static boolean isScheme(StringBuilder text) {
    boolean name = text.length() > 0 && Chars.isLetter(text.charAt(0));
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '&') {
        return true;
      }
      name = name && (Chars.isAlphanumeric(c) || "+-.".indexOf(c) >= 0);
    }
    return name;
  }

  /** Whether an address begins as most paths do, with nothing before the end of its first name. */
  private static boolean isPlainPath(String address) {
    for (int i = 0; i < address.length(); i++) {
      char c = address.charAt(i);
      if (c == '/' || c == '#' || c == '?') {
        return true;
      }
      boolean plain = Chars.isAlphanumeric(c) || c == '.' || c == '-' || c == '_';
      if (!plain) {
        return false;
      }
    }
    return true;
  }

  /** Characters that hide what an address is; line ends and tabs are left out, as browsers do. */
  private static boolean isHidden(char c) {
    return (c < ' ' && c != '\t' && c != '\n' && c != '\r')
        || (c >= 0x7f && c <= 0x9f)
        || Character.getType(c) == Character.FORMAT
        || c == '\uFFFD';
  }
}

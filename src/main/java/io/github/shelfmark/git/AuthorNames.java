package io.github.shelfmark.git;

import java.util.HashMap;
import java.util.Map;
import org.eclipse.jgit.lib.PersonIdent;
import org.jspecify.annotations.Nullable;

/** The names of commit authors as shown to readers. */
final class AuthorNames {
  private static final int LONGEST = 200;

  private final Mailmap mailmap;
  private final Map<String, String> known = new HashMap<>();

  AuthorNames(Mailmap mailmap) {
    this.mailmap = mailmap;
  }

  /** The name to show; empty if the commit has none that can be shown. */
  String of(@Nullable PersonIdent author) {
    if (author == null) {
      return "";
    }
    String name = author.getName();
    String address = author.getEmailAddress();
    return known.computeIfAbsent(
        name + '<' + address, unused -> shown(mailmap.name(name, address)));
  }

  /**
   * A name on one line and without addresses: some people configure an address as their name, and
   * addresses are never published.
   */
  private static String shown(String name) {
    StringBuilder shown = new StringBuilder();
    boolean address = false;
    for (int i = 0; i < name.length() && shown.length() < LONGEST; i++) {
      char c = name.charAt(i);
      boolean space = Character.isWhitespace(c) || Character.isISOControl(c);
      address = !space && (address || (c == '@' && i > 0 && !isSpace(name.charAt(i - 1))));
      if (!address) {
        shown.append(space ? ' ' : c);
      }
    }
    return shown.toString().strip();
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isISOControl(c);
  }
}

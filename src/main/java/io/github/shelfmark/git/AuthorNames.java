package io.github.shelfmark.git;

import java.util.HashMap;
import java.util.Map;
import org.eclipse.jgit.lib.PersonIdent;
import org.jspecify.annotations.Nullable;

/** The names by which readers see the authors of commits. */
final class AuthorNames {
  private static final int LONGEST = 200;

  private final Mailmap mailmap;
  private final Map<String, String> known = new HashMap<>();

  AuthorNames(Mailmap mailmap) {
    this.mailmap = mailmap;
  }

  /** The name to show; empty when the commit has none that could be shown. */
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
   * A name on one line and without addresses: some people have one where their name belongs, and
   * nobody's address is published.
   */
  private static String shown(String name) {
    StringBuilder shown = new StringBuilder();
    boolean address = false;
    for (int i = 0; i < name.length() && shown.length() < LONGEST; i++) {
      char c = name.charAt(i);
      boolean blank = Character.isWhitespace(c) || Character.isISOControl(c);
      address = !blank && (address || (c == '@' && i > 0 && !isBlank(name.charAt(i - 1))));
      if (!address) {
        shown.append(blank ? ' ' : c);
      }
    }
    return shown.toString().strip();
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isISOControl(c);
  }
}

package io.github.shelfmark.markup.commonmark.span;

import io.github.shelfmark.text.Chars;

/** Finds addresses without brackets (GFM 0.29, 6.9). */
final class Autolinks {
  private static final String[] SCHEMES = {"http", "https", "ftp"};

  private Autolinks() {}

  /** The index at which the scheme before a colon starts; -1 if there is no address. */
  static int startOfScheme(char[] s, int textStart, int colon, int end) {
    if (colon + 2 >= end || s[colon + 1] != '/' || s[colon + 2] != '/') {
      return -1;
    }
    int start = colon;
    while (start > textStart && Chars.isLetter(s[start - 1])) {
      start--;
    }
    if (start > textStart && Chars.isDigit(s[start - 1])) {
      return -1;
    }
    String scheme = new String(s, start, colon - start);
    for (String known : SCHEMES) {
      if (scheme.equalsIgnoreCase(known)) {
        return start;
      }
    }
    return -1;
  }

  /** The index at which {@code www} before a dot starts; -1 if there is no address. */
  static int startOfWww(char[] s, int textStart, int dot) {
    int start = dot - 3;
    if (start < textStart || s[start] != 'w' || s[start + 1] != 'w' || s[start + 2] != 'w') {
      return -1;
    }
    boolean free =
        start == textStart || Chars.isSpace(s[start - 1]) || "*_~(".indexOf(s[start - 1]) >= 0;
    return free ? start : -1;
  }

  /**
   * The index after an address; -1 if its domain is not valid.
   *
   * @param domain the index of the domain's first character
   * @param dotted whether the domain must contain a dot
   * @param inBrackets whether a bracket ends it
   */
  static int endOfUrl(char[] s, int domain, int end, boolean dotted, boolean inBrackets) {
    int domainEnd = endOfDomain(s, domain, end, dotted);
    if (domainEnd < 0) {
      return -1;
    }
    int i = domainEnd;
    while (i < end && !Chars.isSpace(s[i]) && s[i] != '<' && !(inBrackets && s[i] == ']')) {
      i++;
    }
    return withoutTail(s, domain, i);
  }

  private static int endOfDomain(char[] s, int start, int end, boolean dotted) {
    int dots = 0;
    int underscores = 0;
    int before = 0;
    int i = start;
    while (i < end) {
      char c = s[i];
      if (c == '.') {
        dots++;
        before = underscores;
        underscores = 0;
      } else if (c == '_') {
        underscores++;
      } else if (c != '-' && !isHostLetter(c)) {
        break;
      }
      i++;
    }
    boolean usable = i > start && isHostLetter(s[start]) && underscores == 0 && before == 0;
    return usable && (dots > 0 || !dotted) ? i : -1;
  }

  private static boolean isHostLetter(char c) {
    return Chars.isAlphanumeric(c) || (c >= 0x80 && Character.isLetterOrDigit(c));
  }

  /** The end without punctuation that probably belongs to the sentence around it. */
  private static int withoutTail(char[] s, int start, int end) {
    int to = end;
    int open = count(s, start, end, '(');
    int close = count(s, start, end, ')');
    while (to > start) {
      char c = s[to - 1];
      if (c == ')' && close > open) {
        close--;
        to--;
      } else if (c == ';') {
        int entity = startOfEntity(s, start, to - 1);
        to = entity < 0 ? to - 1 : entity;
      } else if ("?!.,:*_~'\"".indexOf(c) >= 0) {
        to--;
      } else {
        return to;
      }
    }
    return to;
  }

  private static int startOfEntity(char[] s, int start, int semicolon) {
    int i = semicolon;
    while (i > start && Chars.isAlphanumeric(s[i - 1])) {
      i--;
    }
    return i < semicolon && i > start && s[i - 1] == '&' ? i - 1 : -1;
  }

  private static int count(char[] s, int start, int end, char c) {
    int count = 0;
    for (int i = start; i < end; i++) {
      count += s[i] == c ? 1 : 0;
    }
    return count;
  }

  /** The index at which the name before an at sign starts; the sign's index when it has none. */
  static int startOfMail(char[] s, int textStart, int at) {
    int start = at;
    while (start > textStart && isMailName(s[start - 1])) {
      start--;
    }
    return start;
  }

  private static boolean isMailName(char c) {
    return Chars.isAlphanumeric(c) || c == '.' || c == '-' || c == '_' || c == '+';
  }

  /** The index after a mail address; -1 if its domain is not valid. */
  static int endOfMail(char[] s, int at, int end) {
    int dots = 0;
    int i = at + 1;
    while (i < end) {
      char c = s[i];
      if (c == '.') {
        if (i + 1 >= end || !Chars.isAlphanumeric(s[i + 1])) {
          break;
        }
        dots++;
      } else if (!Chars.isAlphanumeric(c) && c != '-' && c != '_') {
        break;
      }
      i++;
    }
    boolean usable =
        dots > 0 && s[i - 1] != '-' && s[i - 1] != '_' && Chars.isAlphanumeric(s[at + 1]);
    return usable ? i : -1;
  }
}

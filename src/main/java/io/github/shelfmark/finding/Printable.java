package io.github.shelfmark.finding;

/**
 * Text of strangers, such as names of files and values, as it may be printed: no character in it
 * moves the cursor, starts a line, turns the direction of text, or starts a command of the service
 * that reads the log.
 */
public final class Printable {
  /** Starts a command of GitHub Actions or Azure Pipelines anywhere in a line. */
  private static final String COMMAND = "##[";

  private static final char DELETE = 0x7f;
  private static final char LAST_CONTROL = 0x9f;

  private Printable() {}

  /** A text on one line, with control characters as escapes of Java, such as {@code \n}. */
  public static String of(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isSpecial(text, i)) {
        return escaped(text, i, false);
      }
    }
    return text;
  }

  /** As {@link #of}, but line feeds stay: they were put there by who calls this. */
  public static String lines(String text) {
    boolean plain = text.indexOf("::") < 0;
    for (int i = 0; plain && i < text.length(); i++) {
      plain = text.charAt(i) == '\n' || !isSpecial(text, i);
    }
    return plain ? text : withoutCommands(escaped(text, 0, true));
  }

  /** Lines that start with two colons are commands of GitHub Actions; blanks before them too. */
  private static String withoutCommands(String text) {
    StringBuilder out = new StringBuilder(text.length() + 8);
    boolean start = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (start && text.startsWith("::", i)) {
        out.append("\\u003a");
      } else {
        out.append(c);
      }
      start = c == '\n' || (start && Character.isWhitespace(c));
    }
    return out.toString();
  }

  private static String escaped(String text, int from, boolean lines) {
    StringBuilder out = new StringBuilder(text.length() + 16).append(text, 0, from);
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!isSpecial(text, i) || (lines && c == '\n')) {
        out.append(c);
        continue;
      }
      switch (c) {
        case '\n' -> out.append("\\n");
        case '\r' -> out.append("\\r");
        case '\t' -> out.append("\\t");
        default -> out.append(String.format("\\u%04x", (int) c));
      }
    }
    return out.toString();
  }

  private static boolean isSpecial(String text, int at) {
    char c = text.charAt(at);
    if (c < DELETE) {
      return c < ' ' || (c == '#' && text.startsWith(COMMAND, at));
    }
    return c <= LAST_CONTROL || (c >= 0x61c && isHidden(text, at));
  }

  /** Whether a character has no picture of its own and changes how others are shown. */
  private static boolean isHidden(String text, int at) {
    char c = text.charAt(at);
    if (Character.isHighSurrogate(c)) {
      return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
    }
    if (Character.isLowSurrogate(c)) {
      return at == 0 || !Character.isHighSurrogate(text.charAt(at - 1));
    }
    return c == 0x61c
        || c == 0x200e
        || c == 0x200f
        || (c >= 0x2028 && c <= 0x202e)
        || (c >= 0x2060 && c <= 0x206f)
        || c == 0xfeff
        || (c >= 0xfff9 && c <= 0xfffb);
  }
}

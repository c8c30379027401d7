package io.github.shelfmark.site;

import io.github.shelfmark.record.Fingerprint;
import io.github.shelfmark.text.Nfc;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The names of tags in front matter, and the names of their pages' directories. */
public final class TagName {
  /** In bytes of UTF-8, so that the digest and any file system have room. */
  private static final int LONGEST = 120;

  private static final int DIGEST = 8;

  /** Names that Windows keeps for devices. */
  private static final List<String> DEVICES = List.of("con", "prn", "aux", "nul");

  private TagName() {}

  /** The tags of a document: as in Jekyll, a list, or a text separated by spaces. */
  public static List<String> of(Document document) {
    return of(document.data().get("tags"));
  }

  private static List<String> of(@Nullable Object value) {
    if (value instanceof List<?> list) {
      List<String> names = new ArrayList<>();
      for (Object tag : list) {
        if (tag != null && !String.valueOf(tag).isBlank()) {
          names.add(String.valueOf(tag).strip());
        }
      }
      return List.copyOf(names);
    }
    return value instanceof String text && !text.isBlank()
        ? List.of(text.strip().split("\\s+", -1))
        : List.of();
  }

  /**
   * The name of the directory of a tag's page. Letters and digits of any script stay, in lower
   * case; other characters become hyphens, but for those that tell languages apart: {@code c},
   * {@code cplusplus} and {@code csharp}, {@code dotnet}. Of a tag without any letter, digit or
   * picture it is a digest.
   *
   * @return a name that every file system can have, not empty
   */
  public static String slug(String tag) {
    String name = Nfc.of(Nfc.of(tag.strip()).toLowerCase(Locale.ROOT));
    StringBuilder slug = new StringBuilder();
    boolean gap = false;
    for (int i = 0; i < name.length(); ) {
      int c = name.codePointAt(i);
      String kept = kept(c, i == 0);
      if (!kept.isEmpty()) {
        slug.append(gap && !slug.isEmpty() ? "-" : "").append(kept);
      }
      gap = kept.isEmpty();
      i += Character.charCount(c);
    }
    // A mark may follow a letter that stands for a sign.
    String made = Nfc.of(slug.toString());
    if (made.isEmpty() || isDevice(made)) {
      return "tag-" + (made.isEmpty() ? digest(name) : made);
    }
    return bytes(made) > LONGEST ? cut(made) + "-" + digest(name) : made;
  }

  private static String kept(int c, boolean first) {
    return switch (c) {
      case '+' -> "plus";
      case '#' -> "sharp";
      case '.' -> first ? "dot" : "";
      default -> isKept(c) ? Character.toString(c) : "";
    };
  }

  /** Not by a list of letters, because every version of Java knows more of them. */
  private static boolean isKept(int c) {
    if (c < 0x80) {
      return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_';
    }
    return switch (Character.getType(c)) {
      case Character.SPACE_SEPARATOR,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.CONNECTOR_PUNCTUATION,
          Character.OTHER_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION ->
          false;
      default -> true;
    };
  }

  private static boolean isDevice(String name) {
    boolean port = name.length() == 4 && (name.startsWith("com") || name.startsWith("lpt"));
    return DEVICES.contains(name) || (port && Character.isDigit(name.charAt(3)));
  }

  private static String cut(String slug) {
    int end = 0;
    int bytes = 0;
    int most = LONGEST - DIGEST - 1;
    while (bytes <= most) {
      int c = slug.codePointAt(end);
      bytes += bytes(Character.toString(c));
      end += bytes <= most ? Character.charCount(c) : 0;
    }
    // The digest follows after a hyphen.
    return slug.substring(0, end - (slug.charAt(end - 1) == '-' ? 1 : 0));
  }

  private static int bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }

  private static String digest(String name) {
    return new Fingerprint().add(name).hex().substring(0, DIGEST);
  }
}

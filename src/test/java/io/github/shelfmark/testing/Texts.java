package io.github.shelfmark.testing;

import java.util.ArrayList;
import java.util.List;

/** Generators of texts that hold any character there is. */
public final class Texts {
  private static final String MARKUP = "<>&\"'[](){}*_`~|#:-+=!?.,;/\\$%^@";
  private static final String ODD =
      "\n\r\t\0\f\u000b\u001b\u007f\u0085\u00a0\u00ad\u0301\u200b\u200d\u2028\u2029\u202e\ufeff"
          + "\ufffd\uffff\ud800\udbff\udc00\udfff";
  private static final String LETTERS = "aZ0é锁ßıİĸя中文ـا１";

  /** What tests of texts forget: all of these are tried wherever they are short enough. */
  private static final List<String> EDGES = edges();

  private Texts() {}

  /** Texts of up to 255 characters, and a few longer ones. */
  public static Generator<String> any() {
    return Generator.by(Texts::character)
        .list(0, 255)
        .map(characters -> String.join("", characters))
        .with(EDGES.toArray(String[]::new));
  }

  /** Texts of at most some characters; a supplementary one counts as one of them. */
  public static Generator<String> any(int longest) {
    return Generator.by(Texts::character)
        .list(0, longest)
        .map(characters -> String.join("", characters))
        .with(EDGES.stream().filter(edge -> edge.length() <= longest).toArray(String[]::new));
  }

  /** Texts of some characters. */
  public static Generator<String> of(String characters, int shortest, int longest) {
    return Generator.pieces(shortest, longest, characters.split("(?!^)"));
  }

  private static String character(Choices choices) {
    return switch (choices.next(8)) {
      // From "a" on, so that the smallest number makes a letter.
      case 0, 1, 2 -> String.valueOf((char) (' ' + (choices.next(95) + 'a' - ' ') % 95));
      case 3 -> String.valueOf(LETTERS.charAt(choices.next(LETTERS.length())));
      case 4 -> String.valueOf(MARKUP.charAt(choices.next(MARKUP.length())));
      case 5 -> String.valueOf(ODD.charAt(choices.next(ODD.length())));
      case 6 -> String.valueOf((char) choices.next(0x10000));
      default -> Character.toString(0x10000 + choices.next(0x100000));
    };
  }

  private static List<String> edges() {
    List<String> edges = new ArrayList<>(List.of("", "a", " ", "  \t "));
    ODD.chars().forEach(c -> edges.add(String.valueOf((char) c)));
    edges.addAll(
        List.of(
            "\r\n",
            "a\r\nb\rc\nd",
            "\n\n\n",
            "a\0b",
            "\ud83d\ude00",
            "\ude00\ud83d",
            "\ud83d\ud83d\ude00",
            "a\ud83d",
            "<b>&amp;\"'</b>",
            "&#0;&#xd800;&#x110000;",
            "a".repeat(70_000),
            "\ud83d\ude00".repeat(5_000),
            "\ud83d".repeat(5_000),
            " ".repeat(5_000) + "a",
            "a ".repeat(5_000),
            "\n".repeat(5_000),
            "\r\n".repeat(5_000),
            "a\n".repeat(5_000)));
    return List.copyOf(edges);
  }
}

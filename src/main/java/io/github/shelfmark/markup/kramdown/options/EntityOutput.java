package io.github.shelfmark.markup.kramdown.options;

import org.jspecify.annotations.Nullable;

/** How characters are written that stand for several ones or for an entity. */
public enum EntityOutput {
  /** As themselves. */
  AS_CHAR,
  /** Entities as the author wrote them, and others by their numbers. */
  AS_INPUT,
  /** By their numbers. */
  NUMERIC,
  /** By their names. */
  SYMBOLIC;

  /** The one of a name in kramdown's options; another one if there is none of that name. */
  static EntityOutput of(String name, EntityOutput otherwise) {
    return switch (name.startsWith(":") ? name.substring(1) : name) {
      case "as_char" -> AS_CHAR;
      case "as_input" -> AS_INPUT;
      case "numeric" -> NUMERIC;
      case "symbolic" -> SYMBOLIC;
      default -> otherwise;
    };
  }

  /** Whether an entity of the author's stays as it is written. */
  public boolean keeps(String entity) {
    return this == AS_INPUT || (this == SYMBOLIC && !entity.startsWith("&#"));
  }

  /** Markup for characters. */
  public String write(String characters) {
    if (this == AS_CHAR) {
      return characters;
    }
    StringBuilder markup = new StringBuilder();
    characters
        .codePoints()
        .forEach(
            c -> {
              // The quotation mark has its name even among numbers.
              String name = this == SYMBOLIC || c == '"' ? name(c) : null;
              markup.append('&').append(name == null ? "#" + c : name).append(';');
            });
    return markup.toString();
  }

  private static @Nullable String name(int character) {
    return switch (character) {
      case '"' -> "quot";
      case '\'' -> "apos";
      case 0xa0 -> "nbsp";
      case 0xab -> "laquo";
      case 0xbb -> "raquo";
      case 0x2013 -> "ndash";
      case 0x2014 -> "mdash";
      case 0x2018 -> "lsquo";
      case 0x2019 -> "rsquo";
      case 0x201a -> "sbquo";
      case 0x201c -> "ldquo";
      case 0x201d -> "rdquo";
      case 0x201e -> "bdquo";
      case 0x2026 -> "hellip";
      case 0x2039 -> "lsaquo";
      case 0x203a -> "rsaquo";
      default -> null;
    };
  }
}

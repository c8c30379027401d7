package io.github.shelfmark.testing.corpus;

import java.util.Locale;
import java.util.SplittableRandom;

/** What documentation has besides prose: identifiers, coordinates, options, messages, code. */
final class Technical {
  private static final String[] KINDS =
      """
      Reentrant Shared Remote Lazy Cached HTTP XML URL Base64 Utf8 Async Default Abstract Nested \
      Bounded Linked Atomic Weak Local Virtual JSON IO Inject Scoped Sorted Pooled Batched\
      """
          .split(" ");
  private static final String[] NOUNS =
      """
      Lock Server Reader Writer Queue Buffer Cache Index Journal Mojo Session Worker Channel Record \
      Schema Cursor Token Stream Router Monitor Handler Resolver Scheduler Encoder Parser Registry \
      Listener Context Barrier Ledger Snapshot Replica Broker Gateway Planner\
      """
          .split(" ");
  private static final String[] ENDS =
      "Factory Impl Exception Builder Test Support Config Adapter Pool 2 Ref Policy".split(" ");
  private static final String[] VERBS =
      "get set find open close read write flush merge lock apply resolve toHex parse is".split(" ");
  private static final String[] GROUPS =
      "org.acme com.example io.quorum net.tidal dev.harbour org.slf4x".split(" ");

  private static final EnglishWords WORDS = new EnglishWords();

  private final SplittableRandom random;

  Technical(SplittableRandom random) {
    this.random = random;
  }

  String type() {
    String middle = random.nextInt(3) == 0 ? noun() : "";
    String end = random.nextInt(3) == 0 ? pick(ENDS) : "";
    return kind() + middle + noun() + end;
  }

  String method() {
    return pick(VERBS) + kind() + noun();
  }

  private String kind() {
    return random.nextInt(4) == 0 ? pick(KINDS) : word();
  }

  private String noun() {
    return random.nextInt(3) == 0 ? pick(NOUNS) : word();
  }

  private String word() {
    String word = WORDS.lemma(random);
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }

  /** Such as {@code org.acme:lock-server:2.0.13}. */
  String coordinate() {
    return pick(GROUPS) + ":" + WORDS.lemma(random) + "-" + lower(NOUNS) + ":" + version();
  }

  /** Such as {@code --cache-limit}. */
  String option() {
    return random.nextInt(4) == 0
        ? "-D" + lower(NOUNS) + "." + lower(KINDS) + "=" + random.nextInt(100)
        : "--"
            + lower(VERBS)
            + "-"
            + lower(NOUNS)
            + (random.nextBoolean() ? "-" + lower(NOUNS) : "");
  }

  /** Such as {@code lock.cached.maxServer}. */
  String key() {
    return WORDS.lemma(random) + "." + lower(KINDS) + ".max" + noun();
  }

  String constant() {
    return (kind() + "_" + pick(NOUNS) + "_" + pick(ENDS)).toUpperCase(Locale.ROOT);
  }

  String message() {
    return switch (random.nextInt(6)) {
      case 0 -> "cannot find symbol: variable " + method();
      case 1 -> "java.lang.IllegalStateException: " + type() + " is closed";
      case 2 -> "Failed to execute goal " + coordinate() + " on project " + lower(NOUNS);
      case 3 ->
          "[ERROR] "
              + random.nextInt(500)
              + ": no such "
              + lower(NOUNS)
              + " '"
              + lower(KINDS)
              + "'";
      case 4 ->
          "error 0x" + Integer.toHexString(0x8000 + random.nextInt(0x7fff)) + " in " + constant();
      default -> type() + "." + method() + "(" + type() + ".java:" + random.nextInt(900) + ")";
    };
  }

  String inline() {
    return switch (random.nextInt(6)) {
      case 0, 1 -> type();
      case 2 -> "@" + pick(KINDS) + pick(NOUNS);
      case 3 -> option();
      case 4 -> key();
      default -> method() + "()";
    };
  }

  String block() {
    return switch (random.nextInt(4)) {
      case 0 ->
          "```xml\n<dependency>\n  <!-- "
              + coordinate()
              + " -->\n  <artifactId>"
              + lower(NOUNS)
              + "-"
              + lower(KINDS)
              + "</artifactId>\n  <version>"
              + version()
              + "</version>\n</dependency>\n```\n";
      case 1 -> "```shell\n$ mvn " + option() + " " + option() + "\n" + message() + "\n```\n";
      default -> code();
    };
  }

  private String code() {
    return """
    ```java
    public final class %1$s extends %2$s {
      private static final int %5$s = %7$d;

      public %3$s %4$s(%3$s value) {
        if (value.%6$s() > %5$s) {
          throw new IllegalArgumentException("%8$s");
        }
        return value; // TODO_%9$s
      }
    }
    ```
    """
        .formatted(
            type(),
            type(),
            type(),
            method(),
            constant(),
            method(),
            random.nextInt(900),
            "too many " + lower(NOUNS),
            random.nextInt(90));
  }

  private String version() {
    return random.nextInt(5)
        + "."
        + random.nextInt(10)
        + (random.nextBoolean() ? "." + random.nextInt(30) : "");
  }

  private String lower(String[] from) {
    return pick(from).toLowerCase(Locale.ROOT);
  }

  private String pick(String[] from) {
    return from[random.nextInt(from.length)];
  }
}

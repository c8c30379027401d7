package io.github.shelfmark.extension;

import java.util.List;

/**
 * What becomes of a file of a source that is neither a page nor copied.
 *
 * @param fate what is done with it
 * @param reason why, for people; empty where the fate says it all
 * @param used the keys of a configuration that are used, in the order of the file
 * @param unused the keys of a configuration that mean nothing
 */
public record FileUse(Fate fate, String reason, List<String> used, List<String> unused) {
  /** What is done with a file. */
  public enum Fate {
    /** It becomes a page. */
    PAGE,
    /** It is copied as it is. */
    COPIED,
    /** It is read: a configuration, data, a file of the theme, a template that pages include. */
    READ,
    /** Another tool makes something of it, beside this one. */
    LEFT,
    /** Nothing. */
    NOT_USED
  }

  /** Copies the lists. */
  public FileUse {
    used = List.copyOf(used);
    unused = List.copyOf(unused);
  }

  /** A file that nothing is done with. */
  public static FileUse notUsed(String reason) {
    return new FileUse(Fate.NOT_USED, reason, List.of(), List.of());
  }

  /** A file that another tool takes care of. */
  public static FileUse left(String reason) {
    return new FileUse(Fate.LEFT, reason, List.of(), List.of());
  }

  /** A file that is read. */
  public static FileUse read(String reason) {
    return new FileUse(Fate.READ, reason, List.of(), List.of());
  }

  /** A configuration of another tool. */
  public static FileUse configuration(List<String> used, List<String> unused) {
    return new FileUse(Fate.READ, "configuration", used, unused);
  }
}

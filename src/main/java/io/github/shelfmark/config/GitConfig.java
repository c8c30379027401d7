package io.github.shelfmark.config;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What pages show of the git history of their source.
 *
 * @param used whether the history is read at all
 * @param required whether a source without one is a warning
 * @param authors whether pages show their authors
 */
public record GitConfig(boolean used, boolean required, boolean authors) {
  /** Dates and authors if there is a history, and no finding if there is none. */
  public static final GitConfig AUTO = new GitConfig(true, false, true);

  /** The history is not read, even if there is one. */
  public static final GitConfig OFF = new GitConfig(false, false, false);

  private static final String KEY = "git";

  static GitConfig read(ConfigValues values, ConfigRules rules) {
    @Nullable Object value = values.get(KEY);
    if (value instanceof Map) {
      ConfigValues git = values.mapping(KEY);
      GitConfig config =
          new GitConfig(true, git.bool("required", false), git.bool("authors", true));
      if (!rules.hasOwnKeys()) {
        git.reportUnknown();
      }
      return config;
    }
    String word = value == null ? "auto" : value.toString();
    return switch (word) {
      case "auto" -> AUTO;
      case "true" -> new GitConfig(true, true, true);
      case "false" -> OFF;
      default -> other(values, rules);
    };
  }

  private static GitConfig other(ConfigValues values, ConfigRules rules) {
    if (!rules.hasOwnKeys()) {
      values.wrongType(KEY, "auto, true, false, or keys and values");
    }
    // A site with keys of its own may mean another thing by the word, such as an address.
    return AUTO;
  }
}

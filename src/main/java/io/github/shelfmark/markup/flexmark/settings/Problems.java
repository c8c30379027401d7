package io.github.shelfmark.markup.flexmark.settings;

import io.github.shelfmark.config.SettingProblem;
import io.github.shelfmark.finding.FindingCode;
import io.github.shelfmark.finding.Nearest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Collects what is wrong with the settings. */
final class Problems {
  private final List<SettingProblem> all = new ArrayList<>();

  /** A value that does not fit. */
  void wrong(String path, String message, String hint) {
    all.add(new SettingProblem(FindingCode.WRONG_TYPE, path, message, hint));
  }

  /**
   * A name that does not exist.
   *
   * @param noun what it would name
   * @param known the names there are
   * @param otherwise the hint if none of them is near
   */
  void unknown(String path, String noun, String name, Collection<String> known, String otherwise) {
    all.add(
        new SettingProblem(
            FindingCode.UNKNOWN_KEY,
            path,
            "there is no " + noun + " \"" + name + "\"",
            Nearest.hint(Spelling.of(name), known, otherwise)));
  }

  /** A key that does not exist. */
  void key(String path, String hint) {
    all.add(
        new SettingProblem(FindingCode.UNKNOWN_KEY, path, "unknown key \"" + path + "\"", hint));
  }

  /** Everything so far. */
  List<SettingProblem> all() {
    return List.copyOf(all);
  }
}

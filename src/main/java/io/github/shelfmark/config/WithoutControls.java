package io.github.shelfmark.config;

import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.FindingCode;
import io.github.shelfmark.finding.Findings;
import io.github.shelfmark.finding.Position;
import io.github.shelfmark.text.ControlCharacters;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Values that people wrote, without the control characters that escapes can put into them. */
public final class WithoutControls {
  private WithoutControls() {}

  /**
   * Replaces control characters in all texts of some values, and tells where the first one is.
   *
   * @param positions the position of each key
   * @return the same map if there are none
   */
  public static Map<String, Object> in(
      Map<String, Object> values,
      String file,
      Function<String, Position> positions,
      Findings findings) {
    Map<String, Object> copy = null;
    for (Map.Entry<String, Object> entry : values.entrySet()) {
      @Nullable Object replaced = ControlCharacters.replaceIn(entry.getValue());
      if (replaced != entry.getValue()) {
        if (copy == null) {
          copy = new LinkedHashMap<>(values);
          findings.add(finding(file, positions.apply(entry.getKey())));
        }
        copy.put(entry.getKey(), replaced);
      }
    }
    return copy == null ? values : copy;
  }

  /** What is told of a file that has one. */
  public static Finding finding(String file, Position position) {
    return Finding.warning(
        FindingCode.CONTROL_CHARACTER,
        file,
        position,
        "there is a control character here, which pages cannot have; U+FFFD is shown instead",
        "Take it out; most editors can show control characters.");
  }
}

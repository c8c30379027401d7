package io.github.shelfmark.schema.published;

import io.github.shelfmark.finding.FindingCode;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;

/** The codes of all findings. */
final class FindingCodes {
  private FindingCodes() {}

  static List<FindingCode> all() {
    List<FindingCode> codes = new ArrayList<>();
    for (Field field : FindingCode.class.getFields()) {
      try {
        if (field.get(null) instanceof FindingCode code) {
          codes.add(code);
        }
      } catch (IllegalAccessException e) {
        throw new AssertionError(e);
      }
    }
    return List.copyOf(codes);
  }
}

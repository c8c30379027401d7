package io.github.shelfmark.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The manual's page on the format says what the code does. */
class SearchIndexPageTest {
  private static final Map<String, Byte> CLASSES = new LinkedHashMap<>();

  static {
    CLASSES.put("ignored", CodePoints.IGNORED);
    CLASSES.put("space", CodePoints.SPACE);
    CLASSES.put("mark", CodePoints.MARK);
    CLASSES.put("single", CodePoints.SINGLE);
    CLASSES.put("punctuation", CodePoints.PUNCTUATION);
  }

  @Test
  void thePageHasTheClassesOfAllCodePoints() throws IOException {
    byte[] documented = documented();
    List<String> different = new ArrayList<>();
    for (int codePoint = 0; codePoint < documented.length; codePoint++) {
      if (documented[codePoint] != CodePoints.of(codePoint)) {
        different.add(Integer.toHexString(codePoint));
      }
    }
    assertThat(different).isEmpty();
  }

  private static byte[] documented() throws IOException {
    byte[] classes = new byte[Character.MAX_CODE_POINT + 1];
    List<String> rows = Files.readAllLines(Path.of("src/docs/reference/search-index.md"));
    List<String> names = new ArrayList<>(CLASSES.keySet());
    Collections.reverse(names);
    for (String name : names) {
      String row =
          rows.stream()
              .filter(line -> line.startsWith("| " + name + " |"))
              .findFirst()
              .orElseThrow();
      for (String range : row.split("\\|")[2].strip().split(", ")) {
        String[] ends = range.split("–");
        int last = Integer.parseInt(ends[ends.length - 1], 16);
        for (int codePoint = Integer.parseInt(ends[0], 16); codePoint <= last; codePoint++) {
          classes[codePoint] = CLASSES.get(name);
        }
      }
    }
    return classes;
  }
}

package io.github.shelfmark.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The manual's page on the format says what the code does. */
class SearchIndexPageTest {
  private static final Pattern RANGE = Pattern.compile("([0-9A-F]+)(?:–([0-9A-F]+))?");
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
      RANGE
          .matcher(row.substring(name.length() + 4))
          .results()
          .forEach(range -> fill(classes, range.group(1), range.group(2), name));
    }
    return classes;
  }

  private static void fill(byte[] classes, String first, @Nullable String last, String name) {
    int to = Integer.parseInt(last == null ? first : last, 16);
    Arrays.fill(
        classes, Integer.parseInt(first, 16), to + 1, CLASSES.getOrDefault(name, CodePoints.WORD));
  }
}

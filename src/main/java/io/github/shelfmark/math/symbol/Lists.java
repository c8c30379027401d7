package io.github.shelfmark.math.symbol;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads the lists beside this class: a name, a space and what it stands for on each line. */
public final class Lists {
  private Lists() {}

  /**
   * Reads a list.
   *
   * @param name its file, without the extension
   * @return what its names stand for, in the order of the file
   */
  public static Map<String, String> read(String name) {
    Map<String, String> list = new LinkedHashMap<>();
    for (String line : text(name).split("\n", -1)) {
      int space = line.indexOf(' ');
      if (space > 0 && line.charAt(0) != '#') {
        list.put(line.substring(0, space), line.substring(space + 1));
      }
    }
    return list;
  }

  private static String text(String name) {
    try (InputStream in = Lists.class.getResourceAsStream(name + ".txt")) {
      if (in == null) {
        throw new IllegalStateException("there is no list " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}

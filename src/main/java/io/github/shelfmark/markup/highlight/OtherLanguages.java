package io.github.shelfmark.markup.highlight;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Names of languages that GitHub or Rouge know, and that are not highlighted here. They are right,
 * so nobody has to be told. The names are those of github-linguist's and Rouge's languages.
 */
public final class OtherLanguages {
  private static final String FILE = "others.txt";

  private OtherLanguages() {}

  /** The table; a class of its own, so that it is read on the first look-up. */
  private static final class Table {
    static final String LINES = "\n" + read();

    private Table() {}

    private static String read() {
      try (InputStream in = OtherLanguages.class.getResourceAsStream(FILE)) {
        if (in == null) {
          throw new IllegalStateException("no resource " + FILE);
        }
        return new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** Whether a language has a name, in upper or lower case. */
  public static boolean have(String name) {
    return name.indexOf('\n') < 0
        && !name.isEmpty()
        && Table.LINES.contains("\n" + name.toLowerCase(Locale.ROOT) + "\n");
  }
}

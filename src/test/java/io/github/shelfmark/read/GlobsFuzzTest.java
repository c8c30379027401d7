package io.github.shelfmark.read;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.shelfmark.testing.FuzzInput;
import java.util.List;

class GlobsFuzzTest {
  private static final int LONGEST = 400;

  /** A pattern, and a path in the next line. */
  @FuzzTest
  void match(byte[] input) {
    String text = FuzzInput.text(input);
    int end = text.indexOf('\n');
    String glob = end < 0 ? text : text.substring(0, end);
    String path = text.substring(end + 1);

    boolean matches = new Globs(List.of(glob)).match(path, false);
    if (!glob.isEmpty() && !glob.equals("/") && isPlain(glob)) {
      assertThat(matches).isEqualTo(path.startsWith(glob.replaceFirst("^/", "")));
    }
    assertThat(Globs.ofPaths("**/*").match(path, false)).isTrue();
    assertThat(Globs.ofPaths(glob).match(path, true))
        .isEqualTo(Globs.ofPaths(glob).match(path, true));
    if (glob.length() * path.length() < LONGEST * LONGEST) {
      assertThat(new PathPattern(glob).matches(path))
          .isEqualTo(asDefined(glob.split("/", -1), path.split("/", -1)));
    }
  }

  private static boolean isPlain(String glob) {
    return glob.chars().noneMatch(c -> "*?[".indexOf(c) >= 0);
  }

  /** What the documentation of patterns says, for all ways to read one at once. */
  private static boolean asDefined(String[] glob, String[] path) {
    boolean[][] matches = new boolean[glob.length + 1][path.length + 1];
    matches[glob.length][path.length] = true;
    for (int g = glob.length - 1; g >= 0; g--) {
      for (int p = path.length; p >= 0; p--) {
        matches[g][p] =
            glob[g].equals("**")
                ? matches[g + 1][p] || (p < path.length && matches[g][p + 1])
                : p < path.length && matches[g + 1][p + 1] && name(glob[g], path[p]);
      }
    }
    return matches[0][0];
  }

  private static boolean name(String glob, String name) {
    boolean[][] matches = new boolean[glob.length() + 1][name.length() + 1];
    matches[glob.length()][name.length()] = true;
    for (int g = glob.length() - 1; g >= 0; g--) {
      for (int n = name.length(); n >= 0; n--) {
        boolean more = n < name.length();
        matches[g][n] =
            glob.charAt(g) == '*'
                ? matches[g + 1][n] || (more && matches[g][n + 1])
                : more
                    && matches[g + 1][n + 1]
                    && (glob.charAt(g) == '?' || glob.charAt(g) == name.charAt(n));
      }
    }
    return matches[0][0];
  }
}

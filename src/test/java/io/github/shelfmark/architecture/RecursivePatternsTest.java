package io.github.shelfmark.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecursivePatternsTest {
  /**
   * None is allowed: write the repetition possessively, as {@code (?:a|b)*+}, if giving back what
   * was matched cannot help, or else a scanner. One that is needed gets its reason here.
   */
  @Test
  void mainCodeHasNone() throws IOException {
    assertThat(RecursivePatterns.in(SourceFiles.below(Path.of("src/main/java")))).isEmpty();
  }

  @Test
  void theyAreFoundWhereverTheyAreCompiled(@TempDir Path directory) throws IOException {
    Files.writeString(
        directory.resolve("A.java"),
        """
        class A {
          static final Pattern P = Pattern.compile("(?:a" + B + ")*", Pattern.DOTALL);
          boolean a(String s) { return s.matches("(a|b)+") || s.split("(?:a)*+").length > 1; }
        }
        """);

    assertThat(RecursivePatterns.in(SourceFiles.below(directory)))
        .containsExactly("A: (?:ax)*", "A: (a|b)+");
  }

  @ParameterizedTest
  @CsvSource({
    "(a)*, true", "(?:a|b)+, true", "(a)*?, true", "(a){2;}, true", "(a){100}, true",
    "(a)*+, false", "(a)++, false", "(a)?, false", "(a){1;9}, false", "[(a)*], false",
    "\\(a\\)*, false", "a*b+, false"
  })
  void aGroupThatIsRepeatedIsRecursive(String regex, boolean recursive) {
    assertThat(RecursivePatterns.isRecursive(regex.replace(';', ','))).isEqualTo(recursive);
  }

  /** The reason for the rule, in the Java that runs it. */
  @Test
  void possessiveRepetitionsNeedNoStack() throws InterruptedException {
    String text = "ab".repeat(500_000) + "\\\"".repeat(10);

    assertThat(matches("(?:[^\"\\\\]|\\\\.)*+", text)).isTrue();
    assertThat(matches("(?:[^\"\\\\]|\\\\.)*", text)).isFalse();
  }

  private static boolean matches(String regex, String text) throws InterruptedException {
    AtomicBoolean matches = new AtomicBoolean();
    Runnable run =
        () -> {
          try {
            matches.set(Pattern.compile(regex).matcher(text).matches());
          } catch (StackOverflowError tooDeep) {
            matches.set(false);
          }
        };
    Thread thread = new Thread(null, run, "small stack", 256 * 1024);
    thread.start();
    thread.join();
    return matches.get();
  }
}

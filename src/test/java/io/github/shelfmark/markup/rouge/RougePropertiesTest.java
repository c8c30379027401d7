package io.github.shelfmark.markup.rouge;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.markup.rouge.grammar.Budget;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for any text in any language: no text is lost, and the work is linear. */
class RougePropertiesTest {
  private static final long SEED = 20260417;
  private static final int TEXTS = 40;
  private static final int LONG = 8_000;

  /** Of the hundred that each character may take; the beginning of a text is paid apart. */
  private static final long STEPS_PER_CHARACTER = 90;

  /** What begins or ends something in many languages, and what is repeated to do harm. */
  private static final List<String> PIECES =
      List.of(
          "a",
          "a ",
          "B",
          "(",
          ")",
          "[",
          "{",
          "}",
          "\"",
          "'",
          "`",
          "<",
          ">",
          "/",
          "\\",
          "#",
          "*",
          "=",
          "a.",
          "a:",
          "<<A\n",
          "a(",
          "-",
          "&",
          " ",
          "\n",
          "'''",
          "/*",
          "*/",
          "a\n",
          "$",
          "${",
          "#{",
          "<!--",
          "<?",
          "{% ",
          "{{ ",
          "%(",
          "a=",
          "=[",
          "**a",
          "_a",
          "0",
          "1.5e",
          "é",
          "😀",
          "@",
          "a b(",
          "<a ",
          "~",
          "|\n",
          "- ",
          "a: |\n ",
          "---\n",
          "```\n",
          "&a;",
          "a::",
          "\t",
          "\r\n",
          "class ",
          "def ",
          "end\n",
          "<script>",
          "</script>",
          "f\"",
          "\u0000",
          "\ud83d",
          "%q[",
          "//");

  private final RougeLexers lexers = new RougeLexers();

  static Set<String> languages() {
    return RougeLexers.languages();
  }

  @ParameterizedTest
  @MethodSource("languages")
  void losesNoText(String language) {
    Random random = new Random(SEED + language.hashCode());
    for (int text = 0; text < TEXTS; text++) {
      StringBuilder code = new StringBuilder();
      for (int piece = random.nextInt(60); piece >= 0; piece--) {
        code.append(PIECES.get(random.nextInt(PIECES.size())));
      }
      assertThat(tokens(language, code.toString())).isEqualTo(code.toString());
    }
  }

  @ParameterizedTest
  @MethodSource("languages")
  void worksInLinearTime(String language) {
    for (String piece : PIECES) {
      String code = piece.repeat(LONG / piece.length());
      Budget budget = new Budget(code.length());
      lexers.make(language).lex(code, (kind, text) -> {}, budget);

      assertThat(budget.steps()).as(piece).isLessThan(STEPS_PER_CHARACTER * LONG);
    }
  }

  @Test
  void writesTheRestAsItIsWhenTheStepsAreSpent() {
    String code = "```x ` y ```` ".repeat(LONG);

    assertThat(withoutTags(new RougeCode().highlight("markdown", code).orElseThrow()))
        .isEqualTo(code);
  }

  @Test
  void threadsDoNotDisturbEachOther() throws Exception {
    RougeCode rouge = new RougeCode();
    String code = sample("ruby");
    String alone = new RougeCode().highlight("ruby", code).orElseThrow();
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Callable<String>> tasks =
          java.util.Collections.nCopies(16, () -> rouge.highlight("ruby", code).orElseThrow());
      for (Future<String> made : threads.invokeAll(tasks)) {
        assertThat(made.get()).isEqualTo(alone);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private static String sample(String language) throws IOException {
    return Files.readString(Path.of("src/test/resources/rouge", language + ".txt"));
  }

  private String tokens(String language, String code) {
    StringBuilder joined = new StringBuilder();
    lexers.make(language).lex(code, (kind, text) -> joined.append(text), new Budget(code.length()));
    return joined.toString();
  }

  private static String withoutTags(String html) {
    return html.replaceAll("<[^>]*>", "")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&amp;", "&");
  }
}

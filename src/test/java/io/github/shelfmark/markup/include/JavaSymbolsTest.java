package io.github.shelfmark.markup.include;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Declarations that are found by their names. */
class JavaSymbolsTest {
  private static final String TEXT =
      """
      package a.b;

      /** Greets. */
      @Deprecated
      public class Greeter {
        /** The word. */
        private final String word = "x"; // kept

        int one = 1, two = 2;

        Greeter() {
          this("Hello");
        }

        Greeter(String word) {}

        /**
         * Greets.
         */
        @Override
        public String greet(final java.util.Map<String, List<Integer>> names, int... times) {
          return "};";
        }

        String greet(String name) { return name; }

        String word() { return word; }

        /// Markdown.
        /// More.
        enum Colour { RED, GREEN("g"), BLUE { void x() {} }; Colour(String... s) {} }

        record Point(int x, @A("b") int y) {
          Point { check(); }
        }

        interface Inner { class Deep { void m() {} } }
      }

      @interface Mark { int value() default 1; }
      """;

  private static String find(String symbol, boolean comment) throws MissingPartException {
    List<FileLine> lines = JavaSymbols.find(TEXT, symbol, comment);
    return lines.stream().map(FileLine::text).collect(Collectors.joining("\n")).strip();
  }

  private static String problem(String symbol) {
    try {
      return find(symbol, false);
    } catch (MissingPartException e) {
      return e.problem() + " | " + e.hint();
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Greeter#word                    | private final String word = \"x\"; // kept",
        "a.b.Greeter#word()              | String word() { return word; }",
        "Greeter#Greeter(String)         | Greeter(String word) {}",
        "Greeter#<init>(String)          | Greeter(String word) {}",
        "Greeter#greet(String)           | String greet(String name) { return name; }",
        "Greeter.Colour#RED              | RED,",
        "Greeter.Colour#GREEN            | GREEN(\"g\"),",
        "Greeter.Colour#BLUE             | BLUE { void x() {} };",
        "Greeter.Colour#Colour(String[]) | Colour(String... s) {}",
        "Greeter.Point#Point             | Point { check(); }",
        "Greeter#Inner                   | interface Inner { class Deep { void m() {} } }",
        "Greeter.Inner.Deep              | class Deep { void m() {} }",
        "Greeter.Inner.Deep#m            | void m() {}",
        "Mark                            | @interface Mark { int value() default 1; }",
        "Mark#value                      | int value() default 1;",
      })
  void areFound(String symbol, String expected) throws MissingPartException {
    assertThat(find(symbol, false)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Greeter#greet(Map,int...)",
        "Greeter#greet(Map,int[])",
        "Greeter#greet( java.util.Map<String, List<Integer>> names, int... times )",
      })
  void areChosenByTheTypesOfTheirParameters(String symbol) throws MissingPartException {
    assertThat(find(symbol, false)).startsWith("@Override\n").endsWith("return \"};\";\n  }");
  }

  @Test
  void haveTheirCommentIfItIsWanted() throws MissingPartException {
    assertThat(find("Greeter", true)).startsWith("/** Greets. */\n@Deprecated\n");
    assertThat(find("Greeter", false)).startsWith("@Deprecated\n");
    assertThat(find("Greeter#word", true)).startsWith("/** The word. */\n");
    assertThat(find("Greeter#greet(Map,int[])", true)).startsWith("/**\n   * Greets.\n   */\n");
    assertThat(find("Greeter#Colour", true)).startsWith("/// Markdown.\n  /// More.\n");
    assertThat(find("Greeter#greet(String)", true)).startsWith("String greet");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "/**/ void m() {}                                 | void m() {}",
        "/**/ int x; /* plain */ void m() {}              | void m() {}",
        "/** Serves {@code /api/**} only. */ void m() {}  |"
            + " /** Serves {@code /api/**} only. */"
            + " void m() {}",
        "/** A */ int x = 1; void m() {}                  | void m() {}",
        "/** Old */ /** New */ void m() {}                | /** New */ void m() {}",
        "/** Kept */ /* NOSONAR */ void m() {}            | /** Kept */ /* NOSONAR */ void m() {}",
        "String s = \"/** a\"; /* b */ void m() {}         | void m() {}",
        "String s = \"\\\"/** a\"; /* b */ void m() {}     | void m() {}",
        "char c = '\"'; /** A */ void m() {}               | /** A */ void m() {}",
        "// it's /** not\\n/** A */ void m() {}            | /** A */ void m() {}",
        "String s = \"\"\"\\n\" /** a \"\"\"; void m() {}     | void m() {}",
        "/// A\\n/// B\\nvoid m() {}                        | /// A\\n/// B\\nvoid m() {}",
        "/// A\\n\\n/// B\\nvoid m() {}                      | /// B\\nvoid m() {}",
        "int x; /// A\\nvoid m() {}                        | void m() {}",
      })
  void areFoundAfterWhateverIsBeforeThem(String text, String expected) throws MissingPartException {
    String file = "class A {\n" + text.replace("\\n", "\n") + "\n}";

    assertThat(JavaSymbols.find(file, "A#m", true).stream().map(FileLine::text))
        .isEqualTo(expected.replace("\\n", "\n").lines().toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "b", "c"})
  void areDeclaredTogether(String name) throws MissingPartException {
    String text =
        """
        class Store {
          /** A */
          private int a, b = 2,
              c; // all
          private int d;
        }
        """;

    assertThat(JavaSymbols.find(text, "Store#" + name, true))
        .extracting(FileLine::text)
        .containsExactly("  /** A */", "  private int a, b = 2,", "      c; // all");
  }

  @Test
  void knowTheNumbersOfTheirLines() throws MissingPartException {
    assertThat(JavaSymbols.find(TEXT, "Greeter#word", true))
        .extracting(FileLine::number)
        .containsExactly(6, 7);
  }

  @Test
  void thatAreMissingAreTold() {
    assertThat(problem("Greter"))
        .isEqualTo("there is no type \"Greter\" | Did you mean \"Greeter\"?");
    assertThat(problem("Zzz")).startsWith("there is no type \"Zzz\" | There is Greeter, ");
    assertThat(problem("Greeter#gret"))
        .isEqualTo("there is no \"Greeter#gret\" | Did you mean \"greet\"?");
    assertThat(problem("Greeter.Point#zzzzzz"))
        .isEqualTo("there is no \"Greeter.Point#zzzzzz\" | There is Point, x, y.");
    assertThat(problem("Greeter#greet(int)"))
        .isEqualTo(
            "there is no \"Greeter#greet(int)\" | There is greet(Map,int[]), greet(String).");
  }

  @Test
  void thatAreAmbiguousAreTold() {
    assertThat(problem("Greeter#greet"))
        .isEqualTo(
            "there is more than one \"Greeter#greet\""
                + " | Name the types of the parameters: greet(Map,int[]), greet(String).");
    assertThat(problem("Greeter#Greeter"))
        .contains("Name the types of the parameters: Greeter(), Greeter(String).");
  }

  @Test
  void areNotFoundInWhatIsNoJava() {
    assertThatThrownBy(() -> JavaSymbols.find("class A { void m( }", "B", false))
        .isInstanceOfSatisfying(
            MissingPartException.class,
            e -> assertThat(e.hint()).startsWith("Line 1 has an error in its syntax: "));
  }

  @Test
  void takeNoLongTimeInHostileFiles() {
    for (String part : List.of("(", "a<", "x->(", "[", "{", "new A(){", "a?b:")) {
      String text = "class A { Object o = " + part.repeat(200_000 / part.length()) + "; }";
      assertThatThrownBy(() -> JavaSymbols.find(text, "B", false))
          .isInstanceOf(MissingPartException.class);
    }
  }
}

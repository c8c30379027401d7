package io.github.shelfmark.sass.dart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.finding.Position;
import io.github.shelfmark.sass.SassFiles;
import io.github.shelfmark.sass.SassProblem;
import io.github.shelfmark.sass.SassResult;
import io.github.shelfmark.sass.SassSheet;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class DartSassTest {
  private static final DartSass SASS = new DartSass();

  private final Map<String, String> files = new LinkedHashMap<>();

  @BeforeAll
  static void open() throws IOException {
    SASS.open();
  }

  @AfterAll
  static void close() throws IOException {
    SASS.close();
  }

  private SassResult compile(String path, String text) throws IOException {
    SassFiles found = new SassFiles(List.of("_sass"), file -> Optional.ofNullable(files.get(file)));
    return SASS.compile(new SassSheet(path, text, SassSheet.isIndented(path)), true, found);
  }

  @Test
  void importsAreFoundInLoadPathsAndBesideTheFile() throws IOException {
    files.put("_sass/_part.scss", "$c: red; @import 'deep/inner';");
    files.put("_sass/deep/_inner.sass", "$d: blue\\n".replace("\\n", "\n"));
    files.put("assets/_beside.scss", "$e: lime;");

    SassResult made =
        compile("assets/main.scss", "@import 'part', 'beside'; a { b { c: $c $d $e } }");

    assertThat(made.problems()).isEmpty();
    assertThat(made.css()).isEqualTo("a b{c:red blue lime}");
  }

  @Test
  void namesMayHaveSpacesAndOtherLetters() throws IOException {
    files.put("_sass/Büro fern/_ä%20.scss", "$c: red;");

    SassResult made =
        compile("stil/größe.scss", "@import 'Büro fern/ä%2520'; a { c: $c; content: 'é' }");

    assertThat(made.problems()).isEmpty();
    assertThat(made.css()).contains("c:red").contains("é");
  }

  @Test
  void theIndentedSyntaxHasNoBraces() throws IOException {
    assertThat(compile("a.sass", "a\n  b\n    c: 1 + 2\n").css()).isEqualTo("a b{c:3}");
  }

  @Test
  void endlessRecursionIsAnErrorAndEndsTheCompiler() throws IOException {
    try (DartSass sass = new DartSass()) {
      sass.open();
      String text = "@function f($n) { @return f($n + 1); } a { b: f(1) }";

      SassResult made =
          sass.compile(
              new SassSheet("assets/main.scss", text, /* indented= */ false),
              /* compressed= */ false,
              new SassFiles(List.of(), file -> Optional.empty()));

      assertThat(made.css()).isEmpty();
      assertThat(made.problems())
          .containsExactly(
              new SassProblem(
                  true,
                  "assets/main.scss",
                  Position.NONE,
                  "a function or a mixin calls itself endlessly"));
    }
  }

  @Test
  void errorsHaveTheirPlace() throws IOException {
    files.put("_sass/_part.scss", "\n$c: $missing;");

    assertThat(compile("main.scss", "a {}\n@import 'part';").problems())
        .containsExactly(
            new SassProblem(true, "_sass/_part.scss", new Position(2, 5), "Undefined variable."));
    assertThat(compile("main.scss", "a {\n b: ;\n}").problems())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.path()).isEqualTo("main.scss");
              assertThat(problem.place().line()).isEqualTo(2);
            });
    assertThat(compile("main.scss", "@import 'nowhere';").problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.message()).contains("Can't find stylesheet"));
  }

  @Test
  void warningsAreToldAndDeprecationsAreNot() throws IOException {
    files.put("_sass/_part.scss", "$c: 10px / 2;");

    SassResult made = compile("main.scss", "@import 'part';\n@warn 'old'; a { w: $c }");

    assertThat(made.css()).isEqualTo("a{w:5px}");
    assertThat(made.problems()).extracting(SassProblem::message).containsExactly("old");
  }

  @Test
  void noFileOutsideTheSiteIsRead() throws IOException {
    for (String address : List.of("file:///etc/hostname", "/etc/hostname", "../../etc/hostname")) {
      assertThat(compile("a/main.scss", "@use '" + address + "' as x;").problems())
          .as(address)
          .singleElement()
          .satisfies(problem -> assertThat(problem.error()).isTrue());
    }
  }
}

package io.github.shelfmark.markup.include;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Regions of files in the notations that other tools have. */
class RegionsTest {
  private static List<String> region(String name, String... lines) throws MissingPartException {
    return Regions.of(FileLine.of(String.join("\n", lines)), false).named(name).stream()
        .map(FileLine::text)
        .toList();
  }

  private static List<String> shown(boolean markdown, String... lines) {
    List<FileLine> all = FileLine.of(String.join("\n", lines));
    return Regions.of(all, markdown).withoutMarkers(all).stream().map(FileLine::text).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "// tag::a[],            // end::a[]",
    "# tag::a[],             # end::a[]",
    "<!-- tag::a[] -->,      <!-- end::a[] -->",
    "/* tag::a[] */,         /* end::a[] */",
    "-- tag::a[],            -- end::a[]",
    "// #region a,           // #endregion",
    "//#region a,            //#endregion a",
    "#region a,              #endregion",
    "# region a,             # endregion",
    "//region a,             //endregion",
    "// region a,            // endregion some label",
    "<!-- #region a -->,     <!-- #endregion -->",
    "<!-- region a -->,      <!-- endregion a -->",
    "/* #region a */,        /* #endregion */",
    "#pragma region a,       #pragma endregion",
    "REM #region a,          REM #endregion",
    "#Region \"a\",          #End Region",
    "// [START a],           // [END a]",
    "# [START a],            # [END a]",
    "<!-- [START a] -->,     <!-- [END a] -->",
    "{{/* #region a */}},    {{/* #endregion */}}",
    "/** #region a */,       /** #endregion */",
    "* #region a,            * #endregion",
    "//---- region a ----,   //---- endregion ----",
    "; region a,             ; endregion",
    "! region a,             ! endregion",
    "--region a,             --endregion",
    "[//]: # (#region a),    [//]: # (#endregion)",
  })
  void areKnownInManyNotations(String start, String end) throws MissingPartException {
    assertThat(region("a", "x", "  " + start, "y", end, "z")).containsExactly("y");
    assertThat(shown(false, "x", start, "y", end, "z")).containsExactly("x", "y", "z");
  }

  @Test
  void joinAllPiecesWithTheSameName() throws MissingPartException {
    assertThat(region("a", "#region a", "1", "#endregion", "2", "// tag::a[]", "3", "// end::a[]"))
        .containsExactly("1", "3");
  }

  @Test
  void hideTheMarkersOfOthers() throws MissingPartException {
    assertThat(
            region(
                "out", "//region out", "1", "//region in", "2", "//endregion", "3", "//endregion"))
        .containsExactly("1", "2", "3");
  }

  @Test
  void mayOverlapWhereTheirEndsHaveNames() throws MissingPartException {
    String[] text = {"# tag::a[]", "1", "# tag::b[]", "2", "# end::a[]", "3", "# end::b[]"};

    assertThat(region("a", text)).containsExactly("1", "2");
    assertThat(region("b", text)).containsExactly("2", "3");
  }

  @Test
  void haveNamesOfSeveralWords() throws MissingPartException {
    assertThat(region("Public API", "  //region Public API", "1", "  //endregion"))
        .containsExactly("1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Getters (public)", "C#", "com.example.*", "Say \"hi\"", "a -", "f()"})
  void haveNamesThatEndInAnySign(String name) throws MissingPartException {
    assertThat(region(name, "//region " + name, "1", "//endregion")).containsExactly("1");
    assertThat(region(name, "/* #region " + name + " */", "1", "/* #endregion */"))
        .containsExactly("1");
  }

  @Test
  void areNoSentencesInComments() throws MissingPartException {
    String sentence = "// region of interest follows";

    assertThat(region("a", "// #region a", "x", sentence, "y", "// #endregion"))
        .containsExactly("x", sentence, "y");
    assertThat(region("a", "// region a", "x", sentence, "y", "// endregion"))
        .containsExactly("x", sentence, "y");
    assertThat(region("a", "# region a", "--region eu", "# endregion"))
        .containsExactly("--region eu");
    assertThat(region("a b", "// region c", "// region a b", "x", "// endregion", "// endregion"))
        .containsExactly("x");
  }

  @Test
  void areInCommentsOnly() {
    for (String line :
        List.of(
            "<region name=\"eu\">", "- region eu", "\"region eu\",", "'region eu'", "!region eu")) {
      assertThat(shown(false, line, "x", "// endregion")).hasSize(3);
      assertThat(shown(false, "// region a", line, "// endregion")).containsExactly(line);
    }
  }

  @Test
  void needNoNameInOthers() throws MissingPartException {
    assertThat(region("a", "#region a", "1", "#region", "2", "#endregion", "3", "#endregion"))
        .containsExactly("1", "2", "3");
  }

  @Test
  void arePairedInShortTime() throws MissingPartException {
    String text =
        "// region a\n".repeat(60_000)
            + "// region b\n".repeat(60_000)
            + "// endregion a\n".repeat(60_000)
            + "# endregion\n".repeat(60_000);

    assertThat(Regions.of(FileLine.of(text), false).named("a")).isEmpty();
  }

  @Test
  void areTextWithoutAnEnd() {
    assertThat(shown(false, "# region eu-1", "a: 1")).containsExactly("# region eu-1", "a: 1");
    assertThat(shown(false, "x", "//endregion")).containsExactly("x", "//endregion");
    assertThat(shown(false, "a::b[]", "region a", "x", "endregion")).hasSize(4);
  }

  @Test
  void areNoHeadingsOfMarkdown() {
    assertThat(shown(true, "# region", "x", "# endregion")).hasSize(3);
    assertThat(shown(true, "<!-- #region a -->", "x", "<!-- #endregion -->")).containsExactly("x");
  }

  @Test
  void thatAreMissingAreTold() {
    assertThatThrownBy(() -> region("helo", "#region hello", "#endregion"))
        .isInstanceOfSatisfying(
            MissingPartException.class,
            e -> {
              assertThat(e.problem()).isEqualTo("there is no region \"helo\"");
              assertThat(e.hint()).isEqualTo("Did you mean \"hello\"?");
            });
    assertThatThrownBy(() -> region("z", "#region aa", "#endregion", "#region bb", "#endregion"))
        .isInstanceOfSatisfying(
            MissingPartException.class, e -> assertThat(e.hint()).isEqualTo("It has aa, bb."));
    assertThatThrownBy(() -> region("a", "x"))
        .isInstanceOfSatisfying(
            MissingPartException.class,
            e -> assertThat(e.hint()).startsWith("The file has no regions"));
  }

  @Test
  void thatAreNeverEndedAreTold() {
    assertThatThrownBy(() -> region("a", "x", "#region a", "y"))
        .isInstanceOfSatisfying(
            MissingPartException.class,
            e -> {
              assertThat(e.problem()).isEqualTo("the region \"a\" is never ended");
              assertThat(e.hint()).startsWith("It starts in line 2;");
            });
  }
}

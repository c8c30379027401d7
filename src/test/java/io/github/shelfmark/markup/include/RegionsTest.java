package io.github.shelfmark.markup.include;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

package io.github.shelfmark.markup.include;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SymbolNameTest {
  @Test
  void namesAreThoseOfJavadoc() {
    assertThat(SymbolName.of(" a.Quay ")).isEqualTo(new SymbolName("a.Quay", "", Optional.empty()));
    assertThat(SymbolName.of("Quay#moor"))
        .isEqualTo(new SymbolName("Quay", "moor", Optional.empty()));
    assertThat(SymbolName.of("Quay#moor()"))
        .isEqualTo(new SymbolName("Quay", "moor", Optional.of(List.of())));
    assertThat(SymbolName.of("Quay#moor(java.util.Map<String, Ship>, int... berths)"))
        .isEqualTo(new SymbolName("Quay", "moor", Optional.of(List.of("Map", "int[]"))));
    assertThat(SymbolName.of("Quay#moor(").parameters()).contains(List.of());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "String|String",
        "java.lang.String|String",
        "List<Map<String, Integer>>|List",
        "int []|int[]",
        "String...|String[]",
        "final String name|String",
        "@Nullable String|String",
        "@A(\"x, y\") @b.C int|int",
        "@A(|''"
      })
  void typesAreComparedBySimpleNames(String written, String simple) {
    assertThat(SymbolName.simple(written)).isEqualTo(simple);
  }
}

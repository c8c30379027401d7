package io.github.shelfmark.markup.liquid;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Conditions that {@code where_exp} of Jekyll 4.3.1 accepts and rejects. */
class StrictConditionTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "p",
        "p.u == 1",
        "p.a-b? != 'x' and p[\"y\"].size <> (1..n)",
        "p.u contains -2.5 or blank",
        " p . u>=1 or q<'a' ",
        "p[q[0]].r == nil",
      })
  void accepts(String condition) {
    assertThat(StrictCondition.isReadable(condition)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "p.u ==",
        "p.u == 1 and",
        "== 1",
        "p.u = 1",
        "p.u === 1",
        "p.u == 1 foo",
        "p.u ~ 2",
        "p..u == 1",
        "p.u == \"x",
        "(p.u == 1)",
        "not p.u",
        "p.u == 1 or or p.u==2",
        "p.u < ",
        "p[0 == 1",
        "p.contains 'x'",
      })
  void rejects(String condition) {
    assertThat(StrictCondition.isReadable(condition)).isFalse();
  }
}

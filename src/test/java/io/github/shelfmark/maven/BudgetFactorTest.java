package io.github.shelfmark.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.shelfmark.BuildRequest;
import org.apache.maven.plugin.MojoExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BudgetFactorTest {
  @Test
  void whatIsInRangeIsTaken() throws MojoExecutionException {
    assertThat(BudgetFactor.of(1)).isEqualTo(1);
    assertThat(BudgetFactor.of(BuildRequest.MOST_BUDGET)).isEqualTo(BuildRequest.MOST_BUDGET);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1, Integer.MAX_VALUE})
  void anotherOneIsRefusedAndNotReplaced(int factor) {
    assertThatThrownBy(() -> BudgetFactor.of(factor))
        .isInstanceOf(MojoExecutionException.class)
        .hasMessageContaining("from 1 to " + BuildRequest.MOST_BUDGET)
        .hasMessageContaining(String.valueOf(factor));
  }
}

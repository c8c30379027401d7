package io.github.shelfmark.check.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.check.RulePage;
import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.testing.TestBuild;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RulePagesTest {
  @TempDir private Path directory;

  static Stream<RulePage> pages() {
    return RulePages.all().stream();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void examplesAreWrongAndRight(RulePage page) throws IOException {
    List<Finding> wrong = findings("wrong", page.wrong());
    assertThat(wrong).isNotEmpty();
    assertThat(wrong).extracting(Finding::code).containsOnly(page.code());
    assertThat(wrong).extracting(Finding::severity).contains(page.severity());
    assertThat(findings("right", page.right())).isEmpty();
  }

  private List<Finding> findings(String name, Map<String, String> files) throws IOException {
    TestBuild build = TestBuild.in(directory.resolve(name));
    for (Map.Entry<String, String> file : files.entrySet()) {
      build.source().file(file.getKey(), file.getValue());
    }
    return build.run().findings();
  }

  @Test
  void everyCodeHasOnePage() {
    assertThat(RulePages.all())
        .extracting(page -> page.code().number())
        .doesNotHaveDuplicates()
        .isSorted();
  }
}

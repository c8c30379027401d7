package io.github.shelfmark.extension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.FindingCode;
import io.github.shelfmark.finding.Severity;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@link Library}, and {@link Libraries} without Maven. */
class LibraryTest {
  private final List<Finding> findings = new ArrayList<>();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "org.example:a_b:1.0-rc.2",
        "org.example:a:1:zip",
        "org.example:a:1:jar:linux-x86"
      })
  void takesArtifactsOfOneVersion(String artifact) {
    assertThat(Library.of("a test", "A", artifact).artifacts()).containsExactly(artifact);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "org.example:a",
        "org.example:a:",
        "org.example:a:[1,2)",
        "org.example:a:LATEST",
        "org.example:a:1-SNAPSHOT",
        "org.example:a:1:jar:linux:more",
        "org.example:a:1 && rm"
      })
  void refusesWhatIsNotPinned(String artifact) {
    assertThatThrownBy(() -> Library.of("a test", "A", artifact))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageEndingWith(artifact);
  }

  @Test
  void findsClassesOnTheClassPathWithoutLoadingThem() {
    Library library =
        Library.of("a test", LibraryTest.class.getName() + "$NeverLoaded", "org.example:a:1");
    ClassLoader loader = Libraries.onClassPath().load(library, findings::add).orElseThrow();

    assertThat(loader).isSameAs(Library.class.getClassLoader());
    assertThat(findings).isEmpty();
    assertThat(System.getProperty("LibraryTest.loaded")).isNull();
  }

  @Test
  void saysWhatToAddToTheClassPath() {
    Library library =
        Library.of("the directive \"sketch\"", "org.example.Missing", "org.example:a:1", "x:b:2");

    assertThat(Libraries.onClassPath().load(library, findings::add)).isEmpty();
    assertThat(findings)
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.severity()).isEqualTo(Severity.ERROR);
              assertThat(finding.code()).isEqualTo(FindingCode.LIBRARY);
              assertThat(finding.message())
                  .isEqualTo(
                      "the directive \"sketch\" needs org.example:a:1, x:b:2, which is not on the"
                          + " class path");
              assertThat(finding.hint())
                  .isEqualTo(
                      "Add the jars of org.example:a:1, x:b:2 and of its dependencies to the class"
                          + " path.");
            });
  }

  @Test
  void theClassPathIsPartOfTheKey() {
    assertThat(Libraries.onClassPath().key()).isEqualTo(System.getProperty("java.class.path"));
  }

  @Test
  void reportsAnAdapterThatCannotBeUsed() {
    Library library = Library.of("a test", LibraryTest.class.getName(), "org.example:a:1");

    assertThat(
            Libraries.onClassPath()
                .adapter(library, Runnable.class, "java.lang.StringBuilder", findings::add))
        .isEmpty();
    assertThat(findings)
        .singleElement()
        .satisfies(
            finding ->
                assertThat(finding.message())
                    .startsWith("a test cannot use its library: java.lang.ClassCastException"));
  }

  /** Would set a property if it were loaded. */
  @SuppressWarnings("unused")
  private static final class NeverLoaded {
    static final String BEFORE = System.setProperty("LibraryTest.loaded", "true");
  }
}

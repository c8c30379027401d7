package io.github.shelfmark.markup.flexmark;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.extension.BodyText;
import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.markup.Fixtures;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FailureTest {
  private static final BodyText SOURCE = BodyText.of(Fixtures.page("a.md", "a.html", "x < y"));

  private static RuntimeException thrownIn(String type, @Nullable String file) {
    RuntimeException thrown = new IllegalStateException("why");
    thrown.setStackTrace(
        new StackTraceElement[] {
          new StackTraceElement("java.util.ArrayList", "get", "ArrayList.java", 1),
          new StackTraceElement(type, "run", file, 7)
        });
    return thrown;
  }

  private static Finding told(RuntimeException thrown, String... classes) {
    return Failure.of(SOURCE, thrown, List.of(classes)).findings().get(0);
  }

  @Test
  void saysWhoseCodeFailedAndWhere() {
    assertThat(told(thrownIn("com.vladsch.flexmark.ext.X", "X.java")).headline())
        .isEqualTo(
            "a.md: flexmark-java (X.java:7) failed in this document: java.lang.IllegalStateException:"
                + " why");
    assertThat(told(thrownIn("io.github.shelfmark.Y", "Y.java")).headline())
        .contains(": the dialect flexmark (Y.java:7) failed");
    assertThat(told(thrownIn("com.example.Tides", null)).headline())
        .contains(": com.example.Tides failed");
  }

  @Test
  void saysHowTheDocumentWouldBeRead() {
    RuntimeException thrown = thrownIn("com.example.Tides", "Tides.java");

    assertThat(told(thrown).hint()).contains("\"dialect: commonmark\"");
    assertThat(told(thrown, "com.example.Tides").hint()).startsWith("Without com.example.Tides in");
  }

  @Test
  void keepsTheText() {
    assertThat(Failure.of(SOURCE, thrownIn("a.B", "B.java"), List.of()).html())
        .isEqualTo("<pre>x &lt; y</pre>\n");
  }
}

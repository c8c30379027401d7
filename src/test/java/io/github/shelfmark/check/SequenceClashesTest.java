package io.github.shelfmark.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SequenceClashesTest {
  private static final String CODE = "sequence";

  @TempDir private Path directory;

  private static String page(String title, String sequence) {
    return "---\ntitle: " + title + "\nsequence: " + sequence + "\n---\n";
  }

  @Test
  void tellsDocumentsOfOneSection() throws IOException {
    Told told =
        Told.in(directory)
            .with("s/a.md", page("A", "10"))
            .with("s/b.md", page("B", "10.0"))
            .with("s/c.md", page("C", "\"10\""))
            .with("s/d.md", page("D", "20"))
            .with("t/a.md", page("A", "10"));
    assertThat(told.of(CODE))
        .containsExactly(
            "info s/b.md:3:1: the sequence 10 is that of s/a.md too",
            "info s/c.md:3:1: the sequence 10 is that of s/a.md too");
  }

  @Test
  void documentsOfTwoDirectoriesAreTwoGroups() throws IOException {
    Told told =
        Told.in(directory)
            .with("s/a.md", "---\ntitle: A\nsequence: 1\npermalink: /p/a\n---\n")
            .with("t/b.md", "---\ntitle: B\nsequence: 1\npermalink: /p/b\n---\n");
    assertThat(told.of(CODE)).isEmpty();
  }

  @Test
  void theSequenceOfAGroupAndThatOfListedPagesAreNone() throws IOException {
    Told told =
        Told.in(directory)
            .with(
                "site.yml",
                """
        title: T
        defaults:
          - scope: {path: g}
            values: {sequence: 5}
        sections:
          - {title: S, pages: [s/b.md, s/a.md]}
          - {title: G, prefix: /g/}
        """)
            .with("s/a.md", page("A", "10"))
            .with("s/b.md", page("B", "10"))
            .with("g/a.md", "# A\n")
            .with("g/b.md", "# B\n");
    assertThat(told.of(CODE)).isEmpty();
  }
}

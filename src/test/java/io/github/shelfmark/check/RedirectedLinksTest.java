package io.github.shelfmark.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Links to pages that only lead on, in documents and in the configuration. */
class RedirectedLinksTest {
  private static final String CODE = "redirected-link";

  @TempDir private Path directory;

  private Told told() throws IOException {
    return Told.in(directory)
        .with("new.md", "---\ntitle: New\nredirect_from: /old.html\n---\n\nText.\n")
        .with("moved.md", "---\ntitle: Moved\nredirect_to: /new.html\n---\n")
        .with("chat.md", "---\ntitle: Chat\nredirect_to: https://x.invalid/\n---\n");
  }

  @Test
  void tellsLinksOfDocuments() throws IOException {
    Told told =
        told().with("a.md", "# A\n\n[x](moved.md) [y](/old.html#z) [z](new.md) [c](chat.md)\n");
    assertThat(told.of(CODE))
        .containsExactly(
            "info a.md:3:5: the link \"moved.md\" leads to a page that only leads on to"
                + " \"/new.html\"",
            "info a.md:3:19: the link \"/old.html#z\" leads to a page that only leads on to"
                + " \"/new.html\"");
  }

  @Test
  void tellsMenus() throws IOException {
    Told told =
        told()
            .with(
                "site.yml",
                """
        title: T
        nav:
          - {title: Old, url: /old.html}
          - {title: New, url: /new.html}
        sections:
          - title: S
            pages:
              - {title: M, url: /moved.html}
        """);
    assertThat(told.of(CODE))
        .containsExactly(
            "info site.yml:3:5: the nav entry \"Old\" leads to a page that only leads on to"
                + " \"/new.html\"",
            "info site.yml:8:9: the menu entry \"M\" leads to a page that only leads on to"
                + " \"/new.html\"");
  }

  @Test
  void noticesThatATargetHasMoved() throws IOException {
    Told told = told().with("a.md", "# A\n\n[x](b.md)\n").with("b.md", "# B\n");
    assertThat(told.of(CODE)).isEmpty();
    told.with("b.md", "---\ntitle: B\nredirect_to: /new.html\n---\n");
    assertThat(told.of(CODE)).hasSize(1);
    told.with("c.md", "# C\n");
    assertThat(told.of(CODE)).hasSize(1);
    told.with("b.md", "# B\n");
    assertThat(told.of(CODE)).isEmpty();
  }
}

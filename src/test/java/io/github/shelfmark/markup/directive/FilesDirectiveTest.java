package io.github.shelfmark.markup.directive;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FilesDirectiveTest {
  @Test
  void directoriesFoldAndEntriesHaveRemarks() {
    Written written =
        Written.of(
            "::: files",
            "- src/ all *sources*",
            "  - **App.java** the entry",
            "  - empty/",
            "  - …",
            "- pom.xml",
            ":::");

    assertThat(written.told()).isEmpty();
    assertThat(written.html())
        .isEqualTo(
            """
            <div class="files">
            <ul>
            <li class="files-dir"><details open><summary><span class="files-name">src/</span>\
             <span class="files-remark">all <em>sources</em></span></summary>
            <ul>
            <li class="files-file"><span class="files-name"><strong>App.java</strong></span>\
             <span class="files-remark">the entry</span></li>
            <li class="files-dir"><span class="files-name">empty/</span></li>
            <li class="files-more"><span class="files-name">…</span></li>
            </ul>
            </details></li>
            <li class="files-file"><span class="files-name">pom.xml</span></li>
            </ul>
            </div>
            """);
  }

  @Test
  void looseListsAreTheSame() {
    Written written = Written.of("::: files", "- a", "", "  - b c", "", "- d", ":::");

    assertThat(written.texts(".files-name")).containsExactly("a", "b", "d");
    assertThat(written.texts(".files-dir > details > ul .files-remark")).containsExactly("c");
    assertThat(written.texts(".files p")).isEmpty();
  }

  @Test
  void aDirectoryThatIsALinkDoesNotFold() {
    Written written = Written.of("::: files", "- [a b](x.md) c", "  - d", ":::");

    assertThat(written.one(".files-dir > .files-name").text()).isEqualTo("a b");
    assertThat(written.texts("details")).isEmpty();
    assertThat(written.one(".files-dir > ul > .files-file").text()).isEqualTo("d");
  }

  @Test
  void whatElseIsInAnEntryStays() {
    Written written =
        Written.of("::: files", "- `a < b` x <br> y", "", "  > q", "- [ ] t", "- ", ":::");

    assertThat(written.texts(".files-name")).contains("a < b");
    assertThat(written.one("blockquote").text()).isEqualTo("q");
  }

  @Test
  void aTextWithoutAListIsTold() {
    assertThat(Written.of("::: files", "a", ":::").told())
        .containsExactly("1:5 there is no list in \"files\"");
  }
}

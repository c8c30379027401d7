package io.github.shelfmark.markup.flexmark.heading;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.testing.BuiltSite;
import io.github.shelfmark.testing.TestBuild;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Headings have the ids of the dialect commonmark, and those that bookmarks know. */
class HeadingAnchorsTest {
  @TempDir private Path directory;

  private BuiltSite site(String profile, String... lines) throws IOException {
    TestBuild build = TestBuild.in(directory);
    String config = "title: T\ndialect: flexmark\nflexmark: {profile: " + profile + "}\n";
    build.source().file("site.yml", config);
    build.source().file("index.md", "# Home\n");
    build.source().file("a.md", String.join("\n", lines) + "\n");
    return build.site();
  }

  /** The ids of each heading, its own first. */
  private static List<List<String>> ids(BuiltSite site) throws IOException {
    return site.page("a.html").select("main :is(h1, h2)").stream()
        .map(heading -> heading.select("[id]").stream().map(Element::id).toList())
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "jbake | files_folders & more | files_folders--more files-folders-more",
        "jbake | Low water             | low-water",
        "jbake | A - b                 | a---b a-b",
        "jbake | `code` *x*_y_         | code-xy",
        "jbake | Größe                 | größe",
        "jbake | ???                   | section",
        "doxia | Low water             | low-water Low_water",
        "doxia | 1. Größe              | 1-größe a1._Gr.C3.B6.C3.9Fe",
        "gfm   | files_folders         | files_folders",
      })
  void areTwoWhereTheyDiffer(String profile, String heading, String ids) throws IOException {
    assertThat(ids(site(profile, "# Top", "", "## " + heading)).get(1))
        .isEqualTo(Arrays.asList(ids.split(" ")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a_b, a-b, a_b", "a-b, a_b, a b", "a_b, a_b-1, a_b, a-b-1", "a_b, a_b"})
  void areNeverGivenTwice(String headings) throws IOException {
    String[] texts = headings.split(", ");
    BuiltSite site = site("jbake", "# Top\n\n## " + String.join("\n\n## ", texts));

    assertThat(ids(site).stream().flatMap(List::stream)).doesNotHaveDuplicates();
    assertThat(ids(site).get(texts.length)).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource({"jbake, #files-folders", "jbake, #files_folders", "doxia, #files_folders"})
  void canBothBeLinkedTo(String profile, String link) throws IOException {
    BuiltSite site = site(profile, "# Top", "", "[x](" + link + ")", "", "## files_folders");

    assertThat(site.bodyLinks("a.html")).containsExactly("/a.html" + link + " x");
  }

  @ParameterizedTest
  @ValueSource(strings = {"jbake", "doxia"})
  void thatAuthorsChooseStandAlone(String profile) throws IOException {
    BuiltSite site = site(profile, "# Top", "", "## Own_one {#mine}", "", "## mine");

    assertThat(ids(site).subList(1, 3)).first().isEqualTo(List.of("mine"));
    assertThat(ids(site).get(2)).doesNotContain("mine");
  }
}

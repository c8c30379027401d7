package io.github.shelfmark.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.Severity;
import io.github.shelfmark.site.Document;
import io.github.shelfmark.site.Section;
import io.github.shelfmark.site.SectionEntry;
import io.github.shelfmark.site.SectionTree;
import io.github.shelfmark.testing.Sources;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MenusTest {
  @TempDir private Path directory;
  private Sources sources;

  @BeforeEach
  void makeSource() throws IOException {
    sources = Sources.in(directory);
    sources.page("index.md", "title: Home").page("usage.md", "title: Usage");
    sources.page("faq.md", "title: FAQ").page("guides/a.md", "").page("guides/b.md", "");
  }

  private SectionTree menu(String sections) throws IOException {
    sources.config("title: Site$sections:$" + sections);
    return SectionBuilder.build(sources.read(), sources.findings());
  }

  private static List<String> titles(Section section) {
    return section.entries().stream().map(SectionEntry::title).toList();
  }

  private List<String> findings() {
    return sources.findings().list().stream().map(Finding::toString).toList();
  }

  @Test
  void pagesGlobsAndLinksAreInTheGivenOrder() throws IOException {
    SectionTree tree =
        menu(
            "- title: Overview$  pages:$  - /usage.md$  - {title: Javadoc, url: apidocs/}$  - faq.html"
                + "$- title: Guides$  pages: [guides/b.md, 'guides/*.md', {title: X, url: 'https://e.org'}]");
    List<Section> menus = tree.root().sections();

    assertThat(menus).extracting(Section::title).containsExactly("Overview", "Guides");
    assertThat(titles(menus.get(0))).containsExactly("Usage", "Javadoc", "FAQ");
    assertThat(menus.get(0).entries().get(1).url()).isEqualTo("/apidocs/");
    assertThat(titles(menus.get(1))).containsExactly("B", "A", "X");
    assertThat(menus).noneMatch(Section::hasPage);
    assertThat(findings()).isEmpty();
    Document faq = menus.get(0).posts().get(1);
    assertThat(tree.next(faq)).map(Document::title).contains("B");
    assertThat(tree.pathTo(faq)).containsExactly(tree.root(), menus.get(0));
  }

  @Test
  void sectionsStandWhereTheMenuHasThem() throws IOException {
    SectionTree tree =
        menu(
            "- title: M$  prefix: /guides/$  pages:$  - {title: First, pages: [usage.md]}$"
                + "  - guides/b.md$  - {title: Second, sections: [{title: In, pages: [faq.md]}]}$"
                + "  - {title: Link, url: /l/}$  sections:$  - {title: Last, pages: [index.md]}");
    Section menu = tree.root().sections().get(0);
    List<String> seen = new ArrayList<>();
    menu.forEach(entry -> seen.add(entry.title()), section -> seen.add(section.title()));

    assertThat(seen).containsExactly("First", "B", "Second", "Link", "A", "Last");
    assertThat(menu.first()).map(SectionEntry::title).contains("Usage");
    Document b = menu.posts().get(0);
    assertThat(tree.previous(b)).map(Document::title).contains("Usage");
    assertThat(tree.next(b)).map(Document::title).contains("FAQ");
    assertThat(findings()).isEmpty();
  }

  @Test
  void otherSectionsInsideKeepThePlaces() throws IOException {
    Section menu =
        menu("- title: M$  pages: [faq.md, {title: In, pages: [usage.md]}, guides/a.md]")
            .root()
            .sections()
            .get(0);
    Section other = Section.of("Other", "/other/", Optional.empty(), List.of(), List.of());
    Section in = menu.sections().get(0);

    assertThat(menu.withSections(List.of(other, in)).before()).containsExactly(1, 1);
    assertThat(menu.withSections(List.of(in, other)).before()).containsExactly(1, 2);
    assertThat(menu.withSections(List.of(other)).before()).containsExactly(2);
  }

  @Test
  void aDocumentHasOnePlaceAndNamedOnesWinOverGlobs() throws IOException {
    SectionTree tree =
        menu(
            "- title: All$  pages: ['**']$- title: Q$  pages: [faq.md]$- title: R$  pages: [faq.md]");

    assertThat(titles(tree.root().sections().get(0))).containsExactly("A", "B", "Usage");
    assertThat(titles(tree.root().sections().get(1))).containsExactly("FAQ");
    assertThat(sources.findings().list())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.severity()).isEqualTo(Severity.WARNING);
              assertThat(finding.message()).isEqualTo("faq.md is listed twice, first in line 6");
              assertThat(finding.position().line()).isEqualTo(8);
            });
  }

  @Test
  void whatIsNotThereIsTold() throws IOException {
    menu("- title: M$  pages: [usge.md, b.md, guides, 'x/*.md', 'guides/**', faq.md]");

    assertThat(sources.findings().list())
        .extracting(Finding::message)
        .containsExactlyInAnyOrder(
            "\"usge.md\" is not a document of the site",
            "\"b.md\" is not a document of the site",
            "\"guides\" is not a document of the site",
            "no document matches \"x/*.md\"",
            "1 document is in none of the configured sections: /usage.html");
    assertThat(sources.findings().list())
        .extracting(Finding::hint)
        .contains(
            "Did you mean \"usage.md\"?",
            "Did you mean \"guides/b.md\"?",
            "Write \"guides/**\" for all documents in the directory.");
  }

  @Test
  void aSectionMayHaveBothAndAnIndex() throws IOException {
    sources.page("guides.md", "title: The guides");
    SectionTree tree =
        menu(
            "- title: G$  prefix: /guides/$  pages: [faq.md, {title: Last, page: guides/b.md}]"
                + "$- title: Use$  index: usage.md$  pages: [{title: L, url: /l/}]");
    Section guides = tree.root().sections().get(0);

    assertThat(titles(guides)).containsExactly("FAQ", "Last", "A");
    assertThat(guides.output()).isEqualTo("guides.html");
    assertThat(tree.root().sections().get(1).output()).isEqualTo("usage.html");
    assertThat(tree.root().posts()).isEmpty();
  }

  @Test
  void aPrefixThatIsAPageSuggestsPages() throws IOException {
    menu("- title: U$  prefix: /usage.html$- title: V$  prefix: /us");

    assertThat(sources.findings().list())
        .filteredOn(finding -> finding.code().id().equals("empty-section"))
        .extracting(finding -> finding.message() + " " + finding.hint())
        .containsExactly(
            "/usage.html is the URL of a page, not the start of the URLs of others"
                + " List the page instead: \"pages: [usage.md]\".",
            "no document has a URL that starts with /us/ A prefix is a whole directory. Documents"
                + " with other names are listed under \"pages\", such as \"pages: [usage.md]\".");
  }

  @Test
  void theHomePageMayBeListed() throws IOException {
    SectionTree tree = menu("- title: O$  pages: [index.md, usage.md, faq.md, 'guides/**']");

    assertThat(titles(tree.root().sections().get(0))).startsWith("Home", "Usage");
    assertThat(tree.root().index()).isPresent();
    assertThat(tree.pathTo(tree.root().index().orElseThrow())).containsExactly(tree.root());
    assertThat(findings()).isEmpty();
  }
}

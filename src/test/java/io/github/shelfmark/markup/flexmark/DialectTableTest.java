package io.github.shelfmark.markup.flexmark;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.testing.BuiltSite;
import io.github.shelfmark.testing.TestBuild;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The table of the manual's page "Markdown dialects compared" says what is so. */
class DialectTableTest {
  private static final Path PAGE = Path.of("src/docs/guide/dialects.md");

  /** What a reader makes of a text that reads it. */
  private record Construct(String text, String selector) {}

  private static final Map<String, Construct> CONSTRUCTS = new LinkedHashMap<>();

  static {
    add("tables", "| a |\n|---|\n| b |\n", "td");
    add("tables without outer bars", "a | b\n---|---\nc | d\n", "td");
    add("`~~struck out~~`", "~~a~~\n", "del");
    add("task lists", "- [x] a\n", "li input[type=checkbox]");
    add("bare addresses", "see https://example.org/ now\n", "a[href=https://example.org/]");
    add("footnotes", "a[^b]\n\n[^b]: c\n", "sup a[href^=#fn]");
    add("definition lists", "a\n: b\n", "dd");
    add("abbreviations", "*[AB]: c\n\nAB\n", "abbr");
    add("curly quotes", "\"a\"\n", "p:contains(\u201ca\u201d)");
    add("`[[wiki links]]`", "[[b]]\n", "a[href]:contains(b)");
    add("fenced code", "```\na\n```\n", "pre");
    add("a line's end as a break", "a\nb\n", "p br");
    add("headings without a blank, `#Title`", "#Title\n", "h1:contains(Title)");
    add(
        "Markdown in HTML, `<div markdown=\"1\">`",
        "<div markdown=\"1\">\n*a*\n</div>\n",
        "div em");
    add("attribute lists, `{: .class}`", "a\n{: .b}\n", "p.b");
    add("attributes, `[a](b){: .c}`", "[a](b){: .c}\n", "a.c");
    add("emoji, `:tada:`", ":tada:\n", "p:contains(\ud83c\udf89)");
    add("marks, `:badge[New]`", ":badge[New]\n", "span.badge");
    add("directives, `::: note`", "::: note\na\n:::\n", "aside.note");
    add("GitHub's alerts, `> [!NOTE]`", "> [!NOTE]\n> a\n", "aside.note");
    add("Liquid, `{{ page.title }}`", "a {{ page.title }}\n", "p:contains(a Tide)");
    add("ids of headings, `## Title {#id}`", "## Title {#own}\n", "h2#own");
    add("code with its colours", "```java\nint a;\n```\n", "pre span");
  }

  private static void add(String name, String text, String selector) {
    CONSTRUCTS.put(name, new Construct(text, selector));
  }

  private static final Map<String, String> DIALECTS = new LinkedHashMap<>();

  static {
    DIALECTS.put("`commonmark`", "dialect: commonmark\n");
    DIALECTS.put("`gfm`", "dialect: flexmark\n");
    DIALECTS.put("`doxia`", "dialect: flexmark\nflexmark: {profile: doxia}\n");
    DIALECTS.put("`jbake`", "dialect: flexmark\nflexmark: {profile: jbake}\n");
    DIALECTS.put("`jekyll`", "dialect: jekyll\n");
  }

  @TempDir private Path directory;

  @Test
  void theTableSaysWhatIsSo() throws IOException {
    List<String> made = new ArrayList<>();
    made.add("| construct | " + String.join(" | ", DIALECTS.keySet()) + " |");
    made.add("|---|" + ":-:|".repeat(DIALECTS.size()));
    List<BuiltSite> sites = new ArrayList<>();
    for (String config : DIALECTS.values()) {
      sites.add(site(sites.size(), config));
    }
    int page = 0;
    for (Map.Entry<String, Construct> row : CONSTRUCTS.entrySet()) {
      StringBuilder line = new StringBuilder("| " + row.getKey() + " |");
      for (BuiltSite site : sites) {
        boolean reads =
            !site.page("p" + page + ".html")
                .select("[data-pagefind-body]")
                .select(row.getValue().selector())
                .isEmpty();
        line.append(reads ? " yes |" : " – |");
      }
      made.add(line.toString());
      page++;
    }
    List<String> table =
        Files.readAllLines(PAGE).stream().filter(line -> line.startsWith("|")).toList();
    assertThat(table).containsExactlyElementsOf(made);
  }

  private BuiltSite site(int number, String config) throws IOException {
    TestBuild build = TestBuild.in(directory.resolve("site" + number));
    build.source().file("site.yml", config + "links: warn\n");
    int page = 0;
    for (Construct construct : CONSTRUCTS.values()) {
      build.source().file("p" + page++ + ".md", "---\ntitle: Tide\n---\n\n" + construct.text());
    }
    assertThat(build.run().published()).isTrue();
    return BuiltSite.at(build.output());
  }
}

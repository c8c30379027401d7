package io.github.shelfmark.markup.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.BuildRequest;
import io.github.shelfmark.Shelfmark;
import io.github.shelfmark.testing.BuiltSite;
import io.github.shelfmark.testing.Sources;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The ids that Doxia itself gives to headings and footnotes are in pages of a Maven Site. */
class DoxiaIdsTest {
  private static DoxiaMarkdown doxia;

  @TempDir private Path directory;

  @BeforeAll
  static void load() throws IOException {
    doxia = DoxiaMarkdown.load();
  }

  @AfterAll
  static void close() throws IOException {
    doxia.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# T\n\n## Same\n\n## Same\n\n### Same\n\n## Other\n\n## Same",
        "# T\n\n## Uses map\n\n## Uses `map`\n\n## `map`\n\n## map",
        "# Übersicht\n\n## Größe & Maß\n\n## 日本語\n\n## Привет мир\n\n## 😀 smile",
        "# 1. First\n\n## 2nd\n\n## 2.0.1\n\n## 2.0.1",
        "# !!!\n\n## ???\n\n## ...\n\n## !!!\n\n## -\n\n## _",
        "# See [the link](x.html) here\n\n## [All](y.html)\n\n## <https://example.org/a>",
        "# T\n\n## The list[](#Details)\n\n## Ends [](#x)\n\n## *Bold* and **more**",
        "# T\n\n## Two  spaces\n\n## Tab\there\n\nUnder\nlined\n------\n",
        "# T\n\n## A (b) [c] {d}\n\n## a/b\\c \\*d\\*\n\n## \"Quotes\" -- and... 'more'",
        "# T\n\n<h3>Raw</h3>\n\n<h2>Raw twice</h2>\n\n### Raw\n\n<h2 id=\"mine\">Has one</h2>",
        "# T\n\n<table><tr><td>\n<h3>In a table</h3>\n</td></tr></table>\n",
        "# T\n\n<a name=\"Old\"></a>\n\n## Old\n\n## New <a name=\"Newer\"></a>",
        "# T\n\n## A ![pic](a.png) b\n\n## ![one](a.png) ![two](a.png)\n\n## A b",
        "# T\n\n## [![badge](a.png)](x.html)\n\n## [![badge](a.png)](x.html) Title\n\n## Title",
        "# T\n\n## ![](a.png)\n\n## ![ref][r] and ![r]\n\n## ![a *b* c](a.png \"t\")\n\n[r]: a.png",
        "# T\n\n## x![pic](a.png)y\n\n## <img src=\"a.png\" alt=\"raw\"/> z\n\n## ![no] q",
        "# T ![pic](a.png)\n\n<h2>Raw <img src=\"a.png\" alt=\"pic\"/></h2>\n\n## Raw pic",
        "# T\n\n![image](a.png)\n\n## ![described](a.png)",
        "# T\n\nA[^1] B[^two] A[^1]\n\n[^1]: One.\n\n[^two]: Two.\n",
        "# A &amp; B\n\n## &lt;code&gt; &copy;\n\n## 100 %\n\n## A &#35; b",
      })
  void areInOurPages(String text) throws Exception {
    Document theirs = doxia.page(text);
    Sources.in(directory.resolve("src/site"))
        .file("markdown/page.md", text)
        .file("resources/a.png", "")
        .file("site.xml", "<project name=\"T\"><body/></project>");
    Shelfmark.build(
        BuildRequest.builder(directory.resolve("src/site"), directory.resolve("out"))
            .work(directory.resolve("work"))
            .now(Sources.NOW)
            .build());
    Document ours = Jsoup.parse(BuiltSite.at(directory.resolve("out")).text("page.html"));
    List<String> ids = ids(theirs);
    assertThat(ids(ours)).containsAll(ids);
    assertThat(ours.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
  }

  private static List<String> ids(Document page) {
    List<String> ids = new java.util.ArrayList<>(page.select("[id]").eachAttr("id"));
    ids.addAll(page.select("a[name]").eachAttr("name"));
    return ids;
  }
}

package io.github.shelfmark.check.document;

import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.testing.TestBuild;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A page in a site of one dialect, and what rules say of it. */
final class Page {
  private final TestBuild build;

  private Page(TestBuild build) {
    this.build = build;
  }

  static Page in(Path directory, String dialect) throws IOException {
    TestBuild build = TestBuild.in(directory);
    build.source().file("site.yml", "title: T\ndialect: " + dialect + "\n");
    build.source().file("index.md", "---\ntitle: Home\n---\n\n## Home\n");
    return new Page(build);
  }

  TestBuild build() {
    return build;
  }

  /** The places of the findings of a code in {@code page.md}: {@code 5:1}. */
  List<String> places(String code, String text) throws IOException {
    return places("page.md", code, text);
  }

  /** The same for each of some texts, in their order. */
  Map<String, List<String>> places(String code, Collection<String> texts) throws IOException {
    Map<String, List<String>> told = new LinkedHashMap<>();
    for (String text : texts) {
      told.put(text, places(code, text + "\n"));
    }
    return told;
  }

  List<String> places(String file, String code, String text) throws IOException {
    build.source().file(file, "---\ntitle: Page\n---\n" + text);
    return build.run().findings().stream()
        .filter(found -> found.code().id().equals(code) && found.file().equals(file))
        .map(Page::place)
        .toList();
  }

  private static String place(Finding found) {
    return found.position().line() + ":" + found.position().column();
  }
}

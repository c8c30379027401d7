package io.github.shelfmark.check.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeadingOrderRuleTest {
  private static final String CODE = "heading-order";

  @TempDir private Path directory;

  private static Map<String, List<String>> examples() {
    Map<String, List<String>> examples = new LinkedHashMap<>();
    examples.put("## A\n\n### B\n\n## C\n\n### D\n\n#### E", List.of());
    examples.put("# Page\n\n## A", List.of());
    examples.put("## A\n\n#### B", List.of("6:1"));
    examples.put("### A", List.of("4:1"));
    examples.put("# Page\n\n### A", List.of("6:1"));
    examples.put("## A\n\n#### B\n\n#### C\n\n## D\n\n##### E", List.of("6:1", "12:1"));
    examples.put("# Page\n\n# Two\n\n# Three", List.of("6:1"));
    examples.put("Two\n---\n\n#### B", List.of("7:1"));
    examples.put("Page\n====\n\n### B", List.of("7:1"));
    examples.put("> ## A\n>\n> #### B", List.of("6:3"));
    examples.put("- ## A\n\n  #### B", List.of("6:3"));
    examples.put("<h2>A</h2>\n\n<h4>B</h4>", List.of("6:1"));
    examples.put("<h2>A</h2>\n\n### B\n\n<H4>C</H4>", List.of());
    examples.put("## A\n\n<div><h4\n id=\"x\">B</h4></div>", List.of("6:6"));
    examples.put("## A\n\n```\n#### B\n```", List.of());
    examples.put("## A\n\n<!--\n#### B\n-->", List.of());
    examples.put("## A\n\n<template><h4>B</h4></template>\n\n### C", List.of());
    examples.put(
        "## A\n\n<div class=\"note warning\"><h5>B</h5>\n<div><h5>C</h5></div></div>\n\n### D",
        List.of());
    examples.put("## A\n\n<aside><h5>B</h5></aside>\n\n#### C", List.of("8:1"));
    examples.put("No heading.", List.of());
    return examples;
  }

  @ParameterizedTest
  @ValueSource(strings = {"commonmark", "flexmark", "jekyll"})
  void tellsSkippedLevels(String dialect) throws IOException {
    assertThat(Page.in(directory, dialect).places(CODE, examples().keySet())).isEqualTo(examples());
  }

  @Test
  void readsHeadingsInDirectivesAndFootnotesInTheirPlace() throws IOException {
    Page page = Page.in(directory, "commonmark");
    assertThat(page.places(CODE, "## A\n\n::: note\n#### B\n:::\n")).containsExactly("7:1");
    assertThat(page.places(CODE, "## A[^1]\n\n[^1]: ### B\n\n## C\n")).isEmpty();
  }

  @Test
  void readsDocumentsInHtml() throws IOException {
    Page page = Page.in(directory, "commonmark");
    assertThat(page.places("page.html", CODE, "<h2>A</h2>\n<h4>B</h4>\n")).containsExactly("5:1");
  }

  @Test
  void readsLevelsThatKramdownChanges() throws IOException {
    String text = "{::options header_offset=\"1\" /}\n\n# A\n\n## B\n";
    assertThat(Page.in(directory, "jekyll").places(CODE, text)).isEmpty();
  }
}

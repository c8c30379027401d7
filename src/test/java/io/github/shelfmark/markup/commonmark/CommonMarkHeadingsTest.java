package io.github.shelfmark.markup.commonmark;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.extension.Heading;
import io.github.shelfmark.extension.Links;
import io.github.shelfmark.markup.Fixtures;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommonMarkHeadingsTest {
  private final CommonMarkHeadings headings = new CommonMarkHeadings(Set.of("data"));
  private final CommonMarkRenderer renderer = new CommonMarkRenderer(Links.UNCHANGED, List.of());

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      value = {
        // where a heading is
        "# Harbour => 1 Harbour",
        "   # Harbour ## => 1 Harbour",
        "Old|quay|=== => 1 Old quay",
        "Pier|--- => 2 Pier",
        "a|# b|## c => 1 b; 2 c",
        "<!-- licence -->|# Harbour => 1 Harbour",
        "[//]: # (comment)||# Harbour => 1 Harbour",
        "[![badge](b.svg)](b)||# Harbour => 1 Harbour",
        "[r]: x||# A [r] *b* => 1 A r b",
        "# A [r]||[r]: x => 1 A r",
        "- # In a list => 1 In a list",
        "> # In a quote => 1 In a quote",
        "::: note|# In a directive|::: => 1 In a directive",
        "::: data|# data|:::|# Text => 1 Text",
        "```|# code|```|    # code|# Text => 1 Text",
        "#hashtag||# Text => 1 Text",
        "a[^1]||# Text||[^1]: # note => 1 Text",
        "# => 1 ''",
        // raw HTML
        "<h1 align=\"center\">Name</h1>||Text. => 1 Name",
        "<h1|align=center>|  Two <br/>lines|</h1> => 1 Two lines",
        "<h1>||*Name* here||</h1>||b => 1 Name here",
        "<h1><img src=a alt=\"The &amp; logo\"></h1> => 1 The & logo",
        "<h1><img src=a alt=b> Name<!-- c --></h1> => 1 Name",
        "<h2 id=\"x&amp;y\">A &lt; B &copy;</h2> => 2 x&y A < B ©",
        "<div><h3>a</h3><h4>b</h4></div> => 3 a; 4 b",
        "<!-- <h1>no</h1> -->|# Yes => 1 Yes",
        "<h1>open||# Next => 1 Next",
        "<header>||# Next||</header> => 1 Next",
        "<h1>||![a](b) ||Name||![c](d)||</h1> => 1 Name",
        "<h1>||![The](a)||[![logo](b)](c)||</h1> => 1 The logo",
        "<h1><svg><title>Icon</title><desc>d</desc><text>v1</text></svg> Name</h1> => 1 v1 Name",
        "<h1><svg><desc/></svg><style>a{}</style><script>b()</script>Name</h1> => 1 Name",
        "<template>|<h1>No</h1>|<template></template>|<h1>No</h1></template>||# Yes => 1 Yes",
        "<template>|<h1>No</h1>||# Yes => 1 Yes",
        // text as readers see it
        "# List\\<T\\> and \\_internal\\_ => 1 List<T> and _internal_",
        "# AT&amp;T &copy; C&#35; &check; &hellip; => 1 AT&T © C# ✓ …",
        "# <a name=\"x\"></a>Anchored <b>bold</b> <!-- c --> => 1 Anchored bold",
        "# _It_ is ~~old~~ [new][r][^1]||[r]: https://example.org|[^1]: Note. => 1 It is old new",
        "# not a note[^9] => 1 not a note[^9]",
        "# The *new* `Api`: [docs](b.md) \\* and ![i](x.png) &amp; more => 1 The new Api: docs * and & more",
        "# [x] Task \\# \\`` ` 2 * 3 * 4 => 1 [x] Task # ` 2 * 3 * 4",
        "# snake_case and <https://x.y> => 1 snake_case and https://x.y",
        "# ![The logo](x.png) => 1 The logo",
        "# [![The logo](x.png)](y) => 1 The logo",
        "# ![logo](x.png) Name => 1 Name",
        "a  |b\\|c|=== => 1 a b c",
        "# `a  b` => 1 a b",
        "# 分布式 锁 => 1 分布式 锁",
      })
  void finds(String markdown, String expected) {
    String text = markdown.replace('|', '\n');
    assertThat(show(headings.of(text))).isEqualTo(expected.replace("''", ""));
  }

  /** A rendered body has the same headings with the same texts, and an id for each in Markdown. */
  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      value = {
        "# A [r]||[r]: x => 1 a-r A r",
        "# ![logo](x.png) Name => 1 logo-name Name",
        "<h1>||*Name* here||</h1> => 1 Name here",
        "<h1>||![a](b) ||Name||</h1> => 1 Name",
        "<h2 id=a>b</h2>||# A => 2 a b; 1 a-1 A",
        "a[^1]||# Text||[^1]: # note => 1 text Text; 1 note note",
      })
  void areThoseOfTheBody(String markdown, String expected) {
    String text = markdown.replace('|', '\n');
    assertThat(show(renderer.render(Fixtures.page("a.md", "a.html", text)).headings()))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      value = {
        "## a|# b|# c => b",
        "## a|### b => a",
        "<h1>a</h1>||# b => a",
        "# a [b]|# c||[b]: d => a b",
        "text => ''",
        "# <a name=b></a>|# c => c",
        "#|## a => a",
      })
  void titleIsTheFirstOfLevelOne(String markdown, String expected) {
    assertThat(headings.title(markdown.replace('|', '\n'))).isEqualTo(expected);
  }

  @Test
  void textsThatAreTooDeepHaveNone() {
    assertThat(headings.of("# a\n\n" + "> ".repeat(500) + "b")).isEmpty();
    assertThat(headings.title("# a\n\n" + "> ".repeat(500) + "b")).isEqualTo("a");
    assertThat(headings.title("> ".repeat(500) + "# b")).isEmpty();
  }

  private static String show(List<Heading> found) {
    return found.stream()
        .map(heading -> heading.level() + " " + (heading.id() + " " + heading.text()).strip())
        .collect(Collectors.joining("; "));
  }
}

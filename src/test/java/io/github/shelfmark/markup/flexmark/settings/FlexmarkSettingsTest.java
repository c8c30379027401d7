package io.github.shelfmark.markup.flexmark.settings;

import static org.assertj.core.api.Assertions.assertThat;

import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughSubscriptExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import io.github.shelfmark.config.ConfigRules;
import io.github.shelfmark.config.SettingPositions;
import io.github.shelfmark.testing.Sources;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FlexmarkSettingsTest {
  private static final String SAMPLES = SampleExtensions.class.getName() + "$";

  @TempDir private Path directory;

  private FlexmarkSettings settings(String flexmark) throws IOException {
    return FlexmarkSettings.of(
        Sources.in(directory).file("site.yml", "flexmark: " + flexmark + "\n").readConfig());
  }

  private List<String> told(String flexmark) throws IOException {
    FlexmarkSettings settings = settings(flexmark);
    SettingPositions positions = new SettingPositions(directory, "site.yml", ConfigRules.ORDINARY);
    return settings.problems().stream()
        .map(
            problem ->
                positions.of(problem.path()) + " " + problem.message() + "; " + problem.hint())
        .toList();
  }

  private static String html(FlexmarkSettings settings, String text) {
    return HtmlRenderer.builder(settings.options())
        .build()
        .render(Parser.builder(settings.options()).build().parse(text));
  }

  @Test
  void theDefaultIsCloseToGitHubsMarkdown() throws IOException {
    FlexmarkSettings settings = settings("");
    assertThat(settings.problems()).isEmpty();
    assertThat(settings.extensions())
        .containsExactly("tables", "autolink", "gfm-strikethrough", "gfm-tasklist", "footnotes");
    assertThat(html(settings, "| a |\n|-|\n| b | c |\n"))
        .contains("<td>b</td>")
        .doesNotContain("c");
    assertThat(html(settings, "~~a~~ {b} [[c]]")).contains("<del>a</del> {b} [[c]]");
  }

  static List<String> profiles() {
    return Profiles.names();
  }

  @ParameterizedTest
  @MethodSource("profiles")
  void eachProfileReadsText(String profile) throws IOException {
    FlexmarkSettings settings = settings("{profile: " + profile + "}");
    assertThat(settings.problems()).isEmpty();
    assertThat(html(settings, "*a*\n")).contains("<em>a</em>");
  }

  @Test
  void doxiaAndJBakeHaveTheirExtensions() throws IOException {
    assertThat(settings("{profile: doxia}").extensions())
        .contains("abbreviation", "definition", "typographic", "wikilink", "footnotes");
    assertThat(html(settings("{profile: doxia}"), "it's \"a\""))
        .contains("it&apos;s &ldquo;a&rdquo;");
    assertThat(settings("{profile: jbake}").extensions())
        .containsExactly("escaped-character", "autolink", "definition");
    assertThat(html(settings("{profile: jbake}"), "a\nb")).contains("a<br />\nb");
    assertThat(html(settings("{profile: jbake, pegdown: [TABLES]}"), "a\nb"))
        .contains("<p>a b</p>");
    assertThat(settings("{profile: jbake, pegdown: 'ALL,-TABLES,-WIKILINKS'}").extensions())
        .contains("abbreviation")
        .doesNotContain("tables", "wikilink");
  }

  @Test
  void aListAddsAndTakesAway() throws IOException {
    assertThat(
            settings("{extensions: [wikilinks, -autolink, wikilink, WikiLinkExtension]}")
                .extensions())
        .containsExactly("tables", "gfm-strikethrough", "gfm-tasklist", "footnotes", "wikilink");
    assertThat(settings("{extensions: []}").extensions()).contains("tables");
    assertThat(told("{extensions: tables}")).isEmpty();
  }

  @Test
  void strikethroughAndSubscriptAreOneExtension() throws IOException {
    FlexmarkSettings settings = settings("{extensions: [subscript]}");
    assertThat(Parser.EXTENSIONS.get(settings.options()))
        .anyMatch(StrikethroughSubscriptExtension.class::isInstance);
    assertThat(html(settings, "~~a~~ ~b~")).contains("<del>a</del> <sub>b</sub>");
    assertThat(html(settings("{extensions: [subscript, -strikethrough]}"), "~b~"))
        .contains("<sub>b</sub>");
    assertThat(settings("{extensions: [strikethrough-subscript, -subscript]}").extensions())
        .contains("gfm-strikethrough")
        .doesNotContain("subscript", "strikethrough-subscript");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{tables: {min-separator-dashes: 3}}",
        "{tables: {MIN_SEPARATOR_DASHES: 3}}",
        "{tables.min_separator_dashes: 3}",
        "{TablesExtension.MIN_SEPARATOR_DASHES: '3'}",
      })
  void optionsMayBeSpelledAsFlexmarkHasThem(String options) throws IOException {
    FlexmarkSettings settings = settings("{options: " + options + "}");
    assertThat(settings.problems()).isEmpty();
    assertThat(TablesExtension.MIN_SEPARATOR_DASHES.get(settings.options())).isEqualTo(3);
  }

  @Test
  void optionsHaveTheTypeOfTheirKey() throws IOException {
    FlexmarkSettings settings =
        settings(
            "{extensions: [admonition], options: {html: {soft-break: 3},"
                + " parser: {html-block-tags: [a, b], lists-item-marker-suffixes: x,"
                + " references-keep: LAST}, tables: {class-name: null},"
                + " admonition: {qualifier-type-map: {harbour: tip}}}}");
    assertThat(settings.problems()).isEmpty();
    assertThat(HtmlRenderer.SOFT_BREAK.get(settings.options())).isEqualTo("3");
    assertThat(Parser.HTML_BLOCK_TAGS.get(settings.options())).containsExactly("a", "b");
    assertThat(html(settings, "!!! harbour\n    x\n")).contains("class=\"note note-tip\"");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "3|:1:1 \"flexmark\" must be keys and values",
        "[]|:1:1 \"flexmark\" must be keys and values",
        "{profil: gfm}|:1:12 unknown key \"flexmark.profil\"; Did you mean \"profile\"?",
        "{profile: gmf}|:1:12 there is no profile \"gmf\"; Did you mean \"gfm\"?",
        "{profile: [gfm]}|:1:12 \"flexmark.profile\" must be text",
        "{extensions: [tabels]}|:1:25 there is no extension \"tabels\"; Did you mean \"tables\"?",
        "{extensions: 3}|:1:12 \"flexmark.extensions\" must be a list",
        "{extensions: {a: b}}|:1:12 \"flexmark.extensions\" must be a list",
        "{extensions: [null]}|:1:25 \"flexmark.extensions[0]\" must be text",
        "{extensions: [übung]}|:1:25 there is no extension \"übung\"; There are abbreviation,",
        "{extensions: [-toc]}|:1:25 the extension \"toc\" is not on",
        "{extensions: [java.lang.System]}|:1:25 the class \"java.lang.System\" is not an extension",
        "{extensions: [a.b.C]}|:1:25 there is no class \"a.b.C\" on the plugin's class path",
        "{options: [a]}|:1:12 \"flexmark.options\" must be keys and values",
        "{options: {table: {clas-name: a}}}|:1:30 there is no option of \"table\" \"clas-name\"; Did"
            + " you mean \"class-name\"?",
        "{options: {tables: {column-spans: 1}}}|:1:31 the option \"column-spans\" must be true or",
        "{options: {tables: {max-header-rows: []}}}|:1:31 the option \"max-header-rows\" must be a",
        "{options: {tables: x}}|:1:22 the options of \"tables\" must be keys and values",
        "{options: {toc: {levels: 3}}}|:1:22 the extension \"toc\" has options, but is not on",
        "{options: {taables: {a: b}}}|:1:22 there is no group of options \"taables\"; Did you mean",
        "{options: {parser: {extensions: a}}}|:1:31 the option \"extensions\" cannot be set",
        "{options: {parser: {references: a}}}|:1:31 the option \"references\" cannot be set",
        "{options: {parser: {references-keep: x}}}|:1:31 the option \"references-keep\" must be one"
            + " of last, first, fail, locked",
        "{pegdown: [ALL]}|:1:12 the profile \"gfm\" has no extensions of pegdown",
        "{profile: jbake, pegdown: [TABELS]}|:1:38 there is no extension of pegdown \"TABELS\"",
      })
  void whatIsWrongIsToldWithItsPlace(String flexmark, String message) throws IOException {
    assertThat(told(flexmark)).singleElement().asString().startsWith(message);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Good", "Made"})
  void classesOfUsersAreMade(String name) throws IOException {
    FlexmarkSettings settings = settings("{extensions: ['" + SAMPLES + name + "']}");
    assertThat(settings.problems()).isEmpty();
    assertThat(Parser.EXTENSIONS.get(settings.options()))
        .anyMatch(SampleExtensions.Good.class::isInstance);
  }

  @ParameterizedTest
  @CsvSource({
    "Throwing,cannot be made: java.lang.IllegalStateException: no luck",
    "Hidden,cannot be made; It needs to be public",
    "Nothing,returns no such extension",
    "Failing,cannot be used: java.lang.IllegalStateException: never",
    "Other,is not an extension of flexmark",
  })
  void classesThatCannotBeMadeAreTold(String name, String message) throws IOException {
    assertThat(told("{extensions: ['" + SAMPLES + name + "']}"))
        .singleElement()
        .asString()
        .contains(message);
    assertThat(SampleExtensions.loaded()).isZero();
  }
}

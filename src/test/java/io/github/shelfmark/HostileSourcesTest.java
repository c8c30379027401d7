package io.github.shelfmark;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.testing.BuiltSite;
import io.github.shelfmark.testing.Sources;
import io.github.shelfmark.testing.TestBuild;
import io.github.shelfmark.text.ControlCharacters;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a stranger's source may try: to read, to write, to run. */
class HostileSourcesTest {
  @TempDir private Path directory;
  private TestBuild build;
  private Sources source;

  @BeforeEach
  void begin() throws IOException {
    build = TestBuild.in(directory);
    source = build.source();
    source.file("index.md", "---\ntitle: Home\n---\nText\n");
  }

  private List<String> told() throws IOException {
    return TestBuild.told(build.run());
  }

  private void nothingSays(String secret) throws IOException {
    for (byte[] bytes : build.files().values()) {
      assertThat(new String(bytes, StandardCharsets.UTF_8)).doesNotContain(secret);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"site.yml", "_config.yml"})
  void aConfigurationIsNotReadThroughALink(String name) throws IOException {
    Files.writeString(directory.resolve("token.json"), "{\"title\": \"SECRET\"}");
    Files.createSymbolicLink(source.directory().resolve(name), directory.resolve("token.json"));

    assertThat(told()).anyMatch(line -> line.startsWith("error outside-source " + name));
    nothingSays("SECRET");
  }

  @ParameterizedTest
  @ValueSource(strings = {".git/config", ".env", "plain", "deep/.netrc"})
  void includesReadNothingThatToolsKeep(String name) throws IOException {
    source.jekyll("title: T");
    source.file(".git/config", "SECRET").file(".env", "SECRET").file("deep/.netrc", "SECRET");
    Files.createSymbolicLink(source.directory().resolve("plain"), Path.of(".git/config"));
    source.file("a.md", "---\n---\n\n{% include_relative " + name + " %}\n");

    assertThat(told()).anyMatch(line -> line.startsWith("error liquid a.md:4"));
    nothingSays("SECRET");
  }

  @Test
  void filesWithADotThatTheConfigurationListsAreIncluded() throws IOException {
    source.jekyll("include: [.well-known, .htaccess]");
    source.file(".htaccess", "Deny").file(".well-known/x.txt", "x");
    source.file("a.md", "---\n---\n{% include_relative .htaccess %}\n");

    BuiltSite site = build.site();

    assertThat(site.text("a.html")).contains("Deny");
    assertThat(site.text(".htaccess")).isEqualTo("Deny");
    assertThat(site.text(".well-known/x.txt")).isEqualTo("x");
  }

  @Test
  void dataFilesWithADotAreNoData() throws IOException {
    source.jekyll("title: T");
    source.file("_data/.token.yml", "x: SECRET").file("_data/a.yml", "x: 1");
    source.file("a.md", "---\n---\n{{ site.data | jsonify }}\n");

    build.site();
    nothingSays("SECRET");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/.git/hooks/x/",
        "/.GIT/config",
        "/%2egit/x",
        "/a%00b/",
        "/NAME/",
        "/a/NAME.html",
        "/LONG/"
      })
  void permalinksThatAreNoPathsAreErrors(String permalink) throws IOException {
    String path =
        permalink.replace("NAME", "页".repeat(90)).replace("LONG", "abcd/".repeat(300) + "e");
    source.page("a.md", "title: A\npermalink: " + path);

    assertThat(told()).anyMatch(line -> line.startsWith("error unsafe-permalink a.md:3:"));
  }

  @Test
  void namesOfFilesCannotHaveControlCharacters() throws IOException {
    source.file("a\n::error::b.txt", "x");

    assertThat(told()).anyMatch(line -> line.startsWith("error unsafe-path a\\n::error::b.txt: "));
  }

  @Test
  void linksInTheOutputAreNotFollowed() throws IOException {
    source.page("g/p.md", "title: P");
    Path victim = Files.createDirectories(directory.resolve("victim"));
    Files.writeString(victim.resolve("p.html"), "mine");
    Files.createDirectories(build.output());
    Files.createSymbolicLink(build.output().resolve("g"), victim);

    assertThat(told())
        .anyMatch(line -> line.startsWith("error unsafe-path g/p.md: g/p.html would be written"));
    assertThat(victim.resolve("p.html")).hasContent("mine");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nav: [{title: A, url: \"javascript:alert(1)\"}]",
        "nav: [{title: A, url: \"\\u0001Java\\tScript:alert(1)\"}]",
        "breadcrumbs: [{title: A, url: \"vbscript:alert(1)\"}]",
        "repository: \"javascript:alert(1)\"",
        "edit_url: \"data:text/html,alert(1)//\"",
        "announcement: {text: A, url: \" javascript:alert(1)\"}",
        "sections: [{title: S, prefix: /, pages: [{title: A, url: \"javascript:alert(1)\"}]}]",
        "theme: {logo: \"javascript:alert(1)\"}"
      })
  void noScriptIsAnAddressInTheConfiguration(String line) throws IOException {
    source.config("title: T\n" + line);

    assertThat(told()).anyMatch(found -> found.startsWith("error unsafe-address site.yml:2"));
    nothingSays("alert(1)");
  }

  @Test
  void norInFrontMatter() throws IOException {
    source.page(
        "a.md",
        "layout: home\nhero:\n  text: A\n  actions: [{text: A, link: \"javascript:alert(1)\"}]");

    assertThat(told()).anyMatch(found -> found.startsWith("error unsafe-address a.md:3"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"commonmark", "flexmark"})
  void linksInMarkdownRunNothing(String dialect) throws IOException {
    source.config("title: T\ndialect: " + dialect);
    source.file(
        "a.md",
        """
        # A

        [a](javascript:alert(1)) [b](<JAVA&#x73;CRIPT:alert(1)>)
        [c]

        [c]: vbscript:alert(1)
        """);

    List<String> told = told();

    assertThat(told).filteredOn(line -> line.contains("warning unsafe-address a.md:")).hasSize(3);
    assertThat(BuiltSite.at(build.output()).bodyLinks("a.html"))
        .containsExactly("/a.html# a", "/a.html# b", "/a.html# c");
  }

  @Test
  void controlCharactersAreReplacedAndToldOnce() throws IOException {
    source.config("title: T\nurl: https://example.org\nfeed: true\nextra: {a: \"\\e\"}");
    source.file(
        "a.md", "---\ntitle: \"a\\x1bb\"\ndate: 2026-01-01\ndescription: \"\\x7f\"\n---\nx\n");
    source.file("b.md", "# b\u001b\u0002\n\n&#27;\n");

    List<String> told = told();

    assertThat(told)
        .filteredOn(line -> line.contains("control-character"))
        .satisfiesExactly(
            line -> assertThat(line).startsWith("warning control-character a.md:2:1: "),
            line -> assertThat(line).startsWith("warning control-character b.md:1:4: "),
            line -> assertThat(line).startsWith("warning control-character site.yml:4:1: "));
    build
        .files()
        .forEach(
            (path, bytes) -> {
              // The search's files are packed.
              String text = path.endsWith(".bin") ? "" : new String(bytes, StandardCharsets.UTF_8);
              assertThat(ControlCharacters.find(text, 0)).as(path).isEqualTo(-1);
            });
    assertThat(BuiltSite.at(build.output()).text("a.html")).contains("a\ufffdb");
  }
}

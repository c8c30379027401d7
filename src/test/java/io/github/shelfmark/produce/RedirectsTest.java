package io.github.shelfmark.produce;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.BuildReport;
import io.github.shelfmark.testing.BuiltSite;
import io.github.shelfmark.testing.TestBuild;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Redirects in ordinary sites. */
class RedirectsTest {
  @TempDir private Path directory;

  private TestBuild build;

  @BeforeEach
  void begin() throws IOException {
    build = TestBuild.in(directory);
    build.source().file("index.md", "# Home\n").page("a/b.md", "title: B");
  }

  @Test
  void workWithoutAnyConfiguration() throws IOException {
    build.source().page("new.md", "redirect_from: [/old/, older, /a/old.html]");
    build.source().file("links.md", "[x](/old/) [y](older.html)\n");

    BuiltSite site = build.site("redirected-link");

    assertThat(site.links("old/index.html")).containsExactly("/new.html");
    assertThat(site.text("old/index.html")).contains("0; url=../new.html", "noindex");
    assertThat(site.links("older.html")).containsExactly("/new.html");
    assertThat(site.links("a/old.html")).containsExactly("/new.html");
    assertThat(site.bodyLinks("links.html")).containsExactly("/old/index.html x", "/older.html y");
    assertThat(site.exists("redirects.json")).isFalse();
  }

  @Test
  void canBeSwitchedOff() throws IOException {
    build.source().config("redirects: false");
    build.source().page("new.md", "redirect_from: /old/").page("to.md", "redirect_to: /new.html");

    BuiltSite site = build.site();

    assertThat(site.exists("old/index.html")).isFalse();
    assertThat(site.text("to.html")).contains("<main");
  }

  @ParameterizedTest
  @CsvSource({
    "/a/b.html, duplicate-url, there already is a page at '\"/a/b.html\"'",
    "/a/b, duplicate-url, there already is a page at '\"/a/b\"'",
    "/new, duplicate-url, there already is a page at '\"/new\"'",
    "/a/b.html/c, duplicate-url, there already is a page at '\"/a/b.html/c\"'",
    "'https://old.example/x', unsafe-permalink, '\"https://old.example/x\" gives no usable'",
    "'mailto:me', unsafe-permalink, '\"mailto:me\" gives no usable'",
    "'a\\b', unsafe-permalink, 'gives no usable file name'"
  })
  void anAddressThatCannotRedirectIsReported(String address, String code, String message)
      throws IOException {
    build.source().page("new.md", "title: New$redirect_from: ['/kept/', '" + address + "']");

    BuildReport report = build.run();

    assertThat(report.published()).isTrue();
    assertThat(TestBuild.told(report))
        .singleElement()
        .asString()
        .startsWith("warning " + code + " new.md:3:1: ")
        .contains(message.replace("'", ""));
    assertThat(BuiltSite.at(build.output()).exists("kept/index.html")).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"redirect_from: {a: b}", "redirect_from: [[/a]]", "redirect_to: {a: b}"})
  void whatIsNoAddressIsReported(String line) throws IOException {
    build.source().page("new.md", "title: New$" + line);

    assertThat(TestBuild.told(build.run()))
        .singleElement()
        .asString()
        .startsWith("warning wrong-type new.md:3:1: \"redirect_")
        .contains("must be text or a list of texts");
  }

  @Test
  void aFileBesideADirectoryOfThatNameIsPossible() throws IOException {
    build.source().page("new.md", "redirect_from: /a");

    assertThat(build.site().links("a.html")).containsExactly("/new.html");
  }

  @Test
  void addressesStayInTheSite() throws IOException {
    build.source().page("new.md", "redirect_from: /../../etc/passwd");

    assertThat(build.site().links("etc/passwd.html")).containsExactly("/new.html");
    assertThat(directory.resolve("etc")).doesNotExist();
  }

  @Test
  void oneRedirectCannotBeTheDirectoryOfAnother() throws IOException {
    build.source().config("redirects: {json: true}");
    build.source().page("new.md", "title: New$redirect_from: [/x.html, /x.html/y]");

    BuildReport report = build.run();

    assertThat(TestBuild.told(report))
        .containsExactly(
            "warning duplicate-url new.md:3:1: there already is a page at \"/x.html/y\","
                + " so the redirect was not written");
    assertThat(BuiltSite.at(build.output()).text("redirects.json"))
        .isEqualTo("{\n\"/x.html\": \"/new.html\"\n}\n");
  }

  @Test
  void theLaterOfTwoDocumentsHasAnAddress() throws IOException {
    build.source().page("m.md", "redirect_from: /old/").page("n.md", "redirect_from: /old/");

    assertThat(build.site("redirect").links("old/index.html")).containsExactly("/n.html");
  }

  @Test
  void theListHasAllRedirects() throws IOException {
    build.source().config("url: https://example.org$baseurl: docs$redirects: {json: true}");
    build.source().page("new.md", "redirect_from: [old, '/q\"']");
    build.source().page("to.md", "redirect_to: https://elsewhere.example/x");

    assertThat(build.site().text("redirects.json"))
        .isEqualTo(
            """
            {
            "/old": "https://example.org/docs/new.html",
            "/q\\"": "https://example.org/docs/new.html",
            "/to.html": "https://elsewhere.example/x"
            }
            """);
  }

  @ParameterizedTest
  @CsvSource({
    "https://e.example/x, https://e.example/x, https://e.example/x,",
    "HTTPS://e.example/x, HTTPS://e.example/x, HTTPS://e.example/x,",
    "//e.example/x, //e.example/x, //e.example/x,",
    "/a/b.html, ../a/b.html, https://example.org/docs/a/b.html,",
    "a/b.html, ../a/b.html, https://example.org/docs/a/b.html,",
    "/a/b?q#x, ../a/b.html?q#x, https://example.org/docs/a/b?q#x,",
    "/a/, ../a/index.html, https://example.org/docs/a/,",
    "/a, ../a/index.html, https://example.org/docs/a,",
    "/, ../index.html, https://example.org/docs/,",
    "/pic.svg, ../pic.svg, https://example.org/docs/pic.svg,",
    "/elsewhere/, /docs/elsewhere/, https://example.org/docs/elsewhere/, redirect",
    "/../x, /docs/../x, https://example.org/docs/../x, redirect"
  })
  void aDocumentCanHaveMoved(String target, String href, String canonical, @Nullable String finding)
      throws IOException {
    build.source().config("url: https://example.org$baseurl: /docs");
    build.source().page("to.md", "permalink: /t/o$redirect_to: '" + target + "'");
    build.source().file("pic.svg", "<svg/>");

    BuiltSite site = finding == null ? build.site() : build.site(finding);
    assertThat(site.text("t/o.html"))
        .contains("content=\"0; url=" + href + "\"", "<a href=\"" + href + "\"")
        .contains("rel=\"canonical\" href=\"" + canonical + "\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "JavaScript:alert(1)",
        "java\\tscript:alert(1)",
        "\\u0001javascript:alert(1)",
        "view-source:x",
        "data:text/html,x"
      })
  void noScriptsCanBeReached(String target) throws IOException {
    build.source().config("url: https://example.org");
    build.source().page("to.md", "redirect_to: \"" + target + "\"");

    assertThat(TestBuild.told(build.run()))
        .anyMatch(line -> line.startsWith("warning unsafe-address to.md:2:1: "));
    assertThat(BuiltSite.at(build.output()).links("to.html")).containsExactly("/to.html#");
  }
}

package io.github.shelfmark.safe;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.BuildReport;
import io.github.shelfmark.BuildRequest;
import io.github.shelfmark.Shelfmark;
import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.testing.BuiltSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a stranger's source may try besides HTML. */
class SafeBuildTest {
  @TempDir private Path directory;

  @Test
  void doesNotUseTheThemeOfTheSource() throws IOException {
    write("index.md", "# Home\n");
    write("_theme/page.ftlh", "<script>alert(1)</script>");
    write("_theme/css/99-own.css", "body { display: none }");
    write("_theme/js/99-own.js", "alert(1)");
    write("_theme/messages/en.properties", "skip=Stolen");

    BuildReport report = build(true);

    assertThat(headlines(report)).anyMatch(line -> line.startsWith("_theme: the theme's files"));
    assertThat(everything()).doesNotContain("alert(1)", "Stolen", "body { display: none }");
    assertThat(page("index.html").title()).contains("Home");
  }

  @Test
  void publishesOnlyFilesThatDoNotAct() throws IOException {
    write("index.md", "# Home\n");
    List<String> refused =
        List.of(
            "demo.html",
            "demo.htm",
            "demo.xhtml",
            "demo.SVG.gz",
            "app.js",
            "app.mjs",
            "own.css",
            "feed.xml",
            "file.pdf",
            "noextension",
            "CNAME",
            "robots.txt",
            "ads.txt",
            "x.php",
            "x.php.txt",
            "x.phtml",
            "page.shtml",
            "archive.mhtml",
            "x.swf",
            "x.html.de",
            "x.wasm",
            "vercel.json",
            "staticwebapp.config.json",
            "x.js.map",
            "drawing.svgz",
            "web.config");
    List<String> kept =
        List.of("data.json", "notes.txt", "photo.PNG", "x.zip", "f.woff2", "A.java");
    for (String name : refused) {
      write(name, "x");
    }
    for (String name : kept) {
      write(name, "x");
    }

    BuildReport report = build(true);

    List<String> files = BuiltSite.at(output()).files("");
    assertThat(files).containsAll(kept).doesNotContainAnyElementsOf(refused);
    assertThat(report.findings())
        .filteredOn(finding -> finding.code().id().equals("refused-in-safe"))
        .extracting(Finding::file)
        .containsExactlyInAnyOrderElementsOf(refused);
  }

  @Test
  void tellsOfAFileOnlyOnce() throws IOException {
    write("index.md", "# Home\n\n[a](demo.html) [b](demo.html#x) [c](own.pdf) ![d](bad.svg)\n");
    write("demo.html", "<p id=y>x");
    write("own.pdf", "x");
    write("bad.svg", "<svg");

    BuildReport report = build(true);

    assertThat(report.published()).isTrue();
    assertThat(report.findings())
        .extracting(Finding::file)
        .containsExactly("bad.svg", "demo.html", "own.pdf");
  }

  @Test
  void publishesDrawingsThatAreOnlyPictures() throws IOException {
    write("index.md", "# Home\n\n![a](good.svg)\n");
    write("good.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"><path d=\"M0 0\"/></svg>");
    write("bad.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>");

    BuildReport report = build(true);

    assertThat(BuiltSite.at(output()).files("")).contains("good.svg").doesNotContain("bad.svg");
    assertThat(headlines(report))
        .contains(
            "bad.svg: not published by a safe build, because the drawing has an element <script>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://evil.example/",
        "//evil.example/",
        "/\\evil.example",
        "\\\\evil.example",
        "javascript:alert(1)",
        "data:text/html,x",
        "HTTPS:evil.example"
      })
  void sendsReadersToNoOtherHost(String target) throws IOException {
    write("index.md", "# Home\n");
    write("old.md", "---\nredirect_to: '" + target + "'\n---\n");

    BuildReport report = build(true);

    assertThat(report.findings()).extracting(Finding::file).contains("old.md");
    assertThat(BuiltSite.at(output()).text("old.html"))
        .doesNotContain("evil.example", "javascript", "data:");
  }

  @Test
  void writesNoRedirectThatIsNoPage() throws IOException {
    write(
        "index.md",
        "---\nredirect_from: [/.htaccess, /sw.js, /x.php, /robots.txt, /old/, /a.html]\n---\n# Home\n");

    BuildReport report = build(true);

    assertThat(BuiltSite.at(output()).files(""))
        .contains("old/index.html", "a.html")
        .doesNotContain(".htaccess", "sw.js", "x.php", "robots.txt");
    assertThat(report.published()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/x.php", "/x.js", "/x.svg", "/x.xhtml", "/.htaccess", "/x.shtml"})
  void publishesNoDocumentAsAnotherKindOfFile(String permalink) throws IOException {
    write("index.md", "# Home\n");
    write("page.md", "---\npermalink: " + permalink + "\n---\n<?php system('id') ?>\n");

    BuildReport report = build(true);

    assertThat(BuiltSite.at(output()).files("")).doesNotContain(permalink.substring(1));
    assertThat(everything()).doesNotContain("<?php");
    assertThat(report.findings()).extracting(Finding::file).contains("page.md");
  }

  @Test
  void followsNoLinks() throws IOException {
    write("index.md", "# Home\n");
    write("notes.txt", "x");
    Files.createSymbolicLink(source().resolve("linked.md"), Path.of("index.md"));
    Files.createSymbolicLink(source().resolve("linked.txt"), Path.of("notes.txt"));

    BuildReport report = build(true);

    assertThat(BuiltSite.at(output()).files("")).doesNotContain("linked.html", "linked.txt");
    assertThat(headlines(report))
        .contains(
            "linked.md: a symbolic link, which a safe build does not follow",
            "linked.txt: a symbolic link, which a safe build does not follow");
  }

  @Test
  void isNotReadThroughALink() throws IOException {
    Path other = Files.createDirectories(directory.resolve("elsewhere"));
    Files.writeString(other.resolve("index.md"), "# Secret\n");
    Files.createSymbolicLink(source(), other);

    assertThat(build(false).published()).isTrue();
    BuildReport report = build(true);
    assertThat(report.published()).isFalse();
    assertThat(headlines(report)).singleElement().asString().contains("is a symbolic link");
  }

  @Test
  void publishesNothingThatBrowsersTakeForAPage() throws IOException {
    write("index.md", "# Home\n");
    write("a.yml", " \n<script>alert(1)</script>");
    write("b.kt", "\uFEFF<html>");
    write("c.avif", "<!-- --><img src=x onerror=alert(1)>");
    write("d.toml", "a = '<script>'");
    write("e.txt", "<script>is text</script>");

    BuildReport report = build(true);

    assertThat(BuiltSite.at(output()).files(""))
        .contains("d.toml", "e.txt")
        .doesNotContain("a.yml", "b.kt", "c.avif");
    assertThat(report.findings())
        .extracting(Finding::file)
        .containsExactly("a.yml", "b.kt", "c.avif");
  }

  @ParameterizedTest
  @ValueSource(strings = {"//evil.example", "/\\evil.example", "///evil.example"})
  void hasNoOtherHostInItsBase(String baseurl) throws IOException {
    write("site.yml", "baseurl: '" + baseurl + "'\n");
    write("index.md", "# Home\n");
    write("old.md", "---\nredirect_to: /gone/\n---\n");

    assertThat(headlines(build(true))).singleElement().asString().contains("another host");
  }

  @Test
  void readsNoConfigurationByLink() throws IOException {
    write("index.md", "# Home\n");
    write("notes.yml", "title: Stolen\n");
    Files.createSymbolicLink(source().resolve("site.yml"), Path.of("notes.yml"));

    BuildReport report = build(true);

    assertThat(report.published()).isFalse();
    assertThat(headlines(report))
        .contains(
            "site.yml: the configuration is a symbolic link, which a safe build does not follow");
  }

  @Test
  void includesNoFileByLink() throws IOException {
    write("_config.yml", "title: T\n");
    write("index.md", "---\ntitle: T\n---\n{% include x.md %}\n");
    write(".secret", "hidden");
    Files.createDirectories(source().resolve("_includes"));
    Files.createSymbolicLink(source().resolve("_includes/x.md"), Path.of("../.secret"));

    BuildReport report = build(true);

    assertThat(report.published()).isFalse();
    assertThat(headlines(report)).anyMatch(line -> line.startsWith("index.md:4:"));
  }

  @Test
  void cannotBeSaidByTheSource() throws IOException {
    write("index.md", "# Home\n\n<script>alert(1)</script>\n");
    write("site.yml", "safe: true\n");

    assertThat(headlines(build(false))).contains("site.yml:1:1: unknown key \"safe\"");
    write("site.yml", "safe: false\n");
    assertThat(headlines(build(true))).contains("site.yml:1:1: unknown key \"safe\"");
    Files.delete(source().resolve("site.yml"));
    write("_config.yml", "safe: false\n");
    build(true);
    assertThat(page("index.html").select(".content script")).isEmpty();
  }

  @Test
  void runsNoClassThatTheSourceNames() throws IOException {
    write("index.md", "# Home\n");
    write(
        "site.yml",
        "dialect: flexmark\nflexmark:\n  extensions: [emoji, com.example.Evil,"
            + " com.vladsch.flexmark.ext.ins.InsExtension]\n");

    BuildReport report = build(true);

    assertThat(report.published()).isTrue();
    assertThat(headlines(report))
        .containsExactly(
            "site.yml:3:23: the class \"com.example.Evil\" is not used, because a safe build runs no"
                + " class that the source names");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nav: [{title: A, url: 'XX'}]",
        "breadcrumbs: [{title: A, url: 'XX'}]",
        "sections: [{title: A, pages: [{title: B, url: 'XX'}]}]",
        "announcement: {text: A, url: 'XX'}",
        "repository: 'XX'",
        "edit_url: 'XX'",
        "theme: {logo: 'XX'}"
      })
  void hasNoOtherAddressesInTheConfiguration(String yaml) throws IOException {
    for (String address :
        List.of("javascript:alert(1)", "ftp://evil.example", "data:image/png;base64,x", "tel:1")) {
      write("index.md", "# Home\n");
      write("site.yml", yaml.replace("XX", address));

      assertThat(build(true).findings())
          .extracting(finding -> finding.code().id())
          .contains("unsafe-address");
    }
  }

  @Test
  void hasNoOtherAddressesInFrontMatter() throws IOException {
    write(
        "index.md",
        "---\nimage: data:image/svg+xml,x\nhero: {name: A, image: 'data:text/html,x', actions:"
            + " [{text: a, link: 'tel:1'}]}\nfeatures: [{title: A, link: 'ftp://x/'}]\n---\nText.\n");

    BuildReport report = build(true);

    assertThat(report.published()).isFalse();
    assertThat(headlines(report)).hasSize(4).allMatch(line -> line.contains("the address"));
  }

  @Test
  void tellsWhereSomethingIsCut() throws IOException {
    write(
        "index.md",
        "---\ntitle: T\n---\n\nText.\n\n```html\n<script>alert(1)</script>\n```\n\nMore `<script>` and"
            + " <script>alert(1)</script>\n\n<p onclick=\"x()\">a</p>\n\n[a](tel:12)\n");

    assertThat(headlines(build(true)))
        .containsExactly(
            "index.md:11:21: <script> is left out, because a safe build shows harmless HTML only",
            "index.md:13:1: \"onclick\" of <p> is left out, because a safe build shows harmless HTML"
                + " only",
            "index.md:15:5: the address \"tel:12\" is of a kind that a safe build does not have; it has"
                + " http, https, mailto and paths");
  }

  @Test
  void cutsWhatLiquidMakes() throws IOException {
    write("_config.yml", "title: T\ncollections: {notes: {output: true}}\n");
    write("_includes/x.html", "<img src=x onerror={{ include.code }}>");
    write("_data/d.yml", "html: '<script>alert(2)</script>'\n");
    write("_notes/a.md", "---\ntitle: A\n---\n<script>alert(3)</script>\n\nMore\n");
    write(
        "index.md",
        "---\ntitle: T\n---\n{% include x.html code='alert(1)' %}\n\n{{ site.data.d.html }}\n\n{% for n"
            + " in site.notes %}{{ n.excerpt }}{{ n.content }}{% endfor %}{% raw %}<b onclick=x>{%"
            + " endraw %}{{ '<iframe src=x>' }}\n");

    build(true);

    assertThat(Harm.in(page("index.html"))).isEmpty();
    assertThat(Harm.in(page("notes/a.html"))).isEmpty();
  }

  @Test
  void cutsFeeds() throws IOException {
    write("site.yml", "url: https://example.org\nfeed: true\n");
    write("index.md", "# Home\n");
    write(
        "a.md", "---\ndate: 2024-01-01\ntitle: A <script>\n---\nText <script>alert(1)</script>.\n");

    build(true);

    assertThat(BuiltSite.at(output()).text("feed.xml"))
        .contains("Text")
        .doesNotContain("alert(1)", "&lt;script&gt;alert");
  }

  @ParameterizedTest
  @ValueSource(strings = {".htaccess", "index.html", "robots.txt", "CNAME", "a.js", "x.php.xml"})
  void writesFeedsAsFeeds(String path) throws IOException {
    write("site.yml", "url: https://example.org\nfeed: {path: " + path + "}\n");
    write("a.md", "---\ndate: 2024-01-01\n---\nText.\n");

    assertThat(build(true).published()).isFalse();
  }

  @Test
  void rendersEverythingAnewWhenItIsSwitched() throws IOException {
    write("index.md", "# Home\n\nText <b onclick=\"x()\">bold</b>.\n");
    write("more.md", "# More\n");
    write("app.js", "x");
    write("_theme/css/99-own.css", ".own { color: red }");

    build(false);
    String unsafe = everything();
    assertThat(build(false).rendered()).isZero();
    BuildReport safe = build(true);
    String cut = everything();
    assertThat(safe.rendered()).isGreaterThanOrEqualTo(2);
    assertThat(cut).doesNotContain("onclick=", ".own {");
    assertThat(BuiltSite.at(output()).files("")).doesNotContain("app.js");
    BuildReport again = build(true);
    assertThat(again.rendered()).isZero();
    assertThat(headlines(again)).isEqualTo(headlines(safe));
    build(false);
    assertThat(everything()).isEqualTo(unsafe);
  }

  private Path source() {
    return directory.resolve("source");
  }

  private Path output() {
    return directory.resolve("site");
  }

  private void write(String path, String text) throws IOException {
    Path file = source().resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private Document page(String path) throws IOException {
    return BuiltSite.at(output()).page(path);
  }

  /** All texts of the site. */
  private String everything() throws IOException {
    BuiltSite site = BuiltSite.at(output());
    StringBuilder all = new StringBuilder();
    for (String file : site.files("")) {
      all.append(file).append('\n').append(site.text(file)).append('\n');
    }
    return all.toString();
  }

  private static List<String> headlines(BuildReport report) {
    return report.findings().stream().map(Finding::headline).toList();
  }

  private BuildReport build(boolean safe) throws IOException {
    Map<String, Object> overrides = new HashMap<>(Map.of("git", false));
    return Shelfmark.build(
        BuildRequest.builder(source(), output()).overrides(overrides).safe(safe).build());
  }
}

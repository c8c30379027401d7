package io.github.shelfmark.jekyll;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.testing.BuiltSite;
import io.github.shelfmark.testing.LaidOut;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What Jekyll 4.3.1 makes of layouts; the right values are its own. */
class SiteLayoutsTest {
  @TempDir private Path directory;

  private LaidOut site;

  @BeforeEach
  void begin() throws IOException {
    site = LaidOut.in(directory).config("title: S");
  }

  @Test
  void layoutsNest() throws IOException {
    site.file("_layouts/base.html", "<b>{{ content }}</b>");
    site.file("_layouts/post.html", "---$layout: base$---$<p>{{ page.title }}</p>{{ content }}");
    site.file("a.html", "---$layout: post$title: T$---$x{{ content }}y");

    assertThat(site.page("a.html")).isEqualTo("<b><p>T</p>xy</b>");
    assertThat(site.told()).isEmpty();
  }

  @Test
  void whatTheInnerLayoutSaysWins() throws IOException {
    site.file("_layouts/base.html", "---$a: base$b: base$---$[{{ layout.a }}{{ layout.b }}]");
    site.file("_layouts/in.html", "---$layout: base$a: in$---$({{ layout.a }}{{ layout.b }})");
    site.file("a.html", "---$layout: in$---$");

    assertThat(site.page("a.html")).isEqualTo("[inbase]");
  }

  @Test
  void documentsOfAllKindsHaveLayouts() throws IOException {
    site.file("_layouts/x.xml", "<r>{{ content }}</r>").file("_layouts/t.html", "t {{ content }}");
    site.file("a.xml", "---$layout: x$---$<i/>").file("b.txt", "---$layout: t$---$text");

    BuiltSite built = site.build();

    assertThat(built.text("a.xml")).isEqualTo("<r><i/></r>");
    assertThat(built.text("b.txt")).isEqualTo("t text");
  }

  @Test
  void theUrlKeepsItsSlash() throws IOException {
    site.config("title: S$url: https://x.test/$plugins: [jekyll-redirect-from]");
    site.file("a.html", "---$redirect_from: /old/$---${{ '/a' | absolute_url }} {{ site.url }}");
    site.file("b.html", "---$redirect_to: /c/$---$");

    BuiltSite built = site.build();

    assertThat(built.text("a.html")).isEqualTo("https://x.test//a https://x.test/");
    assertThat(built.text("old/index.html")).contains("href=\"https://x.test//a.html\"");
    assertThat(built.text("b.html")).contains("href=\"https://x.test//c/\"");
  }

  @Test
  void documentsMayHaveNoLayout() throws IOException {
    site.file("_layouts/default.html", "L{{ content }}");
    site.file("a.html", "---$layout: none$---$a").file("b.html", "---$layout: null$---$b");
    site.file("c.html", "---$layout: false$---$c").file("d.html", "---$---$d");

    BuiltSite built = site.build();

    assertThat(built.text("a.html") + built.text("b.html")).isEqualTo("ab");
    assertThat(built.text("c.html") + built.text("d.html")).isEqualTo("cd");
    assertThat(site.told()).isEmpty();
  }

  @Test
  void aPageMayHaveNoneInPlaceOfTheDefault() throws IOException {
    site.config("defaults: [{scope: {path: ''}, values: {layout: d}}]");
    site.file("_layouts/d.html", "D{{ content }}").file("a.html", "---$layout: null$---$a");
    site.file("_posts/2026-01-01-p.html", "---$layout: null$---$p");

    BuiltSite built = site.build();

    assertThat(built.text("a.html")).isEqualTo("a");
    assertThat(built.text("2026/01/01/p.html")).isEqualTo("Dp");
  }

  @Test
  void aLayoutThatLeadsOutOfTheSourceIsNotRead() throws IOException {
    site.file("_layouts/d.html", "").file("a.html", "---$layout: out$---$a");
    Files.writeString(directory.resolve("secret.html"), "secret");
    Files.createSymbolicLink(
        site.source().resolve("_layouts/out.html"), directory.resolve("secret.html"));

    assertThat(site.page("a.html")).isEqualTo("a");
    assertThat(site.told()).containsExactly("a.html:2:1: there is no layout \"out\"");
    assertThat(site.hints())
        .containsExactly(
            "_layouts/out.html cannot be read, or is a link that leads out of the source"
                + " directory.");
  }

  @Test
  void postsAfterTheConfiguredTimeAreInTheFuture() throws IOException {
    site.config("time: 2020-01-02");
    site.file("_posts/2020-01-01-a.html", "---$---$").file("_posts/2020-01-03-b.html", "---$---$");
    site.file("i.html", "---$---$[{% for p in site.posts %}{{ p.title }}{% endfor %}]");

    assertThat(site.page("i.html")).isEqualTo("[A]");

    site.config("time: 2020-01-02$future: true");
    assertThat(site.page("i.html")).isEqualTo("[BA]");
  }

  @Test
  void linksStayAsTheyAreWritten() throws IOException {
    site.file("_layouts/d.html", "")
        .file("a.md", "---$---$[x](https://e.example/?q=✓&r) [b](b.md)");
    site.file("b.md", "---$---$");

    assertThat(site.page("a.html"))
        .isEqualTo("<p><a href=\"https://e.example/?q=✓&amp;r\">x</a> <a href=\"b.md\">b</a></p>");
  }

  @Test
  void pagesWithOneNameAreListedFromTheInnermostDirectory() throws IOException {
    site.file("a/b/i.html", "---$---$").file("a/i.html", "---$---$").file("i.html", "---$---$");
    site.file("z.html", "---$---${% for p in site.pages %}{{ p.path }} {% endfor %}");

    assertThat(site.page("z.html")).isEqualTo("a/b/i.html a/i.html i.html z.html");
  }

  @Test
  void aMissingLayoutIsToldWhereItIsNamed() throws IOException {
    site.file("_layouts/post.html", "---$layout: bas$---${{ content }}");
    site.file("_layouts/base.html", "{{ content }}");
    site.file("a.html", "---$title: x$layout: pst$---$a").file("b.html", "---$layout: post$---$b");

    assertThat(site.page("a.html")).isEqualTo("a");
    assertThat(site.told())
        .containsExactly(
            "_layouts/post.html:2:1: there is no layout \"bas\"",
            "a.html:3:1: there is no layout \"pst\"");
    assertThat(site.hints()).containsExactly("Did you mean \"base\"?", "Did you mean \"post\"?");
  }

  @Test
  void layoutsThatNameEachOtherEnd() throws IOException {
    site.file("_layouts/a.html", "---$layout: b$---$a{{ content }}");
    site.file("_layouts/b.html", "---$layout: a$---$b{{ content }}");
    site.file("p.html", "---$layout: a$---$x");

    assertThat(site.page("p.html")).isEqualTo("bax");
  }

  @Test
  void layoutsMayBeInDirectoriesAndElsewhere() throws IOException {
    site.config("layouts_dir: frames").file("frames/sub/a.html", "A{{ content }}");
    site.file("frames/_set-aside.html", "").file("p.html", "---$layout: sub/a$---$x");

    assertThat(site.page("p.html")).isEqualTo("Ax");
  }

  @Test
  void layoutsSeeContentsAsJekyllHasThem() throws IOException {
    site.file("_layouts/l.html", "{{ page.content }}|{{ content }}|{{ page.output }}");
    site.file("p.md", "---$layout: l$---$*p*");
    site.file("_posts/2026-01-01-a.md", "---$layout: l$---$*a*");
    site.file(
        "i.html", "---$---${% for p in site.posts %}{{ p.content }}+{{ p.output }}{% endfor %}");

    BuiltSite built = site.build();

    // A page is a mapping made before it is rendered, a post is an object.
    assertThat(built.text("p.html").replace("\n", "")).isEqualTo("*p*|<p><em>p</em></p>|");
    String post = "<p><em>a</em></p>|<p><em>a</em></p>|";
    assertThat(built.text("2026/01/01/a.html").replace("\n", "")).isEqualTo(post);
    assertThat(built.text("i.html").replace("\n", "")).isEqualTo("<p><em>a</em></p>+" + post);
  }

  @Test
  void mistakesInALayoutAreToldOnceThere() throws IOException {
    site.file("_layouts/l.html", "---$a: 1$---$x$ {{ 1 | divided_by: 0 }}{{ content }}");
    site.file("a.html", "---$layout: l$---$").file("b.html", "---$layout: l$---$");
    site.file("c.html", "---$layout: l$---$");

    site.build();

    assertThat(site.told()).containsExactly("_layouts/l.html:5:2: division by 0");
  }

  @Test
  void unknownNamesInLayoutsAreToldOnceWithTheirCount() throws IOException {
    site.file("_layouts/l.html", "{% box %}{{ content | shout }}");
    site.file("a.html", "---$layout: l$---$a{{ 1 | shout }}").file("b.html", "---$layout: l$---$");
    site.file("_plugins/own.rb", "class Gen < Jekyll::Generator$end$module M$def shout(x)$end$end$")
        .file(
            "_plugins/more.rb",
            "Liquid::Template.register_tag('box', Box)$Liquid::Template.register_filter(M)$");

    assertThat(site.page("a.html")).isEqualTo("a1");
    assertThat(site.told())
        .containsExactly(
            "_layouts/l.html:1:1: there is no tag \"box\", so it writes nothing (1 place)",
            "_layouts/l.html:1:10: there is no filter \"shout\", so it changes nothing (2 places)",
            "_plugins/more.rb: Ruby plugins are not run (2 files)",
            "_plugins/own.rb:1:1: the generator \"Gen\" is not run");
    assertThat(site.hints().get(0)).startsWith("It is in _plugins/more.rb, and Ruby is not run:");
  }

  @Test
  void aChangedLayoutMakesItsPagesAgainAndNoOthers() throws IOException {
    site.file("_layouts/base.html", "1{{ content }}");
    site.file("_layouts/in.html", "---$layout: base$---${{ layout.x }}{{ content }}");
    site.file("_layouts/other.html", "{{ content }}");
    site.file("a.html", "---$layout: in$---$a").file("b.html", "---$layout: other$---$b");
    site.build();

    site.file("_layouts/base.html", "2{{ content }}");
    assertThat(site.page("a.html")).isEqualTo("2a");
    assertThat(site.written()).isEqualTo(1);

    site.file("_layouts/in.html", "---$layout: base$x: 3$---${{ layout.x }}{{ content }}");
    assertThat(site.page("a.html")).isEqualTo("23a");
    assertThat(site.written()).isEqualTo(1);

    site.file("_layouts/in.html", "---$layout: other$x: 3$---${{ layout.x }}{{ content }}");
    assertThat(site.page("a.html")).isEqualTo("3a");
  }

  @Test
  void anAddedOrRemovedLayoutIsUsed() throws IOException {
    site.file("_layouts/x.html", "{{ content }}").file("a.html", "---$layout: new$---$a");
    assertThat(site.page("a.html")).isEqualTo("a");

    site.file("_layouts/new.html", "new {{ content }}");
    assertThat(site.page("a.html")).isEqualTo("new a");
    assertThat(site.told()).isEmpty();

    Files.delete(site.source().resolve("_layouts/new.html"));
    assertThat(site.page("a.html")).isEqualTo("a");
    assertThat(site.told()).containsExactly("a.html:2:1: there is no layout \"new\"");
  }

  @Test
  void documentsHaveUsualLayoutsWhereThePluginIsNamed() throws IOException {
    site.config("plugins: [jekyll-default-layout]$collections: {things: {output: true}}");
    site.file("_layouts/home.html", "H{{ content }}")
        .file("_layouts/default.html", "D{{ content }}");
    site.file("index.md", "---$---$i").file("a.md", "---$---$a").file("b.html", "---$---$b");
    site.file("c.md", "---$layout: null$---$c").file("_things/d.md", "---$---$d");
    site.file("_posts/2026-01-01-p.md", "---$---$p");

    BuiltSite built = site.build();

    assertThat(built.text("index.html")).startsWith("H<p>i");
    assertThat(built.text("a.html")).startsWith("D<p>a");
    assertThat(built.text("2026/01/01/p.html")).startsWith("D<p>p");
    assertThat(built.text("b.html")).isEqualTo("b");
    assertThat(built.text("c.html") + built.text("things/d.html")).doesNotContain("D");
  }

  @Test
  void onlyTheThemeHasItsOwnFiles() throws IOException {
    site.file("_layouts/l.html", "{{ content }}").file("guide/a.html", "---$layout: l$---$a");

    assertThat(site.build().files("")).containsExactly("guide/a.html");
    assertThat(site.themed().build().files("")).contains("guide/a.html", "404.html", "index.html");
  }

  @Test
  void withTheThemePagesThatOnlyLayoutsFillAreToldOnce() throws IOException {
    site.themed().file("_layouts/landing.html", "All of it").file("_layouts/home.html", "x");
    site.file("a.html", "---$title: A$layout: landing$---$")
        .file("index.html", "---$layout: home$---$");
    site.file("b.html", "---$layout: landing$---${% if false %}x{% endif %}$");
    site.file("c.html", "---$layout: landing$---$text").file("d.html", "---$layout: other$---$");

    for (int build = 0; build < 2; build++) {
      site.build();
      assertThat(site.told())
          .containsExactly(
              "_layouts/home.html: Liquid layouts are not used; pages use the theme's layouts"
                  + " (2 files)",
              "a.html:3:1: 2 pages are empty, because layouts in _layouts make all that is on"
                  + " them");
      assertThat(site.hints()).allMatch(hint -> hint.contains("layouts: jekyll"));
    }
  }

  @Test
  void withTheThemeAHomePageWithoutTextShowsTheOverview() throws IOException {
    site.themed()
        .file("index.md", "---$layout: home$---$")
        .file("guide/a.md", "---$title: One$---$x");

    assertThat(site.build().page("index.html").select("main .index a").eachText()).contains("One");
  }
}

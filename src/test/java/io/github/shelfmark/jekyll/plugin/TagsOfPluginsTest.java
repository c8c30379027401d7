package io.github.shelfmark.jekyll.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.testing.BuiltSite;
import io.github.shelfmark.testing.LaidOut;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Small plugins; the right values are those of the plugins themselves. */
class TagsOfPluginsTest {
  @TempDir private Path directory;

  private LaidOut site;

  @BeforeEach
  void begin() {
    site = LaidOut.in(directory);
  }

  @Test
  void avatars() throws IOException {
    site.config("plugins: [jekyll-avatar]");
    site.file(
        "a.html",
        "---$who: octocat$---${% assign who = page.who %}{% avatar @hubot %}|"
            + "{% avatar user=who size=80 %}|{% avatar {{ page.who }} lazy=true %}");

    String[] avatars = site.page("a.html").split("\\|", -1);

    assertThat(avatars[0])
        .isEqualTo(
            "<img class=\"avatar avatar-small\" alt=\"hubot\" width=\"40\" height=\"40\""
                + " data-proofer-ignore=\"true\""
                + " src=\"https://avatars3.githubusercontent.com/hubot?v=3&s=40\""
                + " srcset=\"https://avatars3.githubusercontent.com/hubot?v=3&s=40 1x,"
                + " https://avatars3.githubusercontent.com/hubot?v=3&s=80 2x,"
                + " https://avatars3.githubusercontent.com/hubot?v=3&s=120 3x,"
                + " https://avatars3.githubusercontent.com/hubot?v=3&s=160 4x\" />");
    assertThat(avatars[1])
        .startsWith("<img class=\"avatar\" alt=\"octocat\" width=\"80\"")
        .contains("src=\"https://avatars2.githubusercontent.com/octocat?v=3&s=80\"");
    assertThat(avatars[2])
        .contains(" src=\"\" data-src=\"https://avatars2.", " data-srcset=\"https");
    assertThat(site.themed().build().bodyLinks("a.html").get(0))
        .isEqualTo("https://github.com/hubot @hubot");
  }

  @Test
  void gists() throws IOException {
    site.config("plugins: [jekyll-gist]");
    site.file(
        "a.html",
        "---$who: Ada$---${% gist ann/12ab My_File.rb %} {% gist page.who %}"
            + " {% gist 'x' \"a.js\" %}");

    assertThat(site.page("a.html"))
        .isEqualTo(
            "<script src=\"https://gist.github.com/ann/12ab.js?file=My_File.rb\"> </script>"
                + " <script src=\"https://gist.github.com/Ada.js\"> </script>"
                + " <script src=\"https://gist.github.com/x.js?file=a.js\"> </script>");
    assertThat(site.themed().build().bodyLinks("a.html"))
        .containsExactly(
            "https://gist.github.com/ann/12ab#file-my_file-rb My_File.rb",
            "https://gist.github.com/Ada gist Ada",
            "https://gist.github.com/x#file-a-js a.js");
  }

  @Test
  void cachedIncludesAreIncludes() throws IOException {
    site.config("plugins: [jekyll-include-cache]").file("_includes/x.html", "[{{ include.a }}]");
    site.file("a.html", "---$---${% include_cached x.html a=1 %}{% include_cached x.html a=2 %}");

    assertThat(site.page("a.html")).isEqualTo("[1][2]");
  }

  @Test
  void timesOfTheLastChange() throws IOException {
    site.config("plugins: [jekyll-last-modified-at]");
    site.file("a.html", "---$---${% last_modified_at %} {% last_modified_at %Y/%m %}");
    site.file("_posts/2020-01-01-p.html", "---$---${{ page.last_modified_at | date: '%F' }}");
    site.file(
        "_posts/2020-01-02-q.html", "---$last_modified_at: x$---${{ page.last_modified_at }}");
    for (String file : new String[] {"a.html", "_posts/2020-01-01-p.html"}) {
      changed(file, "2021-03-04T00:00:00Z");
    }

    BuiltSite built = site.build();
    assertThat(built.text("a.html")).isEqualTo("04-Mar-21 2021/03");
    assertThat(built.text("2020/01/01/p.html")).isEqualTo("2021-03-04");
    assertThat(built.text("2020/01/02/q.html")).isEqualTo("x");

    changed("a.html", "2022-03-04T00:00:00Z");
    assertThat(site.page("a.html")).isEqualTo("04-Mar-22 2022/03");
  }

  private void changed(String file, String time) throws IOException {
    Files.setLastModifiedTime(site.source().resolve(file), FileTime.from(Instant.parse(time)));
  }

  @Test
  void emojiArePicturesOrCharacters() throws IOException {
    site.config("plugins: [jemoji]")
        .file("_layouts/l.html", "<p>:+1:</p><body>{{ content }}</body>");
    site.file("a.html", "---$layout: l$---$:+1: :octocat: a:nothing:b <code>:+1:</code> :heart:");

    assertThat(site.page("a.html"))
        .isEqualTo(
            "<p>:+1:</p><body><img class=\"emoji\" title=\":+1:\" alt=\":+1:\""
                + " src=\"https://github.githubassets.com/images/icons/emoji/unicode/1f44d.png\""
                + " height=\"20\" width=\"20\"> <img class=\"emoji\" title=\":octocat:\""
                + " alt=\":octocat:\""
                + " src=\"https://github.githubassets.com/images/icons/emoji/octocat.png\""
                + " height=\"20\" width=\"20\"> a:nothing:b <code>:+1:</code>"
                + " <img class=\"emoji\" title=\":heart:\" alt=\":heart:\""
                + " src=\"https://github.githubassets.com/images/icons/emoji/unicode/2764.png\""
                + " height=\"20\" width=\"20\"></body>");
    assertThat(site.themed().build().page("a.html").select("article").text())
        .isEqualTo("👍 :octocat: a:nothing:b :+1: ❤️");
  }

  @Test
  void mentionsInWholePages() throws IOException {
    site.config("plugins: [jekyll-mentions]");
    site.file("_layouts/l.html", "<title>@no</title><body>@one {{ content }}</body>@no");
    site.file("a.html", "---$layout: l$---$(@two) a@b.example <code>@no</code>");
    site.file("b.html", "---$layout: l$jekyll-mentions: false$---$@no");

    BuiltSite built = site.build();

    assertThat(built.text("a.html"))
        .isEqualTo(
            "<title>@no</title><body><a href=\"https://github.com/one\" class=\"user-mention\">@one"
                + "</a> (<a href=\"https://github.com/two\" class=\"user-mention\">@two</a>)"
                + " a@b.example <code>@no</code></body>@no");
    assertThat(built.text("b.html")).doesNotContain("user-mention");
  }

  @Test
  void theNameOfTheRepositorySaysWhatFollowsFromIt() throws IOException {
    site.config(
        "plugins: [jekyll-github-metadata]$repository: ann/tool$github: {owner_name: Ann, x: y}$");
    site.file(
        "a.html",
        "---$---$[{{ site.title }}] {{ site.github.repository_url }} {{ site.github.owner_name }}"
            + " {{ site.github.x }} {{ site.github.is_user_page }}"
            + " {{ site.github.zip_url }}[{{ site.github.contributors }}]");

    assertThat(site.page("a.html"))
        .isEqualTo(
            "[] https://github.com/ann/tool Ann y false"
                + " https://github.com/ann/tool/zipball/gh-pages[]");
    assertThat(site.told())
        .containsExactly("_config.yml: the plugin \"jekyll-github-metadata\" is not run");
  }

  @Test
  void withoutARepositoryNothingIsKnownOfIt() throws IOException {
    site.config("plugins: [jekyll-github-metadata]").file("a.html", "---$---$[{{ site.github }}]");

    assertThat(site.page("a.html")).isEqualTo("[]");
  }

  @Test
  void redirectsAreThePluginsOwn() throws IOException {
    site.config("plugins: [jekyll-redirect-from]$url: https://e.example$baseurl: /b");
    site.file("z.html", "---$redirect_from: [/old, /older/]$---$z");
    site.file("y.html", "---$redirect_to: /z.html$---$y").file("_layouts/l.html", "");
    site.file("_posts/2020-01-01-p.html", "---$redirect_from: p0$---$p");

    site.file("i.html", "---$---${% for p in site.pages %}({{ p.content }}){% endfor %}");

    BuiltSite built = site.build();

    assertThat(built.text("i.html")).startsWith("({%").contains("()(z)()()()({\"/p0\":");
    assertThat(built.text("old.html"))
        .isEqualTo(
            """
            <!DOCTYPE html>
            <html lang="en-US">
              <meta charset="utf-8">
              <title>Redirecting&hellip;</title>
              <link rel="canonical" href="https://e.example/b/z.html">
              <script>location="https://e.example/b/z.html"</script>
              <meta http-equiv="refresh" content="0; url=https://e.example/b/z.html">
              <meta name="robots" content="noindex">
              <h1>Redirecting&hellip;</h1>
              <a href="https://e.example/b/z.html">Click here if you are not redirected.</a>
            </html>
            """);
    assertThat(built.text("y.html")).isEqualTo(built.text("old.html"));
    assertThat(built.text("redirects.json"))
        .isEqualTo(
            "{\"/p0\":\"https://e.example/b/2020/01/01/p.html\","
                + "\"/y.html\":\"https://e.example/b/z.html\","
                + "\"/old\":\"https://e.example/b/z.html\","
                + "\"/older/\":\"https://e.example/b/z.html\"}");
  }

  @Test
  void redirectsMayHaveALayoutOfTheSite() throws IOException {
    site.config("plugins: [jekyll-redirect-from]").file("_layouts/base.html", "<{{ content }}>");
    site.file(
        "_layouts/redirect.html",
        "---$layout: base$---${{ page.redirect.from }} {{ page.redirect.to }} {{ page.title }}");
    site.file("z.html", "---$redirect_from: /old$title: Z$---$z");
    site.file("y.html", "---$redirect_to: https://x.example$title: Y$---$y");

    BuiltSite built = site.build();

    assertThat(built.text("old.html")).isEqualTo("</old /z.html >");
    assertThat(built.text("y.html")).isEqualTo("</y.html https://x.example Y>");
  }

  @Test
  void redirectsKeepTheSlashAtTheEndOfTheUrl() throws IOException {
    site.config("plugins: [jekyll-redirect-from]$url: https://example.org/");
    site.file("a.html", "---$redirect_from: /old/$---$x");
    site.file("b.html", "---$redirect_to: /c.html$---$x");

    assertThat(site.build().text("redirects.json"))
        .isEqualTo(
            "{\"/old/\":\"https://example.org//a.html\",\"/b.html\":\"https://example.org//c.html\"}");
  }

  @Test
  void thereIsAListOfRedirectsWithoutAny() throws IOException {
    site.config("plugins: [jekyll-redirect-from]").file("a.html", "---$---$x");

    assertThat(site.build().text("redirects.json")).isEqualTo("{}");
    site.file("redirects.json", "own");
    assertThat(site.build().text("redirects.json")).isEqualTo("own");
  }
}

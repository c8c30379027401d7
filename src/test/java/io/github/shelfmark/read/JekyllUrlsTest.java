package io.github.shelfmark.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.site.Document;
import io.github.shelfmark.site.Site;
import io.github.shelfmark.site.StaticFile;
import io.github.shelfmark.testing.Sources;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Paths and front matter, and the URLs and outputs of Jekyll 4.3.1. */
class JekyllUrlsTest {
  private static final String CONFIG =
      """
      collections:
        java-asm:
          output: true
          permalink: /:collection/:path:output_ext
        notes:
          output: true
        named:
          output: true
          permalink: /n/:name/:title:output_ext
      """;

  @TempDir private Path directory;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "_posts/2020-01-02-Hello-World.md||/2020/01/02/Hello-World.html|2020/01/02/Hello-World.html",
        "_posts/2020-1-5-short.md||/2020/01/05/short.html|2020/01/05/short.html",
        "_posts/20-1-5-year.md||/2020/01/05/year.html|2020/01/05/year.html",
        "_posts/2020-02-01-dots....md||/2020/02/01/dots.html|2020/02/01/dots.html",
        "_posts/2020-02-02-p.md|permalink: /foo/:title|/foo/p|foo/p.html",
        "_posts/2020-02-04-a.md|permalink: pretty|/pretty|pretty.html",
        "_posts/2020-02-05-s.md|slug: My Slug é"
            + " 中|/2020/02/05/My-Slug-%C3%A9-%E4%B8%AD.html|2020/02/05/My-Slug-é-中.html",
        "_posts/2020-02-09-p.md|date: 2020-02-09 23:30:00"
            + " -0500|/2020/02/10/p.html|2020/02/10/p.html",
        "_posts/2020-02-10-h.htm||/2020/02/10/h.htm|2020/02/10/h.htm",
        "_posts/2020-02-11-t.txt||/2020/02/11/t.txt|2020/02/11/t.txt",
        "_posts/2020-02-14-a+b&c.md||/2020/02/14/a+b&c.html|2020/02/14/a+b&c.html",
        "_posts/2020-02-15-sp ace.md||/2020/02/15/sp-ace.html|2020/02/15/sp-ace.html",
        "cat/_posts/2020-01-03-Sub_Post.md|category: One"
            + " Two|/cat/one%20two/2020/01/03/Sub_Post.html|cat/one two/2020/01/03/Sub_Post.html",
        "cat/_posts/2020-01-03-e.md|categories: ''|/cat/2020/01/03/e.html|cat/2020/01/03/e.html",
        "cat/_posts/2020-01-03-n.md|categories:|/cat/2020/01/03/n.html|cat/2020/01/03/n.html",
        "cat/_posts/2020-01-03-i.md|category: 5|/cat/5/2020/01/03/i.html|cat/5/2020/01/03/i.html",
        "cat/_posts/2020-01-03-b.md|category: One$categories: [Two,"
            + " Three]|/cat/two/three/one/2020/01/03/b.html|cat/two/three/one/2020/01/03/b.html",
        "cat/_posts/deep/2020-01-03-d.md|categories: x"
            + " y|/cat/x/y/2020/01/03/d.html|cat/x/y/2020/01/03/d.html",
        "_java-asm/2020-01-02-dated.md||/java-asm/2020-01-02-dated.html|java-asm/2020-01-02-dated.html",
        "_java-asm/UPPER.MD||/java-asm/UPPER.html|java-asm/UPPER.html",
        "_java-asm/a b#c[1].md||/java-asm/a%20b%23c%5B1%5D.html|java-asm/a b#c[1].html",
        "_java-asm/中文/节点"
            + " 一.md||/java-asm/%E4%B8%AD%E6%96%87/%E8%8A%82%E7%82%B9%20%E4%B8%80.html|java-asm/中文/节点"
            + " 一.html",
        "_notes/sub/index.md||/notes/sub/index.html|notes/sub/index.html",
        "_notes/feed.xml||/notes/feed.xml|notes/feed.xml",
        "_notes/end..md||/notes/end.html|notes/end.html",
        "_named/Sub/Na me_x.md||/n/na-me-x/Na-me_x.html|n/na-me-x/Na-me_x.html",
        "about.md||/about.html|about.html",
        "sub/index.md||/sub/|sub/index.html",
        "sub/index.xml||/sub/index.xml|sub/index.xml",
        "sub/page.html||/sub/page.html|sub/page.html",
        "sp ace/中 文.md||/sp%20ace/%E4%B8%AD%20%E6%96%87.html|sp ace/中 文.html",
        "sub/perma.md|permalink: /:path/:basename/x|/sub/perma/x|sub/perma/x.html",
        "noext||/noext|noext",
        "x.xhtml||/x.xhtml|x.xhtml",
        "a#b.md||/a%23b.html|a#b.html",
        "p.md|permalink: /p1|/p1|p1.html",
        "p.md|permalink: p2/|/p2/|p2/index.html",
        "p.md|permalink: /p3.txt|/p3.txt|p3.txt",
        "p.md|permalink: /p4.html/|/p4.html/|p4.html/index.html",
        "p.md|permalink: /a b/中|/a b/中|a b/中.html",
        "p.md|date: 2999-01-01|/p.html|p.html",
        "100%.md||/100%25.html|100%.html",
        "_notes/a%20b.md||/notes/a%2520b.html|notes/a%20b.html",
        "cat/_posts/2020-02-16-p.md|permalink:"
            + " /:path/z|/cat/2020-02-16-p/z|cat/2020-02-16-p/z.html",
        "x.xml|permalink: /feeds/|/feeds/|feeds/index.xml"
      })
  void urls(String path, String frontMatter, String url, String output) throws IOException {
    Sources sources =
        Sources.in(directory).jekyll(CONFIG).page(path, frontMatter == null ? "" : frontMatter);
    Document document = sources.read().documentAt(path).orElseThrow();
    assertThat(document.url()).isEqualTo(url);
    assertThat(document.output()).isEqualTo(output);
    assertThat(sources.told()).isEmpty();
  }

  @Test
  void aPageTreatsAnUnknownPlaceholderAsText() throws IOException {
    Sources sources = Sources.in(directory).jekyll(CONFIG).page("p.md", "permalink: /:title/x/");
    assertThat(sources.url("p.md")).isEqualTo("/:title/x/");
    assertThat(sources.told())
        .containsExactly(
            "warning unsafe-permalink p.md:2:1: the permalink has an unknown placeholder"
                + " \":title\"");
  }

  @Test
  void filesOfACollectionFollowItsPattern() throws IOException {
    String config = "collections: {d: {output: true, permalink: /docs/:path/}, e: {output: true}}";
    Sources sources = Sources.in(directory).jekyll(config);
    sources.file("_d/img/a b.png", "x").file("_d/x..y.txt", "x").file("_e/n.png", "x");
    assertThat(sources.read().staticFiles())
        .extracting(StaticFile::output)
        .containsExactly("docs/img/a b.png", "docs/x/y.txt", "e/n.png");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "date|/cat/2020/01/02/t.html|/about.html|/notes/n.html",
        "none|/cat/t.html|/about.html|/notes/n.html",
        "ordinal|/cat/2020/002/t.html|/about.html|/notes/n.html",
        "pretty|/cat/2020/01/02/t/|/about/|/notes/n/",
        "weekdate|/cat/2020/W01/Thu/t.html|/about|/notes/n",
        "/:year/:short_year/:month/:i_month/:day/:i_day/|/2020/20/01/1/02/2/|/about/|/notes/n/",
        "/:short_month-:long_month-:long_day/:w_year/:w_day/:hour:minute:second|/Jan-January-Thursday/2020/4/000000|/about|/notes/n",
        "/:month_:day/:slugified_categories/:slug:output_ext|/01_02/cat/t.html|/about.html|/notes/n.html"
      })
  void styles(String style, String post, String page, String note) throws IOException {
    Site site =
        Sources.in(directory)
            .jekyll(CONFIG + "permalink: '" + style + "'")
            .page("cat/_posts/2020-01-02-t.md", "")
            .page("about.md", "")
            .page("_notes/n.md", "")
            .read();
    assertThat(site.documents())
        .extracting(Document::url)
        .containsExactlyInAnyOrder(post, page, note);
  }

  @Test
  void aPostNeedsADateInItsNameButNoFrontMatter() throws IOException {
    Sources sources =
        Sources.in(directory)
            .jekyll("")
            .file("_posts/2020-01-01-plain.md", "no front matter")
            .page("_posts/undated.md", "")
            .file("_posts/picture.png", "png");
    Site site = sources.read();
    assertThat(site.documents())
        .extracting(Document::output)
        .containsExactly("2020/01/01/plain.html");
    assertThat(site.staticFiles()).isEmpty();
    assertThat(sources.told())
        .containsExactly(
            "info not-run _posts/undated.md:1:1: not built, because its name does not start with a"
                + " date");
  }

  @Test
  void postsAreBelowTheDirectoryOfCollections() throws IOException {
    Sources sources =
        Sources.in(directory)
            .jekyll("collections_dir: col")
            .page("col/_posts/2020-01-01-in.md", "")
            .page("cat/_posts/2020-01-01-out.md", "");
    Site site = sources.read();
    assertThat(site.documents()).extracting(Document::output).containsExactly("2020/01/01/in.html");
    assertThat(sources.told())
        .containsExactly(
            "info not-run cat/_posts/2020-01-01-out.md:1:1: not built, because posts are below"
                + " \"collections_dir\"");
  }

  @Test
  void tagsAndCategories() throws IOException {
    Site site =
        Sources.in(directory)
            .jekyll("")
            .page("_posts/2020-01-01-a.md", "tag: t$tags: [u]")
            .page("_posts/2020-01-01-b.md", "tags: [1, ~, x]")
            .page("_posts/2020-01-01-c.md", "tags: a b$categories: ' '")
            .read();
    assertThat(site.documents())
        .extracting(post -> post.text("tags"))
        .containsExactly("[t]", "[1, x]", "[a, b]");
    assertThat(site.documents()).extracting(post -> post.text("categories")).containsOnly("[]");
  }
}

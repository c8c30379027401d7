package io.github.shelfmark.print;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.extension.Body;
import io.github.shelfmark.extension.Heading;
import io.github.shelfmark.site.Document;
import io.github.shelfmark.site.DocumentFormat;
import io.github.shelfmark.site.DocumentKind;
import io.github.shelfmark.site.FrontMatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BookTest {
  private static final Targets TARGETS =
      new Targets() {
        @Override
        public String file(String output, String suffix) {
          return "file:" + output + suffix;
        }

        @Override
        public String picture(String output, String suffix) {
          return "picture:" + output + suffix;
        }
      };

  private final List<PrintedPage> pages = new ArrayList<>();

  private static Document document(String output) {
    return new Document(
        output.replace(".html", ".md"),
        DocumentKind.PAGE,
        "",
        DocumentFormat.MARKDOWN,
        Map.of(),
        FrontMatter.NONE,
        "",
        "/" + output,
        output,
        output,
        true);
  }

  private void add(int depth, String output, String html, Heading... headings) {
    int number = pages.size() + 1;
    Body body = new Body(html, List.of(headings), List.of());
    Part part = new Part(number, depth, output, Optional.of(document(output)));
    pages.add(new PrintedPage(part, "", Optional.of(body)));
  }

  private Book book() {
    return Book.of(pages, TARGETS);
  }

  @Test
  void headingsAreAsDeepAsTheirPages() {
    add(
        2,
        "a.html",
        "<h1 id=\"t\">Title</h1><p>x</p><h2 id=\"u\">Under</h2><h6 id=\"v\">Deep</h6>",
        new Heading(1, "t", "Title"),
        new Heading(2, "u", "Under"),
        new Heading(6, "v", "Deep"));

    Book book = book();

    assertThat(book.html())
        .isEqualTo(
            "<section class=\"print-part print-depth-2\" id=\"p1\">\n"
                + "<h3 id=\"p1-t\">Title</h3><p>x</p><h4 id=\"p1-u\">Under</h4>"
                + "<h6 id=\"p1-v\">Deep</h6>\n</section>\n");
    assertThat(book.outline())
        .containsExactly(
            new Entry(2, "p1", "Title", 1, true),
            new Entry(3, "p1-u", "Under", 1, false),
            new Entry(7, "p1-v", "Deep", 1, false));
  }

  @Test
  void aPageWithoutATitleGetsIt() {
    add(1, "a.html", "<p>x</p>\n<h2>No id</h2>");

    Book book = book();

    assertThat(book.html())
        .contains("<h2>a.html</h2>\n<p>x</p>\n<h3 id=\"p1-heading-1\">No id</h3>");
    assertThat(book.outline())
        .containsExactly(
            new Entry(1, "p1", "a.html", 1, true), new Entry(2, "p1-heading-1", "No id", 1, false));
  }

  @Test
  void linksBetweenPagesStayInside() {
    add(1, "g/a.html", "<h2 id=\"ü\">X</h2><a name=\"n\"></a>" + "<p id=here>y</p>");
    add(
        1,
        "g/b.html",
        "<a href=\"a.html#%C3%BC\">1</a><a href=\"a.html\">2</a><a href=\"a.html#theme\">3</a>"
            + "<a href=\"a.html#n\">4</a><a href=\"#own\">5</a><a id='own' href=\"a.html#here\">6"
            + "</a><a href=\"../c.html?q#z\">7</a><a href=\"https://x.org/a.html\">8</a>"
            + "<a href=\"/rooted\">9</a><a href=\"mailto:a@b.c\">10</a>");

    assertThat(book().html())
        .contains(
            "<a href=\"#p1-%C3%BC\">1</a><a href=\"#p1\">2</a><a href=\"#p1\">3</a>"
                + "<a href=\"#p1-n\">4</a><a href=\"#p2-own\">5</a>"
                + "<a id='p2-own' href=\"#p1-here\">6</a><a href=\"file:c.html?q#z\">7</a>"
                + "<a href=\"https://x.org/a.html\">8</a><a href=\"/rooted\">9</a>"
                + "<a href=\"mailto:a@b.c\">10</a>");
  }

  @Test
  void aLinkToADirectoryLeadsToItsPage() {
    add(1, "g/index.html", "<p>x</p>");
    add(1, "a.html", "<a href=\"g/\">1</a><a href=\"g/index.html\">2</a>");

    assertThat(book().html()).contains("<a href=\"#p1\">1</a><a href=\"#p1\">2</a>");
  }

  @Test
  void allThatRefersToIdsFollowsThem() {
    add(
        1,
        "a.html",
        "<label for=\"i\">L</label><input id=\"i\" name=\"n\"><td headers=\"x  y\"></td>"
            + "<p aria-labelledby=\"x y\" aria-label=\"x\"></p><img usemap=\"#m\" src=\"i/p.png\">"
            + "<map name=\"m\"></map><svg><linearGradient id=\"g\"/><rect fill=\"url(#g)\""
            + " style=\"stroke: url(#g); mask: url(#h)\"/><use xlink:href=\"#g\"/></svg>");

    assertThat(book().html())
        .contains(
            "<label for=\"p1-i\">L</label><input id=\"p1-i\" name=\"p1-n\">"
                + "<td headers=\"p1-x p1-y\"></td>"
                + "<p aria-labelledby=\"p1-x p1-y\" aria-label=\"x\"></p>"
                + "<img usemap=\"#p1-m\" src=\"picture:i/p.png\"><map name=\"p1-m\"></map>"
                + "<svg><linearGradient id=\"p1-g\"/><rect fill=\"url(#p1-g)\""
                + " style=\"stroke: url(#p1-g); mask: url(#p1-h)\"/>"
                + "<use xlink:href=\"#p1-g\"/></svg>");
  }

  @Test
  void picturesAreFoundFromThePage() {
    add(
        1,
        "g/a.html",
        "<img src=\"../p.png?v\" srcset=\"q.png 1x, https://x.org/r.png 2x\"><video"
            + " poster=\"s.jpg\">");

    assertThat(book().html())
        .contains(
            "<img src=\"picture:p.png?v\" srcset=\"picture:g/q.png 1x, https://x.org/r.png 2x\">"
                + "<video poster=\"picture:g/s.jpg\">");
  }

  @Test
  void whatFoldsIsOpen() {
    add(
        1,
        "a.html",
        "<details><summary>S</summary>x</details><details class=\"c\" open>y</details>");

    assertThat(book().html())
        .contains("<details open><summary>S</summary>x</details><details class=\"c\" open>y");
  }

  @Test
  void pagesWithoutTextAreTitlesOrNothing() {
    add(1, "empty.html", " \n");
    add(1, "above.html", "");
    add(2, "inner.html", "<p>x</p>");
    pages.add(new PrintedPage(new Part(4, 1, "Nothing", Optional.empty()), "", Optional.empty()));

    assertThat(book().outline())
        .extracting(Entry::title)
        .containsExactly("above.html", "inner.html");
  }

  @Test
  void theTitleMayNotBeTheFirstHeading() {
    add(
        1,
        "a.html",
        "<h2 id=\"b\">Before</h2><h1 id=\"a\">a.html</h1><h2 id=\"c\">After</h2>",
        new Heading(2, "b", "Before"),
        new Heading(1, "a", "a.html"),
        new Heading(2, "c", "After"));

    assertThat(book().html())
        .contains(
            "<h3 id=\"p1-b\">Before</h3><h2 id=\"p1-a\">a.html</h2><h3 id=\"p1-c\">After</h3>");
  }

  @Test
  void aLargePageIsReadOnce() {
    String html = "<p id=\"x\" class=\"url(#\" title=\"<h2>\">y</p>\n".repeat(50_000);
    add(1, "a.html", html);

    assertThat(book().html()).hasSizeGreaterThan(html.length());
  }

  @Test
  void aPartInAnotherLanguageSaysSo() {
    add(1, "a.html", "<p>A</p>");
    PrintedPage first = pages.get(0);
    pages.add(new PrintedPage(first.part(), "ar", first.body()));

    assertThat(Book.of(pages, TARGETS).html())
        .contains("id=\"p1\">", "id=\"p1\" lang=\"ar\" dir=\"rtl\">");
  }
}

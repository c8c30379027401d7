package io.github.shelfmark.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class ContentsTest {
  private static Entry page(int level, String title) {
    return new Entry(level, "id", title, 1, true);
  }

  private static Entry heading(int level, String title) {
    return new Entry(level, "id", title, 1, false);
  }

  private static String tree(Entry... entries) {
    Element list = Jsoup.parse(Contents.html("C", List.of(entries))).selectFirst("nav > ul");
    return list == null ? "" : tree(list);
  }

  private static String tree(Element list) {
    StringBuilder text = new StringBuilder("(");
    for (Element item : list.children()) {
      text.append(' ').append(item.child(0).text());
      if (item.childrenSize() > 1) {
        text.append(tree(item.child(1)));
      }
    }
    return text.append(" )").toString();
  }

  @Test
  void pagesAreNestedAsTheyAreInTheMenu() {
    assertThat(tree(page(1, "A"), page(2, "B"), page(3, "C"), page(2, "D"), page(1, "E")))
        .isEqualTo("( A( B( C ) D ) E )");
  }

  @Test
  void headingsAreListedOnTheSecondLevel() {
    assertThat(tree(page(1, "A"), heading(2, "a"), heading(3, "b"), page(1, "B")))
        .isEqualTo("( A( a ) B )");
    assertThat(tree(page(1, "A"), page(3, "B"), heading(4, "b"), heading(3, "c"), heading(2, "d")))
        .isEqualTo("( A( B d ) )");
  }

  @Test
  void levelsMayBeLeftOut() {
    assertThat(tree(page(1, "A"), page(3, "B"), page(2, "C"), page(1, "D")))
        .isEqualTo("( A( B C ) D )");
    assertThat(tree(page(2, "A"), page(1, "B"), page(2, "C"))).isEqualTo("( A B( C ) )");
  }

  @Test
  void titlesAreText() {
    assertThat(Contents.html("<C>", List.of(page(1, "<b>"))))
        .contains("<h2>&lt;C&gt;</h2>", ">&lt;b&gt;</a>");
    assertThat(Contents.html("C", List.of())).isEmpty();
  }
}

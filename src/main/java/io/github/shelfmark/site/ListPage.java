package io.github.shelfmark.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One page of a list of documents that is cut into pages.
 *
 * @param number its number, from 1
 * @param count how many pages the list has
 * @param first the file of the first page
 * @param documents the documents on this page
 */
public record ListPage(int number, int count, String first, List<Document> documents) {
  /**
   * Cuts a list into pages; an empty one has one page.
   *
   * @param first the file of the first page, such as {@code archive/index.html}
   * @param perPage how many documents a page has at most; 0 for all on one page
   */
  public static List<ListPage> cut(String first, List<Document> documents, int perPage) {
    int size = perPage == 0 ? Math.max(1, documents.size()) : perPage;
    int count = Math.max(1, (documents.size() + size - 1) / size);
    List<ListPage> pages = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      int end = Math.min(documents.size(), (i + 1) * size);
      pages.add(new ListPage(i + 1, count, first, List.copyOf(documents.subList(i * size, end))));
    }
    return pages;
  }

  /** Its file, such as {@code archive/page/2/index.html} for the second one. */
  public String output() {
    return output(number);
  }

  /** The file of the page before; empty for the first one. */
  public Optional<String> previous() {
    return number == 1 ? Optional.empty() : Optional.of(output(number - 1));
  }

  /** The file of the page after; empty for the last one. */
  public Optional<String> next() {
    return number == count ? Optional.empty() : Optional.of(output(number + 1));
  }

  private String output(int page) {
    return page == 1
        ? first
        : first.substring(0, first.lastIndexOf('/') + 1) + "page/" + page + "/index.html";
  }
}

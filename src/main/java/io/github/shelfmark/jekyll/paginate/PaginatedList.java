package io.github.shelfmark.jekyll.paginate;

import io.github.shelfmark.site.Document;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A list that is cut into pages.
 *
 * @param template the page that shows it
 * @param settings what its author wants
 * @param collections the names of the collections that it is made of
 * @param documents all of it, in its order
 * @param addresses where its pages are
 * @param siteTitle the title of pages whose template has none; may be null
 */
public record PaginatedList(
    Document template,
    PaginationSettings settings,
    List<String> collections,
    List<Document> documents,
    PageAddresses addresses,
    @Nullable Object siteTitle) {

  /** How many pages it has; at least one. */
  public int size() {
    return addresses.pages();
  }

  /** Its pages. */
  public List<PaginatedPage> pages() {
    List<PaginatedPage> pages = new ArrayList<>(size());
    for (int number = 1; number <= size(); number++) {
      pages.add(new PaginatedPage(this, number));
    }
    return pages;
  }

  /** The title of one of its pages; null if neither its template nor the site has one. */
  @Nullable Object title(int number) {
    Object own = template.data().get("title");
    Object title = own == null || Boolean.FALSE.equals(own) ? siteTitle : own;
    return number == 1 ? title : addresses.title(settings.text("title"), title, number);
  }

  /**
   * What templates see as {@code paginator} on one of its pages, but for {@code posts}.
   *
   * @param number the number of the page, from 1
   */
  public Map<String, @Nullable Object> paginator(int number) {
    boolean first = number == 1;
    boolean last = number == size();
    Map<String, @Nullable Object> values = new LinkedHashMap<>();
    values.put("per_page", settings.perPage());
    values.put("posts", null);
    values.put("total_posts", documents.size());
    values.put("total_pages", size());
    values.put("page", number);
    values.put("page_path", addresses.path(number));
    values.put("previous_page", first ? null : number - 1);
    values.put("previous_page_path", first ? null : addresses.link(number - 1));
    values.put("next_page", last ? null : number + 1);
    values.put("next_page_path", last ? null : addresses.link(number + 1));
    values.put("first_page", 1);
    values.put("first_page_path", addresses.link(1));
    values.put("last_page", size());
    values.put("last_page_path", addresses.last());
    values.put("page_trail", trail(number));
    return values;
  }

  /** The documents on one of its pages. */
  public List<Document> documents(int number) {
    int perPage = settings.perPage();
    int from = Math.min(documents.size(), (number - 1) * perPage);
    return documents.subList(from, (int) Math.min(documents.size(), (long) from + perPage));
  }

  /** The pages around one, as many at both ends of the list as in its middle. */
  private @Nullable List<Map<String, @Nullable Object>> trail(int number) {
    int before = settings.trail("before");
    int after = settings.trail("after");
    if (size() < 2 || (before == 0 && after == 0)) {
      return null;
    }
    long most = (long) before + after + 1;
    int start = Math.max(0, number - before - 1);
    int end = (int) Math.min(start + most, size());
    start = (int) Math.max(0, Math.min(start, end - most));
    int from = start;
    int length = end - start;
    return new AbstractList<>() {
      @Override
      public Map<String, @Nullable Object> get(int index) {
        return link(from + Objects.checkIndex(index, length) + 1);
      }

      @Override
      public int size() {
        return length;
      }
    };
  }

  private Map<String, @Nullable Object> link(int page) {
    Map<String, @Nullable Object> link = new LinkedHashMap<>();
    link.put("num", page);
    link.put("path", addresses.path(page));
    link.put("title", title(page));
    return link;
  }
}

package io.github.shelfmark.jekyll;

import io.github.shelfmark.site.Document;
import java.util.AbstractMap;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The variable {@code paginator} on a page of a list ({@code Jekyll::Paginate::Pager}). */
final class PaginatorDrop extends AbstractMap<String, Object> {
  private final Viewer viewer;
  private final Paging paging;
  private final int page;

  /**
   * The variable on one page.
   *
   * @param page its number, from 1
   */
  PaginatorDrop(Viewer viewer, Paging paging, int page) {
    this.viewer = viewer;
    this.paging = paging;
    this.page = page;
  }

  @Override
  public Set<Entry<String, Object>> entrySet() {
    viewer.objects().reads().matter("posts");
    List<Document> posts = viewer.objects().posts().listed();
    int from = (page - 1) * paging.perPage();
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("page", page);
    values.put("per_page", paging.perPage());
    values.put(
        "posts", viewer.list(posts.subList(from, Math.min(posts.size(), from + paging.perPage()))));
    values.put("total_posts", posts.size());
    values.put("total_pages", paging.pages());
    values.put("previous_page", page == 1 ? null : page - 1);
    values.put("previous_page_path", paging.pathOf(page - 1));
    values.put("next_page", page == paging.pages() ? null : page + 1);
    values.put("next_page_path", paging.pathOf(page + 1));
    return Collections.unmodifiableMap(values).entrySet();
  }
}

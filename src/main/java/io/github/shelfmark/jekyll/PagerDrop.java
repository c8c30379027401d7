package io.github.shelfmark.jekyll;

import io.github.shelfmark.jekyll.paginate.PaginatedPage;
import java.util.AbstractMap;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The variable {@code paginator} as jekyll-paginate-v2 has it ({@code
 * Jekyll::PaginateV2::Generator::Paginator}).
 */
final class PagerDrop extends AbstractMap<String, @Nullable Object> {
  private final Viewer viewer;
  private final PaginatedPage page;

  PagerDrop(Viewer viewer, PaginatedPage page) {
    this.viewer = viewer;
    this.page = page;
  }

  @Override
  public Set<Entry<String, @Nullable Object>> entrySet() {
    page.list().collections().forEach(viewer.objects().reads()::matter);
    Map<String, @Nullable Object> values = page.list().paginator(page.number());
    values.put("posts", viewer.list(page.list().documents(page.number())));
    return Collections.unmodifiableMap(values).entrySet();
  }
}

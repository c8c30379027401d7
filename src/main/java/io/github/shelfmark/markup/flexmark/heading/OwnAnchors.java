package io.github.shelfmark.markup.flexmark.heading;

import com.vladsch.flexmark.ast.Heading;
import io.github.shelfmark.text.HeadingIds;
import java.util.List;

/** The ids that headings have in the dialect {@code commonmark}. */
public final class OwnAnchors implements HeadingAnchors {
  private final HeadingIds ids = new HeadingIds();

  @Override
  public void reserve(String id) {
    ids.reserve(id);
  }

  @Override
  public List<String> next(String text, List<String> parts, Heading heading) {
    return List.of(ids.next(text));
  }
}

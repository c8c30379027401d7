package io.github.shelfmark.markup.commonmark.write;

import io.github.shelfmark.extension.Heading;
import io.github.shelfmark.text.HeadingIds;
import java.util.ArrayList;
import java.util.List;

/** The headings of one body, with their ids. */
final class Headings {
  private final List<Heading> list = new ArrayList<>();
  private final HeadingIds ids = new HeadingIds();

  List<Heading> list() {
    return List.copyOf(list);
  }

  /** Notes the next heading and gives its id. */
  String add(int level, String text) {
    String id = ids.next(text);
    list.add(new Heading(level, id, text.strip()));
    return id;
  }
}

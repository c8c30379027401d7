package io.github.shelfmark.markup.commonmark.write;

import io.github.shelfmark.extension.Heading;
import io.github.shelfmark.markup.commonmark.tree.HeadingBlock;
import io.github.shelfmark.markup.commonmark.tree.InlineText;
import io.github.shelfmark.markup.html.RawHeadings;
import io.github.shelfmark.markup.source.Text;
import io.github.shelfmark.text.BuildValues;
import io.github.shelfmark.text.HeadingIds;
import io.github.shelfmark.text.HtmlValues;
import java.util.ArrayList;
import java.util.List;

/** Collects the headings of a body in document order, those in raw HTML as well. */
final class HeadingList {
  private final HeadingIds ids;
  private final Surroundings around;
  private final List<Heading> list = new ArrayList<>();
  private final RawHeadings raw = new RawHeadings(this::addRaw);

  /**
   * An empty list.
   *
   * @param given the ids that the author gave to elements, which no other heading gets
   * @param around what the body has in common with others
   */
  HeadingList(List<String> given, Surroundings around) {
    this.ids = around.headingIds();
    this.around = around;
    given.forEach(ids::reserve);
  }

  /** Adds a heading and returns its id: the one its author chose, or else one made of its text. */
  String add(HeadingBlock heading) {
    InlineText content = heading.content();
    raw.drop();
    String words = PlainText.of(content);
    String given = heading.attributes().id();
    String id = given.isEmpty() ? ids.next(PlainText.lasting(content)) : given;
    list.add(new Heading(around.level(heading.level()), id, words));
    return id;
  }

  /** Adds the headings of a part of the body that has been written as a body of its own. */
  void addAll(List<Heading> headings) {
    raw.drop();
    list.addAll(headings);
  }

  /** The heading that was added last. */
  Heading last() {
    return list.get(list.size() - 1);
  }

  private void addRaw(Heading heading) {
    ids.reserve(heading.id());
    list.add(heading);
  }

  /** Adds the headings in raw HTML. */
  void html(Text text, BuildValues values) {
    if (raw.mayRead(text.chars(), text.start(), text.end())) {
      raw.html(HtmlValues.fill(text.toString(), values).html());
    }
  }

  /** Reads a text that may be inside a raw heading. */
  void text(InlineText content) {
    if (raw.isOpen()) {
      raw.text(PlainText.withoutImages(content), PlainText.withDescriptions(content));
    }
  }

  List<Heading> list() {
    return List.copyOf(list);
  }
}

package io.github.shelfmark.markup.kramdown.write;

import io.github.shelfmark.extension.BodyText;
import io.github.shelfmark.extension.Links;
import io.github.shelfmark.markup.container.Directives;
import io.github.shelfmark.markup.container.SiteAccess;
import io.github.shelfmark.markup.kramdown.tree.Definitions;
import io.github.shelfmark.markup.kramdown.tree.Element;
import java.util.List;

/** Writes single elements of a tree that has been written as a whole, for its twin. */
public final class Fragments {
  private final Writer writer;

  /**
   * Of one tree.
   *
   * @param source the text it was read from
   * @param links where links lead, without a word about those that lead nowhere
   */
  public Fragments(BodyText source, Links links, Element root, Definitions definitions) {
    Directives none = new Directives(List.of(), SiteAccess.NONE);
    this.writer = new Writer(source, links, root, definitions, new WrittenForm(none, null, null));
  }

  /** An element as HTML. */
  public String html(Element element) {
    int start = writer.html().length();
    writer.write(element);
    return writer.html().cut(start);
  }
}

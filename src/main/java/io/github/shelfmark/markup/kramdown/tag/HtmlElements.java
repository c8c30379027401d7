package io.github.shelfmark.markup.kramdown.tag;

import io.github.shelfmark.markup.kramdown.tree.Element;
import io.github.shelfmark.markup.kramdown.tree.Kind;
import io.github.shelfmark.markup.kramdown.tree.Source;
import io.github.shelfmark.text.Tag.Attribute;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Makes elements of tags. */
public final class HtmlElements {
  private static final Set<String> LINKS = Set.of("href", "src", "poster", "srcset");

  private HtmlElements() {}

  /**
   * The element that a tag begins.
   *
   * @param source the text the tag was read from
   * @param at the index of the tag in it
   */
  public static Element of(Tags.Start tag, Source source, int at) {
    Element element = new Element(Kind.HTML, tag.name(), source.origin(at));
    Map<String, Integer> links = Map.of();
    for (Attribute attribute : tag.attributes()) {
      element.with(attribute.name(), source.text().substring(attribute.start(), attribute.end()));
      if (LINKS.contains(attribute.name())) {
        if (links.isEmpty()) {
          links = new HashMap<>();
        }
        links.put(attribute.name(), source.origin(attribute.start()));
      }
    }
    element.detail().linkOrigins = links;
    return element;
  }
}

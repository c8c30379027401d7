package io.github.shelfmark.markup.kramdown.finish;

import io.github.shelfmark.markup.kramdown.tree.Element;
import io.github.shelfmark.markup.kramdown.tree.Kind;
import io.github.shelfmark.text.Chars;
import io.github.shelfmark.text.ShortForms;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds the short forms of abbreviations in texts; the longest at a place wins. */
final class Abbreviations {
  private final ShortForms forms;

  Abbreviations(Set<String> shortForms) {
    this.forms = new ShortForms(shortForms);
  }

  /** Makes elements of the short forms in an element. */
  void replaceIn(Element element) {
    boolean raw = element.isRawHtml();
    List<Element> children = new ArrayList<>(element.children().size());
    for (Element child : element.children()) {
      if (!child.is(Kind.TEXT)) {
        replaceIn(child);
        children.add(child);
      } else if (raw) {
        children.add(child);
      } else {
        split(child, children);
      }
    }
    element.setChildren(children);
  }

  private void split(Element text, List<Element> into) {
    String value = text.value();
    int[] longest = forms.in(value);
    int from = 0;
    int at = 0;
    while (at < value.length()) {
      // kramdown continues as if a line started after each abbreviation.
      boolean free = at == from || !Chars.isWord(value.charAt(at - 1));
      int length = free ? longest[at] : 0;
      if (length == 0) {
        at++;
        continue;
      }
      if (at > from) {
        into.add(new Element(Kind.TEXT, value.substring(from, at), text.origin() + from));
      }
      into.add(
          new Element(Kind.ABBREVIATION, value.substring(at, at + length), text.origin() + at));
      at += length;
      from = at;
    }
    if (from == 0) {
      into.add(text);
    } else if (from < value.length()) {
      into.add(new Element(Kind.TEXT, value.substring(from), text.origin() + from));
    }
  }
}

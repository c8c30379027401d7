package io.github.shelfmark.markup.kramdown.finish;

import io.github.shelfmark.markup.kramdown.tree.Element;
import io.github.shelfmark.markup.kramdown.tree.Kind;
import io.github.shelfmark.text.Chars;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the short forms of abbreviations in texts; the longest at a place wins. */
final class Abbreviations {
  private final Map<Character, List<String>> byFirst = new HashMap<>();

  Abbreviations(Set<String> shortForms) {
    shortForms.stream()
        .sorted(Comparator.comparingInt(String::length).reversed())
        .forEach(
            form -> byFirst.computeIfAbsent(form.charAt(0), key -> new ArrayList<>()).add(form));
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
    int from = 0;
    int at = 0;
    while (at < value.length()) {
      // kramdown continues as if a line started after each abbreviation.
      boolean free = at == from || !Chars.isWord(value.charAt(at - 1));
      String form = free ? formAt(value, at) : null;
      if (form == null) {
        at++;
        continue;
      }
      if (at > from) {
        into.add(new Element(Kind.TEXT, value.substring(from, at), text.origin() + from));
      }
      into.add(new Element(Kind.ABBREVIATION, form, text.origin() + at));
      at += form.length();
      from = at;
    }
    if (from == 0) {
      into.add(text);
    } else if (from < value.length()) {
      into.add(new Element(Kind.TEXT, value.substring(from), text.origin() + from));
    }
  }

  private @Nullable String formAt(String value, int at) {
    for (String form : byFirst.getOrDefault(value.charAt(at), List.of())) {
      int end = at + form.length();
      if (value.startsWith(form, at)
          && (end == value.length() || !Chars.isWord(value.charAt(end)))) {
        return form;
      }
    }
    return null;
  }
}

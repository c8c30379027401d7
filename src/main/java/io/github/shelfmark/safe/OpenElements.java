package io.github.shelfmark.safe;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The elements around a place in HTML. */
final class OpenElements {
  /** Elements whose end tag may be left out (HTML, 13.1.2.4), and what they end before. */
  private static final Map<String, Set<String>> ENDED_BY =
      Map.ofEntries(
          Map.entry("li", Set.of("li")),
          Map.entry("dt", Set.of("dt", "dd")),
          Map.entry("dd", Set.of("dt", "dd")),
          Map.entry("td", Set.of("td", "th", "tr", "tbody", "tfoot", "thead")),
          Map.entry("th", Set.of("td", "th", "tr", "tbody", "tfoot", "thead")),
          Map.entry("tr", Set.of("tr", "tbody", "tfoot", "thead")),
          Map.entry("thead", Set.of("tbody", "tfoot")),
          Map.entry("tbody", Set.of("tbody", "tfoot")),
          Map.entry("colgroup", Set.of("thead", "tbody", "tfoot", "tr", "colgroup")),
          Map.entry("p", HarmlessMarkup.blocks()),
          Map.entry("rt", Set.of("rt", "rp")),
          Map.entry("rp", Set.of("rt", "rp")));

  private final Deque<Element> open = new ArrayDeque<>();

  /**
   * An element.
   *
   * @param offset where it begins
   */
  record Element(String name, int offset) {
    /** Whether its end tag may be left out. */
    boolean mayStayOpen() {
      return ENDED_BY.containsKey(name) || name.equals("tfoot");
    }
  }

  int size() {
    return open.size();
  }

  boolean isEmpty() {
    return open.isEmpty();
  }

  /** All of them, the innermost first. */
  List<Element> all() {
    return new ArrayList<>(open);
  }

  boolean has(String name) {
    return open.stream().anyMatch(element -> element.name().equals(name));
  }

  /** Whether an element is the innermost one. */
  boolean isInnermost(String name) {
    return !open.isEmpty() && open.element().name().equals(name);
  }

  /** Whether an element may begin here, where browsers put it. */
  boolean isPlaceOf(String name) {
    Iterator<Element> around = open.iterator();
    String parent = around.hasNext() ? around.next().name() : "";
    String outer = around.hasNext() ? around.next().name() : "";
    return HarmlessMarkup.isPlace(outer, parent, name);
  }

  void begin(String name, int offset) {
    open.push(new Element(name, offset));
  }

  /**
   * Ends elements whose end tags were left out before another begins.
   *
   * @return whether there were any
   */
  boolean endBefore(String name) {
    boolean any = false;
    while (!open.isEmpty()
        && ENDED_BY.getOrDefault(open.element().name(), Set.of()).contains(name)) {
      open.pop();
      any = true;
    }
    return any;
  }

  /** Ends an element that is open, and those in it; returns the latter, the innermost first. */
  List<Element> end(String name) {
    List<Element> inner = new ArrayList<>();
    while (!open.element().name().equals(name)) {
      inner.add(open.pop());
    }
    open.pop();
    return inner;
  }
}

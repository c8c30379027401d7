package io.github.shelfmark.browser;

import com.microsoft.playwright.Page;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A reader without a mouse. */
final class Keys {
  /** More presses than any page of ours has stops. */
  private static final int LIMIT = 600;

  /**
   * Where the focus is: a number for the element (0 for none, and counting up from 1 in the order
   * of the first visits), its name, and what a reader would miss there.
   */
  private static final String FOCUS =
      """
      () => {
        const node = document.activeElement;
        if (!node || node === document.body || node === document.documentElement) {
          return [0, 'nothing', ''];
        }
        window.visits ??= [];
        const visits = window.visits;
        if (!visits.includes(node)) {
          visits.push(node);
        }
        for (const animation of document.getAnimations()) {
          try { animation.finish(); } catch { animation.cancel(); }
        }
        const style = getComputedStyle(node);
        const boxes = [...node.getClientRects()].filter(box => box.width && box.height);
        const seen = boxes.some(box => [0.1, 0.5, 0.9].some(across => [0.1, 0.5, 0.9].some(down => {
          const hit = document.elementFromPoint(
              box.left + box.width * across, box.top + box.height * down);
          return hit && (node.contains(hit) || hit === node.parentElement);
        })));
        const faults = [];
        if (!seen) faults.push('hidden or covered');
        if (!node.checkVisibility({opacityProperty: true, visibilityProperty: true})) {
          faults.push('invisible');
        }
        const ring = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0;
        if (!ring && style.boxShadow === 'none') faults.push('no focus ring');
        const name = node.nodeName.toLowerCase() + '.' + (node.className || node.id)
            + ' "' + node.textContent.trim().slice(0, 30) + '"';
        return [visits.indexOf(node) + 1, name, faults.join(', ')];
      }
      """;

  private final Page page;

  private Keys(Page page) {
    this.page = page;
  }

  /** The keys for a page. */
  static Keys on(Page page) {
    return new Keys(page);
  }

  /** Presses a key, and says where the focus is then. */
  Stop press(String key) {
    page.keyboard().press(key);
    return focus();
  }

  /** Where the focus is. */
  Stop focus() {
    List<?> found = (List<?>) page.evaluate(FOCUS);
    return new Stop(
        (Integer) found.get(0), String.valueOf(found.get(1)), String.valueOf(found.get(2)));
  }

  /** Presses Tab, or Shift+Tab, until the page is through, and gives all stops in order. */
  List<Stop> tour(String key) {
    Map<Integer, Stop> stops = new LinkedHashMap<>();
    Stop stop = press(key);
    while (stop.number() != 0 && stops.putIfAbsent(stop.number(), stop) == null) {
      stop = press(key);
    }
    return List.copyOf(stops.values());
  }

  /** Whether Tab comes to an element at all; the focus stays there. */
  boolean reach(String selector) {
    for (int i = 0; i < LIMIT; i++) {
      page.keyboard().press("Tab");
      if (isAt(selector)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the focus is on an element like this, or inside one. */
  boolean isAt(String selector) {
    return (Boolean)
        page.evaluate("selector => !!document.activeElement.closest(selector)", selector);
  }

  /**
   * One stop of the focus.
   *
   * @param number the same for the same element; 0 where nothing of the page has the focus
   * @param name for people
   * @param faults what a reader would miss, or nothing
   */
  record Stop(int number, String name, String faults) {}
}

package io.github.shelfmark.browser;

import com.microsoft.playwright.Page;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Keyboard navigation on a page. */
final class Keys {
  /** More key presses than there are focusable elements on any of our pages. */
  private static final int LIMIT = 600;

  /**
   * The focused element: a number (0 for none, counting from 1 in the order of first visits), its
   * name, and accessibility problems.
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
        // Of an element that is larger than the window, only the part in the window can be seen.
        const boxes = [...node.getClientRects()].map(box => ({
          left: Math.max(box.left, 0),
          top: Math.max(box.top, 0),
          width: Math.min(box.right, innerWidth) - Math.max(box.left, 0),
          height: Math.min(box.bottom, innerHeight) - Math.max(box.top, 0),
        })).filter(box => box.width > 0 && box.height > 0);
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

  /** Creates the keyboard navigation of a page. */
  static Keys on(Page page) {
    return new Keys(page);
  }

  /** Presses a key and returns the focused element. */
  Stop press(String key) {
    page.keyboard().press(key);
    return focus();
  }

  /** The focused element. */
  Stop focus() {
    List<?> found = (List<?>) page.evaluate(FOCUS);
    return new Stop(
        (Integer) found.get(0), String.valueOf(found.get(1)), String.valueOf(found.get(2)));
  }

  /**
   * Presses Tab, or Shift+Tab, until the end of the page, and returns all focused elements in
   * order.
   */
  List<Stop> tour(String key) {
    Map<Integer, Stop> stops = new LinkedHashMap<>();
    Stop stop = press(key);
    while (stop.number() != 0 && stops.putIfAbsent(stop.number(), stop) == null) {
      stop = press(key);
    }
    return List.copyOf(stops.values());
  }

  /** Whether Tab reaches an element; the focus stays there. */
  boolean reach(String selector) {
    for (int i = 0; i < LIMIT; i++) {
      page.keyboard().press("Tab");
      if (isAt(selector)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the focus is on an element that matches, or inside one. */
  boolean isAt(String selector) {
    return (Boolean)
        page.evaluate("selector => !!document.activeElement.closest(selector)", selector);
  }

  /**
   * A focused element.
   *
   * @param number the same for the same element; 0 if no element of the page has the focus
   * @param name a readable name
   * @param faults accessibility problems; empty if there are none
   */
  record Stop(int number, String name, String faults) {}
}

package io.github.shelfmark.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Maps lines of a rendered template to lines of the author's file. Lines that were left unchanged
 * are recognised by their text, in order; lines between them belong to the lines there one by one
 * if they are as many, else to the tag's line. The map is built on first use, because only findings
 * need it.
 */
public final class LineMap {
  /**
   * How many lines ahead to search; a match further away is probably a different line with the same
   * text.
   */
  private static final int WINDOW = 400;

  private final String source;
  private final String rendered;
  private final Predicate<String> isTag;
  private @Nullable List<Integer> authorLines;

  /**
   * Creates a map between two texts.
   *
   * @param source the template
   * @param rendered the rendered text
   * @param isTag whether a line of the template has a tag or output in it
   */
  public LineMap(String source, String rendered, Predicate<String> isTag) {
    this.source = source;
    this.rendered = rendered;
    this.isTag = isTag;
  }

  /**
   * The line of the template that a line of the rendered text comes from; both start at 1.
   *
   * @param line a line of the rendered text; values out of range are clamped
   */
  public synchronized int authorLine(int line) {
    List<Integer> lines = authorLines;
    if (lines == null) {
      lines = align(source.lines().toList(), rendered.lines().toList());
      authorLines = lines;
    }
    return lines.isEmpty() ? 1 : lines.get(Math.max(0, Math.min(line, lines.size()) - 1));
  }

  private List<Integer> align(List<String> template, List<String> text) {
    List<Integer> lines = new ArrayList<>(text.size());
    int[] tags = tags(template);
    Map<String, Integer> surplus = new HashMap<>();
    text.forEach(line -> surplus.merge(line, 1, Integer::sum));
    template.forEach(line -> surplus.merge(line, -1, Integer::sum));
    int next = 0;
    int changed = 0;
    for (String line : text) {
      // Tags write such lines too, so one further down is probably not this one.
      int window = surplus.getOrDefault(line, 0) > 0 ? 1 : WINDOW;
      int found = line.isBlank() ? -1 : find(template, line, next, window);
      if (found >= 0) {
        pair(lines, changed, next, found);
        next = found + 1;
        changed = lines.size() + 1;
      }
      lines.add(found >= 0 ? next : tagNear(tags, next) + 1);
    }
    pair(lines, changed, next, template.size());
    return lines;
  }

  /**
   * Between two unchanged lines, as many lines as the template has there are each the output of
   * one.
   *
   * @param changed the first line that is not in the template
   * @param from the first line of the template that they can come from
   * @param to the line of the template after them
   */
  private static void pair(List<Integer> lines, int changed, int from, int to) {
    if (lines.size() - changed == to - from) {
      for (int i = changed; i < lines.size(); i++) {
        lines.set(i, from + i - changed + 1);
      }
    }
  }

  private static int find(List<String> template, String line, int from, int window) {
    int to = Math.min(template.size(), from + window);
    for (int i = from; i < to; i++) {
      if (template.get(i).equals(line)) {
        return i;
      }
    }
    return -1;
  }

  /** For each line the first one at or after it that has a tag or output; past the end for none. */
  private int[] tags(List<String> template) {
    int[] tags = new int[template.size()];
    int next = Integer.MAX_VALUE;
    for (int i = tags.length - 1; i >= 0; i--) {
      next = isTag.test(template.get(i)) ? i : next;
      tags[i] = next;
    }
    return tags;
  }

  /**
   * The first line at or after a line that has a tag or output; the line itself if there is none.
   */
  private static int tagNear(int[] tags, int from) {
    if (from < tags.length && tags[from] - from < WINDOW) {
      return tags[from];
    }
    return Math.max(0, Math.min(from, tags.length - 1));
  }
}

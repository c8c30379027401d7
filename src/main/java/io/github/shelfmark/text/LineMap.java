package io.github.shelfmark.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Maps lines of a rendered template to lines of the author's file. Lines that were left unchanged
 * are recognised by their text, in order; lines written by tags belong to the tag's line. The map
 * is built on first use, because only findings need it.
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
    int next = 0;
    for (String line : text) {
      int found = line.isBlank() ? -1 : find(template, line, next);
      next = found >= 0 ? found + 1 : next;
      lines.add(found >= 0 ? next : tagNear(tags, next) + 1);
    }
    return lines;
  }

  private static int find(List<String> template, String line, int from) {
    int to = Math.min(template.size(), from + WINDOW);
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

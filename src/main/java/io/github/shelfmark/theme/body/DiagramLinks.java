package io.github.shelfmark.theme.body;

import io.github.shelfmark.text.ScriptAddress;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The lines in which the links of a diagram are written; its picture does not have them. */
final class DiagramLinks {
  private static final String START = "[[";

  /** By the addresses, the lines of links that have not been asked for, and the last one. */
  private final Map<String, Deque<Integer>> lines = new HashMap<>();

  DiagramLinks(String code) {
    List<String> all = code.lines().toList();
    for (int i = 0; i < all.size(); i++) {
      add(all.get(i), i + 1);
    }
  }

  private void add(String line, int number) {
    for (int at = line.indexOf(START); at >= 0; at = line.indexOf(START, at + START.length())) {
      int start = at + START.length();
      while (start < line.length() && "[\" ".indexOf(line.charAt(start)) >= 0) {
        start++;
      }
      int end = start;
      while (end < line.length() && "]\" {".indexOf(line.charAt(end)) < 0) {
        end++;
      }
      String address = line.substring(start, end);
      // PlantUML has refused it, or leaves that to us.
      boolean refused = ScriptAddress.inLink(address);
      lines.computeIfAbsent(address, none -> new ArrayDeque<>()).add(number);
      if (refused) {
        lines.computeIfAbsent("", none -> new ArrayDeque<>()).add(number);
      }
    }
  }

  /**
   * The line of the next link to an address.
   *
   * @param address as the picture has it; empty if it has none
   * @return from 1; the one before if there is no other; 0 if it is not in the text as it is
   */
  int next(String address) {
    Deque<Integer> left = lines.get(address);
    if (left == null) {
      return 0;
    }
    return left.size() > 1 ? left.remove() : left.element();
  }
}

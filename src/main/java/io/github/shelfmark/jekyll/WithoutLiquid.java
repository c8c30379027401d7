package io.github.shelfmark.jekyll;

import java.util.HashSet;
import java.util.Set;

/**
 * What a text says before Liquid is run: its tags and outputs are left out, and so are the blocks
 * whose content is never Markdown of the page. Raw blocks stay as they are written.
 */
final class WithoutLiquid {
  /** Blocks that show nothing where they are, or show code. */
  private static final Set<String> LEFT_OUT = Set.of("capture", "comment", "highlight");

  private final LiquidMarks liquid;
  private final String text;
  private final StringBuilder out;

  /** Names of blocks that do not end after some point, so that this is found out once only. */
  private final Set<String> unclosed = new HashSet<>();

  private WithoutLiquid(String text) {
    this.text = text;
    this.liquid = new LiquidMarks(text);
    this.out = new StringBuilder(text.length());
  }

  /** A text without Liquid. */
  static String of(String text) {
    return text.indexOf('{') < 0 ? text : new WithoutLiquid(text).read();
  }

  private String read() {
    int done = 0;
    while (liquid.findFrom(done)) {
      out.append(text, done, liquid.start());
      done = liquid.end();
      String name = liquid.name();
      boolean raw = name.equals("raw");
      if ((raw || LEFT_OUT.contains(name)) && !unclosed.contains(name) && findEnd(name)) {
        out.append(text, done, raw ? liquid.start() : done);
        done = liquid.end();
      }
    }
    return out.append(text, done, text.length()).toString();
  }

  /**
   * Goes to the tag that ends a block; within one, the same block may be nested unless it is raw.
   */
  private boolean findEnd(String block) {
    int open = 1;
    while (open > 0 && liquid.findFrom(liquid.end())) {
      String name = liquid.name();
      if (("end" + block).equals(name)) {
        open--;
      } else if (block.equals(name) && !block.equals("raw")) {
        open++;
      }
    }
    if (open > 0) {
      unclosed.add(block);
    }
    return open == 0;
  }
}

package io.github.shelfmark.markup.liquid.filter;

/**
 * Takes HTML out of a text as Liquid does: first comments, scripts and styles with their content,
 * then everything from an angle bracket to the next one that closes.
 *
 * @see <a href="https://shopify.github.io/liquid/filters/strip_html/">Liquid's strip_html</a>
 */
final class HtmlStripper {
  private static final String[][] BLOCKS = {
    {"<script", "</script>"}, {"<!--", "-->"}, {"<style", "</style>"}
  };

  private HtmlStripper() {}

  /** The text without HTML. */
  static String strip(String text) {
    return text.indexOf('<') < 0 ? text : withoutTags(withoutBlocks(text));
  }

  private static String withoutBlocks(String text) {
    StringBuilder left = new StringBuilder(text.length());
    // What does not end after some place does not end after a later one: looking again for each
    // start would take time by the square of their number.
    boolean[] endless = new boolean[BLOCKS.length];
    int from = 0;
    int open = text.indexOf('<');
    while (open >= 0) {
      int end = -1;
      for (int i = 0; i < BLOCKS.length; i++) {
        if (!endless[i] && text.startsWith(BLOCKS[i][0], open)) {
          int close = text.indexOf(BLOCKS[i][1], open + BLOCKS[i][0].length());
          endless[i] = close < 0;
          end = close < 0 ? -1 : close + BLOCKS[i][1].length();
        }
      }
      if (end >= 0) {
        left.append(text, from, open);
        from = end;
      }
      open = text.indexOf('<', Math.max(open + 1, from));
    }
    return left.append(text, from, text.length()).toString();
  }

  private static String withoutTags(String text) {
    StringBuilder left = new StringBuilder(text.length());
    int from = 0;
    for (int open = text.indexOf('<'); open >= 0; open = text.indexOf('<', from)) {
      int close = text.indexOf('>', open + 1);
      if (close < 0) {
        break;
      }
      left.append(text, from, open);
      from = close + 1;
    }
    return left.append(text, from, text.length()).toString();
  }
}

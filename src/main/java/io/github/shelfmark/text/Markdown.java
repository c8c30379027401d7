package io.github.shelfmark.text;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * Writes CommonMark with GFM's extensions: blocks with a blank line between each two, and what is
 * in quotes and items behind their markers.
 *
 * <pre>{@code
 * Markdown markdown = new Markdown();
 * markdown.block().raw("**Title**");
 * markdown.block().open("> ", "> ").text("1. is no list here").close();
 * }</pre>
 */
public final class Markdown {
  private static final int SHORTEST_FENCE = 3;

  private final StringBuilder out;
  private final StringBuilder prefix = new StringBuilder();
  private final Deque<Integer> outer = new ArrayDeque<>();
  private final Deque<Character> marks = new ArrayDeque<>();

  /** What the next line starts with, if it is the first one of a container. */
  private @Nullable String first;

  private boolean atStart = true;
  private boolean blank;
  private boolean joined;

  /** What marks the items of the list that ended last, and the length of the text then. */
  private char endedMark;

  private int endedAt = -1;

  /** Creates an empty text. */
  public Markdown() {
    this(4096);
  }

  /** Creates an empty text that is expected to get a number of characters. */
  public Markdown(int length) {
    out = new StringBuilder(length);
  }

  /** Starts a block: a blank line comes before it, unless it is the first in its container. */
  public Markdown block() {
    line();
    blank = !joined && first == null && !out.isEmpty();
    joined = false;
    return this;
  }

  /**
   * Starts a list. A comment keeps it from going on with one that ended right before it.
   *
   * @param mark what marks its items: a bullet, or what is behind the number
   */
  public Markdown list(char mark) {
    line();
    if (endedAt == out.length() && endedMark == mark) {
      block().raw("<!-- -->");
    }
    return block();
  }

  /** Says that the next block follows without a blank line, as in a tight list. */
  public Markdown joined() {
    joined = true;
    return this;
  }

  /** Starts a line, unless one has just begun. */
  public Markdown line() {
    if (!atStart) {
      out.append('\n');
      atStart = true;
    }
    return this;
  }

  /**
   * Starts a container, such as a quote or an item, where a block may start.
   *
   * @param marker what its first line starts with, such as {@code "1. "}
   * @param indent what its other lines start with
   */
  public Markdown open(String marker, String indent) {
    line();
    blankLine();
    first = (first == null ? prefix : first) + marker;
    outer.push(prefix.length());
    marks.push(marker.length() > 1 ? marker.charAt(marker.length() - 2) : ' ');
    prefix.append(indent);
    return this;
  }

  /** Ends the innermost container. */
  public Markdown close() {
    if (first != null) {
      endLine();
    }
    line();
    blank = false;
    prefix.setLength(outer.pop());
    endedMark = marks.pop();
    endedAt = out.length();
    return this;
  }

  /** Adds Markdown as it is; its lines get what the containers around it need. */
  public Markdown raw(CharSequence markdown) {
    for (int i = 0; i < markdown.length(); i++) {
      raw(markdown.charAt(i));
    }
    return this;
  }

  /** Adds characters of Markdown as they are. */
  public Markdown raw(char[] chars, int start, int end) {
    int from = start;
    for (int i = start; i < end; i++) {
      if (chars[i] == '\n') {
        run(chars, from, i);
        endLine();
        from = i + 1;
      }
    }
    run(chars, from, end);
    return this;
  }

  private void run(char[] chars, int start, int end) {
    if (end > start) {
      startLine();
      out.append(chars, start, end - start);
    }
  }

  /** Adds a character of Markdown as it is. */
  public Markdown raw(char c) {
    if (c == '\n') {
      endLine();
    } else {
      startLine();
      out.append(c);
    }
    return this;
  }

  private void startLine() {
    if (!atStart) {
      return;
    }
    blankLine();
    out.append(first == null ? prefix : first);
    first = null;
    atStart = false;
  }

  private void endLine() {
    if (atStart) {
      blankLine();
      appendStripped(first == null ? prefix : first);
      first = null;
    }
    out.append('\n');
    atStart = true;
  }

  private void blankLine() {
    if (blank && first == null) {
      appendStripped(prefix);
      out.append('\n');
    }
    blank = false;
  }

  private void appendStripped(CharSequence start) {
    int end = start.length();
    while (end > 0 && start.charAt(end - 1) == ' ') {
      end--;
    }
    out.append(start, 0, end);
  }

  /** Adds text; characters with a meaning in Markdown are escaped. */
  public Markdown text(CharSequence text) {
    return text(text, false);
  }

  /**
   * Adds text.
   *
   * @param bars whether bars are escaped as well, in the cell of a table
   */
  public Markdown text(CharSequence text, boolean bars) {
    char before = atStart || out.isEmpty() ? '\n' : out.charAt(out.length() - 1);
    return raw(MarkdownEscapes.escape(text, before, bars));
  }

  /**
   * Text with the characters escaped that have a meaning in Markdown.
   *
   * @param before the character before it; a line feed at the start of a block
   * @param bars whether bars are escaped as well, in the cell of a table
   */
  public static String escape(CharSequence text, char before, boolean bars) {
    return MarkdownEscapes.escape(text, before, bars);
  }

  /** Adds a span of code. */
  public Markdown code(String code) {
    String line = code.replace('\n', ' ');
    String fence = "`".repeat(longestRun(line, '`') + 1);
    boolean ticks = line.startsWith("`") || line.endsWith("`");
    boolean spaces = line.startsWith(" ") && line.endsWith(" ") && !line.isBlank();
    String pad = ticks || spaces ? " " : "";
    return line.isEmpty() ? this : raw(fence).raw(pad).raw(line).raw(pad).raw(fence);
  }

  /**
   * Adds a block of code, fenced so that nothing in it ends it.
   *
   * @param language what is behind the fence; empty for none
   * @param code its text; a line end is added if it has none at its end
   */
  public Markdown codeBlock(String language, String code) {
    // What is behind a fence of grave accents cannot have any.
    char mark = language.indexOf('`') < 0 ? '`' : '~';
    int length = Math.max(SHORTEST_FENCE, longestRun(code, mark) + 1);
    String fence = String.valueOf(mark).repeat(length);
    raw(fence).raw(language).raw('\n').raw(code);
    return line().raw(fence);
  }

  private static int longestRun(String text, char mark) {
    int longest = 0;
    int run = 0;
    for (int i = 0; i < text.length(); i++) {
      run = text.charAt(i) == mark ? run + 1 : 0;
      longest = Math.max(longest, run);
    }
    return longest;
  }

  /**
   * Adds what follows the text of a link or an image: its destination in parentheses, with a title.
   *
   * @param destination where it leads; percent-encoded where it must be
   * @param title the title; null for none
   */
  public Markdown destination(String destination, @Nullable String title) {
    raw("(").raw(MarkdownEscapes.destination(destination));
    if (title != null) {
      raw(" \"").raw(MarkdownEscapes.title(title)).raw('"');
    }
    return raw(')');
  }

  /** Adds a link with plain text. */
  public Markdown link(String text, String destination) {
    return raw('[').raw(MarkdownEscapes.label(text)).raw(']').destination(destination, null);
  }

  /** Whether the innermost container is inside another one. */
  public boolean isNested() {
    return outer.size() > 1;
  }

  /** The number of characters written so far. */
  public int length() {
    return out.length();
  }

  /** Whether the line that is being written has nothing in it yet. */
  public boolean isAtStart() {
    return atStart;
  }

  /** The text; a line end at its end. */
  @Override
  public String toString() {
    return atStart || out.isEmpty() ? out.toString() : out + "\n";
  }
}

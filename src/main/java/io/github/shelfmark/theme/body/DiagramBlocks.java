package io.github.shelfmark.theme.body;

import io.github.shelfmark.text.DiagramCode;
import io.github.shelfmark.text.HtmlEntities;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the blocks of code in a body that are diagrams, whichever dialect has written them. */
final class DiagramBlocks {
  /** What the class of a language begins with; most bodies do not have it. */
  private static final String LANGUAGE = "language-p";

  private static final String CODE_END = "</code></pre>";
  private static final String CAPTION = "<figcaption>";

  /** How far the code may be behind the element that names its language. */
  private static final int NEAR = 200;

  private final String html;

  private DiagramBlocks(String html) {
    this.html = html;
  }

  /**
   * A block.
   *
   * @param start where its outermost element starts
   * @param end where that ends
   * @param code its text
   * @param title its title, as HTML; empty if it has none
   * @param mark where it says which file it was included from
   */
  record Block(int start, int end, String code, String title, Mark mark) {
    /** The file of the project that it was included from; empty if it was not. */
    String file() {
      return mark.file();
    }
  }

  /**
   * An attribute that is there for us alone, with the space before it.
   *
   * @param file its value; empty if the attribute is not there
   */
  record Mark(int start, int end, String file) {
    boolean isThere() {
      return !file.isEmpty();
    }
  }

  /** All diagrams of a body, from top to bottom. */
  static List<Block> in(String html) {
    int at = html.indexOf(LANGUAGE);
    return at < 0 ? List.of() : new DiagramBlocks(html).from(at);
  }

  private List<Block> from(int first) {
    List<Block> blocks = new ArrayList<>();
    for (int at = first; at >= 0; ) {
      Block block = DiagramCode.isClass(html, at) ? block(at) : null;
      if (block != null) {
        blocks.add(block);
      }
      at = html.indexOf(LANGUAGE, block == null ? at + 1 : block.end());
    }
    return List.copyOf(blocks);
  }

  /** The block whose language is named at an index; null if that is no block of code. */
  private @Nullable Block block(int name) {
    int tag = html.lastIndexOf('<', name);
    int pre =
        tag < 0 ? -1 : html.startsWith("<code ", tag) ? html.lastIndexOf("<pre", tag) : next(tag);
    if (pre < 0 || html.indexOf('>', pre) + 1 != html.indexOf("<code", pre)) {
      return null;
    }
    int code = html.indexOf('>', html.indexOf("<code", pre)) + 1;
    int end = html.indexOf(CODE_END, code);
    if (code == 0 || end < 0) {
      return null;
    }
    Mark mark = mark(html.lastIndexOf('<', code - 1), code);
    return boxed(pre, end + CODE_END.length(), text(html.substring(code, end)), mark);
  }

  /** The mark in a tag. */
  private Mark mark(int tag, int tagEnd) {
    String name = " " + DiagramCode.FILE + "=\"";
    int start = html.indexOf(name, tag);
    int end = start < 0 ? -1 : html.indexOf('"', start + name.length());
    return end < 0 || end > tagEnd
        ? new Mark(0, 0, "")
        : new Mark(start, end + 1, HtmlEntities.decode(html.substring(start + name.length(), end)));
  }

  /** The block of code right below an element that names the language, as Rouge has it. */
  private int next(int tag) {
    int pre = html.indexOf("<pre", tag);
    return pre < tag + NEAR ? pre : -1;
  }

  /** A block with the boxes of code that it is alone in. */
  private Block boxed(int pre, int preEnd, String code, Mark mark) {
    int start = pre;
    int end = preEnd;
    String title = "";
    for (boolean inside = true; inside; ) {
      int before = behindSpace(start);
      int caption =
          html.startsWith("</figcaption>", before - "</figcaption>".length())
              ? html.lastIndexOf(CAPTION, before)
              : -1;
      if (caption >= 0) {
        title = html.substring(caption + CAPTION.length(), before - "</figcaption>".length());
        before = behindSpace(caption);
      }
      int tag = html.lastIndexOf('<', before - 1);
      String close = tag < 0 ? "" : html.startsWith("<div ", tag) ? "</div>" : "</figure>";
      int after = beforeText(end);
      inside =
          tag >= 0
              && html.charAt(before - 1) == '>'
              && isBox(html.substring(tag, before))
              && html.startsWith(close, after);
      if (inside) {
        start = tag;
        end = after + close.length();
      }
    }
    return new Block(start, end, code, title, mark);
  }

  private static boolean isBox(String tag) {
    return (tag.startsWith("<div ") || tag.startsWith("<figure "))
        && (tag.contains("code-block") || tag.contains("highlight") || tag.contains(LANGUAGE));
  }

  private int behindSpace(int at) {
    int end = at;
    while (end > 0 && html.charAt(end - 1) == '\n') {
      end--;
    }
    return end;
  }

  private int beforeText(int at) {
    int start = at;
    while (start < html.length() && html.charAt(start) == '\n') {
      start++;
    }
    return start;
  }

  /** The text of code, in which lines or words may be set apart. */
  private static String text(String code) {
    StringBuilder text = new StringBuilder(code.length());
    for (int at = 0; at < code.length(); ) {
      int tag = code.indexOf('<', at);
      text.append(code, at, tag < 0 ? code.length() : tag);
      int end = tag < 0 ? -1 : code.indexOf('>', tag);
      at = end < 0 ? code.length() : end + 1;
    }
    return HtmlEntities.decode(text.toString());
  }
}

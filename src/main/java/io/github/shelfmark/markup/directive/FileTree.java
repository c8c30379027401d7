package io.github.shelfmark.markup.directive;

import io.github.shelfmark.text.Tag;
import io.github.shelfmark.text.TagScanner;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** A list as a tree of files: its HTML with directories that fold, names and remarks. */
final class FileTree {
  private final String list;
  private final StringBuilder out;
  private final Deque<String> open = new ArrayDeque<>();
  private int copied;
  private int label = -1;

  private FileTree(String list) {
    this.list = list;
    this.out = new StringBuilder(list.length() * 2);
  }

  /** The tree of a list that a dialect has written. */
  static String of(String list) {
    FileTree tree = new FileTree(list);
    TagScanner scanner = new TagScanner(list);
    for (Optional<Tag> tag = scanner.next(); tag.isPresent(); tag = scanner.next()) {
      tree.read(tag.get());
    }
    return tree.out.append(list, tree.copied, list.length()).toString();
  }

  private void read(Tag tag) {
    switch (tag.name()) {
      case "li" -> {
        out.append(list, copied, tag.start());
        label = tag.end();
        copied = label;
      }
      case "ul", "ol" -> entry(tag, true);
      case "/li" -> {
        entry(tag, false);
        out.append(list, copied, tag.start()).append(open.isEmpty() ? "" : open.pop());
        copied = tag.start();
      }
      default -> {
        // Spans in a name or a remark.
      }
    }
  }

  /** Writes the name of an entry, which ends where its list or the entry itself ends. */
  private void entry(Tag end, boolean parent) {
    if (label < 0) {
      return;
    }
    String text = list.substring(label, end.start()).replace("<p>", "").replace("</p>", "").strip();
    label = -1;
    copied = end.start();
    int space = endOfName(text);
    String name = text.substring(0, space);
    String remark = text.substring(space).strip();
    boolean directory = parent || Elements.withoutTags(name).endsWith("/");
    boolean more = name.equals("…") || name.equals("...");
    String kind = directory ? "dir" : more ? "more" : "file";
    // A link in the line that folds could not be told from it.
    boolean folds = parent && !text.contains("<a ");
    out.append("<li class=\"files-").append(kind).append("\">");
    out.append(folds ? "<details open><summary>" : "").append("<span class=\"files-name\">");
    out.append(name).append("</span>");
    if (!remark.isEmpty()) {
      out.append(" <span class=\"files-remark\">").append(remark).append("</span>");
    }
    out.append(folds ? "</summary>\n" : parent ? "\n" : "");
    open.push(folds ? "</details>" : "");
  }

  /** The first space that is in no tag and in no element. */
  private static int endOfName(String text) {
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '<') {
        depth += text.startsWith("</", i) ? -1 : 1;
        i = Math.max(i, text.indexOf('>', i));
      } else if (depth <= 0 && Character.isWhitespace(c)) {
        return i;
      }
    }
    return text.length();
  }
}

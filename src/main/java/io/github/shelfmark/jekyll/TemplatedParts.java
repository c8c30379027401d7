package io.github.shelfmark.jekyll;

import io.github.shelfmark.extension.BodyPart;
import io.github.shelfmark.extension.BodyPart.HeadingPart;
import io.github.shelfmark.extension.BodyPart.ImagePart;
import io.github.shelfmark.extension.BodyPart.LinkPart;
import io.github.shelfmark.extension.BodyPart.TablePart;
import io.github.shelfmark.finding.Position;
import io.github.shelfmark.site.Document;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The parts of a document that its own author can mend. Templates repeat what they write in loops,
 * and show what other documents and data say: a part is listed once for each line of the author's,
 * and only if the line can have written it. What an include writes is its tag's.
 */
final class TemplatedParts {
  private static final int LONGEST_LOOP = 100;
  private static final Pattern INCLUDE = Pattern.compile("\\{%-?\\s?include");

  private final int firstLine;
  private final String[] lines;
  private final Set<Written> known = new HashSet<>();

  private record Written(Class<?> kind, int line) {}

  private TemplatedParts(Document document) {
    this.firstLine = document.frontMatter().bodyLine();
    this.lines = document.body().split("\n", -1);
  }

  /** Selects the parts of a document. */
  static List<BodyPart> of(Document document, List<BodyPart> parts) {
    if (parts.isEmpty()) {
      return parts;
    }
    TemplatedParts templated = new TemplatedParts(document);
    List<BodyPart> own = new ArrayList<>(parts.size());
    for (BodyPart part : parts) {
      Position position = part.place().position();
      if (position.column() > 0) {
        own.add(part);
        continue;
      }
      int line = templated.writerOf(part, position.line());
      if (line > 0 && templated.known.add(new Written(part.getClass(), line))) {
        Position place = new Position(line, 0);
        own.add(part.at(() -> place));
      }
    }
    return List.copyOf(own);
  }

  /**
   * The line that has written a part: the one that it was found at, or one in the loop that starts
   * there.
   *
   * @return 0 if no line of the author has
   */
  private int writerOf(BodyPart part, int line) {
    String found = line(line);
    if (INCLUDE.matcher(found).find() || has(part, found)) {
      return line;
    }
    if (!found.contains("{%")) {
      return 0;
    }
    for (int i = line + 1; i <= line + LONGEST_LOOP && !line(i).contains("endfor"); i++) {
      boolean templated = line(i).contains("{{") || line(i).contains("{%");
      if (templated && (INCLUDE.matcher(line(i)).find() || has(part, line(i)))) {
        return i;
      }
    }
    return 0;
  }

  private String line(int line) {
    int index = line - firstLine;
    return index >= 0 && index < lines.length ? lines[index] : "";
  }

  /** Whether a line has what a part of its kind starts with. */
  private static boolean has(BodyPart part, String line) {
    if (part instanceof HeadingPart) {
      return line.contains(part.html() ? "<h" : "#");
    }
    if (part instanceof ImagePart) {
      return line.contains(part.html() ? "<img" : "![");
    }
    if (part instanceof TablePart) {
      return line.contains(part.html() ? "<table" : "|");
    }
    if (part instanceof LinkPart) {
      return line.contains(part.html() ? "<a" : "](");
    }
    return line.contains("```") || line.contains("~~~");
  }
}

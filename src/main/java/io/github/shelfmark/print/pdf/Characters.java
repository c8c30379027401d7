package io.github.shelfmark.print.pdf;

import io.github.shelfmark.print.PdfProblem;
import io.github.shelfmark.print.PdfProblem.MissingCharacters;
import io.github.shelfmark.print.PdfProblem.RightToLeft;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Looks for characters that no font has, and takes out those that are never seen. */
final class Characters {
  /** How many of them are named. */
  private static final int NAMED = 8;

  private final PaperFonts fonts;
  private final BitSet known = new BitSet();
  private final BitSet missing = new BitSet();
  private final Map<Integer, Set<Integer>> found = new TreeMap<>();
  private final Map<Integer, Integer> leftward = new TreeMap<>();

  Characters(PaperFonts fonts) {
    this.fonts = fonts;
  }

  /** The characters of a document that no font has, by its parts. */
  List<PdfProblem> check(Element body) {
    body.traverse(
        new NodeVisitor() {
          private int part;

          @Override
          public void head(Node node, int depth) {
            if (node instanceof Element element && isPart(element)) {
              part = number(element);
            } else if (node instanceof TextNode text) {
              look(text, part);
            }
          }

          @Override
          public void tail(Node node, int depth) {
            // Parts are not inside each other.
          }
        });
    withoutContents();
    List<PdfProblem> problems = new ArrayList<>();
    leftward.forEach(
        (part, first) -> problems.add(new RightToLeft(part, Character.toString(first))));
    found.forEach(
        (part, codePoints) ->
            problems.add(
                new MissingCharacters(
                    part,
                    codePoints.stream().limit(NAMED).map(Character::toString).toList(),
                    codePoints.size())));
    return problems;
  }

  /** The contents repeat what is in the parts, where authors can look for it. */
  private void withoutContents() {
    if (leftward.size() > 1) {
      leftward.remove(0);
    }
    Set<Integer> before = found.remove(0);
    if (before != null) {
      found.values().forEach(before::removeAll);
      if (!before.isEmpty()) {
        found.put(0, before);
      }
    }
  }

  private void look(TextNode node, int part) {
    String text = node.getWholeText();
    boolean unseen = false;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int c = text.codePointAt(i);
      if (c > '~' && isLeftward(c)) {
        leftward.putIfAbsent(part, c);
      }
      if (c > '~' && !isThere(c)) {
        if (isUnseen(c)) {
          unseen = true;
        } else {
          found.computeIfAbsent(part, none -> new LinkedHashSet<>()).add(c);
        }
      }
    }
    if (unseen) {
      StringBuilder seen = new StringBuilder(text.length());
      text.codePoints()
          .filter(c -> c <= '~' || isThere(c) || !isUnseen(c))
          .forEach(seen::appendCodePoint);
      node.text(seen.toString());
    }
  }

  private boolean isThere(int c) {
    if (known.get(c)) {
      return true;
    }
    if (missing.get(c)) {
      return false;
    }
    boolean there = Character.isWhitespace(c) || fonts.has(c);
    (there ? known : missing).set(c);
    return there;
  }

  private static boolean isLeftward(int c) {
    byte direction = Character.getDirectionality(c);
    return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
  }

  /** Signs for the layout, such as the choice between two forms of an emoji. */
  private static boolean isUnseen(int c) {
    return Character.getType(c) == Character.FORMAT
        || Character.getType(c) == Character.CONTROL
        || (c >= 0xfe00 && c <= 0xfe0f)
        || (c >= 0xe0100 && c <= 0xe01ef);
  }

  /** The number of the part that an element is in; 0 for the cover and the contents. */
  static int partOf(Element element) {
    for (Element each = element; each != null; each = each.parent()) {
      if (isPart(each)) {
        return number(each);
      }
    }
    return 0;
  }

  private static boolean isPart(Element element) {
    return element.normalName().equals("section") && element.hasClass("print-part");
  }

  private static int number(Element part) {
    try {
      return Integer.parseInt(part.id().substring(1));
    } catch (NumberFormatException | StringIndexOutOfBoundsException byAnAuthor) {
      return 0;
    }
  }
}

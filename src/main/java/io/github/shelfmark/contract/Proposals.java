package io.github.shelfmark.contract;

import io.github.shelfmark.finding.Nearest;
import io.github.shelfmark.finding.Position;
import io.github.shelfmark.site.Document;
import io.github.shelfmark.site.DocumentFormat;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What to write so that an address leads to its page again. */
final class Proposals {
  private static final String FROM = "redirect_from";

  private Proposals() {}

  /**
   * The line for a document's front matter, in the language that it is written in.
   *
   * @param toml whether that is TOML
   */
  static String redirect(Document document, String url, boolean toml) {
    Object present = document.frontMatter().values().get(FROM);
    if (present instanceof List) {
      return "add \"" + url + "\" to its " + FROM;
    }
    String key = FROM + (toml ? " = " : ": ");
    if (present != null) {
      String both =
          toml ? "[\"" + present + "\", \"" + url + "\"]" : "[" + present + ", " + url + "]";
      return "write " + key + both;
    }
    String line = key + (toml ? "\"" + url + "\"" : url);
    return document.frontMatter().present()
        ? "add to its front matter: " + line
        : "write at its top, between two lines of ---: " + line;
  }

  /** Where the line belongs. */
  static Position place(Document document) {
    return document.frontMatter().positionOf(FROM);
  }

  /**
   * The heading that an anchor most likely belonged to: one with nearly the same id, else the one
   * that shares most words with it, and at least half.
   *
   * @return null if there is none
   */
  static ContentAnchors.@Nullable Anchor heading(
      String fragment, List<ContentAnchors.Anchor> anchors) {
    Map<String, ContentAnchors.Anchor> headings = new LinkedHashMap<>();
    anchors.stream()
        .filter(anchor -> !anchor.heading().isEmpty())
        .forEach(anchor -> headings.putIfAbsent(anchor.id(), anchor));
    if (headings.isEmpty()) {
      return null;
    }
    String near = Nearest.of(fragment, new ArrayList<>(headings.keySet())).orElse(null);
    if (near != null) {
      return headings.get(near);
    }
    Set<String> words = words(fragment);
    ContentAnchors.Anchor best = null;
    int most = 0;
    for (ContentAnchors.Anchor heading : headings.values()) {
      Set<String> own = words(heading.id() + " " + heading.heading());
      own.retainAll(words);
      if (own.size() > most && own.size() * 2 >= words.size()) {
        best = heading;
        most = own.size();
      }
    }
    return best;
  }

  private static Set<String> words(String text) {
    Set<String> words = new HashSet<>();
    StringBuilder word = new StringBuilder();
    String lower = text.toLowerCase(Locale.ROOT) + " ";
    for (int i = 0; i < lower.length(); i++) {
      char c = lower.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        word.append(c);
      } else if (!word.isEmpty()) {
        words.add(word.toString());
        word.setLength(0);
      }
    }
    return words;
  }

  /**
   * How to give a heading an id that it had.
   *
   * @param kept whether the id that it has now was published too, and so has to stay
   */
  static String anchor(
      Document document, String fragment, ContentAnchors.@Nullable Anchor heading, boolean kept) {
    String where = heading == null ? "" : " the heading \"" + heading.heading() + "\"";
    boolean brace = fragment.indexOf('}') < 0 && fragment.chars().noneMatch(c -> c <= ' ');
    if (heading != null && !kept && document.format() == DocumentFormat.MARKDOWN && brace) {
      return "write {#" + fragment + "} after" + where;
    }
    String id = "id=\"" + fragment.replace("&", "&amp;").replace("\"", "&quot;") + "\"";
    if (heading != null && !kept && document.format() == DocumentFormat.HTML) {
      return "write " + id + " in the tag of" + where;
    }
    return "write <a " + id + "></a> above" + (where.isEmpty() ? " what it led to" : where);
  }

  /** The line of a heading in its document; the start of the text if it cannot be told. */
  static Position place(Document document, ContentAnchors.@Nullable Anchor heading) {
    int first = document.frontMatter().bodyLine();
    String wanted = heading == null ? "" : letters(heading.heading());
    int line = 0;
    for (String text : wanted.isEmpty() ? List.<String>of() : document.body().lines().toList()) {
      int brace = text.lastIndexOf('{');
      if (letters(text).equals(wanted)
          || (brace > 0 && letters(text.substring(0, brace)).equals(wanted))) {
        return new Position(first + line, 1);
      }
      line++;
    }
    return new Position(first, 1);
  }

  private static String letters(String text) {
    StringBuilder letters = new StringBuilder(text.length());
    text.chars().filter(Character::isLetterOrDigit).forEach(c -> letters.append((char) c));
    return letters.toString();
  }
}

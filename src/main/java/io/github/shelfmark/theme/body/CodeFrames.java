package io.github.shelfmark.theme.body;

import io.github.shelfmark.markup.highlight.Language;
import io.github.shelfmark.markup.highlight.Languages;
import io.github.shelfmark.text.Html;
import io.github.shelfmark.text.Tag;
import java.util.Optional;

/**
 * The boxes around blocks of code. The writers of our own dialects make them themselves; others,
 * such as Rouge, make boxes of their own, which get the same class and the name of the language, or
 * none at all.
 */
final class CodeFrames {
  private static final String LANGUAGE = "language-";
  private static final String CLASS = "class=\"";

  private final String html;
  private final HtmlEdits edits;
  private int depth;
  private boolean open;

  CodeFrames(String html, HtmlEdits edits) {
    this.html = html;
    this.edits = edits;
  }

  /** Whether what follows is in a block of code. */
  boolean isInside() {
    return depth > 0;
  }

  void start(Tag pre) {
    if (depth++ > 0) {
      return;
    }
    // What makes it a box is right before the block.
    int before = html.lastIndexOf('<', pre.start() - 1);
    boolean box =
        before >= 0 && (html.startsWith("<div ", before) || html.startsWith("<figure ", before));
    String tag = box ? html.substring(before, pre.start()) : "";
    boolean own = tag.contains("code-block");
    boolean other = !own && tag.contains("highlight");
    open = !own && !other && !(before >= 0 && html.startsWith("</figcaption>", before));
    if (open) {
      edits.insert(
          pre.start(), "<div class=\"code-block" + kind(language(pre.end(), -1), "\"") + ">");
    } else if (other) {
      frame(pre, before, tag);
    }
  }

  void end(Tag pre) {
    if (depth > 0 && --depth == 0 && open) {
      edits.insert(pre.end(), "</div>");
    }
  }

  /** Makes the box of another writer one of ours. */
  private void frame(Tag pre, int start, String tag) {
    int classes = tag.indexOf(CLASS);
    int end = tag.indexOf('>');
    if (classes < 0 || end < classes || !edits.isAhead(start)) {
      return;
    }
    String kind = kind(language(pre.end(), start), "");
    int attribute = kind.indexOf(" data-");
    String more = attribute < 0 ? kind : kind.substring(0, attribute);
    edits.insert(start + classes + CLASS.length(), "code-block" + more + " ");
    if (attribute >= 0) {
      edits.insert(start + end, kind.substring(attribute));
    }
  }

  /** The class of a terminal, or the attribute with the name of a language. */
  private static String kind(String name, String quote) {
    Optional<Language> language = name.isEmpty() ? Optional.empty() : Known.LANGUAGES.find(name);
    if (language.isPresent() && Languages.isSession(language.get())) {
      return " terminal" + quote;
    }
    String label = language.map(Languages::label).orElse("");
    return quote + (label.isEmpty() ? "" : " data-lang=\"" + Html.escape(label) + "\"");
  }

  /**
   * The language in the classes of the code, or of the element around the box; empty if there is
   * none.
   *
   * @param code where the code starts
   * @param box where the box starts; -1 if there is none
   */
  private String language(int code, int box) {
    if (html.startsWith("<code ", code)) {
      String name = languageIn(code, html.indexOf('>', code));
      if (!name.isEmpty()) {
        return name;
      }
    }
    int around = box < 0 ? -1 : html.lastIndexOf('<', box - 1);
    return around >= 0 && html.startsWith("<div ", around) ? languageIn(around, box) : "";
  }

  private String languageIn(int start, int end) {
    int at = html.indexOf(LANGUAGE, start);
    if (at < 0 || at >= end) {
      return "";
    }
    int from = at + LANGUAGE.length();
    int to = from;
    while (to < end && " \"'>".indexOf(html.charAt(to)) < 0) {
      to++;
    }
    return html.substring(from, to);
  }

  /** Read when the first name of a language is met. */
  private static final class Known {
    static final Languages LANGUAGES = new Languages();
  }
}

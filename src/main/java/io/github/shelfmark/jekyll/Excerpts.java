package io.github.shelfmark.jekyll;

import io.github.shelfmark.markup.liquid.tag.Tags;
import io.github.shelfmark.site.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Extracts the excerpt from a document's body ({@code Jekyll::Excerpt}). */
final class Excerpts {
  private static final Pattern OPENING = Pattern.compile("\\{%-?\\s*(\\w+)");
  private static final Pattern ENDING = Pattern.compile("\\{%-?\\s*end(\\w+)");
  private static final Pattern DEFINITION =
      Pattern.compile("^ {0,3}(\\[[^\\]\\n]+\\])(:.+)$", Pattern.MULTILINE);

  private final String separator;

  /**
   * Creates the excerpts of a site.
   *
   * @param separator the default separator; null for none
   */
  Excerpts(@Nullable Object separator) {
    this.separator = separator == null ? "" : separator.toString();
  }

  /** The separator that ends the excerpt of a document; empty if it has none. */
  String separator(Document document) {
    Object own = document.data().get("excerpt_separator");
    return own == null || Boolean.FALSE.equals(own) ? separator : own.toString();
  }

  /**
   * The text before the separator, or all of it if there is none. Liquid blocks that are cut by the
   * separator are closed, and link definitions after it that the excerpt uses are appended.
   *
   * <p>Jekyll looks for the separator in the file as it is, so that two line feeds are not found
   * between carriage returns.
   */
  String source(Document document) {
    String body = document.body();
    String end = separator(document);
    boolean never = document.bodyText().hasReturns() && end.contains("\n\n");
    int at = never ? -1 : body.indexOf(end);
    if (at < 0 || at + end.length() == body.length()) {
      return at < 0 ? body : body.substring(0, at);
    }
    String head = closed(body.substring(0, at));
    List<String> definitions = new ArrayList<>();
    Matcher definition = DEFINITION.matcher(body.substring(at + end.length()));
    while (definition.find()) {
      if (head.contains(definition.group(1))) {
        definitions.add(definition.group(1) + definition.group(2));
      }
    }
    return definitions.isEmpty() ? head : head + "\n\n" + String.join("\n", definitions);
  }

  private static String closed(String head) {
    if (!head.contains("{%")) {
      return head;
    }
    List<String> ended = new ArrayList<>();
    Matcher ending = ENDING.matcher(head);
    while (ending.find()) {
      ended.add(ending.group(1));
    }
    List<String> opened = new ArrayList<>();
    Matcher opening = OPENING.matcher(head);
    while (opening.find()) {
      opened.add(0, opening.group(1));
    }
    StringBuilder closed = new StringBuilder(head);
    for (String name : opened) {
      // Like Jekyll, add no end tag if the text has one for a block of that name, or one was just
      // added.
      if (Tags.isBlock(name) && ended.stream().noneMatch(end -> end.startsWith(name))) {
        closed.append("\n{% end").append(name).append(" %}");
        ended.add(name);
      }
    }
    return closed.toString();
  }
}

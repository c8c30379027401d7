package io.github.shelfmark.safe;

import io.github.shelfmark.text.HarmlessAddress;
import java.util.Set;

/** What authors are told of something that is cut. */
final class CutWords {
  private static final Set<String> ADDRESSES = Set.of("href", "src", "cite");

  private CutWords() {}

  static String message(Cut cut) {
    if (cut.element().isEmpty()) {
      return "\"" + cut.tag() + "\" is left out, because browsers read it in different ways";
    }
    if (cut.isPutRight()) {
      String shown = cut.tag().endsWith(">") ? cut.tag() : cut.tag() + ">";
      return cut.element().equals(StrictReader.UNCLOSED)
          ? shown + " is not closed where it should be, so a safe build closes it"
          : shown + " is out of place, so a safe build leaves it out or puts it right";
    }
    String element = "<" + cut.element() + ">";
    if (cut.attribute().isEmpty()) {
      return element + " is left out, because a safe build shows harmless HTML only";
    }
    String attribute = "\"" + cut.attribute() + "\" of " + element;
    if (ADDRESSES.contains(cut.attribute()) && HarmlessMarkup.isElement(cut.element())) {
      return attribute + " is left out: " + HarmlessAddress.message(cut.value());
    }
    if (cut.attribute().equals("class") || cut.attribute().equals("id")) {
      return attribute
          + " is left out, because \""
          + cut.value()
          + "\" has a name of the theme's own";
    }
    return attribute + " is left out, because a safe build shows harmless HTML only";
  }

  static String hint(Cut cut) {
    if (cut.element().isEmpty()) {
      return "Write comments as <!-- text -->, and take out anything else that begins with <! or"
          + " <?.";
    }
    if (cut.isPutRight()) {
      return "Close each element before the one around it, with items in lists and cells in rows.";
    }
    if (cut.attribute().isEmpty()) {
      return switch (cut.element()) {
        case "iframe", "video", "audio", "embed", "object" -> "Link to it instead.";
        case "svg", "picture" -> "Make it a picture of its own, and show that with ![text](file).";
        case "script", "style", "link" ->
            "Take it out; what a site looks like is the theme's business.";
        default -> "Write it in Markdown, or take it out.";
      };
    }
    if (ADDRESSES.contains(cut.attribute())) {
      return "Link to a page, a file or an address with https://.";
    }
    return cut.attribute().equals("class") || cut.attribute().equals("id")
        ? "Choose another name."
        : "Take it out.";
  }
}

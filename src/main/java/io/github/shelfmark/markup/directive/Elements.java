package io.github.shelfmark.markup.directive;

import io.github.shelfmark.extension.DirectiveCall;
import io.github.shelfmark.extension.PlacedText;
import io.github.shelfmark.text.Html;
import java.util.Set;

/** What directives write and read alike. */
final class Elements {
  private static final Set<String> YES = Set.of("", "true", "yes", "on");
  private static final Set<String> NO = Set.of("false", "no", "off");

  private Elements() {}

  /**
   * Writes the start of a start tag: its name, the directive's classes with those of the author,
   * and the author's id.
   */
  static Html start(String tag, String classes, DirectiveCall call, Html html) {
    html.raw("<").raw(tag);
    html.attribute(
        "class", call.attribute("class").map(own -> classes + " " + own.text()).orElse(classes));
    call.attribute("id").ifPresent(id -> html.attribute("id", id.text()));
    return html;
  }

  /** Whether the author has switched something on, as in <code>{open}</code>. */
  static boolean isOn(String name, DirectiveCall call) {
    PlacedText value = call.attributes().get(name);
    if (value == null || NO.contains(value.text())) {
      return false;
    }
    if (!YES.contains(value.text()) && !value.text().equals(name)) {
      call.error(
          value.place(),
          "\"" + name + "\" cannot be \"" + value.text() + "\"",
          "Write {" + name + "} alone, or leave it out.");
    }
    return true;
  }
}

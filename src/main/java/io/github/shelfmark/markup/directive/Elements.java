package io.github.shelfmark.markup.directive;

import io.github.shelfmark.extension.DirectiveCall;
import io.github.shelfmark.extension.PlacedText;
import io.github.shelfmark.finding.FindingCode;
import io.github.shelfmark.finding.Nearest;
import io.github.shelfmark.finding.Severity;
import io.github.shelfmark.icon.Icons;
import io.github.shelfmark.text.Html;
import io.github.shelfmark.text.Tag;
import io.github.shelfmark.text.TagScanner;
import java.util.Optional;
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

  /**
   * Reports a directive that is not right inside the one it belongs to.
   *
   * @param parent the name of that; empty if there is none
   */
  static void requireParent(String parent, String name, DirectiveCall call) {
    if (!parent.isEmpty() && !call.parent().equals(Optional.of(parent))) {
      call.error(
          call.place(),
          "\"" + name + "\" is not in \"" + parent + "\"",
          "Write ::: " + parent + " before it, with as many colons or more, and close it after.");
    }
  }

  /** Reports a directive without a title. */
  static void requireTitle(String name, DirectiveCall call) {
    if (call.attribute("title").isEmpty()) {
      call.error(
          call.place(),
          "\"" + name + "\" has no title",
          "Write it after the name, as in ::: " + name + " Title.");
    }
  }

  /** The number of columns that the author wants; 0 if nothing is said. */
  static int columns(int most, DirectiveCall call) {
    PlacedText columns = call.attributes().get("columns");
    if (columns == null) {
      return 0;
    }
    String value = columns.text();
    if (value.length() == 1 && value.charAt(0) >= '1' && value.charAt(0) <= '0' + most) {
      return value.charAt(0) - '0';
    }
    call.error(
        columns.place(),
        "\"columns\" cannot be \"" + value + "\"",
        "Write a number from 1 to " + most + ", such as columns=2.");
    return 0;
  }

  /**
   * Whether there is a built-in icon of a name; if not, that is reported.
   *
   * @param hint what to do if no name is near
   */
  static boolean isIcon(PlacedText name, String hint, DirectiveCall call) {
    if (Icons.svg(name.text()).isPresent()) {
      return true;
    }
    call.report(
        Severity.ERROR,
        FindingCode.UNKNOWN_ICON,
        name.place(),
        "there is no icon \"" + name.text() + "\"",
        Nearest.hint(name.text(), Icons.names(), hint));
    return false;
  }

  /** Writes an icon. The theme draws it: a body is shown in other places too, such as feeds. */
  static Html icon(String name, Html html) {
    return html.raw("<i").attribute("data-icon", name).raw("></i>");
  }

  /** What is between the tags of HTML, escaped as it is. */
  static String withoutTags(String html) {
    StringBuilder text = new StringBuilder(html.length());
    boolean inTag = false;
    for (int i = 0; i < html.length(); i++) {
      char c = html.charAt(i);
      inTag |= c == '<';
      if (!inTag) {
        text.append(c);
      }
      inTag &= c != '>';
    }
    return text.toString();
  }

  /** HTML without the tags of links. */
  static String withoutLinks(String html) {
    StringBuilder out = new StringBuilder(html.length());
    TagScanner scanner = new TagScanner(html);
    int copied = 0;
    for (Optional<Tag> next = scanner.next(); next.isPresent(); next = scanner.next()) {
      Tag tag = next.get();
      if (tag.name().equals("a") || tag.name().equals("/a")) {
        out.append(html, copied, tag.start());
        copied = tag.end();
      }
    }
    return out.append(html, copied, html.length()).toString();
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

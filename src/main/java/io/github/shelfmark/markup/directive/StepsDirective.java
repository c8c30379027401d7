package io.github.shelfmark.markup.directive;

import io.github.shelfmark.extension.Directive;
import io.github.shelfmark.extension.DirectiveCall;
import io.github.shelfmark.text.Html;
import io.github.shelfmark.text.Tag;
import io.github.shelfmark.text.TagScanner;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Steps on a rail: {@code ::: steps} around an ordered list, or around headings, each of which
 * starts a step. The level of the first heading is that of all steps.
 */
final class StepsDirective implements Directive {
  private static final String LIST = "ol";

  @Override
  public String name() {
    return "steps";
  }

  @Override
  public Set<String> attributes() {
    return Set.of("class", "id");
  }

  @Override
  public List<String> themeFiles() {
    return List.of("steps/blocks/steps.css");
  }

  @Override
  public void write(DirectiveCall call, Html html) {
    Html inside = new Html();
    call.writeBody(inside);
    String first = first(inside.toString());
    if (first.isEmpty()) {
      call.error(
          call.place(),
          "there are no steps in \"steps\"",
          "Write an ordered list in it, or headings that start its steps.");
    }
    Elements.start("div", "steps", call, html);
    if (first.startsWith("h")) {
      html.attribute("data-level", first.substring(1));
    }
    html.raw(">\n").raw(inside.toString()).line().raw("</div>\n");
  }

  /** The tag of the first list or heading; empty if there is none. */
  private static String first(String html) {
    TagScanner scanner = new TagScanner(html);
    for (Optional<Tag> tag = scanner.next(); tag.isPresent(); tag = scanner.next()) {
      String name = tag.get().name();
      boolean heading =
          name.length() == 2 && name.charAt(0) == 'h' && Character.isDigit(name.charAt(1));
      if (heading || name.equals(LIST)) {
        return name;
      }
    }
    return "";
  }
}

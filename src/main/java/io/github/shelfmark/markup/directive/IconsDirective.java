package io.github.shelfmark.markup.directive;

import io.github.shelfmark.extension.Directive;
import io.github.shelfmark.extension.DirectiveCall;
import io.github.shelfmark.extension.PlacedText;
import io.github.shelfmark.finding.Nearest;
import io.github.shelfmark.icon.Icons;
import io.github.shelfmark.text.Html;
import io.github.shelfmark.text.Markdown;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Shows built-in icons with their names: those whose names are written on its lines, or all of a
 * set.
 */
public final class IconsDirective implements Directive {
  private static final String SET = "set";

  @Override
  public String name() {
    return "icons";
  }

  @Override
  public Set<String> attributes() {
    return Set.of(SET);
  }

  @Override
  public List<String> themeFiles() {
    return List.of("icons/blocks/icons.css");
  }

  @Override
  public boolean literal() {
    return true;
  }

  @Override
  public void write(DirectiveCall call, Html html) {
    html.raw("<ul class=\"icons\">\n");
    boolean listed = false;
    for (PlacedText line : call.lines()) {
      if (!line.text().isEmpty()) {
        listed = true;
        if (Elements.isIcon(line, "Write one name on each line.", call)) {
          item(line.text(), html);
        }
      }
    }
    if (!listed) {
      set(call).forEach(name -> item(name, html));
    }
    html.raw("</ul>\n");
  }

  private static List<String> set(DirectiveCall call) {
    Map<String, List<String>> sets = Map.of("lines", Icons.lines(), "brands", Icons.brands());
    Optional<PlacedText> wanted = call.attribute(SET);
    List<String> names = wanted.isEmpty() ? Icons.names() : sets.get(wanted.get().text());
    if (names == null) {
      String set = wanted.get().text();
      call.error(
          wanted.get().place(),
          "\"set\" cannot be \"" + set + "\"",
          Nearest.hint(set, sets.keySet(), "Write set=lines or set=brands."));
      return List.of();
    }
    return names;
  }

  private static void item(String name, Html html) {
    html.raw("<li>");
    Elements.icon(name, html).raw("<code>").text(name).raw("</code></li>\n");
  }

  /** Icons cannot be seen in text; their names can. */
  @Override
  public void writeMarkdown(DirectiveCall call, Markdown markdown) {
    List<String> names =
        call.lines().stream().map(PlacedText::text).filter(line -> !line.isEmpty()).toList();
    markdown.block();
    for (String name : names.isEmpty() ? set(call) : names) {
      markdown.line().raw("- ").code(name);
    }
  }
}

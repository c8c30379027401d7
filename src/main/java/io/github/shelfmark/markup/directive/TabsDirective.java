package io.github.shelfmark.markup.directive;

import io.github.shelfmark.extension.Directive;
import io.github.shelfmark.extension.DirectiveCall;
import io.github.shelfmark.extension.PlacedText;
import io.github.shelfmark.text.Html;
import io.github.shelfmark.text.Markdown;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Panels of which readers see one at a time: {@code ::: tabs} around {@code ::: tab Title}, and
 * {@code ::: code-group} around blocks of code, whose titles are the tabs. The HTML is panels below
 * each other with their titles; a script makes tabs of them. Those with the same {@code sync} show
 * the same choice, which is kept.
 */
final class TabsDirective implements Directive {
  static final String NAME = "tabs";
  private static final String GROUP = "code-group";

  private final String name;

  private TabsDirective(String name) {
    this.name = name;
  }

  /** Tabs, one of them, and groups of code. */
  static List<Directive> all() {
    return List.of(new TabsDirective(NAME), new TabDirective(), new TabsDirective(GROUP));
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public Set<String> attributes() {
    return Set.of("title", "sync", "class", "id");
  }

  @Override
  public List<String> themeFiles() {
    return name.equals(NAME) ? List.of("tabs/blocks/tabs.css", "tabs/blocks/tabs.js") : List.of();
  }

  @Override
  public List<String> blocks() {
    return List.of(NAME);
  }

  @Override
  public void write(DirectiveCall call, Html html) {
    boolean code = name.equals(GROUP);
    Elements.start("div", code ? NAME + " " + GROUP : NAME, call, html);
    // Read by the script as the name of the list of tabs.
    call.attribute("title").ifPresent(title -> html.attribute("data-label", title.text()));
    Optional<PlacedText> sync = call.attribute("sync");
    sync.ifPresent(group -> html.attribute("data-sync", group.text()));
    html.raw(">\n");
    Html inside = new Html();
    call.writeBody(inside);
    String body = inside.toString();
    if (code) {
      CodePanels panels = CodePanels.of(body);
      html.raw(panels.html());
      report(call, panels.count(), panels.untitled());
    } else {
      html.raw(body);
      report(call, hasTab(body) ? 1 : 0, 0);
    }
    html.line().raw("</div>\n");
  }

  /** The tabs follow each other, each below its title. */
  @Override
  public void writeMarkdown(DirectiveCall call, Markdown markdown) {
    call.writeBody(markdown);
  }

  private static boolean hasTab(String body) {
    return body.contains("<div class=\"tab\"") || body.contains("<div class=\"tab ");
  }

  private void report(DirectiveCall call, int panels, int untitled) {
    if (panels == 0) {
      call.error(
          call.place(),
          "there is nothing in \"" + name + "\" to choose from",
          name.equals(GROUP)
              ? "Write blocks of code between its fences, each with a title."
              : "Write ::: tab Title and ::: around each choice.");
    } else if (untitled > 0) {
      call.error(
          call.place(),
          "a block of code in \"" + name + "\" has no title",
          "Write it after the language, as in ```java title=\"A.java\" or ```sh [npm].");
    }
  }
}

package io.github.shelfmark.markup.directive;

import io.github.shelfmark.extension.Directive;
import io.github.shelfmark.extension.DirectiveCall;
import io.github.shelfmark.text.Html;
import java.util.List;
import java.util.Set;

/**
 * A box with a class around what is in it, with a style and nothing else: {@code ::: columns},
 * whose children stand side by side, and {@code ::: column}, which makes several blocks one of
 * them.
 *
 * @param name its name
 * @param parent the directive that it has to be in; empty if it may be anywhere
 */
record Plain(@Override String name, String parent) implements Directive {
  private static final String COLUMNS = "columns";

  /** Columns, and one of them. */
  static List<Directive> columns() {
    return List.of(new Plain(COLUMNS, ""), new Plain("column", COLUMNS));
  }

  @Override
  public Set<String> attributes() {
    return Set.of("class", "id");
  }

  @Override
  public List<String> themeFiles() {
    return name.equals(COLUMNS) ? List.of("columns/blocks/columns.css") : List.of();
  }

  @Override
  public void write(DirectiveCall call, Html html) {
    Elements.requireParent(parent, name, call);
    Elements.start("div", name, call, html).raw(">\n");
    call.writeBody(html);
    html.line().raw("</div>\n");
  }
}

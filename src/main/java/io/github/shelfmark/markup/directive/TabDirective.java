package io.github.shelfmark.markup.directive;

import io.github.shelfmark.extension.Directive;
import io.github.shelfmark.extension.DirectiveCall;
import io.github.shelfmark.text.Html;
import java.util.List;
import java.util.Set;

/** One of several panels: {@code ::: tab Title} in {@code ::: tabs}. */
final class TabDirective implements Directive {
  @Override
  public String name() {
    return "tab";
  }

  @Override
  public Set<String> attributes() {
    return Set.of("title", "class", "id");
  }

  @Override
  public List<String> blocks() {
    return List.of(TabsDirective.NAME);
  }

  @Override
  public void write(DirectiveCall call, Html html) {
    Elements.requireParent(TabsDirective.NAME, name(), call);
    Elements.requireTitle(name(), call);
    Elements.start("div", "tab", call, html).raw(">\n<p class=\"tab-title\">");
    call.writeTitle(html);
    html.raw("</p>\n");
    call.writeBody(html);
    html.line().raw("</div>\n");
  }
}

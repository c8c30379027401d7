package io.github.shelfmark.markup.directive;

import io.github.shelfmark.extension.Directive;
import io.github.shelfmark.extension.DirectiveCall;
import io.github.shelfmark.text.Html;
import java.util.Set;

/** Blocks that the search does not find: {@code ::: no-search}. Readers see them as all others. */
final class NoSearchDirective implements Directive {
  private static final String NAME = "no-search";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Set<String> attributes() {
    return Set.of();
  }

  @Override
  public void write(DirectiveCall call, Html html) {
    html.raw("<div data-pagefind-ignore=\"all\">\n");
    call.writeBody(html);
    html.line().raw("</div>\n");
  }
}

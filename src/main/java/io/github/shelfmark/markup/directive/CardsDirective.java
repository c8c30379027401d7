package io.github.shelfmark.markup.directive;

import io.github.shelfmark.extension.Directive;
import io.github.shelfmark.extension.DirectiveCall;
import io.github.shelfmark.text.Html;
import io.github.shelfmark.text.Markdown;
import java.util.List;
import java.util.Set;

/** A grid of cards: {@code ::: cards} around {@code ::: card Title}. */
final class CardsDirective implements Directive {
  static final String NAME = "cards";
  private static final int MOST_COLUMNS = 4;

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Set<String> attributes() {
    return Set.of("columns", "class", "id");
  }

  @Override
  public List<String> themeFiles() {
    return List.of("cards/blocks/cards.css");
  }

  @Override
  public void write(DirectiveCall call, Html html) {
    int columns = Elements.columns(MOST_COLUMNS, call);
    Elements.start("div", "card-grid", call, html);
    if (columns > 0) {
      html.attribute("data-columns", String.valueOf(columns));
    }
    html.raw(">\n");
    call.writeBody(html);
    html.line().raw("</div>\n");
  }

  @Override
  public void writeMarkdown(DirectiveCall call, Markdown markdown) {
    call.writeBody(markdown);
  }
}

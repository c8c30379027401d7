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
 * A card: <code>::: card Title {icon=rocket href=guide.md}</code>. With an address, all of it is a
 * link. An icon is one of the built-in ones, or a picture.
 */
final class CardDirective implements Directive {
  @Override
  public String name() {
    return "card";
  }

  @Override
  public Set<String> attributes() {
    return Set.of("title", "icon", "href", "class", "id");
  }

  @Override
  public List<String> blocks() {
    return List.of(CardsDirective.NAME);
  }

  @Override
  public void write(DirectiveCall call, Html html) {
    Elements.requireTitle(name(), call);
    Elements.start("div", "card", call, html).raw(">\n");
    call.attribute("icon").ifPresent(icon -> icon(icon, call, html));
    html.raw("<p class=\"card-title\">");
    Optional<PlacedText> href = call.attribute("href");
    if (href.isPresent()) {
      html.raw("<a").link("href", call.link(href.get())).raw(">").raw(title(call)).raw("</a>");
    } else {
      call.writeTitle(html);
    }
    html.raw("</p>\n");
    call.writeBody(html);
    html.line().raw("</div>\n");
  }

  /** The title without links: it is in one already. */
  private static String title(DirectiveCall call) {
    Html written = new Html();
    call.writeTitle(written);
    String title = written.toString();
    String plain = Elements.withoutLinks(title);
    if (!plain.equals(title)) {
      call.error(
          call.place(),
          "the title of a card that leads somewhere has a link in it",
          "Take the link out of the title, or take href out.");
    }
    return plain;
  }

  private static void icon(PlacedText icon, DirectiveCall call, Html html) {
    String name = icon.text();
    if (name.indexOf('.') >= 0 || name.indexOf('/') >= 0) {
      html.raw("<p class=\"card-icon\"><img").link("src", call.link(icon)).raw(" alt=\"\"></p>\n");
      return;
    }
    if (Elements.isIcon(icon, "The manual shows all icons; a picture has a path.", call)) {
      html.raw("<p class=\"card-icon\">");
      Elements.icon(name, html).raw("</p>\n");
    }
  }

  /** A card of a grid is an item of a list, whose first line is a link if the card is one. */
  @Override
  public void writeMarkdown(DirectiveCall call, Markdown markdown) {
    boolean listed = call.parent().equals(Optional.of(CardsDirective.NAME));
    if (listed) {
      markdown.block().open("- ", "  ");
    }
    markdown.block();
    Optional<PlacedText> href = call.attribute("href");
    if (href.isPresent()) {
      String title = call.attribute("title").map(PlacedText::text).orElse("");
      String address = call.link(href.get());
      markdown.link(title.isBlank() ? address : title, address);
    } else {
      markdown.raw("**");
      call.writeTitle(markdown);
      markdown.raw("**");
    }
    call.writeBody(markdown);
    if (listed) {
      markdown.close();
    }
  }
}

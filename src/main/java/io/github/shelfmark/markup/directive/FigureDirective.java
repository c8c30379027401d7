package io.github.shelfmark.markup.directive;

import io.github.shelfmark.extension.Directive;
import io.github.shelfmark.extension.DirectiveCall;
import io.github.shelfmark.text.Html;
import io.github.shelfmark.text.Markdown;
import java.util.List;
import java.util.Set;

/**
 * A picture, a table or code with a caption: {@code ::: figure Caption}. With <code>{numbered}
 * </code> the caption starts with "Figure 1" in the language of the page; with <code>{wide}</code>
 * it may be wider than the text.
 */
final class FigureDirective implements Directive {
  private static final String NAME = "figure";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Set<String> attributes() {
    return Set.of("title", "numbered", "wide", "class", "id");
  }

  @Override
  public List<String> themeFiles() {
    return WordFiles.with(NAME, "blocks/figure.css");
  }

  @Override
  public void write(DirectiveCall call, Html html) {
    Elements.requireTitle(NAME, call);
    boolean wide = Elements.isOn("wide", call);
    Elements.start(NAME, wide ? "figure figure-wide" : NAME, call, html).raw(">\n");
    // Numbers are in the order of the text, also with figures inside.
    int number = Elements.isOn("numbered", call) ? call.next(NAME) : 0;
    call.writeBody(html);
    html.line().raw("<figcaption>");
    if (number > 0) {
      html.raw("<span class=\"figure-number\">")
          .text(call.message(NAME).replace("{0}", String.valueOf(number)))
          .raw("</span> ");
    }
    call.writeTitle(html);
    html.raw("</figcaption>\n</figure>\n");
  }

  /** The caption stands below what it is of, in emphasis. */
  @Override
  public void writeMarkdown(DirectiveCall call, Markdown markdown) {
    int number = Elements.isOn("numbered", call) ? call.next(NAME) : 0;
    call.writeBody(markdown);
    if (number == 0 && call.attribute("title").isEmpty()) {
      return;
    }
    markdown.block();
    if (number > 0) {
      markdown.raw("**").text(call.message(NAME).replace("{0}", String.valueOf(number)));
      markdown.raw("** ");
    }
    call.writeTitle(markdown);
  }
}

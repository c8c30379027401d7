package io.github.shelfmark.markup.directive;

import io.github.shelfmark.extension.Directive;
import io.github.shelfmark.extension.DirectiveCall;
import io.github.shelfmark.text.Html;
import io.github.shelfmark.text.Markdown;
import java.util.List;
import java.util.Set;

/** Markdown with what it looks like: {@code ::: example} shows its own source above its result. */
final class ExampleDirective implements Directive {
  @Override
  public String name() {
    return "example";
  }

  @Override
  public Set<String> attributes() {
    return Set.of("class", "id");
  }

  @Override
  public List<String> themeFiles() {
    return List.of("example/blocks/example.css");
  }

  @Override
  public void write(DirectiveCall call, Html html) {
    Elements.start("div", "example", call, html).raw(">\n<div class=\"example-source\">\n");
    call.writeCode("markdown", call.source(), html);
    html.line().raw("</div>\n<div class=\"example-result\">\n");
    call.writeBody(html);
    html.line().raw("</div>\n</div>\n");
  }

  @Override
  public void writeMarkdown(DirectiveCall call, Markdown markdown) {
    call.writeCode("markdown", call.source(), markdown);
    call.writeBody(markdown);
  }
}

package org.example.harbour;

import io.github.shelfmark.extension.Directive;
import io.github.shelfmark.extension.DirectiveCall;
import io.github.shelfmark.extension.PlacedText;
import io.github.shelfmark.site.Document;
import io.github.shelfmark.site.Url;
import io.github.shelfmark.text.Html;
import java.util.Set;

/** Lists documents; each line is a prefix. */
final class BerthsDirective implements Directive {
  @Override
  public String name() {
    return "berths";
  }

  @Override
  public Set<String> attributes() {
    return Set.of();
  }

  @Override
  public boolean literal() {
    return true;
  }

  @Override
  public void write(DirectiveCall call, Html html) {
    html.raw("<ul class=\"berths\">");
    for (PlacedText line : call.lines()) {
      for (Document document : call.site().under(line.text())) {
        html.raw("<li><a")
            .attribute("href", Url.relative(call.document().output(), document.output()))
            .raw(">")
            .text(document.title())
            .raw("</a></li>");
      }
    }
    html.raw("</ul>");
  }
}

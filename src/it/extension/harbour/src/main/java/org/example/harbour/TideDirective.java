package org.example.harbour;

import io.github.shelfmark.extension.Directive;
import io.github.shelfmark.extension.DirectiveCall;
import io.github.shelfmark.text.Html;
import java.util.List;
import java.util.Set;

/** A warning of a tide, with Markdown inside. */
final class TideDirective implements Directive {
  @Override
  public String name() {
    return "tide";
  }

  @Override
  public Set<String> attributes() {
    return Set.of("title", "class", "id", "metres", "see");
  }

  @Override
  public List<String> themeFiles() {
    return List.of(
        "tide/css/60-tide.css", "tide/messages/en.properties", "tide/messages/de.properties");
  }

  @Override
  public void write(DirectiveCall call, Html html) {
    html.raw("<aside").attribute("class", "tide");
    call.attribute("id").ifPresent(id -> html.attribute("id", id.text()));
    call.attribute("metres")
        .ifPresent(
            metres -> {
              if (!metres.text().matches("[0-9]+(\\.[0-9]+)?")) {
                call.error(metres.place(), "\"metres\" is not a number", "Write metres=3.2.");
              }
              html.attribute("data-metres", metres.text());
            });
    html.raw("><p class=\"tide-title\">");
    if (!call.writeTitle(html)) {
      html.text(call.message("tide"));
    }
    html.raw("</p>\n");
    call.writeBody(html);
    call.attribute("see")
        .ifPresent(
            see ->
                html.raw("<p><a")
                    .attribute("href", call.link(see))
                    .raw(">")
                    .text(call.message("tide_see"))
                    .raw("</a></p>"));
    html.raw("</aside>");
  }
}

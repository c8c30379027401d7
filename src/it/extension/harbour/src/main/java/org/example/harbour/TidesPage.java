package org.example.harbour;

import io.github.shelfmark.extension.Body;
import io.github.shelfmark.extension.Heading;
import io.github.shelfmark.extension.Made;
import io.github.shelfmark.extension.Output;
import io.github.shelfmark.extension.OwnPage;
import io.github.shelfmark.extension.Plan;
import io.github.shelfmark.site.SiteView;
import io.github.shelfmark.text.Html;
import java.util.List;
import java.util.Map;

/** The page with all tides, in a layout of its own. */
record TidesPage(Plan plan, SiteView view, Map<String, String> tides) implements Output {
  @Override
  public String path() {
    return view.root() + "tides.html";
  }

  @Override
  public String key() {
    return plan.key(plan.pages().key(view), tides.toString());
  }

  @Override
  public boolean isPage() {
    return true;
  }

  @Override
  public Made make() {
    Html html = new Html();
    html.raw("<h2 id=\"today\">Today</h2>\n<table>");
    tides.forEach(
        (port, metres) ->
            html.raw("<tr><td>").text(port).raw("</td><td>").text(metres).raw("</td></tr>"));
    html.raw("</table>\n");
    Body body = new Body(html.toString(), List.of(new Heading(2, "today", "Today")), List.of());
    return plan.pages().page(view, new OwnPage(path(), "tides", "Tide tables", body));
  }
}

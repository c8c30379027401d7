package io.github.shelfmark.produce;

import io.github.shelfmark.extension.Body;
import io.github.shelfmark.extension.Made;
import io.github.shelfmark.extension.Plan;
import io.github.shelfmark.extension.Producer;
import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.search.body.BodyReader;
import io.github.shelfmark.site.Document;
import io.github.shelfmark.site.SiteView;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The page of each document; what does not become HTML is written without a layout. */
public final class DocumentPages implements Producer {
  @Override
  public void announce(Plan plan) {
    for (SiteView view : plan.views()) {
      for (Document document : view.documents()) {
        if (!plan.isRedirect(document)) {
          plan.add(
              new PageOutput(
                  document.output(),
                  document.path(),
                  () -> key(plan, view, document),
                  () -> make(plan, view, document)));
        }
      }
    }
  }

  private static String key(Plan plan, SiteView view, Document document) {
    return plan.key(document, plan.pages().key(view, document), document.fingerprint());
  }

  /** Makes the page of a document. */
  public static Made make(Plan plan, SiteView view, Document document) {
    Body body = plan.bodies().render(document);
    if (!document.isHtml()) {
      return new Made(body.html().getBytes(StandardCharsets.UTF_8), body.findings());
    }
    Made page = plan.pages().document(view, document, body);
    List<Finding> all = new ArrayList<>(body.findings());
    all.addAll(page.findings());
    Made made = new Made(page.bytes(), List.copyOf(all));
    return plan.isSearched(document)
        ? made.foundBy(BodyReader.read(body.html(), plan.pages().title(view, document)))
        : made;
  }
}

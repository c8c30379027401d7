package io.github.shelfmark.produce;

import io.github.shelfmark.extension.Body;
import io.github.shelfmark.extension.Made;
import io.github.shelfmark.extension.OwnLayouts;
import io.github.shelfmark.extension.Plan;
import io.github.shelfmark.extension.Producer;
import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.search.body.BodyReader;
import io.github.shelfmark.site.Document;
import io.github.shelfmark.site.SiteView;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
                  () -> make(plan, view, document),
                  () -> plan.twin(document.output())));
        }
      }
    }
  }

  private static String key(Plan plan, SiteView view, Document document) {
    String around =
        plan.bodies()
            .layouts()
            .map(OwnLayouts::key)
            .orElseGet(() -> plan.pages().key(view, document));
    return plan.key(
        document, around, document.fingerprint(), plan.twin(document.output()).orElse(""));
  }

  /** Makes the page of a document. */
  public static Made make(Plan plan, SiteView view, Document document) {
    Body body = plan.bodies().render(document);
    if (document.isFallback()) {
      // What is wrong in it is told of the file that it is read from.
      Made shown = plan.pages().document(view, document, body.withFindings(List.of()));
      return new Made(shown.bytes(), List.of());
    }
    Optional<OwnLayouts> own = plan.bodies().layouts();
    if (own.isPresent()) {
      return found(body, own.get().page(document, body));
    }
    if (!document.isHtml()) {
      return new Made(body.html().getBytes(StandardCharsets.UTF_8), body.findings());
    }
    Made made = found(body, plan.pages().document(view, document, body));
    if (plan.twin(document.output()).isPresent() && !plan.goesNowhere()) {
      List<Finding> all = new ArrayList<>(made.findings());
      byte[] twin = TwinPages.make(plan, view, document, body, all::add);
      made = new Made(made.bytes(), List.copyOf(all)).withTwin(twin);
    }
    return plan.isSearched(document)
        ? made.foundBy(BodyReader.read(body.html(), plan.pages().title(view, document)))
        : made;
  }

  /** A page with what is wrong in its body, too. */
  private static Made found(Body body, Made page) {
    List<Finding> all = new ArrayList<>(body.findings());
    all.addAll(page.findings());
    return new Made(page.bytes(), List.copyOf(all));
  }
}

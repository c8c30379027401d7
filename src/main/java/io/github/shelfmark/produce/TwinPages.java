package io.github.shelfmark.produce;

import io.github.shelfmark.config.SiteConfig;
import io.github.shelfmark.extension.Body;
import io.github.shelfmark.extension.Plan;
import io.github.shelfmark.extension.Producer;
import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.site.Document;
import io.github.shelfmark.site.SiteView;
import io.github.shelfmark.site.Twins;
import io.github.shelfmark.site.Url;
import io.github.shelfmark.text.Markdown;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/**
 * The twins of pages: {@code guide/page.md} beside {@code guide/page.html}. They are announced
 * after the files of the source, so that an author's own {@code page.md} wins, and made with their
 * pages.
 */
final class TwinPages implements Producer {
  @Override
  public void announce(Plan plan) {
    if (!plan.site().config().outputs().twins().pages()) {
      return;
    }
    for (SiteView view : plan.views()) {
      for (Document document : view.documents()) {
        if (!plan.isRedirect(document)
            && Twins.mayHave(document)
            && plan.bodies().hasTwin(document)) {
          plan.addTwin(document.output(), Twins.path(document.output()));
        }
      }
    }
  }

  /**
   * The twin of a page.
   *
   * @param body the body as it was rendered just now
   * @param findings gets what only shows here
   */
  static byte[] make(
      Plan plan, SiteView view, Document document, Body body, Consumer<Finding> findings) {
    Markdown head = new Markdown(256);
    SiteConfig config = plan.site().config();
    if (!config.info().url().isEmpty()) {
      head.block().raw('<').raw(config.info().root() + Url.escape(document.url())).raw('>');
    }
    boolean titled = !body.headings().isEmpty() && body.headings().get(0).level() == 1;
    String title = plan.pages().title(view, document);
    if (!titled && !title.isBlank()) {
      head.block().raw("# ").text(title.strip());
    }
    String description = document.text("description").strip();
    if (!titled && !description.isEmpty()) {
      head.block().open("> ", "> ").text(description).close();
    }
    String text =
        body.twin()
            .map(twin -> twin.markdown(new TwinLinks(plan, document.output()), findings))
            .orElse("");
    String start = head.toString();
    String gap = start.isEmpty() || text.isEmpty() ? "" : "\n";
    return (start + gap + text).getBytes(StandardCharsets.UTF_8);
  }
}

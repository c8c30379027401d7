package io.github.shelfmark.engine;

import io.github.shelfmark.extension.Body;
import io.github.shelfmark.extension.BodyRenderer;
import io.github.shelfmark.extension.DocumentRule;
import io.github.shelfmark.extension.OwnLayouts;
import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.Position;
import io.github.shelfmark.site.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Checks what each document says when its body is made.
 *
 * @param bodies renders the documents
 * @param rules the checks
 */
record CheckedBodies(BodyRenderer bodies, List<DocumentRule> rules) implements BodyRenderer {
  @Override
  public Body render(Document document) {
    Body body = bodies.render(document);
    if (!document.isHtml()) {
      return body;
    }
    List<Finding> found = new ArrayList<>(0);
    rules.forEach(rule -> check(rule, document, body, found::add));
    if (found.isEmpty()) {
      return body;
    }
    List<Finding> all = new ArrayList<>(body.findings());
    all.addAll(found);
    return body.withFindings(List.copyOf(all));
  }

  private static void check(
      DocumentRule rule, Document document, Body body, Consumer<Finding> findings) {
    if (!Guard.covers(rule)) {
      rule.check(document, body.parts(), findings);
      return;
    }
    Guard.run(
        () -> rule.check(document, body.parts(), findings),
        thrown ->
            findings.accept(
                Guard.finding("the rule", rule, document.path(), Position.NONE, thrown)));
  }

  @Override
  public boolean hasTwin(Document document) {
    return bodies.hasTwin(document);
  }

  @Override
  public Optional<OwnLayouts> layouts() {
    return bodies.layouts();
  }

  @Override
  public List<Finding> summary() {
    return bodies.summary();
  }
}

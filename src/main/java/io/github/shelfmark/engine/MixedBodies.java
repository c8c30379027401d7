package io.github.shelfmark.engine;

import io.github.shelfmark.extension.Body;
import io.github.shelfmark.extension.BodyRenderer;
import io.github.shelfmark.extension.OwnLayouts;
import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.site.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Renders each document in the dialect that it chooses.
 *
 * @param dialect the name of the dialect of a document
 * @param own renders documents in the dialect of the site
 * @param others renders those in other dialects
 */
record MixedBodies(
    Function<Document, String> dialect, BodyRenderer own, Map<String, BodyRenderer> others)
    implements BodyRenderer {

  @Override
  public Body render(Document document) {
    return others.getOrDefault(dialect.apply(document), own).render(document);
  }

  @Override
  public boolean hasTwin(Document document) {
    return others.getOrDefault(dialect.apply(document), own).hasTwin(document);
  }

  @Override
  public Optional<OwnLayouts> layouts() {
    return own.layouts();
  }

  @Override
  public List<Finding> summary() {
    List<Finding> all = new ArrayList<>(own.summary());
    others.values().forEach(bodies -> all.addAll(bodies.summary()));
    return all;
  }
}

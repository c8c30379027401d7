package io.github.shelfmark.engine;

import io.github.shelfmark.extension.Body;
import io.github.shelfmark.extension.BodyRenderer;
import io.github.shelfmark.extension.OwnLayouts;
import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.record.Read;
import io.github.shelfmark.record.Reads;
import io.github.shelfmark.site.Document;
import java.util.List;
import java.util.Optional;

/**
 * Has each page rendered in every build.
 *
 * @param bodies renders them
 * @param reads records that no later build can check what they read
 */
record Unrepeatable(BodyRenderer bodies, Reads reads) implements BodyRenderer {
  @Override
  public Body render(Document document) {
    reads.note(Read.Whole.UNREPEATABLE);
    return bodies.render(document);
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

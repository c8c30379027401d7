package io.github.shelfmark.aggregate;

import io.github.shelfmark.extension.Body;
import io.github.shelfmark.extension.BodyRenderer;
import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.record.SourceRoots;
import io.github.shelfmark.site.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Renders each document in the dialect of its module.
 *
 * @param sources tells the module of a document
 * @param root renders the root's documents
 * @param byMount renders those of the modules
 */
public record ModuleBodies(
    SourceRoots sources, BodyRenderer root, Map<String, BodyRenderer> byMount)
    implements BodyRenderer {

  @Override
  public Body render(Document document) {
    return of(document).render(document);
  }

  @Override
  public boolean hasTwin(Document document) {
    return of(document).hasTwin(document);
  }

  private BodyRenderer of(Document document) {
    return byMount.getOrDefault(sources.mountOf(document.path()), root);
  }

  @Override
  public List<Finding> summary() {
    List<Finding> all = new ArrayList<>(root.summary());
    byMount.values().forEach(bodies -> all.addAll(bodies.summary()));
    return all;
  }
}

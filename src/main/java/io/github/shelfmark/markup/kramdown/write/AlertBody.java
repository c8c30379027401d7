package io.github.shelfmark.markup.kramdown.write;

import io.github.shelfmark.extension.BodyText;
import io.github.shelfmark.extension.Links;
import io.github.shelfmark.extension.Place;
import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.markup.container.DirectiveBody;
import io.github.shelfmark.markup.container.OpenDirectives;
import io.github.shelfmark.text.BuildValues;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/** A body while it is written, as the directives see it that write GitHub's alerts. */
final class AlertBody implements DirectiveBody {
  private final BodyText source;
  private final Links links;
  private final Consumer<Finding> findings;
  private final OpenDirectives directives = new OpenDirectives();
  private final Set<String> blocks = new TreeSet<>();

  AlertBody(BodyText source, Links links, Consumer<Finding> findings) {
    this.source = source;
    this.links = links;
    this.findings = findings;
  }

  /** The block files that the page needs, sorted. */
  List<String> blocks() {
    return List.copyOf(blocks);
  }

  @Override
  public BodyText source() {
    return source;
  }

  @Override
  public BuildValues values() {
    return BuildValues.NONE;
  }

  @Override
  public void report(Finding finding) {
    findings.accept(finding);
  }

  @Override
  public void claim(String id, int index) {
    // An alert has no attributes.
  }

  @Override
  public void uses(String block) {
    blocks.add(block);
  }

  @Override
  public OpenDirectives directives() {
    return directives;
  }

  @Override
  public String link(String href, Place place) {
    return links.resolve(source.document(), href, place, findings);
  }
}

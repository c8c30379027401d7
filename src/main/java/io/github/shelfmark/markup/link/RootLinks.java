package io.github.shelfmark.markup.link;

import io.github.shelfmark.extension.ConfiguredLinks;
import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.Position;
import io.github.shelfmark.record.Reference;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Checks links of the configuration, which start at the site's root. Used by one thread. */
public final class RootLinks implements ConfiguredLinks {
  private final String file;
  private final OutputLinks outputs;
  private final ProvidedLinks provided;
  private final BrokenLinks broken;
  private final Predicate<String> hasAnchors;
  private final List<Finding> findings = new ArrayList<>();
  private final List<Reference> references = new ArrayList<>();

  RootLinks(
      String file,
      OutputLinks outputs,
      ProvidedLinks provided,
      BrokenLinks broken,
      Predicate<String> hasAnchors) {
    this.file = file;
    this.outputs = outputs;
    this.provided = provided;
    this.broken = broken;
    this.hasAnchors = hasAnchors;
  }

  @Override
  public void check(String what, String url, Position position) {
    check(file, what, url, position);
  }

  @Override
  public ConfiguredLinks in(String other) {
    return (what, url, position) -> check(other, what, url, position);
  }

  private void check(String in, String what, String url, Position position) {
    // What has no place in the file comes from the POM or the command line.
    String where = position.equals(Position.NONE) ? "" : in;
    Optional<Href> parsed = Href.of(url.strip());
    if (parsed.isEmpty()) {
      return;
    }
    Href link = parsed.get();
    if (!link.fromRoot()) {
      report(
          what,
          url,
          where,
          position,
          "It is shown on pages at any depth: write it from the site's root, such as \"/"
              + link.beyond("")
              + "\".");
      return;
    }
    String path = link.beyond("");
    String output = path.startsWith("../") ? null : outputs.at(path);
    Target found = output == null ? provided.at(outputs.withoutBase(path)) : Target.of(output);
    if (found == null) {
      report(what, url, where, position, broken.hint(outputs.withoutBase(path)));
      return;
    }
    int hash = link.suffix().indexOf('#');
    boolean anchor = hash >= 0 && hasAnchors.test(found.output());
    if (anchor || found.provided()) {
      String fragment = anchor ? link.suffix().substring(hash + 1) : "";
      references.add(new Reference(where, position, found.output(), fragment));
    }
  }

  private void report(String what, String url, String where, Position position, String hint) {
    findings.add(
        broken.of(where, position, what + " leads to \"" + url + "\", which is broken", hint));
  }

  /** What is wrong with the links so far. */
  public List<Finding> findings() {
    return findings;
  }

  /** Links whose targets have to be looked into. */
  public List<Reference> references() {
    return references;
  }
}

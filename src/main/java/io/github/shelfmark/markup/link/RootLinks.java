package io.github.shelfmark.markup.link;

import io.github.shelfmark.extension.ConfiguredLinks;
import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.Position;
import io.github.shelfmark.record.Reference;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Checks links of the configuration, which start at the site's root. Used by one thread. */
public final class RootLinks implements ConfiguredLinks {
  private final String file;
  private final OutputLinks outputs;
  private final ProvidedLinks provided;
  private final BrokenLinks broken;
  private final RedirectedLinks redirects;
  private final Predicate<String> hasAnchors;
  private final List<Finding> findings = new ArrayList<>();
  private final List<Reference> references = new ArrayList<>();
  private final List<Reference> outside = new ArrayList<>();
  private final Set<String> reached = new HashSet<>();

  RootLinks(
      String file,
      OutputLinks outputs,
      ProvidedLinks provided,
      BrokenLinks broken,
      RedirectedLinks redirects,
      Predicate<String> hasAnchors) {
    this.file = file;
    this.outputs = outputs;
    this.provided = provided;
    this.broken = broken;
    this.redirects = redirects;
    this.hasAnchors = hasAnchors;
  }

  @Override
  public void check(String what, String url, Position position) {
    check(file, what, url, position);
  }

  @Override
  public boolean leadsSomewhere(String url) {
    return Href.of(url.strip()).map(link -> find(link) != null).orElse(true);
  }

  @Override
  public Optional<String> redirect(String url) {
    return Href.of(url.strip())
        .flatMap(link -> Optional.ofNullable(find(link)))
        .flatMap(redirects::of);
  }

  @Override
  public void report(Finding finding) {
    findings.add(finding);
  }

  @Override
  public ConfiguredLinks in(String other) {
    return new Elsewhere(other);
  }

  /** The same checks for links that are in another file. */
  private final class Elsewhere implements ConfiguredLinks {
    private final String other;

    Elsewhere(String other) {
      this.other = other;
    }

    @Override
    public void check(String what, String url, Position position) {
      RootLinks.this.check(other, what, url, position);
    }

    @Override
    public boolean leadsSomewhere(String url) {
      return RootLinks.this.leadsSomewhere(url);
    }

    @Override
    public Optional<String> redirect(String url) {
      return RootLinks.this.redirect(url);
    }

    @Override
    public void report(Finding finding) {
      RootLinks.this.report(finding);
    }
  }

  /** What a link from the root leads to; null for nothing. */
  private @Nullable Target find(Href link) {
    String path = link.beyond("");
    String output = path.startsWith("../") ? null : outputs.at(path);
    return output == null ? provided.at(outputs.withoutBase(path)) : Target.of(output);
  }

  private void check(String in, String what, String url, Position position) {
    // What has no place in the file comes from the POM or the command line.
    String where = position.equals(Position.NONE) ? "" : in;
    Optional<Href> parsed = Href.of(url.strip());
    if (parsed.isEmpty()) {
      if (Href.isOutside(url.strip())) {
        outside.add(new Reference(where, position, url.strip(), ""));
      }
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
    Target found = find(link);
    if (found == null) {
      String path = outputs.withoutBase(link.beyond(""));
      Optional<String> meant = broken.otherCase().fromRoot(path);
      if (meant.isPresent()) {
        findings.add(
            broken.otherCase(where, position, broken(what, url), meant.get() + link.suffix()));
      } else {
        report(what, url, where, position, broken.hint(path));
      }
      return;
    }
    reached.add(found.output());
    redirects.of(found).ifPresent(to -> findings.add(redirects.finding(where, position, what, to)));
    int hash = link.suffix().indexOf('#');
    boolean anchor = hash >= 0 && hasAnchors.test(found.output());
    if (anchor || found.provided()) {
      String fragment = anchor ? link.suffix().substring(hash + 1) : "";
      references.add(new Reference(where, position, found.output(), fragment));
    }
  }

  private void report(String what, String url, String where, Position position, String hint) {
    findings.add(broken.of(where, position, broken(what, url), hint));
  }

  private static String broken(String what, String url) {
    return what + " leads to \"" + url + "\", which is broken";
  }

  /** The outputs that links lead to. */
  public Set<String> reached() {
    return reached;
  }

  /** What is wrong with the links so far. */
  public List<Finding> findings() {
    return findings;
  }

  /** Links to other sites, with their addresses as outputs. */
  public List<Reference> outside() {
    return outside;
  }

  /** Links whose targets have to be looked into. */
  public List<Reference> references() {
    return references;
  }
}

package io.github.shelfmark.produce;

import io.github.shelfmark.site.Section;
import io.github.shelfmark.site.SectionTree;
import io.github.shelfmark.site.Site;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The pages that a site needs but has no documents for: section indexes, home page, 404 page. */
public final class UnwrittenPages {
  /** The output of the 404 page. */
  public static final String MISSING = "404.html";

  private static final String HOME = "index.html";

  private final Site site;
  private final SectionTree sections;
  private final Redirects redirects;

  /** Determines the pages to generate. */
  public UnwrittenPages(Site site, SectionTree sections, Redirects redirects) {
    this.site = site;
    this.sections = sections;
    this.redirects = redirects;
  }

  /** The sections whose index page has to be generated. */
  public Stream<Section> indexes() {
    return unwrittenIndexes().filter(section -> !redirects.outputs().contains(section.output()));
  }

  /** The outputs of the home page and the 404 page, if they have to be generated. */
  public List<String> others() {
    return Stream.of(HOME, MISSING)
        .filter(output -> !isTaken(output) && !redirects.outputs().contains(output))
        .toList();
  }

  /** The outputs of all generated pages, including redirects that replace them. */
  public Set<String> outputs() {
    Set<String> outputs = new HashSet<>(Set.of(HOME, MISSING));
    unwrittenIndexes().forEach(section -> outputs.add(section.output()));
    outputs.removeIf(this::isTaken);
    return outputs;
  }

  private Stream<Section> unwrittenIndexes() {
    return sections.sections().stream()
        .filter(section -> section.index().isEmpty() && !isTaken(section.output()));
  }

  private boolean isTaken(String output) {
    return site.documentFor(output).isPresent() || site.staticFileFor(output).isPresent();
  }
}

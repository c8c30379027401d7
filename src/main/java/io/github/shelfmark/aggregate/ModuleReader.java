package io.github.shelfmark.aggregate;

import io.github.shelfmark.config.SiteConfig;
import io.github.shelfmark.extension.SitePolicy;
import io.github.shelfmark.finding.Findings;
import io.github.shelfmark.read.KnownSources;
import io.github.shelfmark.read.Reading;
import io.github.shelfmark.read.SectionBuilder;
import io.github.shelfmark.read.SiteReader;
import io.github.shelfmark.record.BuildClock;
import io.github.shelfmark.record.SourceRoot;
import io.github.shelfmark.site.OutputPaths;
import io.github.shelfmark.site.Section;
import io.github.shelfmark.site.Site;
import io.github.shelfmark.text.BuildValues;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Reads a module as a site of its own, by the same rules as if it were built alone, and moves it to
 * its place.
 */
public final class ModuleReader {
  private final BuildClock clock;
  private final KnownSources known;
  private final Set<Path> outOfBounds;
  private final Findings findings;

  /**
   * A reader for the modules of one site.
   *
   * @param known what an earlier build has read, by paths in the whole site
   * @param outOfBounds directories that are not content wherever they are
   * @param findings gets what is wrong, by paths in the whole site
   */
  public ModuleReader(
      BuildClock clock, KnownSources known, Set<Path> outOfBounds, Findings findings) {
    this.clock = clock;
    this.known = known;
    this.outOfBounds = outOfBounds;
    this.findings = findings;
  }

  /**
   * Reads a module.
   *
   * @param kind the rules of its kind of site
   * @param heading gives, for the front matter of a document, what reads the title of its text
   * @param values the values of the build that its front matter may show
   */
  public Module read(
      SourceRoot root,
      SitePolicy kind,
      SiteConfig config,
      Function<Map<String, Object>, UnaryOperator<String>> heading,
      BuildValues values) {
    Findings own = new Findings();
    Reading reading =
        new Reading(kind, heading, clock, values, new KnownBelow(known, root.mount()));
    Site site =
        new SiteReader(config, reading, own).read(List.of(root), outOfBounds, new OutputPaths());
    Section section = SectionBuilder.build(site, own).root();
    Moved moved = new Moved(root.mount());
    own.list().forEach(finding -> findings.add(moved.finding(finding)));
    Section titled = moved.section(section).titled(config.info().title());
    return new Module(root, config, moved.site(site, config), titled);
  }
}

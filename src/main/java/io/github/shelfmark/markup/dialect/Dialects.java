package io.github.shelfmark.markup.dialect;

import io.github.shelfmark.config.DialectName;
import io.github.shelfmark.content.Site;
import io.github.shelfmark.finding.Findings;
import io.github.shelfmark.markup.BodyRenderer;
import io.github.shelfmark.markup.SiteLinks;
import io.github.shelfmark.markup.commonmark.CommonMarkRenderer;
import io.github.shelfmark.markup.commonmark.SectionsDirective;
import io.github.shelfmark.markup.jekyll.JekyllRenderer;
import io.github.shelfmark.markup.jekyll.NotRun;
import io.github.shelfmark.section.SectionTree;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** Makes the renderer that a site's configuration asks for. */
public final class Dialects {
  private Dialects() {}

  /**
   * The renderer of a site's bodies.
   *
   * @param sections what directives list
   * @param generated outputs that no document or file stands for, such as section indexes
   * @param source the source directory
   * @param now the moment the build takes as its present
   * @param findings told what of the site is not run
   */
  public static BodyRenderer renderer(
      Site site,
      SectionTree sections,
      Set<String> generated,
      Path source,
      Instant now,
      Findings findings) {
    SiteLinks links = new SiteLinks(site, generated);
    if (site.config().dialect() == DialectName.JEKYLL) {
      NotRun.report(site, source, findings);
      return new JekyllRenderer(site, links, links.shown(), source, now);
    }
    return new CommonMarkRenderer(links, List.of(new SectionsDirective(sections)));
  }
}

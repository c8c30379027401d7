package io.github.shelfmark.engine;

import io.github.shelfmark.config.DialectName;
import io.github.shelfmark.extension.BodyRenderer;
import io.github.shelfmark.extension.Links;
import io.github.shelfmark.extension.Words;
import io.github.shelfmark.finding.Findings;
import io.github.shelfmark.jekyll.JekyllRenderer;
import io.github.shelfmark.jekyll.NotRun;
import io.github.shelfmark.markup.code.CodeBlocks;
import io.github.shelfmark.markup.commonmark.CommonMarkRenderer;
import io.github.shelfmark.markup.commonmark.write.CodeWriter;
import io.github.shelfmark.markup.commonmark.write.Markup;
import io.github.shelfmark.markup.directive.SectionsDirective;
import io.github.shelfmark.markup.link.SiteLinks;
import io.github.shelfmark.record.Answers;
import io.github.shelfmark.record.Present;
import io.github.shelfmark.record.Reads;
import io.github.shelfmark.site.SectionTree;
import io.github.shelfmark.site.Site;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** Makes the dialect that a site's configuration asks for. */
public final class Dialects {
  private Dialects() {}

  /**
   * How a site's documents are read.
   *
   * @param bodies renders them
   * @param links where their links lead
   * @param answers answer for what they read of the site
   */
  public record Dialect(BodyRenderer bodies, Links links, List<Answers> answers) {}

  /**
   * The dialect of a site's documents.
   *
   * @param sections what directives list
   * @param generated outputs that no document or file stands for, such as section indexes
   * @param source the source directory
   * @param present the moment the build takes as its present
   * @param reads told what pages read of the site
   * @param findings told what of the site is not run
   */
  public static Dialect of(
      Site site,
      SectionTree sections,
      Set<String> generated,
      Path source,
      Present present,
      Reads reads,
      Findings findings) {
    SiteLinks links = new SiteLinks(site, generated, reads);
    CodeBlocks blocks = new CodeBlocks();
    if (site.config().dialect() == DialectName.JEKYLL) {
      NotRun.report(site, source, findings);
      JekyllRenderer jekyll =
          new JekyllRenderer(site, links, links.shown(), source, present, reads, blocks);
      return new Dialect(jekyll, links, List.of(links.answers(), jekyll.answers()));
    }
    CodeWriter code =
        (info, text, index, writer) ->
            blocks.write(
                info,
                text,
                writer.html(),
                writer.source().document().path(),
                writer.place(index),
                writer::report);
    SectionsDirective lists = new SectionsDirective(sections, reads);
    return new Dialect(
        new CommonMarkRenderer(links, List.of(lists), Words.KEYS, code, Markup.THEME),
        links,
        List.of(links.answers(), lists.answers()));
  }
}

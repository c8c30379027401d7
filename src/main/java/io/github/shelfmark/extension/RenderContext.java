package io.github.shelfmark.extension;

import io.github.shelfmark.record.Answers;
import io.github.shelfmark.record.BuildClock;
import io.github.shelfmark.record.Reads;
import io.github.shelfmark.site.Document;
import io.github.shelfmark.site.Site;
import io.github.shelfmark.site.SiteView;
import io.github.shelfmark.text.BuildValues;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * What the renderer of a dialect may use in one build.
 *
 * @param site the site
 * @param views the site as the readers of each of its languages see it
 * @param source the source directory, for files that documents include
 * @param links where links lead
 * @param quotedLinks resolves links in text that one document shows of another
 * @param html renders documents that are written in HTML: only their links change. A dialect uses
 *     it for documents whose {@code format} is not Markdown, unless it changes them as well.
 * @param directives the directives of all extensions
 * @param liquid the tags and filters that extensions add to Liquid
 * @param words the messages of the theme
 * @param visible gives the site as the page of a document may look at it
 * @param clock the time of the build
 * @param reads records what pages read of the site; {@code links} and directives do so themselves
 * @param libraries loads libraries that only some sites need
 * @param answers takes an object that answers the reads that the dialect itself records, in this
 *     build and for the records of the last one
 * @param values the values of the build that a document may show; those it asks for are recorded.
 *     There are none in the sites of a dialect that does not {@linkplain Dialect#showsValues show}
 *     them
 * @param changes when documents were last changed; a dialect records what it asks
 */
public record RenderContext(
    Site site,
    List<SiteView> views,
    Path source,
    Links links,
    Links quotedLinks,
    BodyRenderer html,
    List<Directive> directives,
    LiquidAdditions liquid,
    Words words,
    Function<Document, VisibleSite> visible,
    BuildClock clock,
    Reads reads,
    Libraries libraries,
    Consumer<Answers> answers,
    Function<Document, BuildValues> values,
    Changes changes) {}

package io.github.shelfmark.theme;

import io.github.shelfmark.config.DiagramsConfig;
import io.github.shelfmark.diagram.Drawings;
import io.github.shelfmark.diagram.StoredInMemory;
import io.github.shelfmark.extension.Body;
import io.github.shelfmark.extension.LayoutRules;
import io.github.shelfmark.extension.Libraries;
import io.github.shelfmark.extension.Links;
import io.github.shelfmark.git.History;
import io.github.shelfmark.record.Reads;
import io.github.shelfmark.record.SourceRoots;
import io.github.shelfmark.site.Document;
import io.github.shelfmark.site.SiteSearch;
import io.github.shelfmark.text.Html;
import io.github.shelfmark.theme.body.DiagramFigures;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * What pages are made with, the same for all pages of a build.
 *
 * @param theme the theme
 * @param layouts which layouts documents may ask for
 * @param history when documents were updated, and by whom
 * @param links where the links in front matter lead
 * @param reads records which lists templates read
 * @param project what the POM says, by the names {@code name}, {@code groupId}, {@code artifactId},
 *     {@code version}, {@code url} and {@code description}; may be empty
 * @param code writes code that stands in front matter
 * @param sources the directories that the site is read from
 * @param search which files the site has for its search; empty if there cannot be one
 * @param drawings draws diagrams
 * @param twins gives the path of the twin of a page; empty if it has none
 * @param included gives a file of the project that a document includes, as a document
 */
public record PageContext(
    Theme theme,
    LayoutRules layouts,
    History history,
    Links links,
    Reads reads,
    Map<String, String> project,
    FencedCode code,
    SourceRoots sources,
    Optional<SiteSearch> search,
    Drawings drawings,
    Function<String, Optional<String>> twins,
    BiFunction<Document, String, Optional<Document>> included) {

  /** What pages of a site are made with that is read from one directory, and has no search. */
  public PageContext(
      Theme theme,
      LayoutRules layouts,
      History history,
      Links links,
      Reads reads,
      Map<String, String> project) {
    this(
        theme,
        layouts,
        history,
        links,
        reads,
        project,
        (info, code, path, place) ->
            new Body("<pre>" + Html.escape(code) + "</pre>", List.of(), List.of()),
        SourceRoots.of(Path.of("")),
        Optional.empty(),
        new Drawings(Libraries.onClassPath(), new StoredInMemory()),
        page -> Optional.empty(),
        (document, file) -> Optional.empty());
  }

  /** What shows the diagrams of a site. */
  DiagramFigures diagrams(DiagramsConfig config) {
    return new DiagramFigures(drawings, links, reads, config, included);
  }
}

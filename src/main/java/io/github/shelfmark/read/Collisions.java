package io.github.shelfmark.read;

import io.github.shelfmark.config.SiteConfig;
import io.github.shelfmark.extension.SourceRules;
import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.FindingCode;
import io.github.shelfmark.finding.Findings;
import io.github.shelfmark.finding.Position;
import io.github.shelfmark.finding.Severity;
import io.github.shelfmark.site.Collection;
import io.github.shelfmark.site.Document;
import io.github.shelfmark.site.OutputPaths;
import io.github.shelfmark.site.OutputPaths.Owner;
import io.github.shelfmark.site.Site;
import io.github.shelfmark.site.StaticFile;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Finds outputs that more than one source would write, and keeps the one that Jekyll keeps. */
final class Collisions {
  private final SiteConfig config;
  private final SourceRules rules;
  private final OutputPaths paths;
  private final Findings findings;
  private final Set<String> losers = new HashSet<>();

  /**
   * Looks for collisions of one site.
   *
   * @param paths gets the outputs of documents and static files
   */
  Collisions(SiteConfig config, SourceRules rules, OutputPaths paths, Findings findings) {
    this.config = config;
    this.rules = rules;
    this.paths = paths;
    this.findings = findings;
  }

  /** Puts the site together without what lost its path. */
  Site resolve(List<Document> pages, List<Collection> collections, List<StaticFile> staticFiles) {
    pages.forEach(this::claim);
    for (StaticFile file : staticFiles) {
      claim(file.output(), new Owner(file.path(), Position.NONE));
    }
    collections.forEach(
        collection -> collection.posts().stream().filter(Document::written).forEach(this::claim));
    directoriesThatAreFiles();
    new SimilarUrls(paths, rules.clash(), findings).report();
    if (losers.isEmpty()) {
      return new Site(config, pages, collections, staticFiles);
    }
    List<Collection> kept = new ArrayList<>();
    for (Collection collection : collections) {
      kept.add(new Collection(collection.config(), winners(collection.posts())));
    }
    List<StaticFile> files =
        staticFiles.stream().filter(file -> !losers.contains(file.path())).toList();
    return new Site(config, winners(pages), kept, files);
  }

  /**
   * Where a clash is no error, as in Jekyll, the losers stay in lists, though no page is theirs.
   */
  private List<Document> winners(List<Document> documents) {
    List<Document> kept = new ArrayList<>(documents.size());
    for (Document document : documents) {
      if (!losers.contains(document.path())) {
        kept.add(document);
      } else if (rules.clash() != Severity.ERROR) {
        kept.add(document.unwritten());
      }
    }
    return List.copyOf(kept);
  }

  private void claim(Document document) {
    claim(
        document.output(),
        new Owner(document.path(), document.frontMatter().positionOf("permalink")));
  }

  private void claim(String output, Owner owner) {
    Optional<Owner> earlier = paths.put(output, owner);
    if (earlier.isEmpty()) {
      return;
    }
    losers.add(earlier.get().source());
    Severity severity = rules.clash();
    findings.add(
        new Finding(
            severity,
            FindingCode.DUPLICATE_URL,
            owner.source(),
            owner.position(),
            "the URL /"
                + output
                + " is already used by "
                + earlier.get().source()
                + earlier.get().position()
                + (severity == Severity.ERROR ? "" : "; this one is written"),
            "Change the name or permalink of one of them."));
  }

  /** {@code /a} cannot be a file if {@code /a/b} exists. */
  private void directoriesThatAreFiles() {
    for (String output : new TreeSet<>(paths.owners().keySet())) {
      Optional<Owner> file = paths.isDirectory(output) ? paths.owner(output) : Optional.empty();
      if (file.isPresent() && losers.add(file.get().source())) {
        findings.add(
            Finding.error(
                FindingCode.DUPLICATE_URL,
                file.get().source(),
                file.get().position(),
                "the URL /" + output + " is a directory that contains other files",
                "Give it a permalink that ends with a slash or an extension."));
      }
    }
  }
}

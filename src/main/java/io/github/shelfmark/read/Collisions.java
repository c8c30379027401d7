package io.github.shelfmark.read;

import io.github.shelfmark.config.SiteConfig;
import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.FindingCode;
import io.github.shelfmark.finding.Findings;
import io.github.shelfmark.finding.Position;
import io.github.shelfmark.finding.Severity;
import io.github.shelfmark.site.Collection;
import io.github.shelfmark.site.Document;
import io.github.shelfmark.site.Site;
import io.github.shelfmark.site.StaticFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds outputs that more than one source would write, and keeps the one that Jekyll keeps. */
final class Collisions {
  private final SiteConfig config;
  private final Findings findings;
  private final Map<String, Claim> claims = new HashMap<>();
  private final Set<String> losers = new HashSet<>();

  private record Claim(String path, Position position) {}

  Collisions(SiteConfig config, Findings findings) {
    this.config = config;
    this.findings = findings;
  }

  /** Builds the site without the documents and files that lost their output to another. */
  Site resolve(List<Document> pages, List<Collection> collections, List<StaticFile> staticFiles) {
    pages.forEach(this::claim);
    for (StaticFile file : staticFiles) {
      claim(file.output(), new Claim(file.path(), Position.NONE));
    }
    collections.forEach(
        collection -> collection.posts().stream().filter(Document::written).forEach(this::claim));
    directoriesThatAreFiles();
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

  private List<Document> winners(List<Document> documents) {
    return documents.stream().filter(document -> !losers.contains(document.path())).toList();
  }

  private void claim(Document document) {
    claim(
        document.output(),
        new Claim(document.path(), document.frontMatter().positionOf("permalink")));
  }

  private void claim(String output, Claim claim) {
    Claim earlier = claims.put(output, claim);
    if (earlier == null) {
      return;
    }
    losers.add(earlier.path());
    String rest = config.jekyll() ? "; this one is written" : "";
    findings.add(
        new Finding(
            config.jekyll() ? Severity.WARNING : Severity.ERROR,
            FindingCode.DUPLICATE_URL,
            claim.path(),
            claim.position(),
            "the URL /"
                + output
                + " is already used by "
                + earlier.path()
                + earlier.position()
                + rest,
            "Change the name or permalink of one of them."));
  }

  /** {@code /a} cannot be a file if {@code /a/b} exists. */
  private void directoriesThatAreFiles() {
    for (Map.Entry<String, Claim> entry : List.copyOf(claims.entrySet())) {
      String output = entry.getKey();
      for (int end = output.lastIndexOf('/'); end > 0; end = output.lastIndexOf('/', end - 1)) {
        Claim file = claims.get(output.substring(0, end));
        if (file != null && losers.add(file.path())) {
          findings.add(
              Finding.error(
                  FindingCode.DUPLICATE_URL,
                  file.path(),
                  file.position(),
                  "the URL /"
                      + output.substring(0, end)
                      + " is a directory that contains other files",
                  "Give it a permalink that ends with a slash or an extension."));
        }
      }
    }
  }
}

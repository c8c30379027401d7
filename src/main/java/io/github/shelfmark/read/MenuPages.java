package io.github.shelfmark.read;

import io.github.shelfmark.config.SectionPage;
import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.FindingCode;
import io.github.shelfmark.finding.Findings;
import io.github.shelfmark.finding.Nearest;
import io.github.shelfmark.finding.Position;
import io.github.shelfmark.finding.Severity;
import io.github.shelfmark.site.Document;
import io.github.shelfmark.site.SectionEntry;
import io.github.shelfmark.site.Site;
import io.github.shelfmark.site.Url;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the documents that {@code pages} of the configured sections name. A document is in the
 * section that names it first; globs take what is left.
 */
final class MenuPages {
  private static final String HOME = "index.html";

  private final Site site;
  private final List<Document> documents;
  private final Findings findings;
  private final Map<String, Position> taken = new HashMap<>();

  /**
   * Creates a finder.
   *
   * @param documents the documents that globs may match, in reading order
   */
  MenuPages(Site site, List<Document> documents, Findings findings) {
    this.site = site;
    this.documents = documents;
    this.findings = findings;
  }

  /** Whether any section names a document. */
  boolean has(Document document) {
    return taken.containsKey(document.path());
  }

  /** Whether no section names any document. */
  boolean isEmpty() {
    return taken.isEmpty();
  }

  static boolean isGlob(SectionPage page) {
    return page.document().chars().anyMatch(c -> c == '*' || c == '?' || c == '[');
  }

  /** The document or link that an entry names; empty if there is none, which the findings say. */
  Optional<SectionEntry> named(SectionPage page) {
    if (!page.url().isEmpty()) {
      boolean part = page.url().indexOf('#') >= 0 || page.url().indexOf('?') >= 0;
      Optional<Document> document =
          part || !page.url().startsWith("/") ? Optional.empty() : byUrl(page.url().substring(1));
      return document.filter(SectionBuilder::canBeListed).isPresent()
          ? entry(document.get(), page)
          : Optional.of(new SectionEntry(page.title(), Optional.empty(), page.url()));
    }
    Optional<Document> document = document(page.document(), page.position());
    return document.isEmpty() ? Optional.empty() : entry(document.get(), page);
  }

  private Optional<SectionEntry> entry(Document document, SectionPage page) {
    Position earlier = taken.putIfAbsent(document.path(), page.position());
    if (earlier != null && isOfOtherTool()) {
      // Other tools let a page be in many menus; its place in the reading order is the first.
      String title = page.title().isEmpty() ? document.title() : page.title();
      return Optional.of(new SectionEntry(title, Optional.empty(), document.url()));
    }
    if (earlier != null) {
      String line = earlier.equals(Position.NONE) ? "" : ", first in line " + earlier.line();
      report(
          Severity.WARNING,
          page.position(),
          document.path() + " is listed twice" + line,
          "A page has one place in the reading order; remove the other.");
      return Optional.empty();
    }
    String title = page.title().isEmpty() ? document.title() : page.title();
    return Optional.of(new SectionEntry(title, Optional.of(document), ""));
  }

  private boolean isOfOtherTool() {
    return site.config().files().containsKey("sections");
  }

  /**
   * The document with a source path or URL; empty if there is none, which the findings say.
   *
   * @param position where it is named
   */
  Optional<Document> document(String name, Position position) {
    String path = relative(name);
    Optional<Document> found = site.documentAt(path).or(() -> byUrl(Url.decode(path)));
    if (found.filter(SectionBuilder::canBeListed).isPresent()) {
      return found;
    }
    boolean file = site.staticFileAt(path).isPresent() || found.isPresent();
    report(
        Severity.ERROR,
        position,
        "\"" + name + "\" is not " + (file ? "a page of the site" : "a document of the site"),
        file ? "Write \"{title: …, url: /" + path + "}\" for a link to a file." : guess(path));
    return Optional.empty();
  }

  private String guess(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    List<String> paths = site.documents().stream().map(Document::path).sorted().toList();
    for (String other : paths) {
      if (!name.isEmpty() && other.endsWith("/" + name)) {
        return "Did you mean \"" + other + "\"?";
      }
    }
    if (paths.stream()
        .anyMatch(other -> other.startsWith(path + (path.endsWith("/") ? "" : "/")))) {
      return "Write \""
          + path
          + (path.endsWith("/") ? "" : "/")
          + "**\" for all documents in the directory.";
    }
    return Nearest.hint(
        path,
        paths,
        "Write its path in the source directory, such as guide/install.md, or its URL.");
  }

  /** The documents that a glob matches, by source path or else by URL, in reading order. */
  List<SectionEntry> matching(SectionPage page) {
    String pattern = relative(page.document());
    Globs glob = Globs.ofPaths(pattern.endsWith("**") ? pattern + "/*" : pattern);
    List<Document> matches =
        documents.stream().filter(document -> glob.match(document.path(), false)).toList();
    if (matches.isEmpty()) {
      matches =
          documents.stream().filter(document -> glob.match(document.output(), false)).toList();
    }
    if (matches.isEmpty()) {
      report(
          Severity.WARNING,
          page.position(),
          "no document matches \"" + page.document() + "\"",
          "Globs are matched with paths in the source directory: * matches within a name, ** any"
              + " directories.");
    }
    List<SectionEntry> entries = new ArrayList<>();
    for (Document document : matches) {
      boolean home = document.output().equals(HOME);
      if (!home && taken.putIfAbsent(document.path(), page.position()) == null) {
        entries.add(SectionEntry.of(document));
      }
    }
    return entries;
  }

  private Optional<Document> byUrl(String path) {
    if (path.isEmpty() || path.endsWith("/")) {
      return site.documentFor(path + HOME)
          .or(() -> path.isEmpty() ? Optional.empty() : html(path.substring(0, path.length() - 1)));
    }
    return site.documentFor(path)
        .or(() -> html(path))
        .or(() -> site.documentFor(path + "/" + HOME));
  }

  private Optional<Document> html(String path) {
    return site.documentFor(path + ".html");
  }

  private static String relative(String name) {
    String path = name.startsWith("./") ? name.substring(2) : name;
    return path.startsWith("/") ? path.substring(1) : path;
  }

  private void report(Severity severity, Position position, String message, String hint) {
    String file = position.equals(Position.NONE) ? "" : site.config().fileOf("sections");
    findings.add(new Finding(severity, FindingCode.MENU, file, position, message, hint));
  }
}

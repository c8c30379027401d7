package io.github.shelfmark.read;

import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.FindingCode;
import io.github.shelfmark.finding.Findings;
import io.github.shelfmark.finding.Position;
import io.github.shelfmark.paths.FoundFile;
import io.github.shelfmark.read.header.ForeignHeaders;
import io.github.shelfmark.read.header.HeaderLines;
import io.github.shelfmark.site.StaticFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reports documents of other tools among the files that are published as they are: those in other
 * markup, Velocity templates, and HTML with a header of JBake. One finding for each kind.
 */
final class ForeignDocuments {
  private static final String VELOCITY = "vm";
  private static final String XDOC = "xdoc";
  private static final int HEAD = 4096;

  private static final Map<String, String> MARKUP =
      Map.ofEntries(
          Map.entry("adoc", "AsciiDoc"),
          Map.entry("asciidoc", "AsciiDoc"),
          Map.entry("apt", "APT"),
          Map.entry("aptconvert", "APT"),
          Map.entry("fml", "FML"),
          Map.entry(XDOC, "XDoc"),
          Map.entry("confluence", "Confluence's wiki markup"),
          Map.entry("creole", "Creole"),
          Map.entry("mdx", "MDX"),
          Map.entry("mediawiki", "MediaWiki's markup"),
          Map.entry("org", "Org"),
          Map.entry("rst", "reStructuredText"),
          Map.entry("textile", "Textile"),
          Map.entry("tracwiki", "Trac's wiki markup"),
          Map.entry("twiki", "TWiki's markup"));

  /** Names of Markdown that are not in the default of {@code markdown_ext}. */
  private static final Set<String> MARKDOWN =
      Set.of("mdown", "mdwn", "mdtext", "mdtxt", "ronn", "qmd", "rmd");

  private final Findings findings;
  private final FileKinds kinds = new FileKinds();

  private ForeignDocuments(Findings findings) {
    this.findings = findings;
  }

  /**
   * Looks at all files that are published as they are.
   *
   * @param files the files, sorted by path
   */
  static void report(List<StaticFile> files, Findings findings) {
    ForeignDocuments foreign = new ForeignDocuments(findings);
    for (StaticFile file : files) {
      foreign.look(file);
    }
    for (String kind : foreign.kinds.kinds()) {
      foreign.report(kind);
    }
  }

  private void look(StaticFile file) {
    String path = file.path();
    int dot = path.lastIndexOf('.');
    if (dot <= path.lastIndexOf('/')) {
      return;
    }
    String ending = path.substring(dot + 1).toLowerCase(Locale.ROOT);
    if (ending.equals("xml")) {
      if (isXdoc(file)) {
        kinds.add(XDOC, path);
      }
    } else if (ending.equals("html")) {
      header(file);
    } else if (ending.equals(VELOCITY)
        || (!ending.equals(XDOC) && MARKUP.containsKey(ending))
        || MARKDOWN.contains(ending)) {
      kinds.add(ending, path);
    }
  }

  private static boolean isXdoc(StaticFile file) {
    String head = head(file);
    return head.contains("<document>")
        || (head.contains("<document ") && head.contains("maven.apache.org/XDOC"));
  }

  private void header(StaticFile file) {
    String head = head(file);
    int first = HeaderLines.skipBlank(head, 0);
    if (first < head.length() && Character.isLetter(head.charAt(first))) {
      Optional<Finding> found = ForeignHeaders.in(head, file.path());
      found.ifPresent(findings::add);
    }
  }

  /** The first characters of a file; empty if it cannot be read, which is reported when copied. */
  private static String head(StaticFile file) {
    try (InputStream in = FoundFile.open(file.file(), file.path())) {
      return new String(in.readNBytes(HEAD), StandardCharsets.UTF_8).replace("\r\n", "\n");
    } catch (IOException unreadable) {
      return "";
    }
  }

  private void report(String kind) {
    boolean one = kinds.count(kind) == 1;
    String published =
        one
            ? " and is published as it is"
            : " and are published as they are: " + kinds.examples(kind);
    String which = one ? "it" : "them";
    if (kind.equals(VELOCITY)) {
      add(
          true,
          kind,
          (one ? "this is a Velocity template" : count(kind) + " are Velocity templates")
              + published,
          "Take .vm off the name, and list the values to fill in, such as project.version, under"
              + " \"filter\" in site.yml.");
    } else if (MARKDOWN.contains(kind)) {
      add(
          false,
          kind,
          (one ? "this looks like Markdown" : count(kind) + " look like Markdown") + published,
          "Add " + kind + " to \"markdown_ext\" to read " + which + ".");
    } else {
      add(
          false,
          kind,
          (one ? "this is " : count(kind) + " are ") + MARKUP.get(kind) + published,
          "Shelfmark reads Markdown and HTML; convert "
              + which
              + ", or leave "
              + which
              + " out with \"exclude\".");
    }
  }

  private String count(String kind) {
    return kinds.count(kind) + " files";
  }

  private void add(boolean warning, String kind, String message, String hint) {
    String file = kinds.first(kind);
    findings.add(
        warning
            ? Finding.warning(FindingCode.NOT_RENDERED, file, Position.NONE, message, hint)
            : Finding.info(FindingCode.NOT_RENDERED, file, Position.NONE, message, hint));
  }
}

package io.github.shelfmark.mavensite;

import io.github.shelfmark.extension.Libraries;
import io.github.shelfmark.extension.Library;
import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.FindingCode;
import io.github.shelfmark.finding.Position;
import io.github.shelfmark.paths.FoundFile;
import io.github.shelfmark.site.DocumentText;
import io.github.shelfmark.site.SourceFile;
import io.github.shelfmark.text.LineMap;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The documents of one build that are Velocity templates. They are run when they are read, so that
 * whatever comes after sees what they have become: titles, links, pages, keys. Shared between
 * threads.
 */
final class Templates {
  private static final Library VELOCITY =
      Library.of(
              "a .md.vm document",
              "org.apache.velocity.app.VelocityEngine",
              "org.apache.velocity:velocity-engine-core:2.4.1")
          .withAdapters("io.github.shelfmark.mavensite.velocity");

  private static final String ENGINE = "io.github.shelfmark.mavensite.velocity.VelocityTemplates";

  private final Libraries libraries;
  private final NamedFiles files;
  private final Map<String, Object> values;
  private final List<Finding> findings = new ArrayList<>();

  /**
   * The templates of one build.
   *
   * @param libraries loads Velocity when there is the first template
   * @param project the values of the project
   * @param files the files that templates may name
   */
  Templates(Libraries libraries, Map<String, String> project, NamedFiles files) {
    this.libraries = libraries;
    this.files = files;
    this.values = TemplateValues.of(project);
    values.put("esc", Map.of("d", "$", "h", "#", "b", "\\", "q", "\"", "s", "'", "n", "\n"));
  }

  /**
   * Runs a document.
   *
   * @param file the document's file
   * @param page the path of its page in the site
   * @return its text, as the template itself if it could not be run
   */
  DocumentText run(SourceFile file, String page, DocumentText template) {
    List<Finding> own = new ArrayList<>();
    Optional<TemplateEngine> engine =
        libraries.adapter(VELOCITY, TemplateEngine.class, ENGINE, own::add);
    if (engine.isEmpty()) {
      own.forEach(this::add);
      return template;
    }
    Map<String, Object> all = new TreeMap<>(values);
    all.put("currentFileName", page);
    all.put("currentFilePath", page);
    all.put("relativePath", "../".repeat((int) page.chars().filter(c -> c == '/').count()) + ".");
    TemplateEngine.Merged merged =
        engine.get().merge(template.text(), all, name -> files.read(file.file(), name));
    int above = merged.remarks().isEmpty() ? 0 : linesAbove(file, template.text());
    for (TemplateEngine.Remark remark : merged.remarks()) {
      add(
          new Finding(
              remark.severity(),
              FindingCode.VELOCITY,
              file.path(),
              new Position(remark.line() + above, remark.column()),
              remark.message(),
              remark.hint()));
    }
    LineMap lines =
        new LineMap(
            template.text(), merged.text(), line -> line.contains("$") || line.contains("#"));
    return DocumentText.made(merged.text(), template.text(), lines::authorLine);
  }

  /** How many lines of a file are above the text, in its front matter. */
  private static int linesAbove(SourceFile file, String text) {
    try {
      String all = new String(FoundFile.read(file.file(), file.path()), StandardCharsets.UTF_8);
      return (int)
          (all.chars().filter(c -> c == '\n').count()
              - text.chars().filter(c -> c == '\n').count());
    } catch (IOException unreadable) {
      return 0;
    }
  }

  private synchronized void add(Finding finding) {
    if (!findings.contains(finding)) {
      findings.add(finding);
    }
  }

  /** What was wrong with templates, by their paths and lines. */
  synchronized List<Finding> findings() {
    List<Finding> sorted = new ArrayList<>(findings);
    sorted.sort(
        Comparator.comparing(Finding::file)
            .thenComparing(finding -> finding.position().line())
            .thenComparing(finding -> finding.position().column())
            .thenComparing(Finding::message));
    return sorted;
  }
}

package io.github.shelfmark.jekyll;

import io.github.shelfmark.config.SiteConfig;
import io.github.shelfmark.extension.Body;
import io.github.shelfmark.extension.BodyText;
import io.github.shelfmark.extension.Libraries;
import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.FindingCode;
import io.github.shelfmark.finding.Position;
import io.github.shelfmark.finding.Severity;
import io.github.shelfmark.sass.DartSassLibrary;
import io.github.shelfmark.sass.SassCompiler;
import io.github.shelfmark.sass.SassFiles;
import io.github.shelfmark.sass.SassProblem;
import io.github.shelfmark.sass.SassResult;
import io.github.shelfmark.sass.SassSheet;
import io.github.shelfmark.site.Document;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The style sheets in Sass of a site ({@code Jekyll::Converters::Scss}). Shared between threads.
 */
final class SassPages {
  private static final String HINT = "Mend it there; the site is published when all is right.";

  private final Map<?, ?> options;
  private final SassFiles files;
  private final Libraries libraries;

  /**
   * The style sheets of a site.
   *
   * @param libraries loads the compiler when the first style sheet is made
   */
  SassPages(SiteConfig config, IncludeFiles includes, SiteReads reads, Libraries libraries) {
    this.options =
        config.values().get("sass") instanceof Map<?, ?> own ? own : Map.<String, Object>of();
    this.libraries = libraries;
    this.files =
        new SassFiles(
            loadPaths(),
            path -> {
              reads.include(path);
              // A file with front matter is a page. Often one imports a partial of its own name.
              return includes
                  .template(path)
                  .filter(file -> !file.matter().present())
                  .map(IncludeFiles.Template::text);
            });
  }

  /** The configured ones, as Jekyll orders them, and the source, where Jekyll is run. */
  private List<String> loadPaths() {
    List<String> paths = new ArrayList<>();
    if (options.get("load_paths") instanceof List<?> more) {
      more.forEach(path -> paths.add(path(String.valueOf(path))));
    }
    paths.add(path(options.get("sass_dir") instanceof String own ? own : "_sass"));
    paths.add("");
    return paths;
  }

  private static String path(String written) {
    String path = written.strip();
    path = path.startsWith("./") ? path.substring(2) : path;
    while (path.endsWith("/")) {
      path = path.substring(0, path.length() - 1);
    }
    return path.equals(".") ? "" : path;
  }

  /** Whether a document is a style sheet. */
  static boolean isSheet(Document document) {
    return SassSheet.isSass(document.path());
  }

  /** Compiles a style sheet, after its templating. */
  Body body(BodyText text) {
    String path = text.document().path();
    List<Finding> findings = new ArrayList<>();
    String css = "";
    Optional<SassCompiler> loaded = DartSassLibrary.load(libraries, findings::add);
    if (loaded.isPresent()) {
      SassSheet sheet = new SassSheet(path, text.text(), SassSheet.isIndented(path));
      try (SassCompiler compiler = loaded.get()) {
        compiler.open();
        SassResult result = compiler.compile(sheet, isCompressed(), files);
        css = result.css();
        result.problems().forEach(problem -> findings.add(finding(problem, text)));
      } catch (IOException e) {
        findings.add(
            Finding.error(
                FindingCode.SASS,
                path,
                Position.NONE,
                "the Sass compiler failed: " + e.getMessage(),
                "Build with -X for more, and look for an endless loop in the style sheet."));
      }
    }
    return new Body(css, List.of(), List.copyOf(findings));
  }

  private boolean isCompressed() {
    String style = String.valueOf(options.get("style"));
    return style.equals("compressed") || style.equals(":compressed");
  }

  private static Finding finding(SassProblem problem, BodyText text) {
    boolean own = problem.path().isEmpty() || problem.path().equals(text.document().path());
    Position place = own ? placeIn(text, problem.place()) : problem.place();
    return new Finding(
        problem.error() ? Severity.ERROR : Severity.WARNING,
        FindingCode.SASS,
        own ? text.document().path() : problem.path(),
        place,
        problem.error()
            ? "the style sheet cannot be compiled: " + problem.message().strip()
            : "the style sheet warns: " + problem.message().strip(),
        problem.error() ? HINT : "It does so with @warn.");
  }

  private static Position placeIn(BodyText text, Position place) {
    if (place.equals(Position.NONE)) {
      return place;
    }
    int offset = 0;
    for (int line = 1; line < place.line(); line++) {
      int end = text.text().indexOf('\n', offset);
      offset = end < 0 ? text.text().length() : end + 1;
    }
    return text.positionOf(Math.min(text.text().length(), offset + place.column() - 1));
  }
}

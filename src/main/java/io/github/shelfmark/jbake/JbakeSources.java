package io.github.shelfmark.jbake;

import io.github.shelfmark.extension.HeaderReader;
import io.github.shelfmark.extension.UnfilteredSources;
import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.FindingCode;
import io.github.shelfmark.finding.Nearest;
import io.github.shelfmark.finding.Severity;
import io.github.shelfmark.read.header.JbakeHeader;
import io.github.shelfmark.site.Dates;
import io.github.shelfmark.site.DocumentFormat;
import io.github.shelfmark.site.DocumentText;
import io.github.shelfmark.site.FrontMatter;
import io.github.shelfmark.site.SourceFile;
import io.github.shelfmark.yaml.YamlReader;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * Which files of a site of JBake are documents, and which of those are published, as in {@code
 * Crawler}, {@code MarkupEngine} and {@code Asset} of jbake-core 2.7.0.
 */
final class JbakeSources implements UnfilteredSources {
  private final JbakeSettings settings;
  private final JbakeDirectories directories;
  private final HeaderReader headers;

  JbakeSources(
      JbakeSettings settings, JbakeDirectories directories, Set<String> texts, YamlReader yaml) {
    this.settings = settings;
    this.directories = directories;
    this.headers = JbakeHeader.likeJbake(texts, yaml, settings.header());
  }

  @Override
  public Optional<HeaderReader> headers() {
    return Optional.of(headers);
  }

  /** Only the names of files count, and only in some places. */
  @Override
  public boolean isPassedOver(String name) {
    return false;
  }

  @Override
  public boolean isContent(SourceFile file) {
    if (directories.isIgnored(file.file())) {
      return false;
    }
    boolean hidden = String.valueOf(file.file().getFileName()).startsWith(".");
    if (!directories.isContent(file.file())) {
      boolean shown = !settings.ignoresHidden() || !("/" + file.path()).contains("/.");
      return shown && !directories.isReplaced(file.file());
    }
    String extension = JbakeDirectories.extension(file.file());
    return !hidden
        && !JbakeDirectories.ASCIIDOC.contains(extension)
        && !JbakeDirectories.YAML.contains(extension);
  }

  /** Markdown with the longer ending is one if it has a header: JBake itself would copy it. */
  @Override
  public boolean isDocument(
      SourceFile file, DocumentFormat format, BooleanSupplier hasFrontMatter) {
    if (!directories.isContent(file.file())) {
      return false;
    }
    return switch (JbakeDirectories.extension(file.file())) {
      case "md", "html" -> true;
      case "markdown" -> hasFrontMatter.getAsBoolean();
      default -> false;
    };
  }

  @Override
  public boolean isPublished(
      SourceFile file, FrontMatter own, Map<String, Object> data, Consumer<Finding> findings) {
    Optional<Finding> problem = problem(file, own, data);
    problem.ifPresent(findings);
    return problem.isEmpty()
        && !status(data).equalsIgnoreCase("draft")
        && !Boolean.FALSE.equals(data.get("published"));
  }

  private Optional<Finding> problem(SourceFile file, FrontMatter own, Map<String, Object> data) {
    String type = text(data, "type", settings.type());
    boolean unsaid = !own.present() && status(data).equals("draft");
    if (type.isEmpty() || status(data).isEmpty() || unsaid) {
      return Optional.of(
          Finding.warning(
              FindingCode.JBAKE,
              file.path(),
              own.positionOf("type"),
              "not built, because it has no header with a "
                  + (type.isEmpty() ? "type" : "status")
                  + ", as in JBake",
              "A header has only lines of \"key=value\", with a type and a status, up to a line "
                  + settings.header().separator()
                  + "; or set default.type and default.status in jbake.properties."));
    }
    if (!settings.types().contains(type)) {
      return Optional.of(
          Finding.warning(
              FindingCode.JBAKE,
              file.path(),
              own.positionOf("type"),
              "not built, because there is no type \"" + type + "\", as in JBake",
              Nearest.hint(
                  type,
                  settings.types(),
                  "A type has its template in jbake.properties: template."
                      + type
                      + ".file=page.ftl")));
    }
    return Optional.empty();
  }

  private String status(Map<String, Object> data) {
    return text(data, "status", settings.status());
  }

  private static String text(Map<String, Object> data, String key, String otherwise) {
    Object value = data.get(key);
    return value == null || value.toString().isEmpty() ? otherwise : value.toString();
  }

  /** Only a document that says so waits for its date. */
  @Override
  public boolean waitsForDate(Map<String, Object> data) {
    return status(data).equals("published-date");
  }

  @Override
  public DocumentText complete(
      Map<String, Object> data, SourceFile file, DocumentFormat format, DocumentText text) {
    // A key of this name would be one of the site's own in JBake.
    data.remove("permalink");
    String type = text(data, "type", settings.type());
    url(file, type).ifPresent(url -> data.put("permalink", url));
    if (type.equals("post") && !data.containsKey("sequence")) {
      // The newest first, which is the order that JBake's templates get them in.
      Dates.of(data.get("date"), ZoneOffset.UTC)
          .ifPresent(
              date -> data.put("sequence", String.valueOf(-date.toLocalDate().toEpochDay())));
    }
    if (data.get("description") == null && data.get("summary") instanceof String summary) {
      data.put("description", summary);
    }
    return text;
  }

  /** The address of a page where it is not simply the name of its file ({@code Crawler}). */
  private Optional<String> url(SourceFile file, String type) {
    String path = file.path();
    int slash = path.lastIndexOf('/') + 1;
    String name = path.substring(slash, path.lastIndexOf('.'));
    String extension = settings.extensions().getOrDefault(type, settings.extension());
    String prefix = settings.folderPrefix();
    String directory = "/" + path.substring(0, slash);
    if (!prefix.isEmpty() && ("/" + path).startsWith(prefix)) {
      return Optional.of(directory + plus(name) + "/");
    }
    return extension.equals(".html") && name.indexOf(' ') < 0
        ? Optional.empty()
        : Optional.of(directory + plus(name) + extension);
  }

  /** Blanks of names are plus signs in URLs, as {@code URLEncoder} has it. */
  private static String plus(String name) {
    return name.replace(' ', '+');
  }

  @Override
  public Severity clash() {
    return Severity.WARNING;
  }

  @Override
  public String emptyHint() {
    return "Documents of JBake are Markdown and HTML files in "
        + settings.content()
        + "/, each with a header that has a type and a status.";
  }

  /** JBake passes over such files. */
  @Override
  public Severity brokenSymbolicLink() {
    return Severity.WARNING;
  }
}

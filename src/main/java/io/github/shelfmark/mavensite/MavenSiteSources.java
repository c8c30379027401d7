package io.github.shelfmark.mavensite;

import io.github.shelfmark.extension.HeaderReader;
import io.github.shelfmark.extension.UnfilteredSources;
import io.github.shelfmark.finding.Severity;
import io.github.shelfmark.site.DocumentFormat;
import io.github.shelfmark.site.DocumentText;
import io.github.shelfmark.site.SourceFile;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * Which files of a Maven Site are documents, as in {@code DefaultSiteRenderer.addModuleFiles} of
 * doxia-site-renderer 2.1.0 and {@code MarkdownParserModule} of doxia-module-markdown 2.1.0.
 */
final class MavenSiteSources implements UnfilteredSources {
  /** What follows the name of a document that is a Velocity template. */
  static final String VELOCITY = ".vm";

  private final Path markdown;
  private final Templates templates;
  private final HeaderReader headers;

  MavenSiteSources(Path source, Templates templates, HeaderReader headers) {
    this.templates = templates;
    this.markdown = source.resolve(MavenSiteKind.MARKDOWN);
    this.headers = headers;
  }

  @Override
  public Optional<HeaderReader> headers() {
    return Optional.of(headers);
  }

  /** Doxia takes all names but those that Plexus passes over by default. */
  @Override
  public boolean isPassedOver(String name) {
    return name.endsWith("~")
        || name.startsWith(".#")
        || name.startsWith("._")
        || (name.startsWith("#") && name.endsWith("#"))
        || (name.startsWith("%") && name.endsWith("%"))
        || PlexusExcludes.NAMES.contains(name);
  }

  /** What is in {@code markdown/} and no Markdown is not published by Doxia either. */
  @Override
  public boolean isContent(SourceFile file) {
    return !file.file().startsWith(markdown) || isMarkdown(named(file));
  }

  @Override
  public SourceFile named(SourceFile file) {
    String path = file.path();
    boolean template =
        file.file().startsWith(markdown) && path.toLowerCase(Locale.ROOT).endsWith(VELOCITY);
    return template
        ? new SourceFile(
            path.substring(0, path.length() - VELOCITY.length()), file.file(), file.collection())
        : file;
  }

  private static boolean isMarkdown(SourceFile named) {
    return named.extension().equals("md") || named.extension().equals("markdown");
  }

  /** Files in {@code resources/} are copied, whatever they are. */
  @Override
  public boolean isDocument(
      SourceFile file, DocumentFormat format, BooleanSupplier hasFrontMatter) {
    return file.file().startsWith(markdown);
  }

  /** Templates are run as they are read. */
  @Override
  public DocumentText complete(
      Map<String, Object> data, SourceFile file, DocumentFormat format, DocumentText text) {
    SourceFile named = named(file);
    return named.equals(file)
        ? text
        : templates.run(file, named.pathWithoutExtension() + ".html", text);
  }

  @Override
  public boolean holdsBackPages() {
    return false;
  }

  @Override
  public String emptyHint() {
    return "Documents of a Maven Site are Markdown files in markdown/, such as markdown/index.md.";
  }

  /** Doxia passes over such files. */
  @Override
  public Severity brokenSymbolicLink() {
    return Severity.WARNING;
  }
}

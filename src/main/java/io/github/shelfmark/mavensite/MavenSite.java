package io.github.shelfmark.mavensite;

import io.github.shelfmark.config.ConfigRules;
import io.github.shelfmark.config.SiteConfig;
import io.github.shelfmark.extension.FileUse;
import io.github.shelfmark.extension.Libraries;
import io.github.shelfmark.extension.LinkRules;
import io.github.shelfmark.extension.Rule;
import io.github.shelfmark.extension.SitePolicy;
import io.github.shelfmark.extension.SourceRules;
import io.github.shelfmark.read.header.MetadataHeader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** The rules of one Maven Site. */
final class MavenSite implements SitePolicy {
  private final Path source;
  private final LeftDocuments left;
  private final Templates templates;
  private final ReportFiles reports;
  private final String url;

  /**
   * The rules for a source.
   *
   * @param source the directory with the site descriptor, such as {@code src/site}
   */
  MavenSite(Path source) {
    this(
        source,
        new Templates(Libraries.onClassPath(), Map.of(), new NamedFiles(source)),
        ReportFiles.USUAL,
        "");
  }

  private MavenSite(Path source, Templates templates, ReportFiles reports, String url) {
    this.reports = reports;
    this.source = source.toAbsolutePath().normalize();
    this.left = new LeftDocuments(this.source);
    this.templates = templates;
    this.url = url;
  }

  @Override
  public SitePolicy in(Libraries libraries, Map<String, String> project) {
    Map<String, String> values = new TreeMap<>(project);
    String reported = values.remove(ReportFiles.KEY);
    return new MavenSite(
        source,
        new Templates(libraries, values, new NamedFiles(source)),
        ReportFiles.of(reported),
        project.getOrDefault("url", ""));
  }

  @Override
  public String name() {
    return MavenSiteKind.NAME;
  }

  @Override
  public List<String> content() {
    return List.of(MavenSiteKind.MARKDOWN, MavenSiteKind.RESOURCES);
  }

  @Override
  public ConfigRules config() {
    return new MavenSiteConfig();
  }

  @Override
  public SourceRules sources(SiteConfig config) {
    return new MavenSiteSources(
        source, templates, MetadataHeader.likeDoxia(config().scalars(), config().texts()));
  }

  @Override
  public Function<String, Optional<FileUse>> uses() {
    return new MavenSiteFiles(left)::use;
  }

  @Override
  public LinkRules links(SiteConfig config) {
    return new MavenSiteLinks(left, reports, url);
  }

  @Override
  public List<Rule> rules() {
    return List.of(
        new LeftRule(left), (site, from, findings) -> templates.findings().forEach(findings));
  }
}

package io.github.shelfmark.maven;

import io.github.shelfmark.config.ConfigDefaults;
import io.github.shelfmark.extension.ValueSource;
import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.FindingCode;
import io.github.shelfmark.finding.Findings;
import io.github.shelfmark.mavensite.MavenSiteKind;
import io.github.shelfmark.mavensite.ReportFiles;
import io.github.shelfmark.mavensite.descriptor.DescriptorConfig;
import io.github.shelfmark.mavensite.descriptor.Expressions;
import io.github.shelfmark.mavensite.descriptor.ReportCategory;
import io.github.shelfmark.mavensite.descriptor.SiteDescriptor;
import io.github.shelfmark.mavensite.descriptor.Surroundings;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.RepositorySystem;

/** The navigation of a Maven Site: its descriptor, and the reports and sites around it. */
final class SiteMenus {
  private static final Map<String, String> DOXIA =
      Map.of("apt", ".apt", "xdoc", ".xml", "fml", ".fml", "xhtml", ".xhtml", "xhtml5", ".xhtml5");

  private final RepositorySystem system;
  private final MavenSession session;
  private final MavenProject project;
  private final Directories directories;
  private boolean safe;

  SiteMenus(
      RepositorySystem system,
      MavenSession session,
      MavenProject project,
      Directories directories) {
    this.system = system;
    this.session = session;
    this.project = project;
    this.directories = directories;
  }

  /** Whether a source directory is one that maven-site-plugin reads as well. */
  static boolean has(Path source) {
    return MavenSiteKind.isMavenSite(source);
  }

  /** What the site descriptor of a Maven Site says, and which reports any site has beside it. */
  static ConfigDefaults around(
      RepositorySystem system,
      MavenSession session,
      MavenProject project,
      Directories site,
      boolean safe) {
    if (has(site.source())) {
      return new SiteMenus(system, session, project, site).safe(safe).defaults();
    }
    return WrittenReports.areIn(site.output())
        ? OverviewLinks.beside(site, WrittenReports.in(site.output(), session))
        : ConfigDefaults.NONE;
  }

  /**
   * Fills the descriptor of a stranger's source, if so, with values of the project and no others:
   * properties of the command line may be secrets.
   */
  SiteMenus safe(boolean strangers) {
    safe = strangers;
    return this;
  }

  /** What the descriptor and the reports that are there now say. */
  ConfigDefaults defaults() {
    if (!ProjectValues.hasPom(project) || !has(directories.source())) {
      return ConfigDefaults.NONE;
    }
    Findings findings = new Findings();
    Optional<SiteDescriptor> found =
        new SiteDescriptors(system, session, findings).safe(safe).of(project, directories.source());
    // An overview that is a page of ours lists what its author wants.
    List<ReportCategory> reports =
        WrittenReports.in(directories.output(), session).categories().stream()
            .filter(category -> !isDocument(category.href()))
            .toList();
    ReportFiles files = DeclaredReports.of(project, directories.output(), reports);
    SiteDescriptor descriptor =
        found.map(known -> filled(known, findings)).orElseGet(SiteDescriptor::empty);
    RelatedSites related = new RelatedSites(session, project);
    Surroundings around =
        new Surroundings(
            project.getName(),
            SiteDescriptors.address(project),
            this::isDocument,
            path -> isFile("resources/" + path),
            path -> isWritten(path, files, related),
            new Surroundings.Related(related.parent(), related.modules(), reports));
    ConfigDefaults config = DescriptorConfig.of(descriptor, SiteDescriptors.FILE, around);
    List<Finding> all = new ArrayList<>(findings.list());
    config.findings().forEach(finding -> all.add(SiteDescriptors.told(finding)));
    return withReports(config, descriptor, reports, all);
  }

  /** Without menus of the author the overviews of the reports are at the top of pages. */
  private static ConfigDefaults withReports(
      ConfigDefaults config,
      SiteDescriptor descriptor,
      List<ReportCategory> reports,
      List<Finding> findings) {
    Map<String, Object> values = new LinkedHashMap<>(config.values());
    List<String> provided = new ArrayList<>(config.provided());
    if (descriptor.menus().isEmpty() && !reports.isEmpty()) {
      List<Object> nav = new ArrayList<>();
      if (values.get("nav") instanceof List<?> links) {
        nav.addAll(links);
      }
      nav.addAll(OverviewLinks.of(reports));
      reports.forEach(category -> provided.add(category.href()));
      values.put("nav", nav);
    }
    return new ConfigDefaults(config.file(), values, config.positions(), provided, findings);
  }

  private SiteDescriptor filled(SiteDescriptor descriptor, Findings findings) {
    Set<String> names = Expressions.namesIn(descriptor.root());
    if (names.isEmpty()) {
      return descriptor;
    }
    ValueSource values =
        PublishedValues.of(project, session, safe ? Set.of() : new TreeSet<>(names));
    return Expressions.late(
        descriptor,
        name -> values.values().get(name),
        (name, origin) ->
            findings.add(
                SiteDescriptors.told(
                    Finding.warning(
                        FindingCode.SITE_DESCRIPTOR,
                        origin.file(),
                        origin.position(),
                        values.refused().containsKey(name)
                            ? values.refused().get(name).message()
                            : safe
                                ? "${" + name + "} is not shown by a safe build"
                                : "${" + name + "} has no value",
                        values.refused().containsKey(name)
                            ? values.refused().get(name).hint()
                            : safe
                                ? "It shows values of the project, such as ${project.version}."
                                : "It is shown as it is written; give it as a property of the POM."))));
  }

  private boolean isDocument(String path) {
    if (!path.endsWith(".html")) {
      return false;
    }
    String stem = "markdown/" + path.substring(0, path.length() - ".html".length());
    return MavenSiteKind.ENDINGS.stream().anyMatch(ending -> isFile(stem + ending));
  }

  private boolean isWritten(String path, ReportFiles files, RelatedSites related) {
    if (files.has(path) || related.has(path)) {
      return true;
    }
    if (!path.endsWith(".html")) {
      return false;
    }
    String stem = path.substring(0, path.length() - ".html".length());
    return DOXIA.entrySet().stream()
        .map(module -> module.getKey() + "/" + stem + module.getValue())
        .anyMatch(file -> isFile(file) || isFile(file + ".vm"));
  }

  private boolean isFile(String path) {
    try {
      Path source = directories.source();
      Path file = source.resolve(path).normalize();
      return file.startsWith(source) && Files.isRegularFile(file);
    } catch (InvalidPathException otherSystem) {
      return false;
    }
  }
}

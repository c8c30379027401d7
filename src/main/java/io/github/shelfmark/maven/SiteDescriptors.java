package io.github.shelfmark.maven;

import io.github.shelfmark.extension.ValueSource;
import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.FindingCode;
import io.github.shelfmark.finding.Findings;
import io.github.shelfmark.finding.Position;
import io.github.shelfmark.finding.Severity;
import io.github.shelfmark.mavensite.descriptor.DescriptorReader;
import io.github.shelfmark.mavensite.descriptor.Expressions;
import io.github.shelfmark.mavensite.descriptor.Inheritance;
import io.github.shelfmark.mavensite.descriptor.SiteAddress;
import io.github.shelfmark.mavensite.descriptor.SiteDescriptor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.DistributionManagement;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.resolution.ArtifactRequest;
import org.eclipse.aether.resolution.ArtifactResolutionException;
import org.jspecify.annotations.Nullable;

/**
 * The site descriptors of projects with what they inherit from those of their parents, found as
 * maven-site-plugin finds them: of parents on disk at the same path as in the project, of others in
 * the repository, as the artifact with the classifier {@code site}.
 */
final class SiteDescriptors {
  /** The name of the descriptor in its directory, by which findings name it too. */
  static final String FILE = "site.xml";

  private static final int MOST_PARENTS = 50;

  private final RepositorySystem system;
  private final MavenSession session;
  private final Findings findings;
  private boolean safe;

  /**
   * Creates a finder.
   *
   * @param findings gets what is wrong with the descriptors
   */
  SiteDescriptors(RepositorySystem system, MavenSession session, Findings findings) {
    this.system = system;
    this.session = session;
    this.findings = findings;
  }

  /** Fills what is below a stranger's source, if so, with values of the project and no others. */
  SiteDescriptors safe(boolean strangers) {
    safe = strangers;
    return this;
  }

  /**
   * The descriptor of a project, before the values of the project are filled in.
   *
   * @param directory the directory of its site
   * @return empty if neither the project nor any parent has one
   */
  Optional<SiteDescriptor> of(MavenProject project, Path directory) {
    return merged(project, directory, 0);
  }

  /** Where the site of a project is published. */
  static SiteAddress address(MavenProject project) {
    DistributionManagement management = project.getDistributionManagement();
    String deployed =
        management == null || management.getSite() == null ? null : management.getSite().getUrl();
    return new SiteAddress(deployed, project.getUrl());
  }

  private Optional<SiteDescriptor> merged(
      MavenProject project, @Nullable Path directory, int depth) {
    Optional<SiteDescriptor> own = own(project, directory, depth);
    MavenProject parent = depth < MOST_PARENTS ? project.getParent() : null;
    if (parent == null || (own.isPresent() && !own.get().mergesParent())) {
      return own;
    }
    Path beside = directory == null ? null : sameIn(parent, project, directory);
    Optional<SiteDescriptor> inherited = merged(parent, beside, depth + 1);
    if (inherited.isEmpty()) {
      return own;
    }
    SiteDescriptor child = own.orElseGet(SiteDescriptor::empty);
    String name = child.name().isEmpty() ? project.getName() : child.name();
    SiteAddress above = address(parent);
    SiteAddress address = address(project);
    SiteAddress known =
        above.deployed() == null ? new SiteAddress(address.deployed(), above.read()) : above;
    return Optional.of(Inheritance.merge(child, name, address, inherited.get(), known));
  }

  private static @Nullable Path sameIn(MavenProject parent, MavenProject project, Path directory) {
    if (parent.getBasedir() == null || project.getBasedir() == null) {
      return null;
    }
    Path base = project.getBasedir().toPath().toAbsolutePath().normalize();
    Path site = directory.toAbsolutePath().normalize();
    return site.startsWith(base)
        ? parent.getBasedir().toPath().toAbsolutePath().resolve(base.relativize(site))
        : null;
  }

  private Optional<SiteDescriptor> own(MavenProject project, @Nullable Path directory, int depth) {
    Path file = null;
    if (directory != null) {
      file = directory.resolve(FILE);
    } else if (project.getBasedir() == null) {
      file = resolved(project);
    }
    if (file == null || !Files.isRegularFile(file) || file.toFile().length() == 0) {
      return Optional.empty();
    }
    Findings found = new Findings();
    String name = depth == 0 ? FILE : project.getGroupId() + ":" + project.getArtifactId();
    Optional<SiteDescriptor> read = new DescriptorReader(found).read(file, name);
    found.list().forEach(finding -> findings.add(told(finding)));
    return read.map(descriptor -> early(descriptor, project, safe && depth == 0));
  }

  /**
   * A finding about a descriptor as it is told: a parent's is no file of the project, and what is
   * wrong with it does not stop the sites of its children.
   *
   * @param finding with the name of the project instead of a file, if it is about a parent's
   */
  static Finding told(Finding finding) {
    if (finding.file().isEmpty() || finding.file().equals(FILE)) {
      return finding;
    }
    return new Finding(
        finding.severity() == Severity.ERROR ? Severity.WARNING : finding.severity(),
        finding.code(),
        "",
        Position.NONE,
        "in the site descriptor of "
            + finding.file()
            + finding.position()
            + ", "
            + finding.message(),
        finding.hint());
  }

  private SiteDescriptor early(SiteDescriptor descriptor, MavenProject project, boolean strangers) {
    Set<String> names = Expressions.namesIn(descriptor.root());
    if (names.isEmpty()) {
      return descriptor;
    }
    Set<String> keys = new TreeSet<>(names);
    names.forEach(name -> keys.add("project." + name));
    ValueSource values = PublishedValues.of(project, session, strangers ? Set.of() : keys);
    return Expressions.early(
        descriptor,
        name -> {
          String key = "project." + name;
          if (ProjectModel.NAMES.contains(key)) {
            return ProjectModel.value(project, key);
          }
          return values.values().getOrDefault(key, values.values().get(name));
        });
  }

  private @Nullable Path resolved(MavenProject project) {
    DefaultArtifact artifact =
        new DefaultArtifact(
            project.getGroupId(), project.getArtifactId(), "site", "xml", project.getVersion());
    ArtifactRequest request =
        new ArtifactRequest(artifact, project.getRemoteProjectRepositories(), "");
    try {
      return system
          .resolveArtifact(session.getRepositorySession(), request)
          .getArtifact()
          .getFile()
          .toPath();
    } catch (ArtifactResolutionException e) {
      if (session.isOffline()) {
        findings.add(
            Finding.info(
                FindingCode.SITE_DESCRIPTOR,
                "",
                Position.NONE,
                "Maven is offline, and the local repository does not have the site descriptor of "
                    + project.getGroupId()
                    + ":"
                    + project.getArtifactId()
                    + ", if there is one",
                "Build once without -o to have what it says in the menus."));
      }
      return null;
    }
  }
}

package io.github.shelfmark.maven;

import io.github.shelfmark.mavensite.MavenSiteKind;
import io.github.shelfmark.record.SourceRoot;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.project.MavenProject;

/** The modules of a reactor as parts of one site. */
final class AggregateModules {
  private static final String PROPERTY = "shelfmark.aggregate";

  private final MavenSession session;
  private final MavenProject project;
  private final ReactorModules reactor;

  AggregateModules(MavenSession session, MavenProject project, ReactorModules reactor) {
    this.session = session;
    this.project = project;
    this.reactor = reactor;
  }

  /** Whether the project is to have one site for all its modules. */
  boolean isAggregate() {
    return isAggregate(project);
  }

  /** The command line asks for the top project, a POM for the project whose POM it is. */
  private boolean isAggregate(MavenProject candidate) {
    if (candidate.getFile() == null) {
      return false;
    }
    String asked =
        session.getUserProperties() == null
            ? null
            : session.getUserProperties().getProperty(PROPERTY);
    return asked == null
        ? new ModulePom(candidate).isAggregate()
        : Boolean.parseBoolean(asked) && candidate.equals(session.getTopLevelProject());
  }

  /** The project of this build whose site the project is a part of. */
  Optional<MavenProject> partOf() {
    if (project.getFile() == null || session.getProjects() == null) {
      return Optional.empty();
    }
    for (MavenProject candidate : session.getProjects()) {
      if (!candidate.equals(project)
          && isAggregate(candidate)
          && !new ModulePom(candidate).isSkipped()
          && reactor.below(candidate).containsKey(ReactorModules.pom(project))) {
        return Optional.of(candidate);
      }
    }
    return Optional.empty();
  }

  /**
   * The directories of all modules that have content.
   *
   * @param own the source directory of the project itself
   */
  List<SourceRoot> modules(Path own) throws MojoFailureException {
    return modules(project, own);
  }

  private List<SourceRoot> modules(MavenProject top, Path own) throws MojoFailureException {
    List<SourceRoot> roots = new ArrayList<>();
    for (MavenProject module : reactor.below(top).values()) {
      ModulePom pom = new ModulePom(module);
      Path source = pom.source();
      boolean wanted =
          pom.namesSource() || (Files.isDirectory(source) && !MavenSiteKind.hasNoMarkdown(source));
      if (wanted && !pom.isSkipped() && !source.equals(own)) {
        roots.add(root(module, pom, source));
      }
    }
    return roots;
  }

  private SourceRoot root(MavenProject module, ModulePom pom, Path source)
      throws MojoFailureException {
    SourceRoot root =
        SourceRoot.module(module.getArtifactId(), source)
            .in(module.getBasedir().toPath())
            .titled(module.getName())
            .withProject(
                TemplateProperties.of(
                    module, session, source, module.getBasedir().toPath().resolve("target/site")));
    try {
      SourceRoot placed = root.at(pom.prefix());
      if (!placed.isOwn()) {
        return placed;
      }
    } catch (IllegalArgumentException outside) {
      // Told below.
    }
    throw new MojoFailureException(
        "The prefix \""
            + pom.prefix()
            + "\" of the module "
            + module.getArtifactId()
            + " is not a path in the site; write shelfmark.prefix as in \"libs/core\".");
  }

  /**
   * The modules around a project that is built alone, with the places they have in the site of all
   * modules; empty if there are none.
   */
  List<SourceRoot> neighbours() {
    if (project.getFile() == null) {
      return List.of();
    }
    File own = ReactorModules.pom(project);
    for (MavenProject top : tops()) {
      Map<File, MavenProject> modules = reactor.below(top);
      if (modules.containsKey(own) || ReactorModules.pom(top).equals(own)) {
        Path source = new ModulePom(top).source();
        List<SourceRoot> roots = new ArrayList<>();
        roots.add(new SourceRoot("", source, top.getArtifactId(), "", ProjectValues.model(top)));
        try {
          roots.addAll(modules(top, source));
        } catch (MojoFailureException wrongPrefix) {
          // Told where the site of all modules is built.
        }
        return modules.isEmpty() ? List.of() : roots;
      }
    }
    return List.of();
  }

  /** Projects that may have this one as a module, the topmost first. */
  private List<MavenProject> tops() {
    Set<MavenProject> above = new LinkedHashSet<>();
    for (MavenProject up = project; up != null && up.getFile() != null; up = up.getParent()) {
      above.add(up);
    }
    File directory = project.getBasedir().getAbsoluteFile().getParentFile();
    while (directory != null && new File(directory, "pom.xml").isFile()) {
      File pom = new File(directory, "pom.xml").toPath().normalize().toFile();
      if (above.stream().noneMatch(known -> ReactorModules.pom(known).equals(pom))) {
        MavenProject read = reactor.read(pom);
        if (read != null) {
          above.add(read);
        }
      }
      directory = directory.getParentFile();
    }
    List<MavenProject> topmost = new ArrayList<>(above);
    Collections.reverse(topmost);
    return topmost;
  }
}

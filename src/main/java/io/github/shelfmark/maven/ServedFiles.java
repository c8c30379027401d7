package io.github.shelfmark.maven;

import io.github.shelfmark.mavensite.MavenSiteKind;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;

/** The files that a request is read from. */
final class ServedFiles {
  private ServedFiles() {}

  /** The POMs of the reactor and of the parents on this machine, and the site descriptors. */
  static Set<Path> of(MavenSession session, MavenProject project, Directories directories) {
    Set<Path> files = new HashSet<>();
    List<MavenProject> all =
        session.getAllProjects() == null ? session.getProjects() : session.getAllProjects();
    if (all != null) {
      all.forEach(each -> add(each, files));
    }
    add(project, files);
    if (MavenSiteKind.isMavenSite(directories.source())) {
      files.add(directories.source().resolve(SiteDescriptors.FILE).normalize());
    }
    return files;
  }

  private static void add(MavenProject project, Set<Path> files) {
    for (MavenProject up = project; up != null && up.getFile() != null; up = up.getParent()) {
      Path pom = up.getFile().toPath().toAbsolutePath().normalize();
      if (!files.add(pom)) {
        return;
      }
      Path base = pom.getParent();
      if (base != null) {
        Path site = UsualSources.siteDirectory(up, base);
        if (MavenSiteKind.isMavenSite(site)) {
          files.add(site.resolve(SiteDescriptors.FILE).normalize());
        }
      }
    }
  }
}

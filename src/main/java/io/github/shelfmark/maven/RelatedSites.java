package io.github.shelfmark.maven;

import io.github.shelfmark.mavensite.descriptor.SiteLink;
import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** The sites of a project's parent and modules, as menus link to them. */
final class RelatedSites {
  private final MavenSession session;
  private final MavenProject project;

  RelatedSites(MavenSession session, MavenProject project) {
    this.session = session;
    this.project = project;
  }

  /** The site of the parent; empty if nobody says where it is. */
  Optional<SiteLink> parent() {
    MavenProject parent = project.getParent();
    if (parent == null) {
      return Optional.empty();
    }
    if (isWeb(parent.getUrl())) {
      return Optional.of(new SiteLink(parent.getName(), index(parent.getUrl())));
    }
    return parent.getBasedir() == null
        ? Optional.empty()
        : Optional.of(new SiteLink(parent.getName(), "../index.html"));
  }

  /** The sites of the modules, in the order of the POM. */
  List<SiteLink> modules() {
    List<SiteLink> links = new ArrayList<>();
    for (String name : project.getModules()) {
      MavenProject module = module(name);
      if (module != null) {
        links.add(new SiteLink(module.getName(), href(module)));
      }
    }
    return links;
  }

  /** Whether a path of the site is the front page of a module's site below it. */
  boolean has(String path) {
    return modules().stream().anyMatch(module -> module.href().equals(path));
  }

  private @Nullable MavenProject module(String name) {
    if (project.getBasedir() == null) {
      return null;
    }
    File pom = ModulePom.pomOf(project.getBasedir(), name);
    List<MavenProject> all = session.getAllProjects();
    for (MavenProject other : all == null ? session.getProjects() : all) {
      if (other.getFile() != null && ReactorModules.pom(other).equals(pom)) {
        return other;
      }
    }
    return null;
  }

  private String href(MavenProject module) {
    String own = project.getUrl();
    String url = module.getUrl();
    if (!isWeb(url)) {
      return module.getArtifactId() + "/index.html";
    }
    String base = own == null || own.endsWith("/") ? own : own + "/";
    return base != null && url.startsWith(base) && url.length() > base.length()
        ? index(url.substring(base.length()))
        : index(url);
  }

  private static boolean isWeb(@Nullable String url) {
    return url != null && (url.startsWith("http://") || url.startsWith("https://"));
  }

  private static String index(String url) {
    return url + (url.endsWith("/") ? "" : "/") + "index.html";
  }
}

package io.github.shelfmark.maven;

import io.github.shelfmark.extension.Libraries;
import io.github.shelfmark.extension.Library;
import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.library.LibraryLoaders;
import io.github.shelfmark.library.ResolvedLibraries;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.maven.RepositoryUtils;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.RepositorySystemSession;
import org.eclipse.aether.SessionData;
import org.eclipse.aether.repository.RemoteRepository;
import org.jspecify.annotations.Nullable;

/**
 * The libraries of one project's site, resolved by Maven. Does nothing before the first is asked
 * for: most sites need none.
 */
final class MavenLibraries implements Libraries {
  private final RepositorySystem system;
  private final MavenSession session;
  private final MavenProject project;
  private @Nullable Libraries libraries;

  MavenLibraries(RepositorySystem system, MavenSession session, MavenProject project) {
    this.system = system;
    this.session = session;
    this.project = project;
  }

  @Override
  public Optional<ClassLoader> load(Library library, Consumer<Finding> findings) {
    return libraries().load(library, findings);
  }

  private synchronized Libraries libraries() {
    if (libraries == null) {
      RepositorySystemSession repositories = session.getRepositorySession();
      libraries =
          new ResolvedLibraries(
              new MavenArtifacts(system, repositories, remotes()), loaders(repositories.getData()));
    }
    return libraries;
  }

  private List<RemoteRepository> remotes() {
    List<RemoteRepository> remotes = project.getRemotePluginRepositories();
    return remotes == null || remotes.isEmpty()
        ? RepositoryUtils.toRepos(session.getRequest().getPluginArtifactRepositories())
        : remotes;
  }

  /** The class loaders that all projects of the session share. */
  private LibraryLoaders loaders(SessionData data) {
    // The class is the key: modules whose plugins have different dependencies have different ones.
    synchronized (MavenLibraries.class) {
      if (data.get(LibraryLoaders.class) instanceof LibraryLoaders known) {
        return known;
      }
      LibraryLoaders loaders = new LibraryLoaders(Libraries.class.getClassLoader());
      data.set(LibraryLoaders.class, loaders);
      ExecutionEvents.listen(
          session,
          (event, details) -> {
            if (event.equals("sessionEnded")) {
              close(loaders);
            }
          });
      return loaders;
    }
  }

  private static void close(LibraryLoaders loaders) {
    try {
      loaders.close();
    } catch (IOException e) {
      // Nothing is lost, as the files were only read, and the build has ended.
    }
  }
}

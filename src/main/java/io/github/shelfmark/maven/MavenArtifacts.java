package io.github.shelfmark.maven;

import io.github.shelfmark.library.ArtifactFiles;
import io.github.shelfmark.library.UnresolvedException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.RepositorySystemSession;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.collection.CollectRequest;
import org.eclipse.aether.graph.Dependency;
import org.eclipse.aether.repository.RemoteRepository;
import org.eclipse.aether.resolution.ArtifactResult;
import org.eclipse.aether.resolution.DependencyRequest;
import org.eclipse.aether.resolution.DependencyResolutionException;
import org.eclipse.aether.resolution.DependencyResult;
import org.jspecify.annotations.Nullable;

/**
 * Resolves artifacts as Maven resolves plugins.
 *
 * @param system Maven's resolver
 * @param session with the local repository, the mirrors and the offline mode of the build
 * @param repositories where to look for artifacts, with mirrors and credentials applied
 */
record MavenArtifacts(
    RepositorySystem system, RepositorySystemSession session, List<RemoteRepository> repositories)
    implements ArtifactFiles {

  @Override
  public List<Path> resolve(List<String> artifacts) throws UnresolvedException {
    CollectRequest collect = new CollectRequest();
    collect.setRepositories(repositories);
    for (String artifact : artifacts) {
      collect.addDependency(new Dependency(artifact(artifact), "runtime"));
    }
    try {
      DependencyRequest request = new DependencyRequest(collect, /* filter= */ null);
      List<Path> files = new ArrayList<>();
      for (ArtifactResult result :
          system.resolveDependencies(session, request).getArtifactResults()) {
        if (!result.getArtifact().getExtension().equals("pom")) {
          files.add(result.getArtifact().getFile().toPath());
        }
      }
      return files;
    } catch (DependencyResolutionException e) {
      throw new UnresolvedException(
          reason(e), "Fetch it with: " + FetchCommand.of(artifacts, repositories), e);
    }
  }

  private static Artifact artifact(String coordinates) {
    String[] parts = coordinates.split(":", -1);
    String type = parts.length > 3 ? parts[3] : "jar";
    String classifier = parts.length > 4 ? parts[4] : "";
    return new DefaultArtifact(parts[0], parts[1], classifier, type, parts[2]);
  }

  private String reason(DependencyResolutionException e) {
    if (!session.isOffline()) {
      return "Maven cannot resolve it: " + cause(e);
    }
    List<String> missing = missing(e.getResult());
    return missing.isEmpty()
        ? "Maven is offline, and the local repository does not have all of it"
        : "Maven is offline, and the local repository does not have " + String.join(", ", missing);
  }

  /** What could not be resolved; the rest of the library may be there. */
  private static List<String> missing(@Nullable DependencyResult result) {
    List<String> missing = new ArrayList<>();
    if (result != null) {
      for (ArtifactResult artifact : result.getArtifactResults()) {
        if (!artifact.isResolved()) {
          missing.add(artifact.getRequest().getArtifact().toString());
        }
      }
    }
    return missing;
  }

  /** The message of the innermost exception; the outer ones repeat it in longer sentences. */
  private static String cause(Throwable failure) {
    Throwable inner = failure;
    while (inner.getCause() != null && inner.getCause() != inner) {
      inner = inner.getCause();
    }
    return String.valueOf(inner.getMessage()).lines().findFirst().orElse("");
  }
}

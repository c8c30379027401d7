package io.github.shelfmark.maven;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.aether.repository.RemoteRepository;

/** Makes the command that downloads artifacts into the local repository. */
final class FetchCommand {
  private FetchCommand() {}

  /**
   * The command. It can be run in any directory, so repositories that only a POM has are options of
   * it.
   *
   * @param artifacts each as {@code groupId:artifactId:version[:type[:classifier]]}
   * @param repositories where they are
   */
  static String of(List<String> artifacts, List<RemoteRepository> repositories) {
    String options = remotes(repositories);
    return artifacts.stream()
        .map(artifact -> "mvn dependency:get -Dartifact=" + artifact + options)
        .collect(Collectors.joining(" && "));
  }

  private static String remotes(List<RemoteRepository> repositories) {
    List<String> remotes = new ArrayList<>();
    for (RemoteRepository repository : repositories) {
      // The command applies the mirrors of the settings itself.
      List<RemoteRepository> mirrored = repository.getMirroredRepositories();
      for (RemoteRepository original : mirrored.isEmpty() ? List.of(repository) : mirrored) {
        if (!original.getId().equals("central") && !hasPassword(original.getUrl())) {
          remotes.add(original.getId() + "::default::" + original.getUrl());
        }
      }
    }
    return remotes.isEmpty() ? "" : " -DremoteRepositories=" + String.join(",", remotes);
  }

  private static boolean hasPassword(String url) {
    return url.contains("@");
  }
}

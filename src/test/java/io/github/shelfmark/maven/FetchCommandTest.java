package io.github.shelfmark.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.eclipse.aether.repository.RemoteRepository;
import org.junit.jupiter.api.Test;

/** The command that a finding shows. */
class FetchCommandTest {
  private static final RemoteRepository CENTRAL =
      repository("central", "https://repo.example.org/maven2");
  private static final RemoteRepository HARBOUR =
      repository("harbour", "https://harbour.example/maven");

  private static RemoteRepository repository(String id, String url) {
    return builder(id, url).build();
  }

  private static RemoteRepository.Builder builder(String id, String url) {
    return new RemoteRepository.Builder(id, "default", url);
  }

  @Test
  void fetchesFromCentral() {
    assertThat(FetchCommand.of(List.of("org.example:a:1"), List.of(CENTRAL)))
        .isEqualTo("mvn dependency:get -Dartifact=org.example:a:1");
  }

  @Test
  void fetchesAllArtifacts() {
    assertThat(FetchCommand.of(List.of("org.example:a:1", "org.example:b:2"), List.of(CENTRAL)))
        .isEqualTo(
            "mvn dependency:get -Dartifact=org.example:a:1"
                + " && mvn dependency:get -Dartifact=org.example:b:2");
  }

  @Test
  void namesTheRepositoriesOfThePom() {
    assertThat(FetchCommand.of(List.of("org.example:a:1"), List.of(HARBOUR, CENTRAL)))
        .isEqualTo(
            "mvn dependency:get -Dartifact=org.example:a:1"
                + " -DremoteRepositories=harbour::default::https://harbour.example/maven");
  }

  @Test
  void leavesMirrorsToTheSettings() {
    RemoteRepository mirror =
        builder("mirror", "https://mirror.example/")
            .setMirroredRepositories(List.of(CENTRAL, HARBOUR))
            .build();

    assertThat(FetchCommand.of(List.of("org.example:a:1"), List.of(mirror)))
        .isEqualTo(
            "mvn dependency:get -Dartifact=org.example:a:1"
                + " -DremoteRepositories=harbour::default::https://harbour.example/maven");
  }

  @Test
  void neverShowsAPassword() {
    RemoteRepository secret = repository("secret", "https://me:word@harbour.example/maven");

    assertThat(FetchCommand.of(List.of("org.example:a:1"), List.of(secret)))
        .isEqualTo("mvn dependency:get -Dartifact=org.example:a:1");
  }
}

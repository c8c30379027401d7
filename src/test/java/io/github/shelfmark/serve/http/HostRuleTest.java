package io.github.shelfmark.serve.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostRuleTest {
  private static final HostRule RULE =
      new HostRule(4000, Set.of("my-machine", "localhost:8000", "[fe80::1]"));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "localhost",
        "localhost:4000",
        "LOCALHOST:4000",
        "localhost.:4000",
        "127.0.0.1",
        "127.0.0.1:4000",
        "[::1]",
        "[::1]:4000",
        "my-machine",
        "my-machine:4000",
        "My-Machine:80",
        "localhost:8000",
        "[fe80::1]:4000"
      })
  void ownNamesAreAnswered(String host) {
    assertThat(RULE.allows(host)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "evil.example",
        "evil.example:4000",
        "localhost.evil.example",
        "evil-localhost",
        "localhost:4001",
        "localhost:",
        "localhost:4000:4000",
        "127.0.0.1.evil.example",
        "::1",
        "[::1",
        "[::1]x:4000",
        "[::2]:4000",
        "127.0.0.2",
        "0.0.0.0:4000",
        "localhost@evil.example",
        "user@localhost:4000",
        "localhost..",
        "other-machine",
        "127.0.0.1:8000",
        " "
      })
  void othersAreNot(String host) {
    assertThat(RULE.allows(host)).isFalse();
  }
}

package io.github.shelfmark.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.shelfmark.extension.ClaimedFiles;
import io.github.shelfmark.extension.Made;
import io.github.shelfmark.extension.Output;
import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.Findings;
import io.github.shelfmark.finding.Position;
import io.github.shelfmark.text.NestingException;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GuardTest {
  private final Findings findings = new Findings();

  private static Throwable caught(Callable<Throwable> code) {
    return Guard.call(code, thrown -> thrown);
  }

  @Test
  void whatExtensionsThrowIsCaught() {
    for (Throwable thrown :
        List.of(
            new IOException(),
            new IllegalStateException(),
            new NoSuchMethodError(),
            new AssertionError(),
            new StackOverflowError())) {
      assertThat(
              caught(
                  () -> {
                    if (thrown instanceof Error error) {
                      throw error;
                    }
                    throw (Exception) thrown;
                  }))
          .isSameAs(thrown);
    }
  }

  @Test
  void whatOurReaderOrTheMachineThrowsIsNot() {
    assertThatThrownBy(
            () ->
                caught(
                    () -> {
                      throw new NestingException(3);
                    }))
        .isInstanceOf(NestingException.class);
    assertThatThrownBy(
            () ->
                caught(
                    () -> {
                      throw new OutOfMemoryError("no room");
                    }))
        .isInstanceOf(OutOfMemoryError.class);
  }

  @Test
  void aFindingNamesTheClassAndTheLine() {
    Finding finding =
        Guard.finding(
            "the rule",
            (Callable<Object>) () -> "a lambda expression",
            "a.md",
            Position.START,
            new IllegalStateException("one\r\n\ttwo \u001b[31m"));

    assertThat(finding.headline())
        .isEqualTo(
            "a.md:1:1: the rule (io.github.shelfmark.engine.GuardTest) failed:"
                + " java.lang.IllegalStateException: one two [31m");
    assertThat(finding.hint()).contains(" at GuardTest.java:");
    assertThat(Guard.finding("", this, "", Position.NONE, new Exception("x".repeat(999))).message())
        .hasSizeLessThan(400)
        .endsWith("x…");
  }

  @ParameterizedTest
  @ValueSource(strings = {"key", "source", "page", "make", "null"})
  void anOutputThatFailsAnywhereIsReportedWhenItIsMade(String where) throws IOException {
    Output output = GuardedOutput.of("a.txt", new Failing(where));

    assertThat(output.key() + output.source() + output.isPage()).isEqualTo("false");
    assertThat(output.make().findings())
        .singleElement()
        .satisfies(
            finding ->
                assertThat(finding.message())
                    .startsWith("the output \"a.txt\" (" + Failing.class.getName() + ") failed: "));
  }

  private record Failing(String where) implements Output {
    private <T> T value(String here, T value) {
      if (where.equals(here)) {
        throw new IllegalStateException("here");
      }
      return value;
    }

    @Override
    public String path() {
      return "a.txt";
    }

    @Override
    public String key() {
      return value("key", "");
    }

    @Override
    public String source() {
      return value("source", "");
    }

    @Override
    public boolean isPage() {
      return value("page", false);
    }

    @Override
    @SuppressWarnings("NullAway") // Extensions may be compiled without it.
    public Made make() {
      return where.equals("null") ? null : value("make", Made.of(new byte[] {1}));
    }
  }

  @Test
  void aDiskThatIsFullIsNotTheExtensionsError() {
    ClaimedFiles files =
        GuardedFiles.of("parts", target -> target.write("a", new byte[0]), findings);

    assertThatThrownBy(
            () ->
                files.make(
                    (path, bytes) -> {
                      throw new IOException("no disk");
                    }))
        .hasMessage("no disk");
    assertThat(findings.list()).isEmpty();
  }

  @Test
  void filesThatCannotBeMadeAreReported() throws IOException {
    GuardedFiles.of(
            "parts",
            target -> {
              throw new IOException("no chart");
            },
            findings)
        .make((path, bytes) -> {});

    assertThat(findings.list())
        .extracting(Finding::message)
        .containsExactly(
            "the directory \"parts\" (io.github.shelfmark.engine.GuardTest) failed:"
                + " java.io.IOException: no chart");
  }
}

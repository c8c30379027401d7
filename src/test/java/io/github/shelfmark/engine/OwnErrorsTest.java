package io.github.shelfmark.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.shelfmark.BuildReport;
import io.github.shelfmark.extension.Sink;
import io.github.shelfmark.extension.SinkResult;
import io.github.shelfmark.finding.FindingCode;
import io.github.shelfmark.testing.TestBuild;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is thrown outside of pages. */
class OwnErrorsTest {
  @TempDir private Path directory;
  private TestBuild build;

  @BeforeEach
  void writeSource() throws IOException {
    build = TestBuild.in(directory);
    build.source().config("title: T").file("index.md", "# A\n");
  }

  /** Throws something when the site is to be committed. */
  private record Broken(RuntimeException failure) implements Sink {
    @Override
    public String state() {
      return "";
    }

    @Override
    public Optional<SinkResult> intact() {
      return Optional.empty();
    }

    @Override
    public void open() {
      throw failure;
    }

    @Override
    public boolean keep(String path) {
      return false;
    }

    @Override
    public void write(String path, byte[] bytes) {
      // Nothing comes so far.
    }

    @Override
    public SinkResult commit() {
      throw failure;
    }

    @Override
    public void abandon() {
      // There is nothing to do.
    }
  }

  @Test
  void areFindings() throws IOException {
    BuildReport report = build.run(new Broken(new IllegalStateException("no luck")));

    assertThat(report.published()).isFalse();
    assertThat(report.findings()).hasSize(1);
    assertThat(report.findings().get(0).code()).isEqualTo(FindingCode.INTERNAL);
    assertThat(report.findings().get(0).message()).contains("no luck", "OwnErrorsTest.java:");
  }

  @Test
  void butErrorsOfFilesAreThrown() {
    IOException full = new IOException("No space left on device");
    assertThatThrownBy(() -> build.run(new Broken(new IllegalStateException(full)))).isSameAs(full);
  }
}

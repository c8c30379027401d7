package io.github.shelfmark.produce;

import io.github.shelfmark.extension.Made;
import io.github.shelfmark.extension.Output;
import io.github.shelfmark.extension.Plan;
import io.github.shelfmark.extension.Producer;
import io.github.shelfmark.site.StaticFile;
import java.io.IOException;
import java.nio.file.Files;

/** Copies of the files that are not documents. Only their bytes are copied, not their times. */
public final class StaticFiles implements Producer {
  /**
   * A copy.
   *
   * @param key the stamp of the file; empty if it is not reliable
   */
  private record Copy(StaticFile file, String key) implements Output {
    @Override
    public String path() {
      return file.output();
    }

    @Override
    public String source() {
      return file.path();
    }

    @Override
    public Made make() throws IOException {
      return Made.of(Files.readAllBytes(file.file()));
    }
  }

  @Override
  public void announce(Plan plan) {
    for (StaticFile file : plan.site().staticFiles()) {
      plan.add(new Copy(file, plan.stamp(file)));
    }
  }
}

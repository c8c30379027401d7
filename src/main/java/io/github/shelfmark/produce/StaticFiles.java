package io.github.shelfmark.produce;

import io.github.shelfmark.extension.Made;
import io.github.shelfmark.extension.Output;
import io.github.shelfmark.extension.Plan;
import io.github.shelfmark.extension.Producer;
import io.github.shelfmark.paths.FoundFile;
import io.github.shelfmark.site.StaticFile;
import java.io.IOException;

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
      return Made.of(FoundFile.read(file.file(), file.path()));
    }
  }

  @Override
  public void announce(Plan plan) {
    for (StaticFile file : plan.site().staticFiles()) {
      plan.add(new Copy(file, plan.stamp(file)));
    }
  }
}

package io.github.shelfmark.engine;

import io.github.shelfmark.extension.ClaimedFiles;
import io.github.shelfmark.extension.ClaimedFiles.Target;
import io.github.shelfmark.extension.Output;
import io.github.shelfmark.text.Budget;
import io.github.shelfmark.text.BudgetException;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * An output that is made when somebody asks for it. What cannot be made is not there; builds and
 * checks tell why.
 *
 * @param output the output
 * @param factor how many times the usual sizes its budget has
 */
record LateOutput(Output output, int factor) implements ClaimedFiles {
  @Override
  public void make(Target target) throws IOException {
    try {
      byte[] bytes = new Budget(factor).during(this::bytes);
      if (bytes.length > 0) {
        target.write("", bytes);
      }
    } catch (BudgetException tooMuch) {
      throw new IOException(tooMuch);
    }
  }

  private byte[] bytes() {
    try {
      return output.make().bytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

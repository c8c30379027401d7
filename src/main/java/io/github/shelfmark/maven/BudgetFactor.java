package io.github.shelfmark.maven;

import io.github.shelfmark.BuildRequest;
import org.apache.maven.plugin.MojoExecutionException;

/** How many times the usual time and memory pages may take, as the user says. */
final class BudgetFactor {
  private BudgetFactor() {}

  /**
   * The factor of a build.
   *
   * @throws MojoExecutionException if it is out of range: another one would not be what was meant
   */
  static int of(int parameter) throws MojoExecutionException {
    if (parameter < 1 || parameter > BuildRequest.MOST_BUDGET) {
      throw new MojoExecutionException(
          "shelfmark.budget is a whole number from 1 to "
              + BuildRequest.MOST_BUDGET
              + ", and "
              + parameter
              + " is not");
    }
    return parameter;
  }
}

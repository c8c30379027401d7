package io.github.shelfmark.engine;

import io.github.shelfmark.extension.Libraries;
import io.github.shelfmark.extension.Library;
import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.FindingCode;
import io.github.shelfmark.finding.Position;
import java.util.Optional;
import java.util.function.Consumer;

/** The libraries that a stranger's source gets: none, so nothing is resolved or fetched for it. */
final class StrangersLibraries implements Libraries {
  @Override
  public Optional<ClassLoader> load(Library library, Consumer<Finding> findings) {
    findings.accept(
        Finding.warning(
            FindingCode.REFUSED_IN_SAFE,
            "",
            Position.NONE,
            library.neededBy()
                + " needs "
                + String.join(", ", library.artifacts())
                + ", which a safe"
                + " build does not fetch",
            "Take out what needs it, or build what is your own without shelfmark.safe."));
    return Optional.empty();
  }
}

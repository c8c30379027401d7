package org.example.harbour;

import io.github.shelfmark.extension.BodyText;
import io.github.shelfmark.extension.Rule;
import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.FindingCode;
import io.github.shelfmark.site.Document;
import io.github.shelfmark.site.Site;
import java.nio.file.Path;
import java.util.function.Consumer;

/** Ships have no left side. */
final class LeftRule implements Rule {
  static final FindingCode CODE = new FindingCode("harbour-words");

  @Override
  public void check(Site site, Path source, Consumer<Finding> findings) {
    for (Document document : site.documents()) {
      int index = document.body().indexOf("left side");
      if (index >= 0) {
        findings.accept(
            Finding.warning(
                CODE,
                document.path(),
                BodyText.of(document).positionOf(index),
                "a ship has no \"left side\"",
                "Write \"port\"."));
      }
    }
  }
}

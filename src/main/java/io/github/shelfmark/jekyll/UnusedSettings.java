package io.github.shelfmark.jekyll;

import io.github.shelfmark.extension.Rule;
import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.FindingCode;
import io.github.shelfmark.finding.Position;
import io.github.shelfmark.finding.Severity;
import io.github.shelfmark.site.Site;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Tells of settings of Jekyll that have no effect because Maven's take their place, or because
 * there is only one way here: {@code source}, {@code destination} and {@code encoding}.
 */
final class UnusedSettings implements Rule {
  private static final String SOURCE = "source";
  private static final String DESTINATION = "destination";
  private static final String ENCODING = "encoding";

  @Override
  public void check(Site site, Path source, Consumer<Finding> findings) {
    Map<String, Object> values = site.config().values();
    if (values.get(SOURCE) instanceof String other && !isSame(source, other)) {
      findings.accept(
          told(
              site,
              Severity.WARNING,
              "the documents are not read from \"" + other + "\", which \"source\" says",
              "Move "
                  + site.config().file()
                  + " there, and name that directory with -Dshelfmark.sourceDirectory."));
    }
    // Jekyll's default value is often written out.
    if (values.get(DESTINATION) instanceof String other
        && !source.resolve("_site").equals(resolved(source, other))) {
      findings.accept(
          told(
              site,
              Severity.INFO,
              "the site is not written to \"" + other + "\", which \"destination\" says",
              "-Dshelfmark.outputDirectory says where; without it that is Maven's directory for"
                  + " the site."));
    }
    if (values.get(ENCODING) instanceof String other && !isUtf8(other)) {
      findings.accept(
          told(
              site,
              Severity.WARNING,
              "files are read as UTF-8, though \"encoding\" is \"" + other + "\"",
              "Convert them once, for instance with iconv -f " + other + " -t UTF-8."));
    }
  }

  private static Finding told(Site site, Severity severity, String message, String hint) {
    return new Finding(
        severity, FindingCode.NOT_RUN, site.config().file(), Position.NONE, message, hint);
  }

  private static boolean isSame(Path source, String other) {
    return source.normalize().equals(resolved(source, other));
  }

  /** A path that no file can have is the author's, and shown as such. */
  private static Path resolved(Path source, String other) {
    try {
      return source.resolve(other.strip()).normalize();
    } catch (InvalidPathException e) {
      return Path.of("");
    }
  }

  /** Ruby also has {@code bom|utf-8}, which drops a mark at the start as is always done here. */
  private static boolean isUtf8(String encoding) {
    return switch (encoding.strip().toLowerCase(Locale.ROOT)) {
      case "utf-8", "utf8", "bom|utf-8", "us-ascii", "ascii" -> true;
      default -> false;
    };
  }
}

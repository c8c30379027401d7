package io.github.shelfmark.jbake;

import io.github.shelfmark.extension.Rule;
import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.FindingCode;
import io.github.shelfmark.finding.Position;
import io.github.shelfmark.site.Site;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Says once what of a site of JBake is not used: templates, data, AsciiDoc, and some keys. */
final class NotRead implements Rule {
  private static final int EXAMPLES = 3;

  private final JbakeProperties properties;
  private final JbakeDirectories directories;

  NotRead(JbakeProperties properties, JbakeDirectories directories) {
    this.properties = properties;
    this.directories = directories;
  }

  @Override
  public void check(Site site, Path source, Consumer<Finding> findings) {
    LeftFiles left = LeftFiles.in(directories);
    tell(
        findings,
        left.asciidoc(),
        "AsciiDoc and not built",
        "Convert them to Markdown; links to their pages lead nowhere.");
    tell(
        findings,
        left.data(),
        "data and not built",
        "Move what templates need to _data, beside the properties; it is site.data there.");
    String templates = properties.text("template.folder", "templates");
    if (Files.isDirectory(directories.source().resolve(templates).normalize())) {
      findings.accept(
          info(
              Position.NONE,
              "the templates in " + templates + "/ are not run",
              "The look is that of the theme; the manual's page on themes shows how to change it."));
    }
    List<String> unused =
        properties.entries().keySet().stream().filter(JbakeKeys::isUnused).sorted().toList();
    if (!unused.isEmpty()) {
      findings.accept(
          info(
              properties.position(unused.get(0)),
              "these keys mean nothing here: " + String.join(", ", unused),
              "They may stay; the manual's page on JBake says which keys are read."));
    }
  }

  private void tell(Consumer<Finding> findings, List<String> files, String what, String hint) {
    if (!files.isEmpty()) {
      List<String> some = new ArrayList<>(files.subList(0, Math.min(EXAMPLES, files.size())));
      if (files.size() > EXAMPLES) {
        some.add("…");
      }
      findings.accept(
          Finding.info(
              FindingCode.JBAKE,
              "",
              Position.NONE,
              (files.size() == 1 ? "1 file is " : files.size() + " files are ")
                  + what
                  + ": "
                  + String.join(", ", some),
              hint));
    }
  }

  private Finding info(Position position, String message, String hint) {
    return Finding.info(FindingCode.JBAKE, properties.file(), position, message, hint);
  }
}

package io.github.shelfmark.mavensite;

import io.github.shelfmark.extension.Rule;
import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.FindingCode;
import io.github.shelfmark.finding.Position;
import io.github.shelfmark.site.Site;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Says once which documents of a Maven Site are left to maven-site-plugin. */
final class LeftRule implements Rule {
  private static final int EXAMPLES = 3;

  private final LeftDocuments left;

  LeftRule(LeftDocuments left) {
    this.left = left;
  }

  @Override
  public void check(Site site, Path source, Consumer<Finding> findings) {
    List<String> documents = new ArrayList<>(left.byOutput().values());
    if (!documents.isEmpty()) {
      findings.accept(
          Finding.info(
              FindingCode.MAVEN_SITE,
              "",
              Position.NONE,
              count(documents.size(), "document")
                  + " left to maven-site-plugin: "
                  + some(documents),
              "Only Markdown is built; links to their pages are not checked."));
    }
    List<String> languages = left.languages();
    if (!languages.isEmpty()) {
      findings.accept(
          Finding.info(
              FindingCode.MAVEN_SITE,
              "",
              Position.NONE,
              "the site in other languages is left to maven-site-plugin: "
                  + String.join(", ", languages),
              "To build it, set <sourceDirectory> to its directory in an execution of its own."));
    }
  }

  private static String count(int number, String what) {
    return number == 1 ? "1 " + what + " is" : number + " " + what + "s are";
  }

  private static String some(List<String> all) {
    String shown = String.join(", ", all.subList(0, Math.min(EXAMPLES, all.size())));
    return all.size() > EXAMPLES ? shown + " …" : shown;
  }
}

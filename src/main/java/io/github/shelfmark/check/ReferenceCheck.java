package io.github.shelfmark.check;

import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.FindingCode;
import io.github.shelfmark.finding.Severity;
import io.github.shelfmark.record.Reference;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Checks the links of all pages, kept ones included, whose targets had to be made first: those to
 * anchors, and to files that other tools write. Its time grows with the number of such links, and
 * each target is looked into once.
 */
public final class ReferenceCheck {
  private final Severity severity;
  private final Pages pages;
  private final ProvidedFiles provided;

  /** The pages of this build. */
  public interface Pages {
    /** Whether this build has an output. */
    boolean has(String output);

    /**
     * The anchors of an output, as {@code HtmlIds} gives them; null if they are not known.
     *
     * @throws IOException if a file that it is made of cannot be read
     */
    @Nullable String idsOf(String output) throws IOException;
  }

  /**
   * A check.
   *
   * @param severity the severity of a broken anchor
   * @param provided the files of other tools
   */
  public ReferenceCheck(Severity severity, Pages pages, ProvidedFiles provided) {
    this.severity = severity;
    this.pages = pages;
    this.provided = provided;
  }

  /**
   * Checks all references.
   *
   * @param findings gets what is wrong, in no particular order
   * @return the outputs of this build that anchors are in
   */
  public Set<String> check(Collection<Reference> references, Consumer<Finding> findings)
      throws IOException {
    Map<String, List<Reference>> byOutput = new HashMap<>();
    for (Reference reference : references) {
      byOutput.computeIfAbsent(reference.output(), unused -> new ArrayList<>()).add(reference);
    }
    for (Map.Entry<String, List<Reference>> target : byOutput.entrySet()) {
      String output = target.getKey();
      if (pages.has(output)) {
        String ids = pages.idsOf(output);
        check(target.getValue(), ids == null ? null : new Anchors(ids), findings);
      } else {
        checkProvided(output, target.getValue(), findings);
      }
    }
    return byOutput.keySet();
  }

  private void check(
      List<Reference> references, @Nullable Anchors anchors, Consumer<Finding> findings) {
    if (anchors == null) {
      return;
    }
    for (Reference reference : references) {
      String fragment = reference.fragment();
      if (!anchors.has(fragment)) {
        findings.accept(
            new Finding(
                severity,
                FindingCode.BROKEN_ANCHOR,
                reference.file(),
                reference.position(),
                "there is no anchor \"#" + fragment + "\" in /" + reference.output(),
                anchors.hint(fragment)));
      }
    }
  }

  private void checkProvided(
      String output, List<Reference> references, Consumer<Finding> findings) {
    String lacking = provided.lacking(output);
    if (lacking == null) {
      boolean any = references.stream().anyMatch(reference -> !reference.fragment().isEmpty());
      check(references, any ? provided.anchors(output) : null, findings);
      return;
    }
    for (Reference reference : references) {
      findings.accept(
          Finding.warning(
              FindingCode.BROKEN_LINK,
              reference.file(),
              reference.position(),
              lacking + "/ is there, but not the file \"" + output + "\"",
              "If the tool that writes it runs after this build, ignore this; else mend the link."));
    }
  }
}

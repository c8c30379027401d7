package io.github.shelfmark.mavensite;

import io.github.shelfmark.finding.Severity;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Runs Velocity templates. Implemented where Velocity's classes are. */
public interface TemplateEngine {
  /**
   * What a template says that its author should know.
   *
   * @param line in the template, from 1
   * @param column in the line, from 1
   * @param severity an error if the text cannot be published so
   */
  record Remark(int line, int column, Severity severity, String message, String hint) {}

  /**
   * What became of a template.
   *
   * @param text what it wrote; the template itself if it could not be run
   * @param remarks what its author should know
   */
  record Merged(String text, List<Remark> remarks) {}

  /**
   * Runs a template.
   *
   * @param template its text
   * @param values what references give: texts, and maps and lists of them
   * @param files gives the text of a file that the template names; empty if it may not be read
   */
  Merged merge(
      String template, Map<String, Object> values, Function<String, Optional<String>> files);
}

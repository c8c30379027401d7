package io.github.shelfmark.extension;

import io.github.shelfmark.finding.Finding;
import java.util.List;
import java.util.Optional;

/**
 * A document's rendered body.
 *
 * @param html the markup, with links already made relative to the document
 * @param headings its headings from top to bottom
 * @param findings what is wrong in the text, in order of appearance
 * @param parts what rules look at, from top to bottom
 * @param blocks the names of the theme's block files that its page needs, each once and sorted:
 *     {@code tabs} stands for {@code blocks/tabs.css} and {@code blocks/tabs.js}
 * @param twin writes the same body as Markdown; empty if its dialect cannot
 */
public record Body(
    String html,
    List<Heading> headings,
    List<Finding> findings,
    List<BodyPart> parts,
    List<String> blocks,
    Optional<Twin> twin) {

  /** A body of which rules see nothing. */
  public Body(String html, List<Heading> headings, List<Finding> findings) {
    this(html, headings, findings, List.of());
  }

  /** A body that needs no block files. */
  public Body(String html, List<Heading> headings, List<Finding> findings, List<BodyPart> parts) {
    this(html, headings, findings, parts, List.of());
  }

  /** A body that is written as HTML only. */
  public Body(
      String html,
      List<Heading> headings,
      List<Finding> findings,
      List<BodyPart> parts,
      List<String> blocks) {
    this(html, headings, findings, parts, blocks, Optional.empty());
  }

  /** The same body with other findings. */
  public Body withFindings(List<Finding> others) {
    return new Body(html, headings, others, parts, blocks, twin);
  }

  /** The same body, which can also be written as Markdown. */
  public Body withTwin(Twin asMarkdown) {
    return new Body(html, headings, findings, parts, blocks, Optional.of(asMarkdown));
  }
}

package io.github.shelfmark.markup.flexmark.heading;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.html.renderer.HeaderIdGenerator;
import com.vladsch.flexmark.util.ast.Document;
import java.util.List;

/**
 * JBake's ids are those of flexmark-java with the options of its {@code MarkdownEngine}: {@code
 * HeaderIdGenerator} makes underscores dashes, and many dashes one.
 */
public final class JbakeAnchors extends OlderAnchors {
  /** The ids of one document. */
  public JbakeAnchors() {
    super("-");
  }

  @Override
  String older(List<String> parts, Heading heading) {
    Document options = heading.getDocument();
    return HeaderIdGenerator.generateId(
        heading.getAnchorRefText(),
        HtmlRenderer.HEADER_ID_GENERATOR_TO_DASH_CHARS.get(options),
        HtmlRenderer.HEADER_ID_GENERATOR_NON_DASH_CHARS.get(options),
        HtmlRenderer.HEADER_ID_GENERATOR_NO_DUPED_DASHES.get(options),
        HtmlRenderer.HEADER_ID_GENERATOR_NON_ASCII_TO_LOWERCASE.get(options));
  }
}

package io.github.shelfmark.markup.commonmark.write;

import io.github.shelfmark.extension.Links;
import io.github.shelfmark.markup.formula.Formulas;

/**
 * What a site decides about the HTML of its bodies.
 *
 * @param links resolves links
 * @param directives writes directives
 * @param code writes fenced blocks of code
 * @param formulas writes formulas
 * @param markup the form of the HTML
 */
public record WriterSettings(
    Links links, DirectiveWriter directives, CodeWriter code, Formulas formulas, Markup markup) {
  /** The same with other links, and directives written in another way. */
  public WriterSettings with(Links others, DirectiveWriter writer) {
    return new WriterSettings(others, writer, code, formulas, markup);
  }
}

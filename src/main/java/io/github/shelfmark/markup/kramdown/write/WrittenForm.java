package io.github.shelfmark.markup.kramdown.write;

import io.github.shelfmark.markup.container.Directives;
import io.github.shelfmark.markup.formula.Formulas;
import org.jspecify.annotations.Nullable;

/**
 * What a site decides about the HTML of its texts.
 *
 * @param alerts writes GitHub's alerts
 * @param highlighter highlights code; null if that is done later
 * @param formulas draws formulas; null if a script on the page does
 */
public record WrittenForm(
    Directives alerts, @Nullable CodeHighlighter highlighter, @Nullable Formulas formulas) {}

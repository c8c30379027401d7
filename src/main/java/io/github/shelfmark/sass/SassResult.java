package io.github.shelfmark.sass;

import java.util.List;

/**
 * What became of a style sheet.
 *
 * @param css the style sheet as browsers read it; empty if there is an error
 * @param problems what is wrong with it, in the order in which it was found
 */
public record SassResult(String css, List<SassProblem> problems) {}

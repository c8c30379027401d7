package io.github.shelfmark.markup.liquid;

import java.util.List;

/**
 * A parsed template; immutable.
 *
 * @param source its text and origin
 * @param body the nodes to render
 * @param problems the errors found by the parser
 * @param unknown the unknown tags
 */
record Template(
    LiquidSource source, Body body, List<LocatedException> problems, List<Token> unknown) {}

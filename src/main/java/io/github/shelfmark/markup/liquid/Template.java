package io.github.shelfmark.markup.liquid;

import java.util.List;

/**
 * A parsed template; immutable.
 *
 * @param source its text and where it comes from
 * @param body what to render
 * @param problems what could not be parsed
 * @param unknown the tags that nobody knows
 */
record Template(
    LiquidSource source, Body body, List<LocatedException> problems, List<Token> unknown) {}

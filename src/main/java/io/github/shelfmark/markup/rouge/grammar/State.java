package io.github.shelfmark.markup.rouge.grammar;

import java.util.List;

/**
 * A state of a lexer.
 *
 * @param name its name
 * @param rules its rules with those of the states it includes; the list is filled when the grammar
 *     has been read, because states name each other
 */
record State(String name, List<Rule> rules) {}

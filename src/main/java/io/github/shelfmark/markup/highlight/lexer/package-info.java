/**
 * Cuts code into tokens, line by line. Token makers of RSyntaxTextArea do most languages; it is not
 * known outside this package. Those in which it is weak have a small lexer of their own.
 */
@NullMarked
package io.github.shelfmark.markup.highlight.lexer;

import org.jspecify.annotations.NullMarked;

/**
 * Splits code into tokens, line by line. Most languages use the token makers of RSyntaxTextArea,
 * which is not visible outside this package. Languages that it does not read well have small lexers
 * of our own.
 */
@NullMarked
package io.github.shelfmark.markup.highlight.lexer;

import org.jspecify.annotations.NullMarked;

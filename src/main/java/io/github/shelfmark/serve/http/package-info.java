/**
 * The server that shows a site while it is written: files from memory, on the loopback address
 * alone, and the events that bring changes to open pages.
 */
@NullMarked
package io.github.shelfmark.serve.http;

import org.jspecify.annotations.NullMarked;

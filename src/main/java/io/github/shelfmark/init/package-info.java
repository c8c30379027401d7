/**
 * Starts a site: its first files, the plugin in the POM, and what will happen to other tools'
 * sources.
 */
@NullMarked
package io.github.shelfmark.init;

import org.jspecify.annotations.NullMarked;

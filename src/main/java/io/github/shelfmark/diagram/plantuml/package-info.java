/** Draws with PlantUML, in a process of its own whose class path is this code and the library. */
@NullMarked
package io.github.shelfmark.diagram.plantuml;

import org.jspecify.annotations.NullMarked;

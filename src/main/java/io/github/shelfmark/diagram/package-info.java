/**
 * Diagrams: from the text of one to SVG that may stand in any page. PlantUML draws them, in a
 * process of its own; what it has drawn is kept between builds.
 */
@NullMarked
package io.github.shelfmark.diagram;

import org.jspecify.annotations.NullMarked;

/** What a build has found, as files for other programs: SARIF, JUnit and JSON. */
@NullMarked
package io.github.shelfmark.report;

import org.jspecify.annotations.NullMarked;

package io.github.shelfmark.git;

import java.time.Instant;
import java.util.List;

/**
 * When a file was last changed, and by whom.
 *
 * @param updated the author's date of the commit that last changed it, to the second
 * @param authors the names of all its authors, ordered by descending number of commits; never an
 *     address
 */
public record Change(Instant updated, List<String> authors) {}

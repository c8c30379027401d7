package io.github.shelfmark.git;

import java.time.Instant;
import java.util.List;

/**
 * What the history says of a file.
 *
 * @param updated the author's date of the commit that last changed it, to the second
 * @param authors the names of all who changed it, those of most commits first; never an address
 */
public record Change(Instant updated, List<String> authors) {}

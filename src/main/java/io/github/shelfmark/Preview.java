package io.github.shelfmark;

import io.github.shelfmark.finding.Finding;
import java.nio.file.Path;
import java.util.List;

/**
 * A page that was made ahead of the next build.
 *
 * @param output its path relative to the root of the site
 * @param source the document's file, absolute
 * @param findings what is wrong with it; with an error, the page is as it was
 */
public record Preview(String output, Path source, List<Finding> findings) {}

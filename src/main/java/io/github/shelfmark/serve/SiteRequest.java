package io.github.shelfmark.serve;

import io.github.shelfmark.BuildRequest;
import io.github.shelfmark.finding.Finding;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * What to build, and what that depends on.
 *
 * @param build the build
 * @param files the files that it was read from, such as POMs; a change makes it be read again
 * @param findings what is wrong with those files; if there are errors, the build is the one that
 *     was read before. Files are named relative to the first source directory
 */
public record SiteRequest(BuildRequest build, Set<Path> files, List<Finding> findings) {
  /** Copies the collections. */
  public SiteRequest {
    files = Set.copyOf(files);
    findings = List.copyOf(findings);
  }

  /** A build that depends on no file. */
  public static SiteRequest of(BuildRequest build) {
    return new SiteRequest(build, Set.of(), List.of());
  }
}

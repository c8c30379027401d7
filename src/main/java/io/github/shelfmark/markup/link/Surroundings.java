package io.github.shelfmark.markup.link;

import io.github.shelfmark.record.SourceRoots;
import java.nio.file.Path;

/**
 * What links of a site may lead to besides its own outputs.
 *
 * @param files the repository that the source is in
 * @param sources the directories that the site is read from
 * @param neighbours modules that are not part of the site
 * @param external whether links to other sites are noted
 */
public record Surroundings(
    RepositoryFiles files, SourceRoots sources, Neighbours neighbours, boolean external) {
  /** Of a site in no repository, without modules. */
  public static final Surroundings NONE =
      new Surroundings(RepositoryFiles.NONE, SourceRoots.of(Path.of("")), Neighbours.NONE, false);
}

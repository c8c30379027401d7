package io.github.shelfmark.mavensite;

import java.util.Set;

/** Names that maven-site-plugin passes over: {@code AbstractScanner.DEFAULTEXCLUDES} of Plexus. */
final class PlexusExcludes {
  static final Set<String> NAMES =
      Set.of(
          "CVS",
          "RCS",
          "SCCS",
          "vssver.scc",
          "project.pj",
          ".cvsignore",
          ".svn",
          ".arch-ids",
          ".bzr",
          ".MySCMServerInfo",
          ".DS_Store",
          ".metadata",
          ".hg",
          ".git",
          ".gitignore",
          ".gitattributes",
          "BitKeeper",
          "ChangeSet",
          "_darcs",
          ".darcsrepo",
          ".darcs-temp-mail");

  private PlexusExcludes() {}
}

package io.github.shelfmark.markup.link;

import java.util.Optional;

/** The web sites that show repositories: what is between a repository's address and a revision. */
enum Forge {
  GITHUB("/blob/", "/tree/", "#L{first}-L{last}"),
  GITLAB("/-/blob/", "/-/tree/", "#L{first}-{last}"),
  BITBUCKET("/src/", "/src/", "#lines-{first}:{last}"),
  GITEA("/src/", "/src/", "#L{first}-L{last}"),
  SOURCEHUT("/tree/", "/tree/", "#L{first}-{last}"),
  GITWEB(";a=blob;f=", ";a=tree;f=", "#l{first}");

  private final String file;
  private final String directory;
  private final String lines;

  Forge(String file, String directory, String lines) {
    this.file = file;
    this.directory = directory;
    this.lines = lines;
  }

  /** What is before the revision in the address of a file. */
  String file() {
    return file;
  }

  /** What is before the revision in the address of a directory. */
  String directory() {
    return directory;
  }

  /** What follows the address of a file for a range of its lines. */
  String lines() {
    return lines;
  }

  /** The forge on a host, by its name in lower case; empty if it is not known. */
  static Optional<Forge> of(String host) {
    if (host.equals("github.com") || host.contains("github.")) {
      return Optional.of(GITHUB);
    }
    if (host.contains("gitlab") || host.startsWith("salsa.")) {
      return Optional.of(GITLAB);
    }
    if (host.contains("bitbucket.org")) {
      return Optional.of(BITBUCKET);
    }
    if (host.contains("codeberg") || host.contains("gitea") || host.contains("forgejo")) {
      return Optional.of(GITEA);
    }
    return host.equals("git.sr.ht") ? Optional.of(SOURCEHUT) : Optional.empty();
  }
}

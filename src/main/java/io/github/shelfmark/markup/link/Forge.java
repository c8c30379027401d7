package io.github.shelfmark.markup.link;

import java.util.Optional;

/** The web sites that show repositories: what is between a repository's address and a revision. */
enum Forge {
  GITHUB("/blob/", "/tree/"),
  GITLAB("/-/blob/", "/-/tree/"),
  BITBUCKET("/src/", "/src/"),
  GITEA("/src/", "/src/"),
  SOURCEHUT("/tree/", "/tree/"),
  GITWEB(";a=blob;f=", ";a=tree;f=");

  private final String file;
  private final String directory;

  Forge(String file, String directory) {
    this.file = file;
    this.directory = directory;
  }

  /** What is before the revision in the address of a file. */
  String file() {
    return file;
  }

  /** What is before the revision in the address of a directory. */
  String directory() {
    return directory;
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

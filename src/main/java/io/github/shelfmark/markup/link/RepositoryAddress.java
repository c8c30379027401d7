package io.github.shelfmark.markup.link;

import io.github.shelfmark.site.Url;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The web page of a repository, and the addresses of its files there.
 *
 * @param root its address without a slash at the end
 * @param forge how addresses of files are written there
 */
record RepositoryAddress(String root, Forge forge) {
  /** The parts of a forge that authors link to relative to a file, as on GitHub. */
  private static final Set<String> ROUTES =
      Set.of(
          "issues",
          "wiki",
          "wikis",
          "releases",
          "pull",
          "pulls",
          "merge_requests",
          "discussions",
          "actions",
          "projects",
          "security",
          "tags",
          "labels",
          "milestones",
          "milestone",
          "compare",
          "commits",
          "commit",
          "graphs",
          "blob",
          "tree",
          "stargazers",
          "boards",
          "pipelines");

  /**
   * Reads the address of a repository, as {@code <scm>} of a POM or {@code repository} has it:
   * addresses of web pages, of directories on them, and of clones.
   *
   * @param written the address
   * @param source the path of the source in the repository: Maven adds the names of modules to the
   *     address that they inherit
   * @return empty if it is none, or on a host whose addresses are not known
   */
  static Optional<RepositoryAddress> of(String written, String source) {
    String url = web(written.strip());
    int path = url.indexOf('/', "https://".length());
    if (!url.startsWith("http") || path < 0) {
      return Optional.empty();
    }
    String host = url.substring(url.indexOf("//") + 2, path).toLowerCase(Locale.ROOT);
    String rest = url.substring(path + 1);
    if (rest.contains("p=") || host.startsWith("gitbox.")) {
      return gitweb(url.substring(0, path), rest);
    }
    return Forge.of(host)
        .flatMap(
            forge ->
                repository(rest, forge, source)
                    .map(
                        name -> new RepositoryAddress(url.substring(0, path) + "/" + name, forge)));
  }

  /** An address of a clone as that of a web page, without user, query and fragment. */
  private static String web(String written) {
    String url = written;
    if (url.startsWith("scm:")) {
      int kind = url.indexOf(':', "scm:".length());
      url = kind < 0 ? "" : url.substring(kind + 1);
    }
    int scheme = url.indexOf("://");
    String rest = scheme < 0 ? url : url.substring(scheme + 3);
    int slash = rest.indexOf('/');
    int user = rest.indexOf('@');
    if (user >= 0 && (slash < 0 || user < slash)) {
      rest = rest.substring(user + 1);
    } else if (scheme < 0) {
      return "";
    }
    boolean web = url.startsWith("http://") || url.startsWith("https://");
    int colon = rest.indexOf(':');
    slash = rest.indexOf('/');
    if (!web && colon >= 0 && (slash < 0 || colon < slash)) {
      // "host:path", or a port that only clones use.
      String after = rest.substring(colon + 1);
      boolean port = slash >= 0 && rest.substring(colon + 1, slash).matches("[0-9]{1,5}");
      rest = rest.substring(0, colon) + "/" + (port ? rest.substring(slash + 1) : after);
    }
    return (url.startsWith("http://") ? "http://" : "https://") + rest;
  }

  /** The path of the repository: owner and name; GitLab has groups in groups. */
  private static Optional<String> repository(String path, Forge forge, String source) {
    List<String> names = new ArrayList<>();
    for (String name : path.split("[?#]", 2)[0].split("/", -1)) {
      boolean page = names.size() >= 2 && Set.of("-", "blob", "tree", "src").contains(name);
      if (page) {
        break;
      }
      if (!name.isEmpty()) {
        boolean clone = name.endsWith(".git");
        names.add(clone ? name.substring(0, name.length() - 4) : name);
        if (clone) {
          break;
        }
      }
    }
    if (names.size() < 2) {
      return Optional.empty();
    }
    return Optional.of(
        String.join(
            "/", forge == Forge.GITLAB ? withoutModule(names, source) : names.subList(0, 2)));
  }

  /** Without the names of modules at the end, which are those of directories above the source. */
  private static List<String> withoutModule(List<String> names, String source) {
    for (int end = 2; end < names.size(); end++) {
      String module = String.join("/", names.subList(end, names.size()));
      if ((source + "/").startsWith(module + "/")) {
        return names.subList(0, end);
      }
    }
    return names;
  }

  private static Optional<RepositoryAddress> gitweb(String host, String path) {
    int query = path.indexOf("p=");
    String name =
        query >= 0 ? path.substring(query + 2) : path.substring(path.lastIndexOf('/') + 1);
    int end = name.indexOf(".git");
    if (name.isEmpty() || (query < 0 && !path.startsWith("repos/"))) {
      return Optional.empty();
    }
    String project = (end < 0 ? name.split("[;&#]", 2)[0] : name.substring(0, end)) + ".git";
    String script = query >= 0 ? path.substring(0, Math.max(0, query - 1)) : "repos/asf";
    return Optional.of(new RepositoryAddress(host + "/" + script + "?p=" + project, Forge.GITWEB));
  }

  /**
   * The address of a file or directory.
   *
   * @param path its path in the repository, decoded; empty for the repository's root
   */
  String of(String path, boolean directory, String revision) {
    String bare = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    String start = root + (directory ? forge.directory() : forge.file());
    String file = Url.encode(bare);
    boolean commit = revision.length() >= 40;
    return switch (forge) {
      case GITWEB -> start + file + ";hb=" + revision;
      case SOURCEHUT ->
          start + revision + (bare.isEmpty() ? "" : directory ? "/" + file : "/item/" + file);
      case GITEA ->
          start
              + (commit ? "commit/" : revision.equals("HEAD") ? "" : "tag/")
              + revision
              + (bare.isEmpty() ? "" : "/" + file);
      default -> start + Url.encode(revision) + (bare.isEmpty() ? "" : "/" + file);
    };
  }

  /**
   * The address of a part of the forge that is no file, such as {@code ../../issues} in a README:
   * relative to the address of the document, as browsers resolve it there.
   *
   * @param file the document's path in the repository
   */
  Optional<String> route(String file, Href link) {
    if (forge == Forge.GITWEB || forge == Forge.SOURCEHUT || forge == Forge.GITEA) {
      return Optional.empty();
    }
    return link.against(forge.file().substring(1) + "HEAD/" + file)
        .filter(
            path -> {
              String bare = path.startsWith("-/") ? path.substring(2) : path;
              int slash = bare.indexOf('/');
              // Else a file that is missing could pass for a branch.
              boolean home = bare.isEmpty() && link.path().endsWith("../");
              return home
                  || (ROUTES.contains(slash < 0 ? bare : bare.substring(0, slash))
                      && link.path().endsWith("/" + bare));
            })
        .map(path -> root + "/" + Url.encode(path));
  }
}

package io.github.shelfmark.markup.link;

import io.github.shelfmark.extension.LinkRules;
import io.github.shelfmark.site.Document;
import io.github.shelfmark.site.OutputPaths;
import io.github.shelfmark.site.Url;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Links to URLs of the site. */
final class OutputLinks implements LinkFinder {
  private final OutputPaths paths;
  private final LinkRules rules;
  private final String base;
  private final ComposedPaths composed;

  OutputLinks(OutputPaths paths, LinkRules rules, String baseurl) {
    this.paths = paths;
    this.rules = rules;
    this.composed = new ComposedPaths(each -> paths.owners().keySet().forEach(each));
    String decoded = Url.decode(baseurl);
    this.base = decoded.length() < 2 ? "" : decoded.substring(1);
  }

  @Override
  public @Nullable Target find(Document from, Href link) {
    Optional<String> path = link.against(from.output());
    if (path.isEmpty()) {
      return null;
    }
    String found = at(path.get());
    if (found != null && paths.isTwin(found)) {
      // It may have the name that sites of this kind have for a page of another source.
      String name = rules.pageOf(path.get());
      String page = at(name);
      return page == null ? Target.of(found) : Target.of(page).named(named(name, page));
    }
    return found == null ? null : Target.of(found).named(named(path.get(), found));
  }

  /** The output that a path from the root leads to, with the base URL or without it. */
  @Nullable String at(String path) {
    String bare = withoutBase(path);
    String found = served(bare);
    return found == null && !bare.equals(path) ? served(path) : found;
  }

  /**
   * The text of a link. In Jekyll sites links stay unchanged, because authors may rely on a server
   * that completes paths, as GitHub Pages does.
   */
  private String named(String path, String found) {
    if (rules.areCompleted()) {
      return found;
    }
    String bare = withoutBase(path);
    boolean completed = found.equals(bare + ".html") || found.equals(bare + "/index.html");
    return completed && !bare.isEmpty() && !bare.endsWith("/") ? bare : found;
  }

  /** The file that a server returns for a path. */
  private @Nullable String served(String path) {
    if (path.isEmpty() || path.endsWith("/")) {
      String index = existing(path + "index.html");
      return index != null || path.isEmpty() || !rules.areCompleted()
          ? index
          // The page of a section may stand beside its directory.
          : existing(path.substring(0, path.length() - 1) + ".html");
    }
    String exact = existing(path);
    if (exact != null) {
      return exact;
    }
    String page = existing(path + ".html");
    return page != null ? page : existing(path + "/index.html");
  }

  /** The names in claimed directories are not known yet, so links to them cannot be checked. */
  private @Nullable String existing(String output) {
    if (paths.has(output) || paths.isClaimed(output)) {
      return output;
    }
    return rules.areCompleted() ? composed.of(output) : null;
  }

  /** A path from the root without the base URL. */
  String withoutBase(String path) {
    if (base.isEmpty()) {
      return path;
    }
    if (path.equals(base)) {
      return "";
    }
    return path.startsWith(base + "/") ? path.substring(base.length() + 1) : path;
  }
}

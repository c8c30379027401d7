package io.github.shelfmark.mavensite.descriptor;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Links of a parent's descriptor, as seen from the site of a child. Maven compares the URLs that
 * the two sites are uploaded to, and where they are on one host a link becomes relative. Where they
 * are not, the URLs that readers use are compared as well, because a link to {@code scp://} is of
 * no use to them.
 */
final class RebasedLinks {
  private final SiteAddress parent;
  private final SiteAddress child;

  RebasedLinks(SiteAddress parent, SiteAddress child) {
    this.parent = parent;
    this.child = child;
  }

  /** The link from the child's site; as it is, if it has a scheme or nothing is known. */
  String rebased(String link) {
    if (link.isEmpty() || link.contains("${")) {
      return link;
    }
    URI target = uri(link.startsWith("/") && !link.startsWith("//") ? link.substring(1) : link);
    if (target == null || target.isAbsolute() || target.getRawAuthority() != null) {
      return link;
    }
    String relative = between(base(parent.deployed()), base(child.deployed()), target);
    if (relative == null) {
      relative = between(base(parent.read()), base(child.read()), target);
    }
    if (relative != null) {
      return relative;
    }
    URI published = base(parent.read());
    URI base = published != null ? published : base(parent.deployed());
    return base != null && String.valueOf(base.getScheme()).startsWith("http")
        ? base.resolve(target).toString()
        : link;
  }

  private static @Nullable String between(@Nullable URI parent, @Nullable URI child, URI target) {
    if (parent == null || child == null || !sameHost(parent, child)) {
      return null;
    }
    List<String> from = names(child.getRawPath());
    List<String> to = names(parent.getRawPath());
    int same = 0;
    while (same < Math.min(from.size(), to.size()) && from.get(same).equals(to.get(same))) {
      same++;
    }
    StringBuilder path = new StringBuilder("../".repeat(from.size() - same));
    to.subList(same, to.size()).forEach(name -> path.append(name).append('/'));
    String link = target.toString();
    while (link.startsWith("./")) {
      link = link.substring(2);
    }
    // The child's site may be below the parent's, so that ".." leads back into a known directory.
    String joined = path + link;
    URI normal = uri(joined);
    return normal == null ? joined : normal.normalize().toString();
  }

  private static boolean sameHost(URI one, URI other) {
    return one.getScheme().equalsIgnoreCase(other.getScheme())
        && one.getPort() == other.getPort()
        && String.valueOf(one.getHost()).equalsIgnoreCase(String.valueOf(other.getHost()));
  }

  private static List<String> names(@Nullable String path) {
    List<String> names = new ArrayList<>();
    for (String name : (path == null ? "" : path).split("/", -1)) {
      if (!name.isEmpty()) {
        names.add(name);
      }
    }
    return names;
  }

  /** A URL with a slash at its end; null if it is none or has no path. */
  private static @Nullable URI base(@Nullable String url) {
    if (url == null || url.isBlank()) {
      return null;
    }
    String sane = url.strip().replace('\\', '/');
    URI base = uri(sane.endsWith("/") ? sane : sane + "/");
    return base == null || !base.isAbsolute() || base.isOpaque() ? null : base.normalize();
  }

  private static @Nullable URI uri(String text) {
    try {
      return new URI(text.replace('\\', '/'));
    } catch (URISyntaxException e) {
      return null;
    }
  }
}

package io.github.shelfmark.print;

import io.github.shelfmark.markup.link.Href;
import io.github.shelfmark.site.Url;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The links of a document for paper: those between its pages become links inside it. */
final class InnerLinks {
  private final Map<String, Target> parts = new HashMap<>();
  private final Targets targets;

  private record Target(Part part, Set<String> ids) {}

  InnerLinks(Targets targets) {
    this.targets = targets;
  }

  /**
   * Adds a page of the document.
   *
   * @param ids the anchors that are on the page
   */
  void add(Part part, String output, Set<String> ids) {
    parts.put(output, new Target(part, ids));
  }

  /**
   * The link to write.
   *
   * @param output the page that it is on in the site
   * @param own the part that this page is
   * @param href the link as that page has it
   */
  String link(String output, Part own, String href) {
    if (href.startsWith("#")) {
      Target here = parts.get(output);
      return here == null ? href : anchor(here, href);
    }
    Optional<Href> inside = Href.of(href).filter(link -> !link.fromRoot());
    Optional<String> to = inside.flatMap(link -> link.against(output));
    if (inside.isEmpty() || to.isEmpty()) {
      return href.isEmpty() ? "#" + own.id() : href;
    }
    String suffix = inside.get().suffix();
    String file = to.get().isEmpty() || to.get().endsWith("/") ? to.get() + "index.html" : to.get();
    Target target = parts.get(file);
    return target == null
        ? targets.file(to.get(), suffix)
        : anchor(target, suffix.substring(Math.max(0, suffix.indexOf('#'))));
  }

  /** The address of a picture; parameters as for {@link #link}. */
  String picture(String output, String src) {
    return Href.of(src)
        .filter(link -> !link.fromRoot())
        .flatMap(link -> link.against(output).map(path -> targets.picture(path, link.suffix())))
        .orElse(src);
  }

  /**
   * What the theme writes around a page is not on paper; a link to it leads to the page's start.
   */
  private static String anchor(Target target, String fragment) {
    boolean known =
        fragment.length() > 1
            && (target.ids().contains(fragment.substring(1))
                || target.ids().contains(Url.decode(fragment.substring(1))));
    String start = "#" + target.part().id();
    return known ? start + "-" + fragment.substring(1) : start;
  }
}

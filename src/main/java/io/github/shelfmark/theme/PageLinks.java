package io.github.shelfmark.theme;

import io.github.shelfmark.extension.Links;
import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.Position;
import io.github.shelfmark.finding.Severity;
import io.github.shelfmark.site.Document;
import io.github.shelfmark.site.ScriptLinks;
import io.github.shelfmark.site.Site;
import io.github.shelfmark.site.Url;
import io.github.shelfmark.text.ScriptAddress;
import io.github.shelfmark.theme.body.BodyDecorator;
import io.github.shelfmark.theme.body.ImageSize;
import io.github.shelfmark.theme.model.ImageModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Resolves links and pictures in front matter.
 *
 * @param links resolves links
 * @param bodies determines the sizes of pictures
 */
record PageLinks(Links links, BodyDecorator bodies) {

  /**
   * Resolves a link.
   *
   * @param key the front matter key that contains it
   * @param findings receives a finding if the link is broken
   */
  String resolve(Document document, String href, String key, Consumer<Finding> findings) {
    if (ScriptAddress.inLink(href)) {
      return script(document, href, key, findings);
    }
    return links.resolve(document, href, () -> document.frontMatter().positionOf(key), findings);
  }

  private static String script(
      Document document, String address, String key, Consumer<Finding> findings) {
    Position position = document.frontMatter().positionOf(key);
    findings.accept(ScriptLinks.finding(Severity.ERROR, document.path(), position, address));
    return ScriptLinks.NOWHERE;
  }

  /**
   * The document that a resolved link leads to.
   *
   * @param link a link from the page of {@code from}, or from the root of the site
   */
  static Optional<Document> target(Site site, Document from, String link) {
    int end = 0;
    while (end < link.length() && link.charAt(end) != '#' && link.charAt(end) != '?') {
      end++;
    }
    if (end == 0 || link.startsWith("//")) {
      return Optional.empty();
    }
    if (link.startsWith("/")) {
      String base = site.config().info().baseurl();
      String url = link.startsWith(base + "/") ? link.substring(base.length()) : link;
      return site.documentFor(SiteUrl.of(site, url).output());
    }
    List<String> names = new ArrayList<>(List.of(("./" + from.output()).split("/", -1)));
    names.remove(names.size() - 1);
    for (String name : Url.decode(link.substring(0, end)).split("/", -1)) {
      if (name.equals("..") && names.size() > 1) {
        names.remove(names.size() - 1);
      } else if (!name.equals(".") && !name.equals("..")) {
        names.add(name);
      }
    }
    String path = String.join("/", names.subList(1, names.size()));
    return site.documentFor(path.endsWith("/") ? path + "index.html" : path);
  }

  /**
   * Resolves a picture.
   *
   * @param value its address, or a mapping with {@code src} (or {@code path} or {@code light}),
   *     {@code dark} and {@code alt}
   * @return null if the value names none
   */
  @Nullable ImageModel image(
      Document document, @Nullable Object value, String key, Consumer<Finding> findings) {
    String src = source(value);
    if (src.isEmpty()) {
      return null;
    }
    String url = picture(document, src, key, findings);
    String dark = value instanceof Map<?, ?> image ? text(image, "dark") : "";
    Optional<ImageSize> size = bodies.sizeOf(url, document.output());
    return new ImageModel(
        url,
        value instanceof Map<?, ?> image ? text(image, "alt") : "",
        size.map(ImageSize::width).orElse(0),
        size.map(ImageSize::height).orElse(0),
        dark.isEmpty() ? "" : picture(document, dark, key, findings));
  }

  private String picture(Document document, String src, String key, Consumer<Finding> findings) {
    return ScriptAddress.inPicture(src)
        ? script(document, src, key, findings)
        : links.resolve(document, src, () -> document.frontMatter().positionOf(key), findings);
  }

  /** The address in a value that names a picture; empty if there is none. */
  static String source(@Nullable Object value) {
    if (value instanceof Map<?, ?> image) {
      String src = text(image, "src");
      return src.isEmpty() ? first(text(image, "path"), text(image, "light")) : src;
    }
    return value instanceof String src ? src : "";
  }

  private static String first(String text, String otherwise) {
    return text.isEmpty() ? otherwise : text;
  }

  private static String text(Map<?, ?> from, String key) {
    return from.get(key) instanceof String text ? text : "";
  }
}

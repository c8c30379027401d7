package io.github.shelfmark.theme;

import io.github.shelfmark.extension.Links;
import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.site.Document;
import io.github.shelfmark.theme.body.BodyDecorator;
import io.github.shelfmark.theme.body.ImageSize;
import io.github.shelfmark.theme.model.ImageModel;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Links and pictures that documents name in their front matter.
 *
 * @param links where links lead
 * @param bodies knows the sizes of pictures
 */
record PageLinks(Links links, BodyDecorator bodies) {

  /**
   * A link as the page writes it.
   *
   * @param key the front matter's key it stands below
   * @param findings told when it leads nowhere
   */
  String resolve(Document document, String href, String key, Consumer<Finding> findings) {
    return links.resolve(document, href, () -> document.frontMatter().positionOf(key), findings);
  }

  /**
   * A picture.
   *
   * @param value its address, or a mapping with {@code src} (or {@code path}) and {@code alt}
   * @return null when the value names none
   */
  @Nullable ImageModel image(
      Document document, @Nullable Object value, String key, Consumer<Finding> findings) {
    String src = source(value);
    if (src.isEmpty()) {
      return null;
    }
    String url = resolve(document, src, key, findings);
    Optional<ImageSize> size = bodies.sizeOf(url, document.output());
    return new ImageModel(
        url,
        value instanceof Map<?, ?> image ? text(image, "alt") : "",
        size.map(ImageSize::width).orElse(0),
        size.map(ImageSize::height).orElse(0));
  }

  /** The address in a value that names a picture; empty when there is none. */
  static String source(@Nullable Object value) {
    if (value instanceof Map<?, ?> image) {
      String src = text(image, "src");
      return src.isEmpty() ? text(image, "path") : src;
    }
    return value instanceof String src ? src : "";
  }

  private static String text(Map<?, ?> from, String key) {
    return from.get(key) instanceof String text ? text : "";
  }
}

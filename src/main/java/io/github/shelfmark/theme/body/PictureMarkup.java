package io.github.shelfmark.theme.body;

import io.github.shelfmark.text.Tag;
import java.util.Optional;

/** Adds to the pictures of one body: sizes, loading, what the script needs that opens them. */
final class PictureMarkup {
  private final String html;
  private final HtmlEdits edits;
  private final String output;
  private final SiteImages images;
  private final String zoom;
  private boolean before;

  /**
   * Decorates the pictures of a body.
   *
   * @param output the page that it is on, relative to the output directory
   * @param zoom the attribute of pictures that open large; empty if none opens
   */
  PictureMarkup(String html, HtmlEdits edits, String output, SiteImages images, String zoom) {
    this.html = html;
    this.edits = edits;
    this.output = output;
    this.images = images;
    this.zoom = zoom;
  }

  /** Adds to one picture. */
  void add(Tag image) {
    StringBuilder added = new StringBuilder(size(image));
    // The first image is often visible at once; loading it lazily would delay it.
    if (before && image.attribute("loading").isEmpty()) {
      added.append(" loading=\"lazy\"");
    }
    before = true;
    if (!zoom.isEmpty() && new PictureBlocks(images, output).opens(html, image)) {
      added.append(zoom);
    }
    if (!added.isEmpty()) {
      edits.addAttributes(image, added.toString());
    }
  }

  /** The size that the author has not given, so that nothing moves when the picture arrives. */
  private String size(Tag image) {
    boolean wide = image.attribute("width").isPresent();
    if (image.attribute("height").isPresent()) {
      return "";
    }
    Optional<ImageSize> size = images.size(edits.value(image, "src"), output);
    return wide
        ? size.map(known -> known.heightFor(edits.value(image, "width"))).orElse("")
        : size.map(ImageSize::attributes).orElse("");
  }
}

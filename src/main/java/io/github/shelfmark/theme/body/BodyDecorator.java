package io.github.shelfmark.theme.body;

import io.github.shelfmark.extension.Body;
import io.github.shelfmark.record.Answers;
import io.github.shelfmark.record.Reads;
import io.github.shelfmark.site.Site;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Adds to the HTML of any dialect what readers need and authors need not write: links to headings,
 * boxes in which wide code and tables scroll, sizes of images so that nothing moves when they
 * arrive, names of check boxes. One for each site, shared between threads.
 */
public final class BodyDecorator {
  private final SiteImages images;

  /**
   * A decorator for the bodies of a site.
   *
   * @param reads records which images pages show
   */
  public BodyDecorator(Site site, Reads reads) {
    this.images = new SiteImages(site, reads);
  }

  /**
   * The same body, which also names the blocks that its pictures need: those that readers can open
   * large, and those that follow the reader's choice of appearance.
   *
   * @param output the page that it is on, relative to the output directory
   */
  public Body withPictures(Body body, String output) {
    List<String> blocks = new PictureBlocks(images, output).of(body.html(), body.blocks());
    return new Body(body.html(), body.headings(), body.findings(), body.parts(), blocks);
  }

  /** Decorates a part of a page that is no body: its pictures do not open. */
  public String decorate(String html, int titles, String output, Map<String, String> messages) {
    return decorate(new Body(html, List.of(), List.of()), titles, output, messages);
  }

  /**
   * Decorates a body.
   *
   * @param body the rendered body; its pictures open large if it names their block
   * @param titles how many headings of level 1 at its start are titles of the page and get no link
   * @param output the page that it is on, relative to the output directory
   * @param messages the words of the theme in the language of the page
   */
  public String decorate(Body body, int titles, String output, Map<String, String> messages) {
    return new Decoration(body, titles, output, messages, images).make();
  }

  /**
   * The size of an image.
   *
   * @param src the link to it from the page
   * @param output the page that it is on
   * @return empty if the image is not part of the site or has no size of its own
   */
  public Optional<ImageSize> sizeOf(String src, String output) {
    return images.size(src, output);
  }

  /** Answers for the images that pages show. */
  public Answers answers() {
    return images.answers();
  }
}

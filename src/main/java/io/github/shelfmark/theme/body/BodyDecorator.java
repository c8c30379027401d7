package io.github.shelfmark.theme.body;

import io.github.shelfmark.record.Answers;
import io.github.shelfmark.record.Reads;
import io.github.shelfmark.site.Site;
import java.util.Map;
import java.util.Optional;

/**
 * Adds to rendered bodies what readers need and authors need not write: anchors at headings, boxes
 * for code and for tables, which scroll when they are wide, sizes of pictures so that nothing moves
 * when they arrive, captions below figures, names for boxes to tick. One for a site; shared between
 * threads.
 */
public final class BodyDecorator {
  private final SiteImages images;
  private final boolean captions;

  /**
   * A decorator for the bodies of a site.
   *
   * @param reads told which pictures pages show
   */
  public BodyDecorator(Site site, Reads reads) {
    this.images = new SiteImages(site, reads);
    // Jekyll's authors see the title of a picture as they always did.
    this.captions = site.config().dialect().equals("commonmark");
  }

  /**
   * Decorates a body.
   *
   * @param html the rendered body
   * @param output the page it stands on, relative to the output directory
   * @param messages what the theme says, in the page's language
   */
  public String decorate(String html, String output, Map<String, String> messages) {
    return new Decoration(html, output, messages, images, captions).make();
  }

  /**
   * A picture's size.
   *
   * @param src the link to it from the page
   * @param output the page it stands on
   * @return empty when the picture is not the site's or has no size of its own
   */
  public Optional<ImageSize> sizeOf(String src, String output) {
    return images.size(src, output);
  }

  /** Answers for the pictures that pages show. */
  public Answers answers() {
    return images.answers();
  }
}

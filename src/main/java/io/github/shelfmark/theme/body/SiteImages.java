package io.github.shelfmark.theme.body;

import io.github.shelfmark.markup.link.Href;
import io.github.shelfmark.record.Answers;
import io.github.shelfmark.record.Read;
import io.github.shelfmark.record.Reads;
import io.github.shelfmark.site.Site;
import io.github.shelfmark.site.StaticFile;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The sizes of the images of a site; each file is opened once. Shared between threads. */
final class SiteImages {
  private final Site site;
  private final Reads reads;
  private final Map<String, Optional<ImageSize>> sizes = new ConcurrentHashMap<>();

  SiteImages(Site site, Reads reads) {
    this.site = site;
    this.reads = reads;
  }

  /**
   * The size of an image.
   *
   * @param src the link to it, entities decoded
   * @param output the page that it is on, relative to the output directory
   * @return empty if the image is not part of the site or has no size of its own
   */
  Optional<ImageSize> size(String src, String output) {
    Optional<String> path = Href.of(src.strip()).flatMap(link -> link.against(output));
    if (path.isEmpty() || path.get().isEmpty()) {
      return Optional.empty();
    }
    Optional<ImageSize> size = size(path.get());
    reads.note(new Read.Image(path.get()), answer(size));
    return size;
  }

  private Optional<ImageSize> size(String output) {
    return sizes.computeIfAbsent(
        output, wanted -> site.staticFileFor(wanted).flatMap(SiteImages::size));
  }

  private static Optional<ImageSize> size(StaticFile file) {
    return ImageSize.of(file.file(), file.path());
  }

  private static String answer(Optional<ImageSize> size) {
    return size.map(ImageSize::toString).orElse("");
  }

  Answers answers() {
    return read -> read instanceof Read.Image image ? answer(size(image.output())) : null;
  }
}

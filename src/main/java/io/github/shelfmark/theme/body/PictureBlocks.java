package io.github.shelfmark.theme.body;

import io.github.shelfmark.text.Tag;
import io.github.shelfmark.text.TagScanner;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Which block files a page needs because of the pictures in its body. */
final class PictureBlocks {
  /** Pictures that readers can open large. */
  static final String ZOOM = "zoom";

  /** Pictures with a source for dark appearance, which follow the reader's choice. */
  static final String SCHEMES = "schemes";

  /** A picture that is not wider fits into all columns but those of small phones. */
  private static final int SMALL = 480;

  private final SiteImages images;
  private final String output;

  /**
   * Looks at pictures of one page.
   *
   * @param output the page, relative to the output directory
   */
  PictureBlocks(SiteImages images, String output) {
    this.images = images;
    this.output = output;
  }

  /**
   * The blocks that a body needs.
   *
   * @param known those that it needs in any case
   * @return the same if its pictures add none; otherwise sorted, without duplicates
   */
  List<String> of(String html, List<String> known) {
    // Most bodies have no picture, and are not looked at a second time.
    if (!html.contains("<img") && !html.contains("<IMG")) {
      return known;
    }
    Set<String> blocks = new TreeSet<>(known);
    TagScanner scanner = new TagScanner(html, PictureBlocks::isRead);
    boolean linked = false;
    for (Optional<Tag> next = scanner.next(); next.isPresent(); next = scanner.next()) {
      Tag tag = next.get();
      switch (tag.name()) {
        case "a" -> linked = true;
        case "/a" -> linked = false;
        case "img" -> {
          if (!linked && opens(html, tag)) {
            blocks.add(ZOOM);
          }
        }
        case "source" -> {
          if (HtmlEdits.value(html, tag, "media").contains("prefers-color-scheme")) {
            blocks.add(SCHEMES);
          }
        }
        default -> {
          // Other tags are not read.
        }
      }
    }
    return blocks.size() == known.size() ? known : List.copyOf(blocks);
  }

  private static boolean isRead(String html, int name) {
    char second = name + 1 < html.length() ? html.charAt(name + 1) : ' ';
    return switch (html.charAt(name)) {
      case 'a', 'A' -> second == ' ' || second == '>' || second == '\n';
      case 'i', 'I' -> second == 'm' || second == 'M';
      case 's', 'S' -> second == 'o' || second == 'O';
      default -> false;
    };
  }

  /** Whether some reader sees a picture smaller than it is, and it may be opened. */
  boolean opens(String html, Tag image) {
    if ((" " + HtmlEdits.value(html, image, "class") + " ").contains(" no-zoom ")
        || HtmlEdits.value(html, image, "alt").isBlank()) {
      return false;
    }
    Optional<ImageSize> size = images.size(HtmlEdits.value(html, image, "src"), output);
    return size.isPresent()
        && (size.get().width() > SMALL || size.get().width() > shown(html, image));
  }

  /** The width that an author gives a picture, in pixels; otherwise more than any picture has. */
  private static int shown(String html, Tag image) {
    String width = HtmlEdits.value(html, image, "width").strip();
    boolean number =
        !width.isEmpty() && width.length() < 6 && width.chars().allMatch(PictureBlocks::isDigit);
    return number ? Integer.parseInt(width) : Integer.MAX_VALUE;
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }
}

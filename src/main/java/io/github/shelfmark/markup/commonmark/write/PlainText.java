package io.github.shelfmark.markup.commonmark.write;

import io.github.shelfmark.markup.commonmark.tree.InlineText;
import io.github.shelfmark.markup.commonmark.tree.Span;
import io.github.shelfmark.markup.html.WhiteSpace;
import io.github.shelfmark.markup.source.Text;
import io.github.shelfmark.text.BuildValues;
import org.jspecify.annotations.Nullable;

/** The text of spans without markup. */
public final class PlainText {
  private PlainText() {}

  /**
   * The text as readers see it, on one line. Footnote marks are left out; so are images, unless
   * there is nothing else, and then their descriptions are the text.
   */
  public static String of(InlineText content) {
    String words = WhiteSpace.collapse(withoutImages(content));
    return words.isEmpty() ? WhiteSpace.collapse(withDescriptions(content)) : words;
  }

  /** The text without images, even if there is nothing else. */
  public static String withoutImages(InlineText content) {
    return of(content.spans(), null, content.text(), false, false);
  }

  /** The text with the descriptions of images. */
  public static String withDescriptions(InlineText content) {
    return of(content.spans(), null, content.text(), true, false);
  }

  /**
   * The text with the descriptions of images and without values of the build and badges, from which
   * the ids of headings are made: links to them outlive a release.
   */
  static String lasting(InlineText content) {
    return of(content.spans(), null, content.text(), true, true);
  }

  /** The description of an image. */
  static String alternative(Span open, Span close, Text text) {
    return of(open.next, close, text, true, false);
  }

  private static String of(
      @Nullable Span first, @Nullable Span end, Text text, boolean images, boolean lasting) {
    StringBuilder words = new StringBuilder();
    int gap = -1;
    for (Span span = first; span != null && span != end; span = span.next) {
      switch (span.kind) {
        case TEXT, CODE, FORMULA, AUTOLINK, BARE_LINK, ABBREVIATION -> {
          String content = lasting && span.lasting() != null ? span.lasting() : span.content();
          if (gap == words.length()) {
            BuildValues.appendAfterGap(words, content == null ? written(span, text) : content);
          } else if (content == null) {
            words.append(text.chars(), span.start, span.end - span.start);
          } else {
            words.append(content);
          }
          gap = lasting && span.lasting() != null ? words.length() : -1;
        }
        case KEYS -> words.append(span.element().replace('\n', '+'));
        case OPEN_BADGE -> {
          if (lasting) {
            span = endOfBadge(span);
          }
        }
        case SOFT_BREAK, HARD_BREAK -> words.append(' ');
        case OPEN_IMAGE -> {
          if (!images) {
            span = endOfImage(span);
          }
        }
        default -> {
          // Delimiters and tags are no text.
        }
      }
    }
    return words.toString();
  }

  private static String written(Span span, Text text) {
    return new String(text.chars(), span.start, span.end - span.start);
  }

  private static Span endOfBadge(Span open) {
    Span last = open;
    for (Span span = open; span != null; span = span.next) {
      last = span;
      if (span.kind == Span.Kind.CLOSE_BADGE) {
        return span;
      }
    }
    return last;
  }

  /** The span that ends an image. */
  static Span endOfImage(Span open) {
    int depth = 0;
    Span last = open;
    for (Span span = open; span != null; span = span.next) {
      last = span;
      if (span.kind == Span.Kind.OPEN_IMAGE) {
        depth++;
      } else if (span.kind == Span.Kind.CLOSE_IMAGE && --depth == 0) {
        return span;
      }
    }
    return last;
  }
}

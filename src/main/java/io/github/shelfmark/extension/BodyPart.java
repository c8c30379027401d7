package io.github.shelfmark.extension;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a document that rules look at, as its author wrote it, in Markdown or in HTML. Parts
 * that readers do not see, such as those in a {@code <template>}, are none.
 */
public sealed interface BodyPart {
  /** Where it starts. */
  Place place();

  /** Whether it is written as HTML. */
  boolean html();

  /** The same part at another place. */
  BodyPart at(Place other);

  /**
   * A heading.
   *
   * @param level 1 to 6
   * @param text as readers see it; the descriptions of its images if there is nothing else
   * @param boxed whether it is in a box beside the text, such as {@code <aside>} or {@code <div
   *     class="note">}, which it is the title of
   */
  record HeadingPart(
      int level, String text, boolean boxed, @Override boolean html, @Override Place place)
      implements BodyPart {
    @Override
    public BodyPart at(Place other) {
      return new HeadingPart(level, text, boxed, html, other);
    }
  }

  /**
   * An image.
   *
   * @param alternative its alternative text as written; null if there is none, which only HTML can
   *     say: in Markdown the text is empty then
   * @param decorative whether its author says that it is no content, with {@code role} or {@code
   *     aria-hidden}
   */
  record ImagePart(
      @Nullable String alternative,
      boolean decorative,
      @Override boolean html,
      @Override Place place)
      implements BodyPart {
    @Override
    public BodyPart at(Place other) {
      return new ImagePart(alternative, decorative, html, other);
    }
  }

  /**
   * A table.
   *
   * @param headers the texts of its header cells; those without text are empty
   * @param layout whether it only places things: its author says so with {@code role}, or its cells
   *     have images, headings or lists
   */
  record TablePart(
      List<String> headers, boolean layout, @Override boolean html, @Override Place place)
      implements BodyPart {
    @Override
    public BodyPart at(Place other) {
      return new TablePart(headers, layout, html, other);
    }
  }

  /**
   * A link that is not its own text.
   *
   * @param href its address as written
   * @param named whether it has something that says where it leads: text, an image, or a label for
   *     screen readers
   */
  record LinkPart(String href, boolean named, @Override boolean html, @Override Place place)
      implements BodyPart {
    @Override
    public BodyPart at(Place other) {
      return new LinkPart(href, named, html, other);
    }
  }

  /**
   * A block of code between fences.
   *
   * @param language the first word after the fence; empty if there is none
   */
  record CodePart(String language, @Override Place place) implements BodyPart {
    @Override
    public boolean html() {
      return false;
    }

    @Override
    public BodyPart at(Place other) {
      return new CodePart(language, other);
    }
  }
}

package io.github.shelfmark.markup.flexmark.heading;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.typographic.TypographicQuotes;
import com.vladsch.flexmark.ext.typographic.TypographicSmarts;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;
import io.github.shelfmark.markup.flexmark.parse.ValueNode;
import io.github.shelfmark.markup.html.WhiteSpace;
import io.github.shelfmark.text.BuildValues;
import io.github.shelfmark.text.HtmlEntities;
import java.util.ArrayList;
import java.util.List;

/** The text of spans without markup, as readers see it. */
public final class PlainText {
  private final BuildValues values;
  private final boolean images;
  private final boolean lasting;
  private final StringBuilder words = new StringBuilder();
  private final List<Integer> pictures = new ArrayList<>();
  private int gap = -1;

  private PlainText(BuildValues values, boolean images, boolean lasting) {
    this.values = values;
    this.images = images;
    this.lasting = lasting;
  }

  /**
   * The text on one line. Footnote marks are left out; so are images, unless there is nothing else,
   * and then their descriptions are the text.
   */
  public static String of(Node parent, BuildValues values) {
    String shown = WhiteSpace.collapse(withoutImages(parent, values));
    return shown.isEmpty() ? WhiteSpace.collapse(withDescriptions(parent, values)) : shown;
  }

  /** The text without images, even if there is nothing else. */
  static String withoutImages(Node parent, BuildValues values) {
    return new PlainText(values, false, false).children(parent);
  }

  /** The text with the descriptions of images. */
  public static String withDescriptions(Node parent, BuildValues values) {
    return new PlainText(values, true, false).children(parent);
  }

  /**
   * The text with the descriptions of images and without values of the build, from which ids are
   * made: links to them outlive a release.
   */
  static String lasting(Node parent, BuildValues values) {
    return new PlainText(values, true, true).children(parent);
  }

  /** The text of {@link #lasting} without images, in the parts that are between them. */
  static List<String> partsBetweenImages(Node parent, BuildValues values) {
    PlainText text = new PlainText(values, false, true);
    text.children(parent);
    List<String> parts = new ArrayList<>();
    int from = 0;
    for (int end : text.pictures) {
      parts.add(text.words.substring(from, end));
      from = end;
    }
    parts.add(text.words.substring(from));
    return parts;
  }

  /** The text of one node. */
  public static String ofNode(Node node, BuildValues values) {
    PlainText text = new PlainText(values, true, false);
    text.add(node);
    return text.words.toString();
  }

  private String children(Node parent) {
    for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
      add(child);
    }
    return words.toString();
  }

  private void add(Node node) {
    if (node instanceof Text) {
      text(node.getChars().unescape());
    } else if (node instanceof ValueNode value) {
      if (lasting) {
        gap = words.length();
      } else {
        text(values.value(value.key()));
      }
    } else if (node instanceof Code code) {
      String content = Escaping.collapseWhitespace(code.getText(), true);
      text(lasting ? values.without(content) : values.replace(content));
    } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
      text(" ");
    } else if (node instanceof HtmlEntity) {
      text(node.getChars().unescape());
    } else if (node instanceof AutoLink link) {
      text(link.getText().toString());
    } else if (node instanceof MailLink link) {
      text(link.getText().unescape());
    } else if (node instanceof Image || node instanceof ImageRef) {
      image(node);
    } else if (!(node instanceof HtmlInlineBase)) {
      other(node);
    }
  }

  private void image(Node image) {
    if (image instanceof ImageRef reference && !reference.isDefined()) {
      text(image.getChars().unescape());
    } else if (images) {
      children(image);
    } else {
      pictures.add(words.length());
    }
  }

  /** Spans of extensions: their children, or what is written if they have none. */
  private void other(Node node) {
    if (node instanceof Footnote footnote && footnote.isDefined()) {
      return;
    }
    if (node instanceof TypographicQuotes quotes) {
      text(HtmlEntities.decode(quotes.getTypographicOpening()));
      children(node);
      text(HtmlEntities.decode(quotes.getTypographicClosing()));
    } else if (node instanceof TypographicSmarts smarts) {
      text(HtmlEntities.decode(smarts.getTypographicText()));
    } else if (node.getFirstChild() == null && !(node instanceof Link)) {
      text(node.getChars().unescape());
    } else if (node instanceof LinkRef link && !((RefNode) link).isDefined()) {
      BasedSequence inner = node.getChildChars();
      text(node.getChars().prefixOf(inner).unescape());
      children(node);
      text(node.getChars().suffixOf(inner).unescape());
    } else {
      children(node);
    }
  }

  private void text(String next) {
    if (gap == words.length()) {
      BuildValues.appendAfterGap(words, next);
    } else {
      words.append(next);
    }
    gap = -1;
  }
}

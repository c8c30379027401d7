package io.github.shelfmark.markup.flexmark.write;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.InlineLinkNode;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ext.attributes.AttributeNode;
import com.vladsch.flexmark.ext.attributes.AttributesNode;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.html.HtmlRendererOptions;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import io.github.shelfmark.extension.BodyPart;
import io.github.shelfmark.extension.BodyText;
import io.github.shelfmark.markup.flexmark.heading.PlainText;
import io.github.shelfmark.markup.html.BodyParts;
import io.github.shelfmark.markup.html.ElementAttributes;
import io.github.shelfmark.markup.html.LinkText;
import io.github.shelfmark.text.BuildValues;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds the parts of a document that rules look at. It walks the tree, because extensions may write
 * nodes in their own way, and all of them share the nodes.
 */
public final class PartWalk {
  private final BuildValues values;
  private final boolean html;
  private final BodyParts parts;

  private PartWalk(BodyText source, BuildValues values, DataHolder options) {
    HtmlRendererOptions settings = new HtmlRendererOptions(options);
    this.values = values;
    this.html =
        !(settings.escapeHtmlBlocks
            || settings.suppressHtmlBlocks
            || settings.escapeInlineHtml
            || settings.suppressInlineHtml);
    this.parts = new BodyParts(source);
  }

  /**
   * The parts of a document from top to bottom.
   *
   * @param notes the footnotes that the document refers to
   * @param options the options of the writer
   */
  public static List<BodyPart> of(
      Node document,
      List<FootnoteBlock> notes,
      BodyText source,
      BuildValues values,
      DataHolder options) {
    PartWalk walk = new PartWalk(source, values, options);
    walk.children(document);
    notes.forEach(walk::children);
    return walk.parts.list();
  }

  private void children(Node parent) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (!(node instanceof FootnoteBlock || node instanceof Reference)) {
        add(node);
      }
    }
  }

  private void add(Node node) {
    if (node instanceof Heading heading) {
      parts.heading(heading.getLevel(), PlainText.of(node, values), node.getStartOffset());
    } else if (node instanceof FencedCodeBlock code) {
      parts.code(code.getInfo().toString(), node.getStartOffset());
    } else if (node instanceof TableBlock) {
      parts.table(headers(node), node.getStartOffset());
    } else if (node instanceof Link || isDefined(node, LinkRef.class)) {
      parts.link(href(node), isNamed(node), node.getStartOffset());
    }
    if (node instanceof Image || isDefined(node, ImageRef.class)) {
      image(node);
    } else if (node instanceof HtmlBlockBase || node instanceof HtmlInlineBase) {
      raw(node.getChars());
    } else if (node.hasChildren()) {
      children(node);
    } else if (parts.needText()) {
      parts.text(PlainText.ofNode(node, values));
    }
  }

  private static boolean isDefined(Node node, Class<? extends RefNode> type) {
    return type.isInstance(node) && ((RefNode) node).isDefined();
  }

  private void raw(BasedSequence chars) {
    if (html) {
      parts.html(chars.toString(), chars::getIndexOffset, (href, index) -> href);
    }
  }

  private void image(Node image) {
    String alternative = PlainText.withDescriptions(image, values);
    String title = title(image);
    Map<String, String> attributes = new HashMap<>();
    attributes.put("alt", alternative);
    if (!title.isEmpty()) {
      attributes.put("title", title);
    }
    if (image.getNext() instanceof AttributesNode given) {
      for (Node child = given.getFirstChild(); child != null; child = child.getNext()) {
        if (child instanceof AttributeNode attribute) {
          String name = attribute.getName().toString().toLowerCase(Locale.ROOT);
          attributes.put(name, attribute.getValue().toString());
        }
      }
    }
    parts.image(ElementAttributes.of(attributes), false, image.getStartOffset());
  }

  private static String title(Node node) {
    if (node instanceof InlineLinkNode link) {
      return link.getTitle().toString();
    }
    Reference definition = definition(node);
    return definition == null ? "" : definition.getTitle().toString();
  }

  private static String href(Node node) {
    if (node instanceof InlineLinkNode link) {
      return link.getUrl().toString();
    }
    Reference definition = definition(node);
    return definition == null ? "" : definition.getUrl().toString();
  }

  private static @Nullable Reference definition(Node node) {
    return node instanceof RefNode reference
        ? reference.getReferenceNode(node.getDocument())
        : null;
  }

  private boolean isNamed(Node link) {
    return !title(link).isBlank()
        || !PlainText.withDescriptions(link, values).isBlank()
        || hasOtherContent(link);
  }

  /** Whether there is an image, or raw HTML that shows something. Both are told for themselves. */
  private static boolean hasOtherContent(Node parent) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      boolean shown =
          node instanceof HtmlInlineBase
              ? !LinkText.isSilent(node.getChars().toString())
              : node instanceof Image || node instanceof ImageRef || hasOtherContent(node);
      if (shown) {
        return true;
      }
    }
    return false;
  }

  private List<String> headers(Node table) {
    List<String> headers = new ArrayList<>();
    for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
      if (part instanceof TableHead) {
        for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
          for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            if (cell instanceof TableCell) {
              headers.add(PlainText.of(cell, values));
            }
          }
        }
      }
    }
    return headers;
  }
}

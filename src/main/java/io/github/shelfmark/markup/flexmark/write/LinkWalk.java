package io.github.shelfmark.markup.flexmark.write;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.DelimitedLinkNode;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.InlineLinkNode;
import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.media.tags.internal.AbstractMediaLink;
import com.vladsch.flexmark.ext.wikilink.WikiNode;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import io.github.shelfmark.markup.flexmark.shipped.WikiLinks;
import io.github.shelfmark.markup.source.Escapes;
import io.github.shelfmark.text.Budget;
import java.util.List;

/**
 * Resolves the links of a document before it is written: flexmark-java asks its resolvers only once
 * for each destination, so a second link to a page that does not exist would not be reported.
 */
public final class LinkWalk {
  private final FlexmarkBody body;
  private final int mostText = Budget.current().mostText();
  private long repeated;

  private LinkWalk(FlexmarkBody body) {
    this.body = body;
  }

  /**
   * Resolves the links of a document.
   *
   * @param notes the footnotes that the document refers to
   */
  public static void resolve(Node document, List<FootnoteBlock> notes, FlexmarkBody body) {
    LinkWalk walk = new LinkWalk(body);
    walk.children(document);
    notes.forEach(walk::children);
  }

  private void children(Node parent) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof FootnoteBlock || node instanceof Reference) {
        continue;
      }
      if (node instanceof InlineLinkNode link && !(node instanceof AbstractMediaLink)) {
        link(link);
      } else if (node instanceof AutoLink address && address.getText().startsWith("http")) {
        String to = address.getText().toString();
        body.resolve(to, to, address.getText().getStartOffset());
      } else if (node instanceof WikiNode wiki) {
        WikiLinks.destination(wiki, wiki.getDocument())
            .ifPresent(to -> body.resolve(to, to, wiki.getStartOffset()));
      } else if (node instanceof RefNode reference && reference.isDefined()) {
        Reference definition = reference.getReferenceNode(node.getDocument());
        if (definition != null) {
          repeat(definition, node);
          link(definition);
        }
      }
      // A link in the description of an image is no link.
      if (!(node instanceof Image || node instanceof ImageRef)) {
        children(node);
      }
    }
  }

  /** Counts what a link or an image writes of its definition, which can be long and used often. */
  private void repeat(Reference definition, Node use) {
    repeated += definition.getTextLength();
    if (repeated > mostText) {
      throw Budget.exceeded(
              "links and images repeat their definitions to more than %,d characters", mostText)
          .at(use.getStartOffset());
    }
  }

  private void link(LinkNodeBase link) {
    BasedSequence url = link.getUrl();
    if (url.isNull()) {
      return;
    }
    String written = url.unescape();
    char[] chars = url.toString().toCharArray();
    String href = Escapes.resolve(chars, 0, chars.length, body.values());
    body.resolve(written, href, url.getStartOffset());
  }

  /** Whether a node is an address that is its own text, such as {@code <https://example.com>}. */
  static boolean isAddress(Node node) {
    return node instanceof DelimitedLinkNode;
  }
}

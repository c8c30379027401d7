package io.github.shelfmark.markup.flexmark.twin;

import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.html.renderer.LinkType;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import io.github.shelfmark.markup.flexmark.write.FlexmarkBody;
import io.github.shelfmark.text.BuildValues;

/**
 * The document whose twin is written.
 *
 * @param document its tree
 * @param target what its twin is made of besides the tree
 * @param context flexmark's renderers, which write what stays HTML
 */
record TwinPage(Document document, FlexmarkTwin.Target target, NodeRendererContext context) {
  /** Its body once more. */
  FlexmarkBody body() {
    return target.body();
  }

  /** The values of the build that it may show. */
  BuildValues values() {
    return body().values();
  }

  /** A node as HTML, without white space around it. */
  String html(Node node) {
    NodeRendererContext inner = context.getSubContext(false);
    inner.render(node);
    return inner.getHtmlWriter().toString(Integer.MAX_VALUE, 0).strip();
  }

  /** Where a link leads; percent-encoded. */
  String address(String url) {
    return context.resolveLink(LinkType.LINK, url, null, null).getUrl();
  }

  /** The address of a picture; percent-encoded. */
  String picture(String url) {
    return context.resolveLink(LinkType.IMAGE, url, null, null).getUrl();
  }

  /** The label of a footnote; GFM has no white space in them. */
  String label(FootnoteBlock note) {
    return body().noteId(note.getText().toString().strip()).replaceAll("\\s+", "-");
  }
}

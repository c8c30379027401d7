package io.github.shelfmark.markup.flexmark.shipped;

import com.vladsch.flexmark.ext.wikilink.WikiImage;
import com.vladsch.flexmark.ext.wikilink.WikiLink;
import com.vladsch.flexmark.ext.wikilink.WikiLinkExtension;
import com.vladsch.flexmark.ext.wikilink.WikiNode;
import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.LinkType;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.html.renderer.ResolvedLink;
import com.vladsch.flexmark.util.ast.TextCollectingVisitor;
import com.vladsch.flexmark.util.data.DataHolder;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Wiki links to pages of the site. Of the two parts of {@code [[one|two]]} the page is the one that
 * the option {@code link-first-syntax} says; if only the other leads somewhere, it is that one.
 */
public final class WikiLinks extends Nodes {
  private final PageSite site;
  private final boolean off;

  WikiLinks(DataHolder options) {
    this.site = PageSite.KEY.get(options);
    this.off = WikiLinkExtension.DISABLE_RENDERING.get(options);
    write(WikiLink.class, this::link);
    write(WikiImage.class, this::image);
  }

  private void link(WikiLink node, NodeRendererContext context, HtmlWriter html) {
    if (off) {
      html.text(node.getChars().unescape());
      return;
    }
    boolean swapped = isSwapped(node, site);
    if (context.isDoNotRenderLinks()) {
      content(node, swapped, context, html);
      return;
    }
    ResolvedLink link = context.resolveLink(LinkType.LINK, destination(node, site), null);
    html.attr("href", link.getUrl()).srcPos(node.getChars()).withAttr(link).tag("a");
    content(node, swapped, context, html);
    html.closeTag("a");
  }

  /**
   * The destination of a wiki link, as it is given to resolvers.
   *
   * @param document the document with the node
   * @return empty if wiki links are not written as links
   */
  public static Optional<String> destination(WikiNode node, DataHolder document) {
    return WikiLinkExtension.DISABLE_RENDERING.get(document)
        ? Optional.empty()
        : Optional.of(destination(node, PageSite.KEY.get(document)));
  }

  /**
   * What is shown of a wiki link; null if that is what its children are.
   *
   * @param document the document with the node
   */
  public static @Nullable String text(WikiNode node, DataHolder document) {
    if (WikiLinkExtension.DISABLE_RENDERING.get(document)) {
      return node.getChars().unescape();
    }
    boolean swapped = node instanceof WikiLink && isSwapped(node, PageSite.KEY.get(document));
    return text(node, swapped);
  }

  private static @Nullable String text(WikiNode node, boolean swapped) {
    if (!swapped && node instanceof WikiLink && node.hasChildren()) {
      return null;
    }
    boolean link = swapped || node.getText().isNull();
    return (link ? node.getLink() : node.getText()).unescape();
  }

  private static String destination(WikiNode node, PageSite site) {
    boolean swapped = node instanceof WikiLink && isSwapped(node, site);
    String page = swapped ? node.getText().unescape() : node.getLink().unescape();
    return WikiTarget.of(page, site.leads());
  }

  private static boolean isSwapped(WikiNode node, PageSite site) {
    return node.getText().isNotNull()
        && !leads(node.getLink().unescape(), site)
        && leads(node.getText().unescape(), site);
  }

  private static boolean leads(String page, PageSite site) {
    return WikiTarget.find(page, site.leads()).isPresent();
  }

  private static void content(
      WikiNode node, boolean swapped, NodeRendererContext context, HtmlWriter html) {
    String text = text(node, swapped);
    if (text == null) {
      context.renderChildren(node);
    } else {
      html.text(text);
    }
  }

  private void image(WikiImage node, NodeRendererContext context, HtmlWriter html) {
    if (off) {
      html.text(node.getChars().unescape());
      return;
    }
    String text =
        node.getText().isNotNull()
            ? new TextCollectingVisitor().collectAndGetText(node)
            : node.getLink().unescape();
    ResolvedLink link = context.resolveLink(LinkType.IMAGE, destination(node, site), null);
    html.attr("src", link.getUrl()).attr("alt", text.isEmpty() ? node.getText() : text);
    html.srcPos(node.getChars()).withAttr(link).tagVoid("img");
  }
}

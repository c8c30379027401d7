package io.github.shelfmark.markup.flexmark.shipped;

import com.vladsch.flexmark.ast.InlineLinkNode;
import com.vladsch.flexmark.ext.media.tags.AudioLink;
import com.vladsch.flexmark.ext.media.tags.EmbedLink;
import com.vladsch.flexmark.ext.media.tags.PictureLink;
import com.vladsch.flexmark.ext.media.tags.VideoLink;
import com.vladsch.flexmark.ext.resizable.image.ResizableImage;
import com.vladsch.flexmark.ext.youtube.embedded.YouTubeLink;
import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.LinkType;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.html.renderer.ResolvedLink;
import java.util.ArrayList;
import java.util.List;

/**
 * Sounds, films and pictures of the site, each file resolved as a link. What would make a page load
 * from elsewhere by itself, a frame of YouTube or an embedded object, is a link.
 */
final class Media extends Nodes {
  Media() {
    write(AudioLink.class, (node, context, html) -> player("audio", node, context, html));
    write(VideoLink.class, (node, context, html) -> player("video", node, context, html));
    write(PictureLink.class, Media::picture);
    write(EmbedLink.class, Media::embedded);
    write(YouTubeLink.class, Media::link);
    write(ResizableImage.class, Media::resizable);
  }

  private static List<String> sources(
      InlineLinkNode node, LinkType type, NodeRendererContext context) {
    List<String> sources = new ArrayList<>();
    for (String source : node.getUrl().unescape().split("\\|", -1)) {
      sources.add(context.resolveLink(type, source.strip(), null).getUrl());
    }
    return sources;
  }

  private static void player(
      String element, InlineLinkNode node, NodeRendererContext context, HtmlWriter html) {
    if (context.isDoNotRenderLinks()) {
      html.text(node.getText().unescape());
      return;
    }
    List<String> sources = sources(node, LinkType.LINK, context);
    if (node.getText().isNotBlank()) {
      html.attr("title", node.getText().unescape());
    }
    html.attr("controls", "").attr("preload", "none").withAttr().tag(element);
    for (String source : sources) {
      html.attr("src", source).withAttr().tagVoid("source");
    }
    // For readers whose browsers cannot play it.
    html.attr("href", sources.get(0)).withAttr().tag("a");
    html.text(text(node, sources.get(0))).closeTag("a").closeTag(element);
  }

  private static void picture(PictureLink node, NodeRendererContext context, HtmlWriter html) {
    List<String> sources = sources(node, LinkType.IMAGE, context);
    html.tag("picture");
    for (String source : sources.subList(0, sources.size() - 1)) {
      html.attr("srcset", source).withAttr().tagVoid("source");
    }
    html.attr("src", sources.get(sources.size() - 1)).attr("alt", node.getText().unescape());
    html.withAttr().tagVoid("img").closeTag("picture");
  }

  private static void embedded(EmbedLink node, NodeRendererContext context, HtmlWriter html) {
    String url = context.resolveLink(LinkType.LINK, node.getUrl().unescape(), null).getUrl();
    if (!context.isDoNotRenderLinks()) {
      html.attr("href", url).withAttr().tag("a");
    }
    html.text(text(node, url));
    if (!context.isDoNotRenderLinks()) {
      html.closeTag("a");
    }
  }

  private static String text(InlineLinkNode node, String otherwise) {
    return node.getText().isBlank() ? otherwise : node.getText().unescape();
  }

  private static void link(YouTubeLink node, NodeRendererContext context, HtmlWriter html) {
    if (context.isDoNotRenderLinks()) {
      context.renderChildren(node);
      return;
    }
    ResolvedLink link = context.resolveLink(LinkType.LINK, node.getUrl().unescape(), null);
    html.attr("href", link.getUrl());
    if (node.getTitle().isNotNull()) {
      html.attr("title", node.getTitle().unescape());
    }
    html.srcPos(node.getChars()).withAttr(link).tag("a");
    if (node.hasChildren()) {
      context.renderChildren(node);
    } else {
      html.text(link.getUrl());
    }
    html.closeTag("a");
  }

  private static void resizable(ResizableImage node, NodeRendererContext context, HtmlWriter html) {
    ResolvedLink link = context.resolveLink(LinkType.IMAGE, node.getSource().unescape(), null);
    html.attr("src", link.getUrl()).attr("alt", node.getText().unescape());
    if (node.getWidth().isNotEmpty()) {
      html.attr("width", node.getWidth());
    }
    if (node.getHeight().isNotEmpty()) {
      html.attr("height", node.getHeight());
    }
    html.srcPos(node.getChars()).withAttr(link).tagVoid("img");
  }
}

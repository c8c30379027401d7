package io.github.shelfmark.markup.flexmark;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import io.github.shelfmark.markup.html.Html;
import org.jspecify.annotations.Nullable;

/** Writes links and images. */
final class LinkWriters {
  private LinkWriters() {}

  static void addTo(NodeWriters writers) {
    writers
        .with(Link.class, (node, writing) -> link(node, node, writing))
        .with(Image.class, (node, writing) -> image(node, node, writing))
        .with(LinkRef.class, LinkWriters::linkReference)
        .with(ImageRef.class, LinkWriters::imageReference)
        .with(AutoLink.class, LinkWriters::autoLink)
        .with(MailLink.class, LinkWriters::mailLink);
  }

  private static void link(Node node, LinkNodeBase target, Writing writing) {
    Html html = writing.html().raw("<a");
    html.link("href", href(target, node, writing));
    title(target, html);
    html.raw(">");
    writing.children(node);
    html.raw("</a>");
  }

  private static void image(Node node, LinkNodeBase target, Writing writing) {
    Html html = writing.html().raw("<img");
    html.link("src", href(target, node, writing));
    html.attribute("alt", PlainText.of(node));
    title(target, html);
    html.raw(" />");
  }

  private static String href(LinkNodeBase target, Node node, Writing writing) {
    BasedSequence url = target.getUrl();
    return writing.link(url.unescape(), url.isNull() || url.isEmpty() ? node.getChars() : url);
  }

  private static void title(LinkNodeBase target, Html html) {
    if (target.getTitle().isNotNull()) {
      html.attribute("title", target.getTitle().unescape());
    }
  }

  private static void linkReference(LinkRef node, Writing writing) {
    Reference reference = reference(node, writing);
    if (reference != null) {
      link(node, reference, writing);
    } else if (node.hasChildren()) {
      writing.html().text(node.getChars().prefixOf(node.getChildChars()).unescape());
      writing.children(node);
      writing.html().text(node.getChars().suffixOf(node.getChildChars()).unescape());
    } else {
      writing.html().text(node.getChars().unescape());
    }
  }

  private static void imageReference(ImageRef node, Writing writing) {
    Reference reference = reference(node, writing);
    if (reference != null) {
      image(node, reference, writing);
    } else {
      writing.html().text(node.getChars().unescape());
    }
  }

  private static @Nullable Reference reference(RefNode node, Writing writing) {
    return node.isDefined() ? node.getReferenceNode(writing.tree()) : null;
  }

  private static void autoLink(AutoLink node, Writing writing) {
    String text = node.getText().toString();
    String href = text.startsWith("www.") ? "http://" + text : text;
    Html html = writing.html().raw("<a").link("href", href);
    html.raw(">").text(text).raw("</a>");
  }

  private static void mailLink(MailLink node, Writing writing) {
    String text = node.getText().unescape();
    writing.html().raw("<a").link("href", "mailto:" + text).raw(">").text(text).raw("</a>");
  }
}

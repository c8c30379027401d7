package io.github.shelfmark.markup.flexmark.twin;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.html.renderer.CoreNodeRenderer;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import io.github.shelfmark.markup.flexmark.heading.PlainText;
import io.github.shelfmark.text.Chars;
import io.github.shelfmark.text.HtmlEntities;
import io.github.shelfmark.text.Markdown;
import org.jspecify.annotations.Nullable;

/** Writes links, images and what refers to footnotes. */
final class LinkSpans {
  private final TwinPage page;
  private final TwinSpans spans;

  LinkSpans(TwinPage page, TwinSpans spans) {
    this.page = page;
    this.spans = spans;
  }

  void addTo(Writers<TwinLine> writers) {
    writers.add(Link.class, (link, line) -> link(link, link, line));
    writers.add(LinkRef.class, this::reference);
    writers.add(Image.class, this::image);
    writers.add(ImageRef.class, this::imageReference);
    writers.add(AutoLink.class, this::address);
    writers.add(MailLink.class, this::mail);
    writers.add(Footnote.class, this::footnote);
  }

  /** Writes a link whose text is a node's children, and whose destination another one has. */
  private void link(Node text, LinkNodeBase target, TwinLine line) {
    if (CoreNodeRenderer.isSuppressedLinkPrefix(target.getUrl(), page.context())) {
      spans.children(text, line);
      return;
    }
    line.markup("[");
    spans.children(text, line);
    line.markup("]");
    line.destination(page.address(target.getUrl().unescape()), title(target));
  }

  private @Nullable String title(LinkNodeBase target) {
    BasedSequence title = target.getTitle();
    return title.isNull() ? null : page.values().replace(title.unescape());
  }

  private @Nullable Reference definition(RefNode node) {
    return node.isDefined() ? node.getReferenceNode(page.document()) : null;
  }

  private void reference(LinkRef node, TwinLine line) {
    Reference definition = definition(node);
    if (definition != null) {
      link(node, definition, line);
    } else if (node.hasChildren()) {
      BasedSequence inner = node.getChildChars();
      line.text(node.getChars().prefixOf(inner).unescape());
      spans.children(node, line);
      line.text(node.getChars().suffixOf(inner).unescape());
    } else {
      TwinSpans.text(node, line);
    }
  }

  private void image(Image node, TwinLine line) {
    if (node.getUrlContent().isEmpty()) {
      image(node, node, line);
    } else {
      // An address over several lines, of which only flexmark knows what it is.
      line.html(page.html(node));
    }
  }

  private void imageReference(ImageRef node, TwinLine line) {
    Reference definition = definition(node);
    if (definition == null) {
      TwinSpans.text(node, line);
    } else {
      image(node, definition, line);
    }
  }

  private void image(Node node, LinkNodeBase target, TwinLine line) {
    if (!CoreNodeRenderer.isSuppressedLinkPrefix(target.getUrl(), page.context())) {
      String description = PlainText.withDescriptions(node, page.values());
      image(description, page.picture(target.getUrl().unescape()), title(target), line);
    }
  }

  /** Writes an image. */
  static void image(String description, String address, @Nullable String title, TwinLine line) {
    line.markup("![" + Markdown.escape(description.replace('\n', ' '), 'a', false) + "]");
    line.destination(address, title);
  }

  /** Writes a link with plain text. */
  static void link(String text, String address, TwinLine line) {
    line.markup("[");
    line.text(text);
    line.markup("]");
    line.destination(address, null);
  }

  private void address(AutoLink node, TwinLine line) {
    String text = node.getText().toString();
    if (CoreNodeRenderer.isSuppressedLinkPrefix(node.getUrl(), page.context())) {
      line.text(text);
    } else if (isAddress(text) && !(line.isCell() && text.indexOf('|') >= 0)) {
      line.markup("<" + text + ">");
    } else {
      boolean www = text.startsWith("www.");
      String address = HtmlEntities.decode(text);
      link(text, www ? page.context().getHtmlOptions().autolinkWwwPrefix + address : address, line);
    }
  }

  /** Whether a text is a link between angle brackets. */
  private static boolean isAddress(String text) {
    int colon = text.indexOf(':');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean scheme =
          i == 0 ? Chars.isLetter(c) : Chars.isAlphanumeric(c) || "+.-".indexOf(c) >= 0;
      if (c <= ' ' || c == '<' || c == '>' || (i < colon && !scheme)) {
        return false;
      }
    }
    // There, some read entities and others do not.
    boolean entity = text.indexOf('&') >= 0 && text.indexOf(';') >= 0;
    return colon >= 2 && colon <= 32 && !entity;
  }

  private void mail(MailLink node, TwinLine line) {
    String text = node.getText().unescape();
    if (CoreNodeRenderer.isSuppressedLinkPrefix(node.getUrl(), page.context())) {
      line.text(text);
    } else if (isMail(text) && !line.isCell()) {
      line.markup("<" + text + ">");
    } else {
      link(text, "mailto:" + text, line);
    }
  }

  /** Whether a text is an address of mail between angle brackets. */
  private static boolean isMail(String text) {
    return text.chars().allMatch(c -> Chars.isAlphanumeric((char) c) || "@.-_+".indexOf(c) >= 0);
  }

  private void footnote(Footnote node, TwinLine line) {
    FootnoteBlock note = node.getFootnoteBlock();
    if (note == null) {
      line.text("[^");
      spans.children(node, line);
      line.text("]");
    } else {
      line.markup("[^" + page.label(note) + "]");
    }
  }
}

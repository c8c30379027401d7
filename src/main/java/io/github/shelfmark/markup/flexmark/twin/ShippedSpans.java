package io.github.shelfmark.markup.flexmark.twin;

import com.vladsch.flexmark.ast.InlineLinkNode;
import com.vladsch.flexmark.ext.abbreviation.Abbreviation;
import com.vladsch.flexmark.ext.anchorlink.AnchorLink;
import com.vladsch.flexmark.ext.attributes.AttributesNode;
import com.vladsch.flexmark.ext.emoji.Emoji;
import com.vladsch.flexmark.ext.escaped.character.EscapedCharacter;
import com.vladsch.flexmark.ext.gfm.issues.GfmIssue;
import com.vladsch.flexmark.ext.gfm.strikethrough.Strikethrough;
import com.vladsch.flexmark.ext.gfm.strikethrough.Subscript;
import com.vladsch.flexmark.ext.gfm.users.GfmUser;
import com.vladsch.flexmark.ext.gitlab.GitLabDel;
import com.vladsch.flexmark.ext.gitlab.GitLabInlineMath;
import com.vladsch.flexmark.ext.gitlab.GitLabIns;
import com.vladsch.flexmark.ext.ins.Ins;
import com.vladsch.flexmark.ext.jekyll.tag.JekyllTag;
import com.vladsch.flexmark.ext.media.tags.EmbedLink;
import com.vladsch.flexmark.ext.resizable.image.ResizableImage;
import com.vladsch.flexmark.ext.superscript.Superscript;
import com.vladsch.flexmark.ext.typographic.TypographicQuotes;
import com.vladsch.flexmark.ext.typographic.TypographicSmarts;
import com.vladsch.flexmark.ext.wikilink.WikiImage;
import com.vladsch.flexmark.ext.wikilink.WikiLink;
import com.vladsch.flexmark.ext.xwiki.macros.Macro;
import com.vladsch.flexmark.ext.xwiki.macros.MacroAttribute;
import com.vladsch.flexmark.ext.xwiki.macros.MacroClose;
import com.vladsch.flexmark.ext.youtube.embedded.YouTubeLink;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import io.github.shelfmark.markup.flexmark.shipped.Emojis;
import io.github.shelfmark.markup.flexmark.shipped.ForgeLinks;
import io.github.shelfmark.markup.flexmark.shipped.WikiLinks;
import io.github.shelfmark.text.HtmlEntities;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes the spans of flexmark's own extensions for which Markdown or HTML has something plain. */
final class ShippedSpans {
  private final TwinPage page;
  private final TwinSpans spans;
  private final ForgeLinks forge;

  ShippedSpans(TwinPage page, TwinSpans spans) {
    this.page = page;
    this.spans = spans;
    this.forge = new ForgeLinks(page.document());
  }

  void addTo(Writers<TwinLine> writers) {
    text(writers);
    links(writers);
    writers.add(Strikethrough.class, (node, line) -> spans.starred("~~", "del", node, line));
    writers.add(GitLabDel.class, (node, line) -> spans.starred("~~", "del", node, line));
    writers.add(Subscript.class, (node, line) -> element("sub", node, line));
    writers.add(Superscript.class, (node, line) -> element("sup", node, line));
    writers.add(Ins.class, (node, line) -> element("ins", node, line));
    writers.add(GitLabIns.class, (node, line) -> element("ins", node, line));
    writers.add(GitLabInlineMath.class, ShippedSpans::formula);
    writers.leaveOut(AttributesNode.class);
    writers.leaveOut(MacroAttribute.class);
  }

  private void text(Writers<TwinLine> writers) {
    writers.add(EscapedCharacter.class, TwinSpans::text);
    writers.add(Abbreviation.class, TwinSpans::text);
    writers.add(AnchorLink.class, spans::children);
    writers.add(JekyllTag.class, (node, line) -> line.text(node.getChars()));
    writers.add(TypographicSmarts.class, (node, line) -> sign(node.getTypographicText(), line));
    writers.add(
        TypographicQuotes.class,
        (node, line) -> {
          sign(node.getTypographicOpening(), line);
          spans.children(node, line);
          sign(node.getTypographicClosing(), line);
        });
    writers.add(Emoji.class, (node, line) -> line.text(Emojis.characters(node, page.document())));
    writers.add(
        Macro.class,
        (node, line) -> {
          macro(node.getOpeningMarker(), node.getClosingMarker(), line);
          spans.children(node, line);
        });
    writers.add(
        MacroClose.class,
        (node, line) -> macro(node.getOpeningMarker(), node.getClosingMarker(), line));
  }

  private void links(Writers<TwinLine> writers) {
    writers.add(WikiLink.class, this::wikiLink);
    writers.add(WikiImage.class, this::wikiImage);
    writers.add(GfmIssue.class, (node, line) -> forge(node, forge.address(node), line));
    writers.add(GfmUser.class, (node, line) -> forge(node, forge.address(node), line));
    writers.add(EmbedLink.class, (node, line) -> embedded(node, node.getText(), line));
    writers.add(YouTubeLink.class, (node, line) -> embedded(node, null, line));
    writers.add(
        ResizableImage.class,
        (node, line) ->
            LinkSpans.image(
                node.getText().unescape(), page.picture(node.getSource().unescape()), null, line));
  }

  /** Adds a sign that flexmark has as an entity. */
  private static void sign(@Nullable String entity, TwinLine line) {
    line.text(entity == null ? "" : HtmlEntities.decode(entity));
  }

  private static void macro(BasedSequence start, BasedSequence end, TwinLine line) {
    line.text(Node.spanningChars(start, end));
  }

  private void element(String name, Node node, TwinLine line) {
    line.tag("<" + name + ">");
    spans.children(node, line);
    line.tag("</" + name + ">");
  }

  /** As on GitHub, the characters of a formula between grave accents mean nothing in Markdown. */
  private static void formula(GitLabInlineMath node, TwinLine line) {
    line.markup("$`" + node.getText().toString().strip().replace('\n', ' ') + "`$");
  }

  private void wikiLink(WikiLink node, TwinLine line) {
    String text = WikiLinks.text(node, page.document());
    Optional<String> address = WikiLinks.destination(node, page.document());
    if (address.isEmpty()) {
      line.text(String.valueOf(text));
      return;
    }
    line.markup("[");
    if (text == null) {
      spans.children(node, line);
    } else {
      line.text(text);
    }
    line.markup("]");
    line.destination(page.address(address.get()), null);
  }

  private void wikiImage(WikiImage node, TwinLine line) {
    String text = String.valueOf(WikiLinks.text(node, page.document()));
    Optional<String> address = WikiLinks.destination(node, page.document());
    if (address.isEmpty()) {
      line.text(text);
    } else {
      LinkSpans.image(text, page.picture(address.get()), null, line);
    }
  }

  private static void forge(Node node, String address, TwinLine line) {
    String text = node.getChars().toString();
    if (address.isEmpty()) {
      line.text(text);
    } else {
      LinkSpans.link(text, address, line);
    }
  }

  /** Writes what pages have as a link, because it would load something from elsewhere. */
  private void embedded(InlineLinkNode node, @Nullable BasedSequence text, TwinLine line) {
    String address = page.address(node.getUrl().unescape());
    if (text == null && node.hasChildren()) {
      line.markup("[");
      spans.children(node, line);
      line.markup("]");
      line.destination(address, null);
    } else {
      LinkSpans.link(text == null || text.isBlank() ? address : text.unescape(), address, line);
    }
  }
}

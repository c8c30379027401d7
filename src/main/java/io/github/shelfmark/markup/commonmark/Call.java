package io.github.shelfmark.markup.commonmark;

import io.github.shelfmark.extension.DirectiveCall;
import io.github.shelfmark.extension.Libraries;
import io.github.shelfmark.extension.Place;
import io.github.shelfmark.extension.PlacedText;
import io.github.shelfmark.extension.VisibleSite;
import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.FindingCode;
import io.github.shelfmark.finding.Severity;
import io.github.shelfmark.markup.commonmark.tree.DirectiveBlock;
import io.github.shelfmark.markup.commonmark.tree.InlineText;
import io.github.shelfmark.markup.commonmark.tree.Lines;
import io.github.shelfmark.markup.commonmark.write.BodyWriter;
import io.github.shelfmark.site.Document;
import io.github.shelfmark.text.Html;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** One directive in one body, as the class that writes it sees it. */
final class Call implements DirectiveCall {
  private final DirectiveBlock block;
  private final DirectiveAttributes attributes;
  private final SiteAccess site;
  private final BodyWriter writer;
  private boolean written;

  Call(DirectiveBlock block, DirectiveAttributes attributes, SiteAccess site, BodyWriter writer) {
    this.block = block;
    this.attributes = attributes;
    this.site = site;
    this.writer = writer;
  }

  @Override
  public Document document() {
    return writer.source().document();
  }

  @Override
  public VisibleSite site() {
    return site.visible().apply(document());
  }

  @Override
  public Libraries libraries() {
    return site.libraries();
  }

  @Override
  public Place place() {
    return writer.place(block.opening().nameIndex());
  }

  @Override
  public Map<String, PlacedText> attributes() {
    return Collections.unmodifiableMap(attributes.values());
  }

  @Override
  public List<PlacedText> lines() {
    Lines lines = block.lines();
    List<PlacedText> all = new ArrayList<>(lines.size());
    for (int i = 0; i < lines.size(); i++) {
      String line = new String(writer.chars(), lines.start(i), lines.end(i) - lines.start(i));
      String text = line.stripLeading();
      Place place = writer.place(lines.start(i) + line.length() - text.length());
      // A value may have line ends, but this is one line.
      String shown = writer.values().replace(text.stripTrailing()).replace('\n', ' ');
      all.add(new PlacedText(shown, place));
    }
    return all;
  }

  @Override
  public boolean writeTitle(Html html) {
    InlineText title = attributes.title();
    if (title == null) {
      return false;
    }
    writeTo(html, () -> writer.inline(title));
    return true;
  }

  @Override
  public void writeBody(Html html) {
    if (written) {
      throw new IllegalStateException("the body of a directive may be written only once");
    }
    written = true;
    writeTo(html, () -> writer.children(block));
  }

  /** Runs something that writes to the body, and moves what it wrote to other HTML if need be. */
  private void writeTo(Html html, Runnable writing) {
    Html own = writer.html();
    int start = own.length();
    writing.run();
    if (html != own) {
      html.raw(own.cut(start));
    }
  }

  @Override
  public String link(PlacedText href) {
    return writer.link(href.text(), href.place());
  }

  @Override
  public String message(String key) {
    return site.words().word(document().text("lang"), key);
  }

  @Override
  public void report(
      Severity severity, FindingCode code, Place place, String message, String hint) {
    String path = document().path();
    writer.report(new Finding(severity, code, path, place.position(), message, hint));
  }
}

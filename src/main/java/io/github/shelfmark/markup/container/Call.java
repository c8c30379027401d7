package io.github.shelfmark.markup.container;

import io.github.shelfmark.extension.DirectiveCall;
import io.github.shelfmark.extension.FilePart;
import io.github.shelfmark.extension.Libraries;
import io.github.shelfmark.extension.Place;
import io.github.shelfmark.extension.PlacedText;
import io.github.shelfmark.extension.VisibleSite;
import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.FindingCode;
import io.github.shelfmark.finding.Severity;
import io.github.shelfmark.markup.source.Text;
import io.github.shelfmark.site.Document;
import io.github.shelfmark.text.Budget;
import io.github.shelfmark.text.BudgetException;
import io.github.shelfmark.text.Html;
import io.github.shelfmark.text.Markdown;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One directive in one body, as the class that writes it sees it. */
final class Call implements DirectiveCall {
  private final WrittenDirective directive;
  private final DirectiveAttributes attributes;
  private final SiteAccess site;
  private final DirectiveBody body;
  private final Optional<String> parent;
  private boolean written;

  Call(
      WrittenDirective directive,
      DirectiveAttributes attributes,
      SiteAccess site,
      DirectiveBody body) {
    this.directive = directive;
    this.attributes = attributes;
    this.site = site;
    this.body = body;
    this.parent = body.directives().innermost();
  }

  @Override
  public Document document() {
    return body.source().document();
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
    return body.place(directive.opening().nameIndex());
  }

  @Override
  public Map<String, PlacedText> attributes() {
    return Collections.unmodifiableMap(attributes.values());
  }

  @Override
  public List<PlacedText> lines() {
    List<PlacedText> all = new ArrayList<>();
    for (Text range : directive.lines()) {
      String line = range.toString();
      String text = line.stripLeading();
      int index = range.sourceIndex(range.start() + line.length() - text.length());
      // A value may have line ends, but this is one line.
      String shown = body.values().replace(text.stripTrailing()).replace('\n', ' ');
      all.add(new PlacedText(shown, body.place(index)));
    }
    return all;
  }

  @Override
  public boolean writeTitle(Html html) {
    Text title = attributes.title();
    if (title == null) {
      return false;
    }
    directive.writeTitle(title, html);
    return true;
  }

  @Override
  public void writeBody(Html html) {
    writeOnce();
    directive.writeBody(html);
  }

  private void writeOnce() {
    if (written) {
      throw new IllegalStateException("the body of a directive may be written only once");
    }
    written = true;
  }

  @Override
  public boolean writeTitle(Markdown markdown) {
    Text title = attributes.title();
    if (title == null) {
      return false;
    }
    directive.writeTitle(title, markdown);
    return true;
  }

  @Override
  public void writeBody(Markdown markdown) {
    writeOnce();
    directive.writeBody(markdown);
  }

  @Override
  public Optional<String> parent() {
    return parent;
  }

  @Override
  public int next(String sequence) {
    return body.directives().next(sequence);
  }

  @Override
  public String source() {
    return SourceLines.between(body.source().text(), directive.opening().index(), directive.end());
  }

  @Override
  public void writeCode(String info, String code, Html html) {
    count(code.length());
    directive.writeCode(info, code, html);
  }

  /** Counts text that the page has from elsewhere; highlighted it is some times as long. */
  private void count(int characters) {
    try {
      Budget.current().keep(4L * characters, 0, directive.opening().name());
    } catch (BudgetException exceeded) {
      throw exceeded.at(directive.opening().index());
    }
  }

  @Override
  public void writeMarkdown(FilePart part, int levels, Html html) {
    count(part.text().length());
    new IncludedPart(this, body).write(part, text -> directive.writePart(text, levels, html));
  }

  @Override
  public boolean writeParts(Markdown markdown) {
    return directive.writeParts(markdown);
  }

  @Override
  public void writeCode(String info, String code, Markdown markdown) {
    directive.writeCode(info, code, markdown);
  }

  @Override
  public String link(PlacedText href) {
    return body.link(href.text(), href.place());
  }

  @Override
  public void uses(String block) {
    body.uses(block);
  }

  @Override
  public String message(String key) {
    return site.words().word(document().text("lang"), key);
  }

  @Override
  public void report(
      Severity severity, FindingCode code, Place place, String message, String hint) {
    String path = document().path();
    body.report(new Finding(severity, code, path, place.position(), message, hint));
  }
}

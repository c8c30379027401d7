package io.github.shelfmark.markup.container;

import io.github.shelfmark.extension.Directive;
import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.FindingCode;
import io.github.shelfmark.finding.Nearest;
import io.github.shelfmark.text.Html;
import io.github.shelfmark.text.Markdown;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes the directives of a site and reports those that are written wrongly. */
public final class Directives {
  private final Map<String, Directive> byName = new LinkedHashMap<>();
  private final DirectiveNames names;
  private final Set<String> alerts = new HashSet<>();
  private final SiteAccess site;

  /**
   * Takes the directives of a site.
   *
   * @param site what they may use of it
   */
  public Directives(Collection<Directive> directives, SiteAccess site) {
    this.site = site;
    this.names = DirectiveNames.of(directives);
    for (Directive directive : directives) {
      byName.put(directive.name(), directive);
      if (!directive.literal() && AlertMarker.TYPES.contains(directive.name())) {
        alerts.add(directive.name());
      }
    }
  }

  /** How the directives are read. */
  public DirectiveNames names() {
    return names;
  }

  /** The names of the directives that write GitHub's alerts. */
  public Set<String> alerts() {
    return alerts;
  }

  /**
   * Writes a directive.
   *
   * @param written the directive
   * @param body the body that it is in
   */
  public void write(WrittenDirective written, DirectiveBody body, Html html) {
    Opening opening = written.opening();
    if (opening.name().isEmpty() && body.directives().endsLast(opening, body.source().text())) {
      return;
    }
    Directive directive = find(opening, body);
    if (!written.isFenced()) {
      String fence = ":".repeat(opening.fence());
      report(
          body,
          opening.index(),
          "the directive \"" + opening.name() + "\" is never closed",
          "Write " + fence + " on a line of its own where it ends.");
    }
    if (directive == null) {
      // What is inside is content all the same, and may have findings of its own.
      written.writeBody(html);
      return;
    }
    DirectiveAttributes attributes = DirectiveAttributes.check(directive, written, body);
    directive.blocks().forEach(body::uses);
    Call call = new Call(written, attributes, site, body);
    if (directive.oneLine()) {
      body.directives().last(opening);
    }
    html.line();
    body.directives().open(directive.name());
    try {
      directive.write(call, html);
    } finally {
      body.directives().close();
    }
    html.line();
  }

  /**
   * Writes a directive of a document that has been written as HTML before, so that what is wrong
   * with it is known.
   *
   * @param written the directive
   * @param body the body that it is in, which reports nothing
   */
  public void writeMarkdown(WrittenDirective written, DirectiveBody body, Markdown markdown) {
    Directive directive = byName.get(written.opening().name());
    if (directive == null) {
      written.writeBody(markdown);
      return;
    }
    DirectiveAttributes attributes = DirectiveAttributes.check(directive, written, body);
    Call call = new Call(written, attributes, site, body);
    body.directives().open(directive.name());
    try {
      directive.writeMarkdown(call, markdown);
    } finally {
      body.directives().close();
    }
  }

  private @Nullable Directive find(Opening opening, DirectiveBody body) {
    String name = opening.name();
    if (name.isEmpty()) {
      report(body, opening.index(), "a directive needs a name after its colons", known());
      return null;
    }
    Directive directive = byName.get(name);
    if (directive == null) {
      String hint = Nearest.hint(name, byName.keySet(), known());
      report(body, opening.nameIndex(), "there is no directive \"" + name + "\"", hint);
    }
    return directive;
  }

  private String known() {
    return byName.isEmpty()
        ? "This site has no directives."
        : "There are "
            + String.join(", ", byName.keySet())
            + "; others come with extensions, which are dependencies of the plugin in a POM.";
  }

  /** Reports an error in a directive. */
  static void report(DirectiveBody body, int index, String message, String hint) {
    body.report(
        Finding.error(
            FindingCode.DIRECTIVE,
            body.source().document().path(),
            body.place(index).position(),
            message,
            hint));
  }
}

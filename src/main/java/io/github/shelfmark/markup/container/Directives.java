package io.github.shelfmark.markup.container;

import io.github.shelfmark.extension.Directive;
import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.FindingCode;
import io.github.shelfmark.finding.Nearest;
import io.github.shelfmark.text.Html;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes the directives of a site and reports those that are written wrongly. */
public final class Directives {
  private final Map<String, Directive> byName = new LinkedHashMap<>();
  private final Set<String> literal = new HashSet<>();
  private final Set<String> alerts = new HashSet<>();
  private final SiteAccess site;

  /**
   * Takes the directives of a site.
   *
   * @param site what they may use of it
   */
  public Directives(Collection<Directive> directives, SiteAccess site) {
    this.site = site;
    for (Directive directive : directives) {
      byName.put(directive.name(), directive);
      if (directive.literal()) {
        literal.add(directive.name());
      } else if (AlertMarker.TYPES.contains(directive.name())) {
        alerts.add(directive.name());
      }
    }
  }

  /** The names of the directives whose lines are data. */
  public Set<String> literal() {
    return literal;
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
    html.line();
    body.directives().open(directive.name());
    try {
      directive.write(call, html);
    } finally {
      body.directives().close();
    }
    html.line();
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

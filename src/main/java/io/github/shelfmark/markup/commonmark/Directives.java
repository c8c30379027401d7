package io.github.shelfmark.markup.commonmark;

import io.github.shelfmark.extension.Directive;
import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.FindingCode;
import io.github.shelfmark.finding.Nearest;
import io.github.shelfmark.markup.commonmark.tree.DirectiveBlock;
import io.github.shelfmark.markup.commonmark.tree.Opening;
import io.github.shelfmark.markup.commonmark.write.BodyWriter;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes the directives of a site and reports those that are written wrongly. */
final class Directives {
  private final Map<String, Directive> byName = new LinkedHashMap<>();
  private final Set<String> literal = new HashSet<>();
  private final Set<String> alerts = new HashSet<>();
  private final SiteAccess site;

  Directives(Collection<Directive> directives, SiteAccess site) {
    this.site = site;
    for (Directive directive : directives) {
      byName.put(directive.name(), directive);
      if (directive.literal()) {
        literal.add(directive.name());
      } else if (Alerts.TYPES.contains(directive.name())) {
        alerts.add(directive.name());
      }
    }
  }

  /** The names of the directives whose lines are data. */
  Set<String> literal() {
    return literal;
  }

  /** The names of the directives that write GitHub's alerts. */
  Set<String> alerts() {
    return alerts;
  }

  void write(DirectiveBlock block, BodyWriter writer) {
    Opening opening = block.opening();
    Directive directive = find(opening, writer);
    if (!block.isFenced()) {
      String fence = ":".repeat(opening.fence());
      report(
          writer,
          opening.index(),
          "the directive \"" + opening.name() + "\" is never closed",
          "Write " + fence + " on a line of its own where it ends.");
    }
    if (directive == null) {
      // What is inside is content all the same, and may have findings of its own.
      writer.children(block);
      return;
    }
    DirectiveAttributes attributes = DirectiveAttributes.check(directive, opening, writer);
    writer.html().line();
    directive.write(new Call(block, attributes, site, writer), writer.html());
    writer.html().line();
  }

  private @Nullable Directive find(Opening opening, BodyWriter writer) {
    String name = opening.name();
    if (name.isEmpty()) {
      report(writer, opening.index(), "a directive needs a name after its colons", known());
      return null;
    }
    Directive directive = byName.get(name);
    if (directive == null) {
      String hint = Nearest.hint(name, byName.keySet(), known());
      report(writer, opening.nameIndex(), "there is no directive \"" + name + "\"", hint);
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
  static void report(BodyWriter writer, int index, String message, String hint) {
    writer.report(
        Finding.error(
            FindingCode.DIRECTIVE,
            writer.source().document().path(),
            writer.place(index).position(),
            message,
            hint));
  }
}

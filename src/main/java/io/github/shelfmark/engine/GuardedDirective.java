package io.github.shelfmark.engine;

import io.github.shelfmark.extension.Directive;
import io.github.shelfmark.extension.DirectiveCall;
import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.FindingCode;
import io.github.shelfmark.finding.Severity;
import io.github.shelfmark.text.Html;
import io.github.shelfmark.text.Markdown;
import java.util.List;
import java.util.Set;

/** A directive of an extension. What it throws is reported where its author wrote it. */
final class GuardedDirective implements Directive {
  private final Directive directive;
  private final String name;
  private final Set<String> attributes;
  private final boolean literal;
  private final String words;
  private final boolean oneLine;
  private final List<String> blocks;

  private GuardedDirective(Directive directive) {
    this.directive = directive;
    this.name = directive.name();
    this.attributes = Set.copyOf(directive.attributes());
    this.literal = directive.literal();
    this.words = directive.words();
    this.oneLine = directive.oneLine();
    this.blocks = List.copyOf(directive.blocks());
  }

  /**
   * A directive that may be called without a guard.
   *
   * @throws RuntimeException if the extension throws it when asked for its name, attributes or
   *     blocks
   */
  static Directive of(Directive directive) {
    return Guard.covers(directive) ? new GuardedDirective(directive) : directive;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public Set<String> attributes() {
    return attributes;
  }

  @Override
  public boolean literal() {
    return literal;
  }

  @Override
  public String words() {
    return words;
  }

  @Override
  public boolean oneLine() {
    return oneLine;
  }

  @Override
  public List<String> blocks() {
    return blocks;
  }

  @Override
  public void write(DirectiveCall call, Html html) {
    int start = html.length();
    Guard.run(
        () -> directive.write(call, html),
        thrown -> {
          html.cut(start);
          report(call, thrown);
        });
  }

  @Override
  public void writeMarkdown(DirectiveCall call, Markdown markdown) {
    Guard.run(() -> directive.writeMarkdown(call, markdown), thrown -> report(call, thrown));
  }

  private void report(DirectiveCall call, Throwable thrown) {
    Finding finding =
        Guard.finding(
            "the directive \"" + name + "\"",
            directive,
            call.document().path(),
            call.place().position(),
            thrown);
    call.report(
        Severity.ERROR, FindingCode.EXTENSION, call.place(), finding.message(), finding.hint());
  }
}

package io.github.shelfmark.mavensite.velocity;

import io.github.shelfmark.finding.Severity;
import io.github.shelfmark.mavensite.TemplateEngine.Remark;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.velocity.runtime.parser.node.ASTDirective;
import org.apache.velocity.runtime.parser.node.ASTIntegerLiteral;
import org.apache.velocity.runtime.parser.node.ASTIntegerRange;
import org.apache.velocity.runtime.parser.node.ASTStringLiteral;
import org.apache.velocity.runtime.parser.node.Node;

/** Looks through templates before they run for what is not run. */
final class Statements {
  private static final Set<String> REFUSED = Set.of("evaluate", "define");

  private static final Set<String> FILES = Set.of("include", "parse");

  /** A statement in a string, whose text would be counted by nobody. */
  private static final Pattern IN_STRING = Pattern.compile("#@?\\{?[A-Za-z_][\\w-]*+\\}?\\s*+\\(");

  private static final int DEEPEST = 200;
  private static final long LONGEST_RANGE = 1000;

  private final List<Remark> remarks;
  private boolean refuses;

  Statements(List<Remark> remarks) {
    this.remarks = remarks;
  }

  /** Whether something was found for which the template is not run. */
  boolean refuses() {
    return refuses;
  }

  void check(Node node) {
    check(node, 0);
  }

  private void check(Node node, int depth) {
    if (depth > DEEPEST) {
      throw new LimitException("the template is nested too deeply");
    }
    if (node instanceof ASTDirective directive) {
      directive(directive);
    } else if (node instanceof ASTIntegerRange range && !isShort(range)) {
      refuse(
          node,
          "a range of numbers without fixed or near ends is not made",
          "Write the ends as numbers, as in [1..10], or the numbers as a list.");
    } else if (node instanceof ASTStringLiteral && IN_STRING.matcher(node.literal()).find()) {
      refuse(node, "statements in strings are not run", "Write them outside of the string.");
    }
    for (int i = 0; i < node.jjtGetNumChildren(); i++) {
      check(node.jjtGetChild(i), depth + 1);
    }
  }

  private void directive(ASTDirective directive) {
    String name = directive.getDirectiveName();
    if (REFUSED.contains(name)) {
      refuse(directive, "#" + name + " is not run", "Write what it would give in its place.");
    } else if (FILES.contains(name) && !isNamed(directive)) {
      refuse(
          directive,
          "#" + name + " is run with names of files only",
          "Write the name between quotes, as in #parse(\"part.md.vm\").");
    }
  }

  /** Whether all arguments are strings without values in them. */
  private static boolean isNamed(Node directive) {
    for (int i = 0; i < directive.jjtGetNumChildren(); i++) {
      Node argument = directive.jjtGetChild(i);
      if (!(argument instanceof ASTStringLiteral) || argument.literal().indexOf('$') >= 0) {
        return false;
      }
    }
    return true;
  }

  private static boolean isShort(ASTIntegerRange range) {
    if (range.jjtGetNumChildren() != 2
        || !(range.jjtGetChild(0) instanceof ASTIntegerLiteral)
        || !(range.jjtGetChild(1) instanceof ASTIntegerLiteral)) {
      return false;
    }
    try {
      long from = Long.parseLong(range.jjtGetChild(0).literal().strip());
      long to = Long.parseLong(range.jjtGetChild(1).literal().strip());
      return Math.abs(to - from) < LONGEST_RANGE;
    } catch (NumberFormatException tooLong) {
      return false;
    }
  }

  private void refuse(Node node, String message, String hint) {
    refuses = true;
    remarks.add(
        new Remark(
            Math.max(1, node.getLine()),
            Math.max(1, node.getColumn()),
            Severity.WARNING,
            message + "; the template stays as it is",
            hint));
  }
}

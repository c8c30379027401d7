package io.github.shelfmark.architecture;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds regular expressions with a group that is repeated without a limit and not possessively:
 * {@code java.util.regex} goes one level of the stack deeper for each repetition.
 */
final class RecursivePatterns extends TreeScanner<Void, Void> {
  private static final Set<String> OF_TEXT =
      Set.of("matches", "replaceAll", "replaceFirst", "split");

  /** After a group: any number of times, or more than nine, and no second plus sign. */
  private static final Pattern REPEATED =
      Pattern.compile("(?:[*+]|\\{\\d+,\\}|\\{\\d*,?\\d\\d+\\})(?!\\+).*", Pattern.DOTALL);

  private final List<String> found = new ArrayList<>();
  private String file = "";

  /** The regular expressions, each after the name of its file. */
  static List<String> in(SourceFiles files) {
    RecursivePatterns patterns = new RecursivePatterns();
    for (CompilationUnitTree unit : files.units()) {
      String path = unit.getSourceFile().getName();
      patterns.file = path.substring(path.lastIndexOf('/') + 1).replace(".java", "");
      patterns.scan(unit, null);
    }
    return patterns.found;
  }

  @Override
  public Void visitMethodInvocation(MethodInvocationTree call, Void nothing) {
    if (call.getMethodSelect() instanceof MemberSelectTree method
        && !call.getArguments().isEmpty()) {
      String name = method.getIdentifier().toString();
      boolean compiles =
          (name.equals("compile") || name.equals("matches"))
              && method.getExpression() instanceof IdentifierTree type
              && type.getName().contentEquals("Pattern");
      String regex = literal(call.getArguments().get(0));
      if ((compiles || OF_TEXT.contains(name)) && isRecursive(regex)) {
        found.add(file + ": " + regex);
      }
    }
    return super.visitMethodInvocation(call, null);
  }

  /** The literals of an expression; what is not known is taken for one character. */
  private static String literal(@Nullable ExpressionTree expression) {
    if (expression instanceof LiteralTree literal) {
      return String.valueOf(literal.getValue());
    }
    return expression instanceof BinaryTree both
        ? literal(both.getLeftOperand()) + literal(both.getRightOperand())
        : "x";
  }

  /** Whether a regular expression repeats a group so. */
  static boolean isRecursive(String regex) {
    boolean set = false;
    for (int i = 0; i < regex.length(); i++) {
      char c = regex.charAt(i);
      if (c == '\\') {
        i++;
      } else if (set) {
        set = c != ']';
      } else if (c == '[') {
        set = true;
      } else if (c == ')' && REPEATED.matcher(regex.substring(i + 1)).matches()) {
        return true;
      }
    }
    return false;
  }
}

package io.github.shelfmark.architecture;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePathScanner;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** Collects the methods and constructors of source files, with the numbers that have limits. */
final class Declarations extends TreePathScanner<@Nullable Void, List<Declarations.Declaration>> {
  private static final String CONSTRUCTOR = "<init>";

  private final SourceFiles files;
  private final CompilationUnitTree unit;

  private Declarations(SourceFiles files, CompilationUnitTree unit) {
    this.files = files;
    this.unit = unit;
  }

  /**
   * A method or a constructor.
   *
   * @param name the class's name, "#" and the method's name; of a constructor the class's name
   * @param constructor whether it is a constructor
   * @param behindBuilder whether it is a private constructor of a class with a builder
   * @param lines its lines, from its first modifier to its closing brace
   * @param parameters how many parameters it has
   */
  record Declaration(
      String name, boolean constructor, boolean behindBuilder, long lines, int parameters) {}

  /** All methods and constructors. A record's canonical constructor counts only when written. */
  static List<Declaration> of(SourceFiles files) {
    List<Declaration> all = new ArrayList<>();
    for (CompilationUnitTree unit : files.units()) {
      new Declarations(files, unit).scan(unit, all);
    }
    return all;
  }

  @Override
  public @Nullable Void visitMethod(MethodTree method, List<Declaration> all) {
    ClassTree type = (ClassTree) getCurrentPath().getParentPath().getLeaf();
    boolean constructor = method.getName().contentEquals(CONSTRUCTOR);
    LineMap lines = unit.getLineMap();
    long first = lines.getLineNumber(files.positions().getStartPosition(unit, method));
    long last = lines.getLineNumber(files.positions().getEndPosition(unit, method));
    String name = type.getSimpleName().toString();
    all.add(
        new Declaration(
            constructor ? name : name + "#" + method.getName(),
            constructor && type.getKind() != Tree.Kind.RECORD,
            method.getModifiers().getFlags().contains(Modifier.PRIVATE) && hasBuilder(type),
            last - first + 1,
            method.getParameters().size()));
    return super.visitMethod(method, all);
  }

  private static boolean hasBuilder(ClassTree type) {
    return type.getMembers().stream()
        .anyMatch(
            member ->
                member instanceof ClassTree inner
                    && inner.getSimpleName().contentEquals("Builder"));
  }
}

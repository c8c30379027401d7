package io.github.shelfmark.markup.include;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import io.github.shelfmark.finding.Nearest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** The types of a file with their members, by the names that authors give them. */
final class DeclaredSymbols {
  /** The most names that a hint lists. */
  private static final int FEW = 12;

  private final Map<String, ClassTree> types = new LinkedHashMap<>();
  private final String start;

  /**
   * A declaration.
   *
   * @param tree what the parser has made of it
   * @param siblings the members of the type that it is a member of, with itself
   */
  record Declaration(Tree tree, List<? extends Tree> siblings) {
    Declaration {
      siblings = List.copyOf(siblings);
    }
  }

  private DeclaredSymbols(String start) {
    this.start = start;
  }

  static DeclaredSymbols of(CompilationUnitTree unit) {
    String name = unit.getPackageName() == null ? "" : unit.getPackageName() + ".";
    DeclaredSymbols declared = new DeclaredSymbols(name);
    declared.add("", unit.getTypeDecls());
    return declared;
  }

  private void add(String around, List<? extends Tree> members) {
    for (Tree member : members) {
      if (member instanceof ClassTree type) {
        String name = around + type.getSimpleName();
        types.put(name, type);
        add(name + ".", type.getMembers());
      }
    }
  }

  /**
   * The declaration that a name means.
   *
   * @param syntax what is wrong with the file; empty if nothing is
   * @throws MissingPartException if there is none, or more than one
   */
  Declaration find(SymbolName name, String syntax) throws MissingPartException {
    String wanted =
        name.type().startsWith(start) ? name.type().substring(start.length()) : name.type();
    ClassTree type = types.get(wanted);
    if (type == null) {
      throw missing("there is no type \"" + name.type() + "\"", wanted, types.keySet(), syntax);
    }
    if (name.member().isEmpty()) {
      return new Declaration(type, List.of());
    }
    String simple = type.getSimpleName().toString();
    String member = name.member().equals(simple) ? SymbolName.CONSTRUCTOR : name.member();
    Map<String, Tree> others = new LinkedHashMap<>();
    List<MethodTree> methods = new ArrayList<>();
    for (Tree each : type.getMembers()) {
      if (each instanceof MethodTree method && method.getName().contentEquals(member)) {
        methods.add(method);
      } else if (each instanceof VariableTree field) {
        others.putIfAbsent(field.getName().toString(), field);
      } else if (each instanceof ClassTree inner) {
        others.putIfAbsent(inner.getSimpleName().toString(), inner);
      }
    }
    Tree other = others.get(member);
    if (other != null && name.parameters().isEmpty()) {
      return new Declaration(other, type.getMembers());
    }
    List<MethodTree> fitting =
        methods.stream()
            .filter(
                method ->
                    name.parameters().map(types -> types.equals(parameters(method))).orElse(true))
            .toList();
    if (fitting.size() == 1) {
      return new Declaration(fitting.get(0), type.getMembers());
    }
    throw none(name, simple, methods, fitting, syntax, names(type, simple));
  }

  private static MissingPartException none(
      SymbolName name,
      String simple,
      List<MethodTree> methods,
      List<MethodTree> fitting,
      String syntax,
      Collection<String> all) {
    String signatures =
        String.join(", ", methods.stream().map(each -> signature(each, simple)).toList());
    if (fitting.size() > 1) {
      return new MissingPartException(
          "there is more than one \"" + name.type() + "#" + name.member() + "\"",
          "Name the types of the parameters: " + signatures + ".");
    }
    if (!methods.isEmpty()) {
      return new MissingPartException(
          "there is no \""
              + name.type()
              + "#"
              + name.member()
              + name.parameters().map(types -> "(" + String.join(",", types) + ")").orElse("")
              + "\"",
          "There is " + signatures + ".");
    }
    return missing(
        "there is no \"" + name.type() + "#" + name.member() + "\"", name.member(), all, syntax);
  }

  private static Collection<String> names(ClassTree type, String simple) {
    TreeSet<String> names = new TreeSet<>();
    for (Tree each : type.getMembers()) {
      if (each instanceof MethodTree method) {
        String name = method.getName().toString();
        names.add(name.equals(SymbolName.CONSTRUCTOR) ? simple : name);
      } else if (each instanceof VariableTree field) {
        names.add(field.getName().toString());
      } else if (each instanceof ClassTree inner) {
        names.add(inner.getSimpleName().toString());
      }
    }
    return names;
  }

  private static MissingPartException missing(
      String problem, String name, Collection<String> names, String syntax) {
    String few =
        names.isEmpty() || names.size() > FEW
            ? "Write it as in Type.Inner#method(String,int)."
            : "There is " + String.join(", ", names) + ".";
    return new MissingPartException(
        problem, syntax.isEmpty() ? Nearest.hint(name, names, few) : syntax);
  }

  private static List<String> parameters(MethodTree method) {
    return method.getParameters().stream()
        .map(each -> SymbolName.simple(String.valueOf(each.getType())))
        .toList();
  }

  private static String signature(MethodTree method, String simple) {
    String name = method.getName().toString();
    return (name.equals(SymbolName.CONSTRUCTOR) ? simple : name)
        + "("
        + String.join(",", parameters(method))
        + ")";
  }
}

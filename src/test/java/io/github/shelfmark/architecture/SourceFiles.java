package io.github.shelfmark.architecture;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * The source files of a directory, parsed.
 *
 * @param units the syntax trees, one a file
 * @param positions where the parts of the trees are
 */
record SourceFiles(List<CompilationUnitTree> units, SourcePositions positions) {
  /** A class's name after that of its package. */
  private static final Pattern CLASS = Pattern.compile("\\.[A-Z*].*");

  /** Parses all Java files below a directory. */
  static SourceFiles below(Path directory) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(directory)) {
      files = all.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null,
                  manager,
                  null,
                  List.of("-proc:none"),
                  null,
                  manager.getJavaFileObjectsFromPaths(files));
      List<CompilationUnitTree> units = new ArrayList<>();
      task.parse().forEach(units::add);
      return new SourceFiles(List.copyOf(units), Trees.instance(task).getSourcePositions());
    }
  }

  /**
   * Each import in the source that the table does not allow. The byte code does not have those of
   * constants, which the compiler copies.
   */
  List<String> forbiddenBy(PackageTable table) {
    List<String> forbidden = new ArrayList<>();
    for (CompilationUnitTree unit : units) {
      String from = Imports.nameOf(String.valueOf(unit.getPackageName()));
      for (ImportTree imported : unit.getImports()) {
        String name = imported.getQualifiedIdentifier().toString();
        String to = Imports.nameOf(CLASS.matcher(name).replaceFirst(""));
        if (name.startsWith(Imports.ROOT + ".") && !from.equals(to) && !table.allows(from, to)) {
          forbidden.add(from + " imports " + Imports.nameOf(name));
        }
      }
    }
    return forbidden;
  }
}

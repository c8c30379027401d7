package io.github.shelfmark.markup.include;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.Writer;
import java.net.URI;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/**
 * Finds declarations in a file of Java with the parser of the JDK's compiler. The file is read
 * alone: nothing is compiled, and no class path, no other file and no annotation processor is used.
 */
final class JavaSymbols {
  /** How deep parentheses may be in each other; the compiler's parser recurses. */
  private static final int DEEPEST = 400;

  /** Without a class path of its own, the compiler opens all jars of the one that it runs with. */
  private static final List<String> OPTIONS = List.of("-proc:none", "-classpath", "");

  private static final String NO_COMPILER = "without the compiler of a JDK no symbol can be found";

  private JavaSymbols() {}

  /**
   * The lines of a declaration.
   *
   * @param text the text of the file
   * @param symbol the name of a type or member
   * @param comment whether the comment for Javadoc before it belongs to it
   * @throws MissingPartException if there is none with that name, or more than one
   */
  static List<FileLine> find(String text, String symbol, boolean comment)
      throws MissingPartException {
    requireFlat(text);
    try {
      return found(text, symbol, comment);
    } catch (LinkageError missing) {
      throw new MissingPartException(NO_COMPILER, "Run Maven with a JDK instead of a JRE.");
    } catch (StackOverflowError | IllegalStateException tooDeep) {
      // The compiler wraps what it throws.
      throw tooDeep();
    }
  }

  private static MissingPartException tooDeep() {
    return new MissingPartException(
        "there is too much nesting for Java's compiler", "Choose lines or a region of it instead.");
  }

  private static List<FileLine> found(String text, String symbol, boolean comment)
      throws MissingPartException {
    JavaCompiler compiler = Found.COMPILER;
    if (compiler == null) {
      throw new MissingPartException(NO_COMPILER, "Run Maven with a JDK instead of a JRE.");
    }
    DiagnosticCollector<JavaFileObject> errors = new DiagnosticCollector<>();
    JavacTask task =
        (JavacTask)
            compiler.getTask(
                Writer.nullWriter(), null, errors, OPTIONS, null, List.of(new Text(text)));
    try {
      Iterator<? extends CompilationUnitTree> units = task.parse().iterator();
      if (!units.hasNext()) {
        throw new MissingPartException("there is no Java", syntax(errors));
      }
      CompilationUnitTree unit = units.next();
      DeclaredSymbols.Declaration found =
          DeclaredSymbols.of(unit).find(SymbolName.of(symbol), syntax(errors));
      return new SymbolLines(text, unit, Trees.instance(task).getSourcePositions())
          .of(found.tree(), found.siblings(), comment);
    } catch (IOException e) {
      throw new MissingPartException("there is no Java", syntax(errors));
    }
  }

  /** The first error in the syntax, after which declarations may not be found. */
  private static String syntax(DiagnosticCollector<JavaFileObject> errors) {
    return errors.getDiagnostics().stream()
        .filter(each -> each.getKind() == Diagnostic.Kind.ERROR)
        .findFirst()
        .map(
            each ->
                "Line "
                    + each.getLineNumber()
                    + " has an error in its syntax: "
                    + each.getMessage(Locale.ROOT)
                    + ".")
        .orElse("");
  }

  private static void requireFlat(String text) throws MissingPartException {
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      depth += c == '(' || c == '<' ? 1 : c == ')' || c == '>' ? -1 : 0;
      depth = c == ';' || depth < 0 ? 0 : depth;
      if (depth > DEEPEST) {
        throw tooDeep();
      }
    }
  }

  /** The compiler; looking for it goes through all jars of the class path. */
  private static final class Found {
    static final @Nullable JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();

    private Found() {}
  }

  /** A file in memory. */
  private static final class Text extends SimpleJavaFileObject {
    private final String text;

    Text(String text) {
      super(URI.create("string:///Included.java"), Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }
}

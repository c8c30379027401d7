package io.github.shelfmark.engine;

import io.github.shelfmark.extension.Extension;
import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.FindingCode;
import io.github.shelfmark.finding.Position;
import io.github.shelfmark.text.NestingException;
import java.security.CodeSource;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Calls the code of extensions. What it throws is an error in the extension, so users see a finding
 * that names it instead of a stack trace. What our own code throws is a bug of ours, which {@link
 * io.github.shelfmark.read.Net} reports.
 */
final class Guard {
  /** What is wrong when a method of an extension returns null. */
  static final String NULL = "null was returned";

  private static final int LONGEST = 300;

  private Guard() {}

  /** Whether a class is in our own jar; Maven loads extensions with the same class loader. */
  static boolean isBuiltIn(Class<?> type) {
    return location(type).equals(location(Extension.class));
  }

  private static String location(Class<?> type) {
    CodeSource source = type.getProtectionDomain().getCodeSource();
    return source == null ? "" : String.valueOf(source.getLocation());
  }

  /** Whether an object's class comes from an extension, so that calls of it need a guard. */
  static boolean covers(Object contribution) {
    return !isBuiltIn(contribution.getClass());
  }

  /**
   * Calls the code of an extension.
   *
   * @param failed gives the result when the code throws something or returns null
   */
  static <T> T call(Callable<T> code, Function<Throwable, T> failed) {
    try {
      return Objects.requireNonNull(code.call(), NULL);
    } catch (NestingException e) {
      // Thrown by our own reader below a directive. The renderer reports it with its position.
      throw e;
    } catch (Exception | LinkageError | AssertionError | StackOverflowError e) {
      return failed.apply(e);
    }
  }

  /**
   * Calls code of an extension that has no result.
   *
   * @param failed gets what it throws
   */
  static void run(Runnable code, Consumer<Throwable> failed) {
    call(
        () -> {
          code.run();
          return true;
        },
        thrown -> {
          failed.accept(thrown);
          return false;
        });
  }

  /**
   * A finding about what an extension has thrown.
   *
   * @param what what failed, such as {@code the rule}; the name of the class is added
   * @param contribution the object whose code failed
   * @param file the document that it was called for; empty if there is none
   */
  static Finding finding(
      String what, Object contribution, String file, Position position, Throwable thrown) {
    String name = nameOf(contribution.getClass());
    return Finding.error(
        FindingCode.EXTENSION,
        file,
        position,
        what + " (" + name + ") failed: " + text(thrown),
        "It is an error in the extension" + origin(thrown, name) + "; report it to its authors.");
  }

  /** The name of a class; that of the class in which a lambda expression is written. */
  static String nameOf(Class<?> type) {
    String name = type.getName();
    int lambda = name.indexOf("$$Lambda");
    return lambda < 0 ? name : name.substring(0, lambda);
  }

  /** An exception as one line. */
  private static String text(Throwable thrown) {
    String line = thrown.toString().replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
  }

  /** The line of the extension's code that was executed last. */
  private static String origin(Throwable thrown, String name) {
    String scope = name.substring(0, name.lastIndexOf('.') + 1);
    for (StackTraceElement frame : thrown.getStackTrace()) {
      if (frame.getClassName().startsWith(scope) && frame.getFileName() != null) {
        return " at " + frame.getFileName() + ":" + frame.getLineNumber();
      }
    }
    return "";
  }
}

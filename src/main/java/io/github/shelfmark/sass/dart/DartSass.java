package io.github.shelfmark.sass.dart;

import com.sass_lang.embedded_protocol.InboundMessage.CompileRequest.StringInput;
import com.sass_lang.embedded_protocol.LogEventType;
import com.sass_lang.embedded_protocol.OutboundMessage.CompileResponse.CompileFailure;
import com.sass_lang.embedded_protocol.OutboundMessage.LogEventOrBuilder;
import com.sass_lang.embedded_protocol.OutputStyle;
import com.sass_lang.embedded_protocol.SourceSpan;
import com.sass_lang.embedded_protocol.Syntax;
import de.larsgrefer.sass.embedded.SassCompilationFailedException;
import de.larsgrefer.sass.embedded.SassProtocolErrorException;
import de.larsgrefer.sass.embedded.connection.ProcessConnection;
import io.github.shelfmark.finding.Position;
import io.github.shelfmark.sass.SassCompiler;
import io.github.shelfmark.sass.SassFiles;
import io.github.shelfmark.sass.SassProblem;
import io.github.shelfmark.sass.SassResult;
import io.github.shelfmark.sass.SassSheet;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** Dart Sass in a process of its own, which is ended with the compiler. */
public final class DartSass implements SassCompiler {
  /** A style sheet with an endless loop would never end. */
  private static final long MOST_MILLIS = 60_000;

  private @Nullable SassProgram program;
  private @Nullable ProcessConnection connection;

  /** For {@code Libraries}. */
  public DartSass() {}

  @Override
  public void open() throws IOException {
    SassProgram unpacked = SassProgram.unpack();
    program = unpacked;
    // What it writes to its error stream when it fails is its own stack.
    Process process =
        new ProcessBuilder(unpacked.executable().getPath(), "--embedded")
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    connection = new ProcessConnection(process);
  }

  @Override
  public SassResult compile(SassSheet sheet, boolean compressed, SassFiles files)
      throws IOException {
    ProcessConnection open = connection;
    if (open == null) {
      throw new IllegalStateException("the compiler is not open");
    }
    List<SassProblem> problems = new ArrayList<>();
    SiteImporter importer = new SiteImporter(files);
    // Not closed here: that would end the process.
    @SuppressWarnings("resource")
    de.larsgrefer.sass.embedded.SassCompiler compiler =
        new de.larsgrefer.sass.embedded.SassCompiler(open);
    // Else it says how much it has not said.
    compiler.setVerbose(true);
    compiler.setLoggingHandler(event -> log(event, problems));
    compiler.registerImporter(importer);
    StringInput input =
        StringInput.newBuilder()
            .setSource(sheet.text())
            .setUrl(SiteImporter.url(sheet.path()))
            .setSyntax(sheet.indented() ? Syntax.INDENTED : Syntax.SCSS)
            .setImporter(
                com.sass_lang.embedded_protocol.InboundMessage.CompileRequest.Importer.newBuilder()
                    .setImporterId(importer.getId()))
            .build();
    OutputStyle style = compressed ? OutputStyle.COMPRESSED : OutputStyle.EXPANDED;
    AtomicBoolean late = new AtomicBoolean();
    Timer timer = new Timer("shelfmark-sass-limit", /* isDaemon= */ true);
    timer.schedule(end(open, late), MOST_MILLIS);
    try {
      return new SassResult(compiler.compileString(input, style).getCss(), List.copyOf(problems));
    } catch (SassCompilationFailedException e) {
      problems.add(problem(e.getCompileFailure()));
      return new SassResult("", List.copyOf(problems));
    } catch (SassProtocolErrorException e) {
      problems.add(new SassProblem(true, sheet.path(), Position.NONE, failure(e)));
      return new SassResult("", List.copyOf(problems));
    } catch (IOException e) {
      if (late.get()) {
        throw new IOException("it took longer than " + MOST_MILLIS / 1000 + " seconds", e);
      }
      throw e;
    } finally {
      timer.cancel();
    }
  }

  private static String failure(SassProtocolErrorException failed) {
    String message = failed.getProtocolError().getMessage();
    return message.contains("Stack Overflow")
        ? "a function or a mixin calls itself endlessly"
        : message.lines().findFirst().orElse("the compiler failed");
  }

  private static TimerTask end(ProcessConnection connection, AtomicBoolean late) {
    return new TimerTask() {
      @Override
      public void run() {
        late.set(true);
        connection.close();
      }
    };
  }

  /** What style sheets say with {@code @warn}. What is going out of use is Sass's own affair. */
  private static void log(LogEventOrBuilder event, List<SassProblem> problems) {
    if (event.getType() == LogEventType.WARNING) {
      SourceSpan span = event.hasSpan() ? event.getSpan() : SourceSpan.getDefaultInstance();
      problems.add(
          new SassProblem(
              false, SiteImporter.path(span.getUrl()), place(span), event.getMessage()));
    }
  }

  private static SassProblem problem(CompileFailure failure) {
    SourceSpan span = failure.getSpan();
    return new SassProblem(
        true, SiteImporter.path(span.getUrl()), place(span), failure.getMessage());
  }

  private static Position place(SourceSpan span) {
    return span.hasStart()
        ? new Position(span.getStart().getLine() + 1, span.getStart().getColumn() + 1)
        : Position.NONE;
  }

  @Override
  public void close() throws IOException {
    if (connection != null) {
      connection.close();
    }
    if (program != null) {
      program.close();
    }
  }
}

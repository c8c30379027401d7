package io.github.shelfmark.mavensite.velocity;

import io.github.shelfmark.finding.Severity;
import io.github.shelfmark.mavensite.TemplateEngine;
import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.velocity.Template;
import org.apache.velocity.app.event.EventCartridge;
import org.apache.velocity.context.Context;
import org.apache.velocity.exception.ParseErrorException;
import org.apache.velocity.exception.ResourceNotFoundException;
import org.apache.velocity.exception.VelocityException;
import org.apache.velocity.runtime.RuntimeConstants;
import org.apache.velocity.runtime.RuntimeInstance;
import org.apache.velocity.runtime.parser.ParseException;
import org.apache.velocity.runtime.parser.node.SimpleNode;
import org.slf4j.helpers.NOPLogger;

/**
 * Velocity without anything that leads out of the site: no class, no file but those of the site, no
 * template made by a template. Each run has an engine of its own, so templates see nothing of each
 * other. A template that is not run is kept as it is; only one that cannot be read is an error.
 */
public final class VelocityTemplates implements TemplateEngine {
  private static final int LARGEST = 256 * 1024;

  /** No file can be named so. */
  private static final String NAME = "/template/";

  private static final String PLAIN = "Write the page as plain .md.";

  @Override
  public Merged merge(
      String template, Map<String, Object> values, Function<String, Optional<String>> files) {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    // Velocity loads classes by it, and the plugin's has ours without those of Velocity.
    thread.setContextClassLoader(VelocityTemplates.class.getClassLoader());
    try {
      return run(template, values, files);
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  private static Merged run(
      String template, Map<String, Object> values, Function<String, Optional<String>> files) {
    List<Remark> remarks = new ArrayList<>();
    if (template.length() > LARGEST) {
      remarks.add(warning(1, "the template is too long", "Split it, or write it as plain .md."));
      return new Merged(template, remarks);
    }
    try {
      Statements statements = new Statements(remarks);
      RuntimeInstance engine = engine(new SiteFiles(files), statements);
      Template parsed = new Template();
      parsed.setName(NAME);
      parsed.setRuntimeServices(engine);
      SimpleNode tree = engine.parse(new StringReader(template), parsed);
      statements.check(tree);
      if (!statements.refuses()) {
        parsed.setData(tree);
        parsed.initDocument();
        Context context =
            context(values, remarks, new InsertedLength(Math.max(1, template.length())));
        BoundedWriter writer = new BoundedWriter();
        parsed.merge(context, writer);
        return new Merged(writer.toString(), remarks);
      }
    } catch (ParseException e) {
      int line = e.currentToken == null ? 1 : e.currentToken.next.beginLine;
      int column = e.currentToken == null ? 1 : e.currentToken.next.beginColumn;
      remarks.add(error(line, column, "Velocity cannot read the template", first(e)));
    } catch (LimitException e) {
      remarks.add(warning(1, String.valueOf(e.getMessage()), PLAIN));
    } catch (VelocityException | StackOverflowError e) {
      remarks.add(failure(e, template));
    }
    return new Merged(template, remarks);
  }

  private static Remark failure(Throwable e, String template) {
    LimitException limit = LimitException.in(e);
    if (limit != null) {
      return warning(1, String.valueOf(limit.getMessage()), PLAIN);
    }
    if (e instanceof ParseErrorException) {
      return error(1, 1, "Velocity cannot read a file that the template names", first(e));
    }
    if (e instanceof ResourceNotFoundException missing) {
      String name = name(first(missing));
      return warning(
          line(template, name),
          "there is no file \"" + name + "\" that the template may read",
          "It must be a file inside the source of the site, named from the directory of the"
              + " document.");
    }
    return warning(1, "Velocity cannot run the template: " + first(e), PLAIN);
  }

  /** The name that is in quotes in a message of Velocity's. */
  private static String name(String message) {
    int from = message.indexOf('\'');
    int to = message.lastIndexOf('\'');
    return to > from ? message.substring(from + 1, to) : message;
  }

  /** The line with a name; 1 if it is in another file. */
  private static int line(String template, String name) {
    int at = Math.max(0, template.indexOf(name));
    return (int) template.substring(0, at).chars().filter(c -> c == '\n').count() + 1;
  }

  private static RuntimeInstance engine(SiteFiles files, Statements statements) {
    RuntimeInstance engine =
        new RuntimeInstance() {
          /** Files that a template names are looked through as the template itself. */
          @Override
          public SimpleNode parse(Reader reader, Template template) throws ParseException {
            SimpleNode tree = super.parse(reader, template);
            if (!NAME.equals(template.getName())) {
              statements.check(tree);
              if (statements.refuses()) {
                throw new LimitException(
                    "\"" + template.getName() + "\" has a statement that is not run");
              }
            }
            return tree;
          }
        };
    engine.setProperty(RuntimeConstants.RUNTIME_LOG_INSTANCE, NOPLogger.NOP_LOGGER);
    engine.setProperty(RuntimeConstants.RESOURCE_LOADERS, "site");
    engine.setProperty("resource.loader.site.instance", files);
    engine.setProperty(RuntimeConstants.UBERSPECT_CLASSNAME, PlainValues.class.getName());
    engine.setProperty(RuntimeConstants.VM_LIBRARY, "");
    engine.setProperty(RuntimeConstants.VM_PERM_ALLOW_INLINE, "true");
    engine.setProperty(RuntimeConstants.VM_PERM_ALLOW_INLINE_REPLACE_GLOBAL, "true");
    engine.setProperty(RuntimeConstants.VM_MAX_DEPTH, "20");
    engine.setProperty(RuntimeConstants.PARSE_DIRECTIVE_MAXDEPTH, "20");
    engine.setProperty(RuntimeConstants.MAX_NUMBER_LOOPS, "10000");
    engine.init();
    return engine;
  }

  private static Context context(
      Map<String, Object> values, List<Remark> remarks, InsertedLength inserted) {
    BoundedContext context = new BoundedContext(values);
    EventCartridge events = new EventCartridge();
    events.addEventHandler(new Unknown(remarks));
    events.addEventHandler(inserted);
    events.attachToContext(context);
    return context;
  }

  private static Remark warning(int line, String message, String hint) {
    return new Remark(line, 1, Severity.WARNING, message + "; the template stays as it is", hint);
  }

  private static Remark error(int line, int column, String message, String hint) {
    return new Remark(Math.max(1, line), Math.max(1, column), Severity.ERROR, message, hint);
  }

  private static String first(Throwable e) {
    String message = e.getMessage() == null ? "It is nested too deeply." : e.getMessage();
    String line = message.lines().findFirst().orElse("");
    return line.length() > 200 ? line.substring(0, 200) + "…" : line;
  }
}

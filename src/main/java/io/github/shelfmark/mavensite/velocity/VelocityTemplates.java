package io.github.shelfmark.mavensite.velocity;

import io.github.shelfmark.mavensite.TemplateEngine;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.velocity.Template;
import org.apache.velocity.VelocityContext;
import org.apache.velocity.app.event.EventCartridge;
import org.apache.velocity.exception.VelocityException;
import org.apache.velocity.runtime.RuntimeConstants;
import org.apache.velocity.runtime.RuntimeInstance;
import org.apache.velocity.runtime.parser.ParseException;
import org.apache.velocity.runtime.parser.node.ASTDirective;
import org.apache.velocity.runtime.parser.node.ASTIntegerRange;
import org.apache.velocity.runtime.parser.node.Node;
import org.apache.velocity.runtime.parser.node.SimpleNode;
import org.slf4j.helpers.NOPLogger;

/**
 * Velocity without anything that leads out of the template: no class, no file, no template made by
 * a template. Each run has an engine of its own, so templates see nothing of each other.
 */
public final class VelocityTemplates implements TemplateEngine {
  private static final Set<String> REFUSED =
      Set.of("include", "parse", "evaluate", "define", "macro");

  private static final int LARGEST = 256 * 1024;
  private static final int DEEPEST = 200;

  @Override
  public Merged merge(String template, Map<String, Object> values) {
    List<Remark> remarks = new ArrayList<>();
    if (template.length() > LARGEST) {
      remarks.add(error(1, 1, "the template is too long", "Split it, or write it as plain .md."));
      return new Merged(template, remarks);
    }
    try {
      RuntimeInstance engine = engine();
      Template parsed = new Template();
      parsed.setName("template");
      parsed.setRuntimeServices(engine);
      SimpleNode tree = engine.parse(new StringReader(template), parsed);
      check(tree, 0, remarks);
      if (remarks.isEmpty()) {
        parsed.setData(tree);
        parsed.initDocument();
        BoundedWriter writer = new BoundedWriter();
        parsed.merge(context(values, remarks), writer);
        return new Merged(writer.toString(), remarks);
      }
    } catch (ParseException e) {
      int line = e.currentToken == null ? 1 : e.currentToken.next.beginLine;
      int column = e.currentToken == null ? 1 : e.currentToken.next.beginColumn;
      remarks.add(error(line, column, "Velocity cannot read the template", first(e)));
    } catch (LimitException e) {
      remarks.add(error(1, 1, String.valueOf(e.getMessage()), "Write the page as plain .md."));
    } catch (VelocityException | StackOverflowError e) {
      LimitException limit = LimitException.in(e);
      remarks.add(
          limit == null
              ? error(1, 1, "Velocity cannot run the template", first(e))
              : error(1, 1, String.valueOf(limit.getMessage()), "Write the page as plain .md."));
    }
    return new Merged(template, remarks);
  }

  private static RuntimeInstance engine() {
    RuntimeInstance engine = new RuntimeInstance();
    engine.setProperty(RuntimeConstants.RUNTIME_LOG_INSTANCE, NOPLogger.NOP_LOGGER);
    engine.setProperty(RuntimeConstants.RESOURCE_LOADERS, "none");
    engine.setProperty("resource.loader.none.class", NoTemplates.class.getName());
    engine.setProperty(RuntimeConstants.UBERSPECT_CLASSNAME, PlainValues.class.getName());
    engine.setProperty(RuntimeConstants.VM_LIBRARY, "");
    engine.setProperty(RuntimeConstants.VM_PERM_ALLOW_INLINE, "false");
    engine.setProperty(RuntimeConstants.MAX_NUMBER_LOOPS, "10000");
    engine.init();
    return engine;
  }

  private static VelocityContext context(Map<String, Object> values, List<Remark> remarks) {
    VelocityContext context = new BoundedContext(values);
    EventCartridge events = new EventCartridge();
    events.addEventHandler(new Unknown(remarks));
    events.addEventHandler(new InsertedLength());
    events.attachToContext(context);
    return context;
  }

  /** Finds what is not run, and ranges, which Velocity would make at once whatever their size. */
  private static void check(Node node, int depth, List<Remark> remarks) {
    if (depth > DEEPEST) {
      throw new LimitException("the template is nested too deeply");
    }
    if (node instanceof ASTDirective directive && REFUSED.contains(directive.getDirectiveName())) {
      remarks.add(
          error(
              node.getLine(),
              node.getColumn(),
              "#" + directive.getDirectiveName() + " is not run",
              "Templates reach no other text; write what it would give in its place."));
    } else if (node instanceof ASTIntegerRange) {
      remarks.add(
          error(
              node.getLine(),
              node.getColumn(),
              "a range of numbers is not made",
              "Write the numbers as a list, such as [1, 2, 3]."));
    }
    for (int i = 0; i < node.jjtGetNumChildren(); i++) {
      check(node.jjtGetChild(i), depth + 1, remarks);
    }
  }

  static Remark error(int line, int column, String message, String hint) {
    return new Remark(Math.max(1, line), Math.max(1, column), true, message, hint);
  }

  private static String first(Throwable e) {
    String message = e.getMessage() == null ? "It is nested too deeply." : e.getMessage();
    String line = message.lines().findFirst().orElse("");
    return line.length() > 200 ? line.substring(0, 200) + "…" : line;
  }
}

package io.github.shelfmark.mavensite.velocity;

import java.util.HashMap;
import java.util.Map;
import org.apache.velocity.VelocityContext;

/**
 * The variables of one template, none of which may become too long. Velocity tells the context when
 * a macro is called and when a file is read, so both are counted here.
 */
final class BoundedContext extends VelocityContext {
  private static final int LONGEST = 16 * 1024;
  private static final long MOST_PUT = 64L * 1024 * 1024;
  private static final int MOST_STEPS = 100_000;
  private static final int DEEPEST = 10;

  private int steps;
  private long put;

  /** A context of its own for one run. */
  BoundedContext(Map<String, Object> values) {
    super(new HashMap<>(values));
  }

  @Override
  public Object internalPut(String key, Object value) {
    long weight = Weight.of(value, LONGEST);
    put += weight;
    if (weight > LONGEST || put > MOST_PUT) {
      throw new LimitException("the value of $" + key + " becomes too long");
    }
    step();
    return super.internalPut(key, value);
  }

  @Override
  public void pushCurrentMacroName(String name) {
    step();
    super.pushCurrentMacroName(name);
  }

  @Override
  public void pushCurrentTemplateName(String name) {
    step();
    super.pushCurrentTemplateName(name);
    // Velocity itself would leave the text out and only log that.
    if (getTemplateNameStack().length > DEEPEST) {
      throw new LimitException("files that name files are nested too deeply");
    }
  }

  private void step() {
    steps++;
    if (steps > MOST_STEPS) {
      throw new LimitException("the template takes too many steps");
    }
  }
}

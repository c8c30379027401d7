package io.github.shelfmark.mavensite.velocity;

import java.util.HashMap;
import java.util.Map;
import org.apache.velocity.VelocityContext;

/** The variables of one template, none of which may become too long. */
final class BoundedContext extends VelocityContext {
  private static final int LONGEST = 16 * 1024;

  private int steps;

  BoundedContext(Map<String, Object> values) {
    super(new HashMap<>(values));
  }

  @Override
  public Object internalPut(String key, Object value) {
    if (value instanceof CharSequence text && text.length() > LONGEST) {
      throw new LimitException("the value of $" + key + " becomes too long");
    }
    steps++;
    if (steps > 100_000) {
      throw new LimitException("the template takes too many steps");
    }
    return super.internalPut(key, value);
  }
}

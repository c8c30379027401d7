package io.github.shelfmark.mavensite.velocity;

import org.apache.velocity.app.event.ReferenceInsertionEventHandler;
import org.apache.velocity.context.Context;

/** Counts what references give, in strings too. */
final class InsertedLength implements ReferenceInsertionEventHandler {
  private static final long MOST = 8L * 1024 * 1024;

  private long length;

  @Override
  public Object referenceInsert(Context context, String reference, Object value) {
    length += value instanceof CharSequence text ? text.length() + 1L : 1L;
    if (length > MOST) {
      throw new LimitException("the template writes too much");
    }
    return value;
  }
}

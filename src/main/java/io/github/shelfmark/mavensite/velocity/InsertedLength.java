package io.github.shelfmark.mavensite.velocity;

import org.apache.velocity.app.event.ReferenceInsertionEventHandler;
import org.apache.velocity.context.Context;
import org.apache.velocity.runtime.directive.Block;
import org.jspecify.annotations.Nullable;

/** Counts what references give, in strings too. */
final class InsertedLength implements ReferenceInsertionEventHandler {
  private static final long MOST = 8L * 1024 * 1024;

  private final int block;
  private long length;

  /**
   * A count of one run.
   *
   * @param block how much a block of the template counts, whose length Velocity does not tell
   */
  InsertedLength(int block) {
    this.block = block;
  }

  @Override
  public Object referenceInsert(Context context, String reference, Object value) {
    length += length(value);
    if (length > MOST) {
      throw new LimitException("the template writes too much");
    }
    return value;
  }

  private long length(@Nullable Object value) {
    if (value instanceof Block.Reference) {
      return block;
    }
    return Weight.of(value, MOST);
  }
}

package io.github.shelfmark.markup.commonmark.tree;

import org.jspecify.annotations.Nullable;

/**
 * A node of the tree of blocks. Kinds that have something of their own to say are subclasses. A
 * block changes while it is read and belongs to one thread.
 */
public class Block {
  private final Kind kind;
  private @Nullable Block parent;
  private @Nullable Block first;
  private @Nullable Block last;
  private @Nullable Block previous;
  private @Nullable Block next;
  private boolean open = true;
  private boolean endsBlank;

  /** Makes an open block without a parent. */
  public Block(Kind kind) {
    this.kind = kind;
  }

  /** Its kind. */
  public final Kind kind() {
    return kind;
  }

  /** The block that contains it; null for the document. */
  public final @Nullable Block parent() {
    return parent;
  }

  /** Its first child. */
  public final @Nullable Block first() {
    return first;
  }

  /** Its last child. */
  public final @Nullable Block last() {
    return last;
  }

  /** Its next sibling. */
  public final @Nullable Block next() {
    return next;
  }

  /** Its previous sibling. */
  public final @Nullable Block previous() {
    return previous;
  }

  /** Whether lines and children may still be added. */
  public final boolean isOpen() {
    return open;
  }

  /** Says that nothing more is added. */
  public final void close() {
    open = false;
  }

  /** Says that more may be added after all. */
  public final void reopen() {
    open = true;
  }

  /** Whether its last line is empty, which makes the list around it loose. */
  public final boolean endsBlank() {
    return endsBlank;
  }

  /** Sets whether its last line is empty. */
  public final void setEndsBlank(boolean blank) {
    endsBlank = blank;
  }

  /** Adds a child after the others. */
  public final void append(Block child) {
    child.parent = this;
    child.previous = last;
    if (last == null) {
      first = child;
    } else {
      last.next = child;
    }
    last = child;
  }

  /** Puts another block in its place, with the children of this one. */
  public final void replaceBy(Block other) {
    for (Block child = first; child != null; child = first) {
      child.unlink();
      other.append(child);
    }
    other.endsBlank = endsBlank;
    other.open = open;
    other.parent = parent;
    other.previous = previous;
    other.next = next;
    if (previous != null) {
      previous.next = other;
    } else if (parent != null) {
      parent.first = other;
    }
    if (next != null) {
      next.previous = other;
    } else if (parent != null) {
      parent.last = other;
    }
    parent = null;
    previous = null;
    next = null;
  }

  /** Removes it from its parent. */
  public final void unlink() {
    if (previous != null) {
      previous.next = next;
    } else if (parent != null) {
      parent.first = next;
    }
    if (next != null) {
      next.previous = previous;
    } else if (parent != null) {
      parent.last = previous;
    }
    parent = null;
    previous = null;
    next = null;
  }
}

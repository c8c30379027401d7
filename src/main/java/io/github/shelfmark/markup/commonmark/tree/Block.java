package io.github.shelfmark.markup.commonmark.tree;

import org.jspecify.annotations.Nullable;

/** A block while it is read and written; belongs to one thread. */
public final class Block {
  private final Kind kind;
  private final Lines lines = new Lines();
  private @Nullable Block parent;
  private @Nullable Block first;
  private @Nullable Block last;
  private @Nullable Block previous;
  private @Nullable Block next;
  private boolean open = true;
  private boolean endsBlank;

  /**
   * The level of a heading, the first number of a list, the kind of an HTML block; of fenced code,
   * where in the source its info stands.
   */
  public int number;

  /** Of a list or item: its marker. Of fenced code: the fence's character. */
  public char marker;

  /** Of a list: whether its items' paragraphs stand close together. */
  public boolean tight = true;

  /** Of a list: whether it is numbered. Of a directive: whether its closing line has been met. */
  public boolean flag;

  /** Of an item: the columns its content is indented by. Of fenced code: those of the fence. */
  public int indent;

  /** Of fenced code: how long the fence is. Of an item: the line it starts on. */
  public int width;

  /** Of fenced code: what follows the fence. Of a footnote: its label. */
  public String info = "";

  /** The text of a paragraph or heading. */
  public @Nullable Text text;

  /** What stands in a paragraph or heading, once it is read. */
  public @Nullable Span spans;

  /** Of a table: its rows. */
  public @Nullable Table table;

  /** Makes a block. */
  public Block(Kind kind) {
    this.kind = kind;
  }

  /** Its kind. */
  public Kind kind() {
    return kind;
  }

  /** Its lines as they are read. */
  public Lines lines() {
    return lines;
  }

  /** What it stands in; null for the document. */
  public @Nullable Block parent() {
    return parent;
  }

  /** The first block in it. */
  public @Nullable Block first() {
    return first;
  }

  /** The last block in it. */
  public @Nullable Block last() {
    return last;
  }

  /** The block after it. */
  public @Nullable Block next() {
    return next;
  }

  /** Whether lines may still be added. */
  public boolean isOpen() {
    return open;
  }

  /** Ends it. */
  public void close() {
    open = false;
  }

  /** Whether a blank line ends it. */
  public boolean endsBlank() {
    return endsBlank;
  }

  /** Says whether a blank line ends it. */
  public void setEndsBlank(boolean blank) {
    endsBlank = blank;
  }

  /** Adds a block at its end. */
  public void append(Block child) {
    child.parent = this;
    child.previous = last;
    if (last == null) {
      first = child;
    } else {
      last.next = child;
    }
    last = child;
  }

  /** Takes it out of what it stands in. */
  public void unlink() {
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

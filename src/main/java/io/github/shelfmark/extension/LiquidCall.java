package io.github.shelfmark.extension;

import org.jspecify.annotations.Nullable;

/** One use of a {@link LiquidTag}. Not to be kept after the tag has been written. */
public interface LiquidCall {
  /** What follows the name of the tag, as written, without white space around it. */
  String markup();

  /**
   * The value of an expression with filters, as in <code>{{ … }}</code>.
   *
   * @param expression such as {@code page.title | upcase} or {@code "text"}
   * @return a {@code String}, {@code Number}, {@code Boolean}, {@code java.time.ZonedDateTime},
   *     {@code java.util.List} or {@code java.util.Map}; null for nil. Not to be changed.
   */
  @Nullable Object value(String expression);

  /** The value of an expression as the text that <code>{{ … }}</code> would write. */
  String text(String expression);

  /**
   * Sets a variable for what follows, as {@code assign} does.
   *
   * @param value as for {@link #value}
   */
  void assign(String name, Object value);

  /** The rendered body of a block; empty for other tags. */
  String body();

  /** The path of the document whose page is made, below the source directory. */
  String document();
}

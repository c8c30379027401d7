package io.github.shelfmark.markup.container;

import io.github.shelfmark.markup.source.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The opening line of a directive.
 *
 * @param index where its fence starts in the source
 * @param fence how many colons the fence has
 * @param name the name of the directive; empty if there is none
 * @param nameIndex where the name starts in the source
 * @param attributes its attributes in the order in which they are written
 * @param title the words after the name; null if there are none
 * @param openQuote where a quotation mark without an end is in the source; -1 if there is none
 */
public record Opening(
    int index,
    int fence,
    String name,
    int nameIndex,
    List<Attribute> attributes,
    @Nullable Text title,
    int openQuote) {

  /**
   * An attribute.
   *
   * @param name its name; {@code .a} has the name {@code class}, {@code #a} the name {@code id}
   * @param index where it starts in the source
   * @param value its value as it is written, without quotation marks
   */
  public record Attribute(String name, int index, Text value) {}
}

package io.github.shelfmark.markup.flexmark.shipped;

import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.MutableDataHolder;
import java.util.List;

/** The parsers of extensions without their renderers. */
public final class ShippedParsers implements Parser.ParserExtension {
  private final List<Parser.ParserExtension> extensions;

  /** Parsers in the order in which they are added to flexmark's. */
  public ShippedParsers(List<Parser.ParserExtension> extensions) {
    this.extensions = List.copyOf(extensions);
  }

  @Override
  public void parserOptions(MutableDataHolder options) {
    extensions.forEach(extension -> extension.parserOptions(options));
  }

  @Override
  public void extend(Parser.Builder builder) {
    extensions.forEach(extension -> extension.extend(builder));
  }
}

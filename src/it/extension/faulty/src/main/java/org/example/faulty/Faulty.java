package org.example.faulty;

import io.github.shelfmark.extension.BodyRenderer;
import io.github.shelfmark.extension.Dialect;
import io.github.shelfmark.extension.RenderContext;
import io.github.shelfmark.extension.TitleContext;
import java.util.function.UnaryOperator;

/** Can read nothing. */
final class Faulty implements Dialect {
  @Override
  public String name() {
    return "faulty";
  }

  @Override
  public BodyRenderer renderer(RenderContext context) {
    return document -> {
      throw new ArrayIndexOutOfBoundsException("Index 5 out of bounds for length 3");
    };
  }

  @Override
  public UnaryOperator<String> titles(TitleContext context) {
    return text -> {
      if (text.contains("untitled")) {
        throw new IllegalArgumentException("no title here");
      }
      return "Title";
    };
  }
}

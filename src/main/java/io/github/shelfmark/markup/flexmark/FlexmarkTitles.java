package io.github.shelfmark.markup.flexmark;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.TextCollectingVisitor;
import io.github.shelfmark.extension.HeadingTitle;
import io.github.shelfmark.extension.TitleContext;
import io.github.shelfmark.markup.flexmark.settings.FlexmarkSettings;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Reads the titles of documents. Shared between threads. */
final class FlexmarkTitles {
  private final Parser parser;

  private FlexmarkTitles(Parser parser) {
    this.parser = parser;
  }

  static UnaryOperator<String> of(TitleContext context) {
    return new FlexmarkTitles(
            Parser.builder(FlexmarkSettings.of(context.config()).options()).build())
        ::title;
  }

  private String title(String text) {
    List<io.github.shelfmark.extension.Heading> headings = new ArrayList<>();
    for (Node node : parser.parse(text).getDescendants()) {
      if (node instanceof Heading heading) {
        String words = new TextCollectingVisitor().collectAndGetText(heading);
        headings.add(new io.github.shelfmark.extension.Heading(heading.getLevel(), "", words));
      }
    }
    return HeadingTitle.of(headings);
  }
}

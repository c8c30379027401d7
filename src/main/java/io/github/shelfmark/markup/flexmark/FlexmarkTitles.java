package io.github.shelfmark.markup.flexmark;

import com.vladsch.flexmark.util.ast.Document;
import io.github.shelfmark.extension.Directive;
import io.github.shelfmark.extension.Heading;
import io.github.shelfmark.extension.HeadingTitle;
import io.github.shelfmark.extension.TitleContext;
import io.github.shelfmark.markup.container.AlertMarker;
import io.github.shelfmark.markup.container.DirectiveNames;
import io.github.shelfmark.markup.flexmark.heading.DocumentHeadings;
import io.github.shelfmark.markup.flexmark.heading.OwnAnchors;
import io.github.shelfmark.markup.flexmark.parse.SiteParser;
import io.github.shelfmark.markup.flexmark.settings.FlexmarkSettings;
import io.github.shelfmark.text.BuildValues;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Reads the titles of documents. Texts that cannot be read have none; the renderer says why. Shared
 * between threads.
 */
final class FlexmarkTitles {
  private final SiteParser parser;
  private final BuildValues values;

  FlexmarkTitles(SiteParser parser, BuildValues values) {
    this.parser = parser;
    this.values = values;
  }

  static UnaryOperator<String> of(TitleContext context) {
    Set<String> alerts = new HashSet<>();
    for (Directive directive : context.directives()) {
      if (!directive.literal() && AlertMarker.TYPES.contains(directive.name())) {
        alerts.add(directive.name());
      }
    }
    SiteParser parser =
        new SiteParser(
            FlexmarkSettings.of(context.config()).options(),
            DirectiveNames.of(context.directives()),
            alerts);
    return new FlexmarkTitles(parser, context.values())::title;
  }

  /** The title of a text; reads no further than it has to. */
  String title(String text) {
    String beginning = TitleStart.of(text);
    if (beginning.length() < text.length()) {
      List<Heading> headings = headings(beginning);
      if (TitleStart.holds(headings)) {
        return HeadingTitle.of(headings);
      }
    }
    return whole(text);
  }

  /** The title of a text that is read to its end. */
  String whole(String text) {
    return HeadingTitle.of(headings(text));
  }

  private List<Heading> headings(String text) {
    try {
      Document tree = parser.parse(text, values);
      return DocumentHeadings.of(tree, List.of(), values, new OwnAnchors()).list();
    } catch (RuntimeException | LinkageError | StackOverflowError toldByTheRenderer) {
      return List.of();
    }
  }
}

package io.github.shelfmark.markup.container;

import io.github.shelfmark.extension.Directive;
import io.github.shelfmark.extension.PlacedText;
import io.github.shelfmark.finding.Nearest;
import io.github.shelfmark.markup.container.Opening.Attribute;
import io.github.shelfmark.markup.source.Escapes;
import io.github.shelfmark.markup.source.Text;
import io.github.shelfmark.text.BuildValues;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The attributes of one directive, checked against those that it accepts. */
final class DirectiveAttributes {
  private static final String TITLE = "title";
  private static final String CLASS = "class";
  private static final String ID = "id";

  private final Directive directive;
  private final WrittenDirective written;
  private final DirectiveBody body;
  private final Map<String, PlacedText> values = new LinkedHashMap<>();
  private @Nullable Text title;

  private DirectiveAttributes(Directive directive, WrittenDirective written, DirectiveBody body) {
    this.directive = directive;
    this.written = written;
    this.body = body;
  }

  /** Reads the attributes in an opening line and reports those that are wrong. */
  static DirectiveAttributes check(
      Directive directive, WrittenDirective written, DirectiveBody body) {
    DirectiveAttributes attributes = new DirectiveAttributes(directive, written, body);
    Opening opening = written.opening();
    if (opening.title() != null) {
      attributes.words(opening.title());
    }
    for (Attribute attribute : opening.attributes()) {
      attributes.add(attribute);
    }
    if (opening.openQuote() >= 0) {
      String hint = "Write the same quotation mark after the value.";
      attributes.report(opening.openQuote(), "the quotation mark is never closed", hint);
    }
    return attributes;
  }

  /** Their values by name. */
  Map<String, PlacedText> values() {
    return values;
  }

  /** The title; null if there is none. */
  @Nullable Text title() {
    return title;
  }

  /** Adds the words after the name: a title, or else names of attributes without values. */
  private void words(Text text) {
    int index = text.sourceIndex(text.start());
    String words = directive.words();
    if (!words.equals(TITLE)) {
      put(words, index, Escapes.resolve(text.chars(), text.start(), text.end(), body.values()));
      return;
    }
    if (directive.attributes().contains(TITLE)) {
      title = text;
      put(TITLE, index, written.plainTitle(text));
      return;
    }
    String name = text.toString().split("\\s+", 2)[0];
    if (isKnown(name, index)) {
      put(name, index, "");
    }
  }

  private void add(Attribute attribute) {
    String name = attribute.name();
    if (!isKnown(name, attribute.index())) {
      return;
    }
    Text text = attribute.value();
    String value = Escapes.resolve(text.chars(), text.start(), text.end(), values(name));
    PlacedText before = values.get(name);
    if (before != null && name.equals(CLASS)) {
      values.put(name, new PlacedText(before.text() + " " + value, before.place()));
    } else if (before != null) {
      String hint = "Remove one of the two.";
      report(attribute.index(), "\"" + name + "\" is given twice", hint);
    } else if (!name.equals(TITLE)) {
      put(name, attribute.index(), value);
    } else if (!value.isBlank()) {
      // A title without text would be an empty line.
      title = attribute.value();
      put(name, attribute.index(), written.plainTitle(text));
    }
  }

  /** Ids and classes are names that outlive a release. */
  private BuildValues values(String name) {
    return name.equals("id") || name.equals(CLASS) ? BuildValues.NONE : body.values();
  }

  private void put(String name, int index, String value) {
    if (name.equals(ID) && !value.isEmpty()) {
      body.claim(value, index);
    }
    values.put(name, new PlacedText(value, body.place(index)));
  }

  private boolean isKnown(String name, int index) {
    Set<String> known = directive.attributes();
    if (known.contains(name)) {
      return true;
    }
    String all =
        known.isEmpty()
            ? "It has no attributes."
            : "Its attributes are: " + String.join(", ", new TreeSet<>(known)) + ".";
    String message = "the directive \"" + directive.name() + "\" has no attribute \"" + name + "\"";
    report(index, message, Nearest.hint(name, known, all));
    return false;
  }

  private void report(int index, String message, String hint) {
    Directives.report(body, index, message, hint);
  }
}

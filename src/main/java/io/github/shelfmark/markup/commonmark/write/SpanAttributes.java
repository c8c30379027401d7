package io.github.shelfmark.markup.commonmark.write;

import io.github.shelfmark.finding.Nearest;
import io.github.shelfmark.markup.source.Braces;
import io.github.shelfmark.markup.source.Escapes;
import io.github.shelfmark.markup.source.Text;
import io.github.shelfmark.text.BuildValues;
import io.github.shelfmark.text.Chars;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;

/**
 * Writes what is in braces behind links and images. Only attributes that cannot do harm are
 * accepted: none that runs a script, loads something, or has styles, which a strict content
 * security policy forbids.
 */
final class SpanAttributes {
  private static final List<String> OF_BOTH = List.of("class", "id", "lang", "title");
  private static final List<String> OF_IMAGES = List.of("height", "loading", "width");
  private static final List<String> OF_LINKS = List.of("download", "hreflang", "rel", "target");

  /** Widths in percent are classes, because HTML knows only pixels. */
  private static final List<String> PERCENTS = List.of("25%", "33%", "50%", "67%", "75%", "100%");

  private static final int LONGEST_NUMBER = 5;

  private final BodyWriter body;
  private final List<Braces.Attribute> attributes;
  private final Map<String, String> values = new LinkedHashMap<>();

  SpanAttributes(BodyWriter body, List<Braces.Attribute> attributes) {
    this.body = body;
    this.attributes = attributes;
  }

  /**
   * Writes the attributes of a link.
   *
   * @param titled whether it has a title already
   */
  void link(boolean titled) {
    write(titled, "a link", OF_LINKS);
  }

  /**
   * Writes the attributes of an image.
   *
   * @param titled whether it has a title already
   */
  void image(boolean titled) {
    write(titled, "an image", OF_IMAGES);
  }

  private void write(boolean titled, String what, List<String> own) {
    if (attributes.isEmpty()) {
      return;
    }
    for (Braces.Attribute attribute : attributes) {
      String name = attribute.name().toLowerCase(Locale.ROOT);
      if (!own.contains(name) && !OF_BOTH.contains(name)) {
        unknown(attribute, what, own);
      } else if (!name.equals("class")
          && (values.containsKey(name) || (titled && name.equals("title")))) {
        body.warn(attribute.index(), "\"" + name + "\" is given twice", "Remove one of the two.");
      } else {
        add(name, attribute);
      }
    }
    if ("_blank".equals(values.get("target"))) {
      // The new page must not be able to lead this one elsewhere.
      values.merge("rel", "noopener", (rel, noopener) -> rel + " " + noopener);
    }
    values.forEach(body.html()::attribute);
  }

  private void unknown(Braces.Attribute attribute, String what, List<String> own) {
    TreeSet<String> known = new TreeSet<>(own);
    known.addAll(OF_BOTH);
    String lower = attribute.name().toLowerCase(Locale.ROOT);
    String all = "There are " + String.join(", ", known) + ".";
    String hint =
        lower.equals("style") || lower.startsWith("on")
            ? "Styles and scripts belong into the theme. " + all
            : Nearest.hint(lower, known, all);
    body.warn(attribute.index(), what + " has no attribute \"" + attribute.name() + "\"", hint);
  }

  private void add(String name, Braces.Attribute attribute) {
    Text text = attribute.value();
    boolean lasting = name.equals("id") || name.equals("class");
    BuildValues shown = lasting ? BuildValues.NONE : body.values();
    String value = Escapes.resolve(text.chars(), text.start(), text.end(), shown).strip();
    switch (name) {
      case "class" -> addClass(value);
      case "id" -> {
        if (isWord(value, attribute)) {
          body.claim(value, attribute.index());
          values.put(name, value);
        }
      }
      case "width", "height" -> size(name, value, attribute);
      case "loading" -> oneOf(name, value, List.of("eager", "lazy"), attribute);
      case "target" -> oneOf(name, value, List.of("_blank", "_self", "_parent", "_top"), attribute);
      case "lang", "hreflang" -> {
        if (value.chars().allMatch(c -> Chars.isAlphanumeric((char) c) || c == '-')) {
          values.put(name, value);
        } else {
          wrong(name, value, "Write the code of a language, such as en or zh-Hans.", attribute);
        }
      }
      default -> values.put(name, value);
    }
  }

  private void addClass(String value) {
    values.merge("class", value, (before, more) -> before + " " + more);
    body.uses(MarkWriter.BLOCK);
  }

  private boolean isWord(String value, Braces.Attribute attribute) {
    boolean word = !value.isEmpty() && value.chars().noneMatch(Chars::isUnicodeSpace);
    if (!word) {
      wrong("id", value, "An id is one word.", attribute);
    }
    return word;
  }

  private void size(String name, String value, Braces.Attribute attribute) {
    String number = value.endsWith("px") ? value.substring(0, value.length() - 2) : value;
    boolean pixels =
        !number.isEmpty()
            && number.length() <= LONGEST_NUMBER
            && number.chars().allMatch(c -> Chars.isDigit((char) c));
    if (pixels) {
      values.put(name, number);
    } else if (name.equals("width") && PERCENTS.contains(value)) {
      addClass("width-" + value.substring(0, value.length() - 1));
    } else {
      String percents = name.equals("width") ? ", or " + String.join(", ", PERCENTS) : "";
      wrong(name, value, "Write a number of pixels" + percents + ".", attribute);
    }
  }

  private void oneOf(String name, String value, List<String> known, Braces.Attribute attribute) {
    if (known.contains(value)) {
      values.put(name, value);
    } else {
      String all = "There are " + String.join(", ", known) + ".";
      wrong(name, value, Nearest.hint(value, known, all), attribute);
    }
  }

  private void wrong(String name, String value, String hint, Braces.Attribute attribute) {
    body.warn(attribute.index(), "\"" + name + "\" cannot be \"" + value + "\"", hint);
  }
}

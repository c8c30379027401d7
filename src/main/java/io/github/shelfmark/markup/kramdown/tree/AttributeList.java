package io.github.shelfmark.markup.kramdown.tree;

import io.github.shelfmark.markup.kramdown.tree.AttributeScanner.Entry;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The content of <code>{: …}</code>: attributes, and names of lists that were defined elsewhere.
 *
 * @see <a href="https://kramdown.gettalong.org/syntax.html#attribute-list-definitions">kramdown</a>
 */
public final class AttributeList {
  private static final Pattern ID_OR_CLASS = Pattern.compile("#([A-Za-z][\\w:-]*)|\\.([^\\s.#]+)");

  private final Map<String, String> attributes = new LinkedHashMap<>();
  private final List<String> references = new ArrayList<>();

  /** The index of the brace that ends a list: the first without a backslash; -1 for none. */
  public static int end(String text, int from) {
    int brace = text.indexOf('}', from);
    while (brace > from && text.charAt(brace - 1) == '\\') {
      brace = text.indexOf('}', brace + 1);
    }
    return brace;
  }

  /** Adds attributes written in a list; later values replace earlier ones, classes are joined. */
  public void add(String text) {
    AttributeScanner scanner = new AttributeScanner(text);
    StringBuilder classes = new StringBuilder();
    for (Entry entry = scanner.next(); entry != null; entry = scanner.next()) {
      switch (entry) {
        case REFERENCE -> references.add(scanner.name());
        case NAMES -> addNames(scanner.value(), classes);
        case ATTRIBUTE -> {
          addClasses(classes);
          attributes.put(scanner.name(), scanner.value());
        }
      }
    }
    addClasses(classes);
  }

  private void addNames(String text, StringBuilder classes) {
    Matcher name = ID_OR_CLASS.matcher(text);
    while (name.find()) {
      if (name.group(1) != null) {
        attributes.put("id", name.group(1));
      } else {
        // One by one they would take time by the square of their number.
        classes.append(attributes.containsKey("class") ? " " : "").append(name.group(2));
        attributes.putIfAbsent("class", "");
      }
    }
  }

  private void addClasses(StringBuilder classes) {
    if (!classes.isEmpty()) {
      attributes.merge("class", classes.toString(), String::concat);
      classes.setLength(0);
    }
  }

  /** Adds all of another list. */
  public void add(AttributeList other) {
    references.addAll(other.references);
    other.applyOwn(attributes);
  }

  /** Whether it names a list or a place, such as {@code toc}. */
  public boolean refersTo(String name) {
    return references.contains(name);
  }

  /** The names in it. */
  public List<String> references() {
    return references;
  }

  /** Its own attributes. */
  public Map<String, String> attributes() {
    return attributes;
  }

  /**
   * Sets its attributes on an element, after those of the lists that it names.
   *
   * @param definitions have the lists with names, and count what is set
   */
  void applyTo(Map<String, String> target, Definitions definitions, int depth) {
    // Lists that name each other would never end.
    for (String reference : depth < 8 ? references : List.<String>of()) {
      AttributeList named = definitions.attributeLists().get(reference);
      if (named != null) {
        named.applyTo(target, definitions, depth + 1);
      }
    }
    applyOwn(target);
    if (depth > 0) {
      int size = attributes.size() + target.getOrDefault("class", "").length();
      definitions.countAttributes(1 + size);
    }
  }

  private void applyOwn(Map<String, String> target) {
    attributes.forEach(
        (name, value) -> {
          if (name.equals("class")) {
            target.merge(name, value, (old, added) -> (old + " " + added).stripLeading());
          } else {
            target.put(name, value);
          }
        });
  }
}

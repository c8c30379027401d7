package io.github.shelfmark.markup.flexmark.settings;

import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.DataKey;
import com.vladsch.flexmark.util.data.DataKeyBase;
import com.vladsch.flexmark.util.data.MutableDataHolder;
import com.vladsch.flexmark.util.data.NullableDataKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code options}: a mapping for {@code parser}, {@code html} and each extension, such as
 * {@code tables: {min-separator-dashes: 1}}, or in one name, such as {@code
 * tables.min-separator-dashes}. Keys are those of flexmark's classes in lower case with hyphens;
 * flexmark's own spelling, {@code TablesExtension.MIN_SEPARATOR_DASHES}, is read as well.
 */
final class OptionsReader {
  private static final int MOST_LISTED = 20;

  private final Map<String, Class<?>> groups = new TreeMap<>();
  private final MutableDataHolder options;
  private final Problems problems;

  /**
   * A reader for the options of one site.
   *
   * @param extensions the classes of the extensions that are on, by name
   * @param options gets the options
   */
  OptionsReader(Map<String, Class<?>> extensions, MutableDataHolder options, Problems problems) {
    this.options = options;
    this.problems = problems;
    groups.putAll(extensions);
    groups.put("parser", Parser.class);
    groups.put("html", HtmlRenderer.class);
  }

  /**
   * Reads them.
   *
   * @param given the mapping as configured
   * @param path its path in the configuration
   */
  void read(Map<?, ?> given, String path) {
    given.forEach(
        (name, value) -> {
          String key = String.valueOf(name);
          String at = path + "." + key;
          int dot = key.lastIndexOf('.');
          if (value instanceof Map<?, ?> inner && group(key).isPresent()) {
            group(key).ifPresent(type -> readGroup(key, type, inner, at));
          } else if (dot > 0 && group(key.substring(0, dot)).isPresent()) {
            String left = key.substring(0, dot);
            group(left)
                .ifPresent(type -> readOption(left, type, key.substring(dot + 1), value, at));
          } else if (value != null) {
            refuse(dot > 0 && !(value instanceof Map) ? key.substring(0, dot) : key, at);
          }
        });
  }

  /** The class whose keys a name stands for. */
  private Optional<Class<?>> group(String name) {
    String plain = ShippedExtensions.shortName(name).orElse(name);
    Class<?> type = groups.get(plain);
    if (type == null && (plain.equals("gfm-strikethrough") || plain.equals("subscript"))) {
      type = groups.get("strikethrough-subscript");
    }
    if (type == null) {
      type =
          switch (Spelling.of(name).replace("-", "")) {
            case "parser" -> Parser.class;
            case "html", "renderer", "htmlrenderer" -> HtmlRenderer.class;
            default -> null;
          };
    }
    return Optional.ofNullable(type);
  }

  private void refuse(String name, String path) {
    if (group(name).isPresent()) {
      problems.wrong(
          path,
          "the options of \"" + name + "\" must be keys and values",
          "Write such as \"tables: {min-separator-dashes: 1}\".");
    } else if (ShippedExtensions.shortName(name).isPresent()) {
      problems.wrong(
          path,
          "the extension \"" + name + "\" has options, but is not on",
          "Add it to the extensions of \"flexmark\", or remove its options.");
    } else {
      List<String> known = new ArrayList<>(groups.keySet());
      problems.unknown(
          path,
          "group of options",
          name,
          known,
          "Options are those of " + String.join(", ", known) + ".");
    }
  }

  private void readGroup(String group, Class<?> type, Map<?, ?> given, String path) {
    given.forEach(
        (name, value) -> {
          String key = String.valueOf(name);
          readOption(group, type, key, value, path + "." + key);
        });
  }

  private void readOption(
      String group, Class<?> type, String name, @Nullable Object value, String path) {
    Map<String, OptionKeys.Option> keys = OptionKeys.of(type);
    String spelled = Spelling.of(name);
    OptionKeys.Option option = keys.get(spelled);
    Optional<String> reason = RefusedOptions.reason(type, spelled);
    if (option == null) {
      keys.keySet().removeIf(key -> RefusedOptions.reason(type, key).isPresent());
      problems.unknown(path, "option of \"" + group + "\"", name, keys.keySet(), hint(type, keys));
    } else if (reason.isPresent() || !OptionValue.isWritable(option.type())) {
      problems.wrong(
          path,
          "the option \"" + name + "\" cannot be set in the configuration",
          reason.orElse("It is for programs: its value is an object of flexmark."));
    } else if (value != null) {
      set(name, option, value, path);
    }
  }

  private static String hint(Class<?> type, Map<String, OptionKeys.Option> keys) {
    if (keys.isEmpty()) {
      return "It has no options.";
    }
    return keys.size() <= MOST_LISTED
        ? "There are " + String.join(", ", keys.keySet()) + "."
        : "They are the keys of flexmark's class "
            + type.getSimpleName()
            + ", in lower case with hyphens.";
  }

  private void set(String name, OptionKeys.Option option, Object value, String path) {
    try {
      put(option.key(), OptionValue.of(option.type(), value));
    } catch (OptionValue.WrongTypeException e) {
      problems.wrong(
          path,
          "the option \"" + name + "\" must be " + e.getMessage(),
          "It is \"" + value + "\" here; flexmark's documentation says what each option does.");
    }
  }

  @SuppressWarnings("unchecked")
  private void put(DataKeyBase<?> key, Object value) {
    if (key instanceof NullableDataKey) {
      options.set((NullableDataKey<Object>) key, value);
    } else {
      options.set((DataKey<Object>) key, value);
    }
  }
}

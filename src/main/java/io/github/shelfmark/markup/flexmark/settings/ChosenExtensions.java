package io.github.shelfmark.markup.flexmark.settings;

import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.misc.Extension;
import io.github.shelfmark.markup.flexmark.shipped.ShippedNodes;
import io.github.shelfmark.markup.flexmark.shipped.ShippedParsers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The extensions of a site: those of its profile, and what its list adds and takes away. There is
 * one object of each class, because flexmark calls a parser twice that it is given twice.
 */
final class ChosenExtensions {
  /** Read nothing: the site has read front matter before, and ids of headings have links. */
  private static final List<String> OURS =
      List.of("yaml-front-matter", "jekyll-front-matter", "anchorlink");

  private static final String STRIKETHROUGH = "gfm-strikethrough";
  private static final String SUBSCRIPT = "subscript";
  private static final String BOTH = "strikethrough-subscript";

  private final ExtensionLoader loader;
  private final Problems problems;
  private final Map<String, Class<?>> classes = new LinkedHashMap<>();

  /**
   * Begins with the extensions of a profile.
   *
   * @param profile their short names
   */
  ChosenExtensions(List<String> profile, ExtensionLoader loader, Problems problems) {
    this.loader = loader;
    this.problems = problems;
    profile.forEach(name -> add(name, ""));
  }

  /**
   * Goes through a site's list.
   *
   * @param names short names, aliases or names of classes; {@code -name} takes one away
   * @param path the path of the list in the configuration
   */
  void apply(List<String> names, String path) {
    for (int i = 0; i < names.size(); i++) {
      String name = names.get(i).strip();
      String at = path + "[" + i + "]";
      if (name.startsWith("-")) {
        remove(name.substring(1).strip(), at);
      } else {
        add(name.startsWith("+") ? name.substring(1).strip() : name, at);
      }
    }
  }

  private void add(String name, String path) {
    Optional<String> shipped = ShippedExtensions.shortName(name);
    if (shipped.isEmpty() && !name.contains(".")) {
      unknown(name, path);
      return;
    }
    String type = shipped.map(ShippedExtensions::className).orElse(name);
    try {
      classes.put(shipped.orElse(name), loader.find(type));
    } catch (ExtensionLoader.RefusedException e) {
      problems.wrong(path, String.valueOf(e.getMessage()), e.hint());
    }
  }

  private void remove(String name, String path) {
    Optional<String> shipped = ShippedExtensions.shortName(name);
    if (shipped.isEmpty() && !classes.containsKey(name)) {
      unknown(name, path);
      return;
    }
    String known = shipped.orElse(name);
    if (classes.remove(known) == null) {
      if ((known.equals(STRIKETHROUGH) || known.equals(SUBSCRIPT))
          && classes.remove(BOTH) != null) {
        add(known.equals(SUBSCRIPT) ? STRIKETHROUGH : SUBSCRIPT, path);
        return;
      }
      problems.wrong(
          path,
          "the extension \"" + name + "\" is not on, so it cannot be taken away",
          "Remove the entry; on are " + String.join(", ", classes.keySet()) + ".");
    }
  }

  private void unknown(String name, String path) {
    List<String> known = new ArrayList<>(ShippedExtensions.names());
    known.addAll(ShippedExtensions.aliases().keySet());
    problems.unknown(
        path,
        "extension",
        name,
        known,
        "There are "
            + String.join(", ", ShippedExtensions.names())
            + "; any other is named by its class, with the package.");
  }

  /**
   * The classes by short name, or by their own name, in the order in which they were named; without
   * those that would exclude each other.
   */
  Map<String, Class<?>> classes() {
    Map<String, Class<?>> all = new LinkedHashMap<>(classes);
    boolean strikethrough = all.containsKey(STRIKETHROUGH);
    boolean subscript = all.containsKey(SUBSCRIPT);
    if ((strikethrough && subscript) || all.containsKey(BOTH)) {
      // Both want the tilde; one extension of flexmark's reads "~one~" and "~~two~~".
      all.remove(STRIKETHROUGH);
      all.remove(SUBSCRIPT);
      try {
        all.put(BOTH, loader.find(ShippedExtensions.className(BOTH)));
      } catch (ExtensionLoader.RefusedException e) {
        throw new IllegalStateException(e);
      }
    }
    return all;
  }

  /**
   * Makes the extensions.
   *
   * @param path the path of a site's list, for what goes wrong
   */
  List<Extension> make(String path) {
    List<Extension> made = new ArrayList<>();
    List<Parser.ParserExtension> parsers = new ArrayList<>();
    Map<String, Class<?>> all = classes();
    all.keySet().removeAll(OURS);
    all.forEach(
        (name, type) -> {
          Extension extension = make(type, path);
          if (extension != null && ShippedExtensions.shortName(name).isEmpty()) {
            extension = usable(extension, path);
          }
          if (ShippedNodes.replaces(name) && extension instanceof Parser.ParserExtension parser) {
            parsers.add(parser);
          } else if (extension != null) {
            made.add(extension);
          }
        });
    made.add(new ShippedParsers(parsers));
    made.add(new ShippedNodes(all.keySet()));
    return made;
  }

  /** An extension of a user, unless flexmark cannot be made with it. */
  private @Nullable Extension usable(Extension extension, String path) {
    MutableDataSet alone = new MutableDataSet();
    alone.set(Parser.EXTENSIONS, List.of(extension));
    try {
      Parser.builder(alone).build();
      HtmlRenderer.builder(alone).build();
      return extension;
    } catch (RuntimeException | LinkageError | AssertionError e) {
      problems.wrong(
          path,
          "the class \"" + extension.getClass().getName() + "\" cannot be used: " + e,
          "Its jar may be made for another version of flexmark; this is 0.64.8.");
      return null;
    }
  }

  private @Nullable Extension make(Class<?> type, String path) {
    try {
      return loader.make(type);
    } catch (ExtensionLoader.RefusedException e) {
      problems.wrong(path, String.valueOf(e.getMessage()), e.hint());
      return null;
    }
  }
}

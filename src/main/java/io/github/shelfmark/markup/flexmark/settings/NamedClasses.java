package io.github.shelfmark.markup.flexmark.settings;

import io.github.shelfmark.config.SiteConfig;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The extensions that settings name by their classes and that flexmark does not ship. Nothing of
 * flexmark is loaded when there are none.
 */
public final class NamedClasses {
  private NamedClasses() {}

  /** The classes in the settings of a site that are extensions, none of them initialised. */
  public static List<Class<?>> in(SiteConfig config) {
    List<Class<?>> classes = new ArrayList<>();
    if (config.values().get("flexmark") instanceof Map<?, ?> settings
        && settings.get("extensions") instanceof List<?> names) {
      for (Object name : names) {
        if (name instanceof String text && text.contains(".")) {
          add(text.strip(), classes);
        }
      }
    }
    return List.copyOf(classes);
  }

  private static void add(String name, List<Class<?>> classes) {
    if (ShippedExtensions.shortName(name).isEmpty()) {
      try {
        classes.add(new ExtensionLoader(NamedClasses.class.getClassLoader()).find(name));
      } catch (ExtensionLoader.RefusedException reported) {
        // FlexmarkSettings says what is wrong with it.
      }
    }
  }
}

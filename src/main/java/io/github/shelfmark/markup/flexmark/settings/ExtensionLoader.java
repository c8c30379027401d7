package io.github.shelfmark.markup.flexmark.settings;

import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.misc.Extension;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;

/**
 * Makes extensions by the names of their classes. A class is only initialised once it is known to
 * be an extension of flexmark's parser or renderer, so a name in the configuration runs no code of
 * any other class.
 */
final class ExtensionLoader {
  private final ClassLoader classes;

  ExtensionLoader(ClassLoader classes) {
    this.classes = classes;
  }

  /** An extension that cannot be made. */
  static final class RefusedException extends Exception {
    private static final long serialVersionUID = 1L;
    private final String hint;

    RefusedException(String message, String hint) {
      super(message);
      this.hint = hint;
    }

    String hint() {
      return hint;
    }
  }

  /**
   * The class of a name, not initialised.
   *
   * @throws RefusedException if there is none, or it is not an extension
   */
  Class<?> find(String name) throws RefusedException {
    Class<?> type;
    try {
      type = Class.forName(name, false, classes);
    } catch (ClassNotFoundException | LinkageError e) {
      throw new RefusedException(
          "there is no class \"" + name + "\" on the plugin's class path",
          "Add its jar to the <dependencies> of the plugin in the POM.");
    }
    boolean extension =
        Parser.ParserExtension.class.isAssignableFrom(type)
            || HtmlRenderer.HtmlRendererExtension.class.isAssignableFrom(type);
    if (!extension || Modifier.isAbstract(type.getModifiers())) {
      throw new RefusedException(
          "the class \"" + name + "\" is not an extension of flexmark",
          "It must implement Parser.ParserExtension or HtmlRenderer.HtmlRendererExtension.");
    }
    return type;
  }

  /**
   * Makes an extension by {@code create()}, or else by a constructor without parameters.
   *
   * @param type what {@link #find} gave
   * @throws RefusedException if it has neither, or what it has throws
   */
  Extension make(Class<?> type) throws RefusedException {
    try {
      Object made = create(type);
      if (made instanceof Extension extension && type.isInstance(made)) {
        return extension;
      }
      throw new RefusedException(
          "create() of the class \"" + type.getName() + "\" returns no such extension",
          "It must return an object of the class.");
    } catch (NoSuchMethodException | IllegalAccessException e) {
      throw new RefusedException(
          "the class \"" + type.getName() + "\" cannot be made",
          "It needs to be public, with a static method create() or a constructor without"
              + " parameters that is public.");
    } catch (InvocationTargetException | InstantiationException | LinkageError e) {
      Throwable cause = e.getCause() == null ? e : e.getCause();
      throw new RefusedException(
          "the class \"" + type.getName() + "\" cannot be made: " + cause,
          "Its jar may be made for another version of flexmark; this is 0.64.8.");
    }
  }

  private static Object create(Class<?> type)
      throws NoSuchMethodException,
          IllegalAccessException,
          InvocationTargetException,
          InstantiationException {
    for (Method method : type.getMethods()) {
      boolean factory =
          method.getName().equals("create")
              && method.getParameterCount() == 0
              && Modifier.isStatic(method.getModifiers())
              && method.getDeclaringClass() == type;
      if (factory) {
        return method.invoke(null);
      }
    }
    return type.getConstructor().newInstance();
  }
}

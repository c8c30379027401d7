package io.github.shelfmark.theme;

import freemarker.template.TemplateCollectionModel;
import freemarker.template.TemplateMethodModel;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateModelIterator;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import io.github.shelfmark.text.Budget;
import java.lang.reflect.Field;
import java.util.List;

/**
 * FreeMarker's own methods that make a long text of a few arguments, with a count before it is
 * made: {@code ?left_pad(n)}, {@code ?replace(a, b)}, {@code ?join(a)}.
 */
@SuppressWarnings("deprecation") // FreeMarker's own ?replace is a method of this kind.
final class CountedMethod {
  /** The flags with which {@code ?replace} does more than to look for a text. */
  private static final String OTHER_FLAGS = "ri";

  private CountedMethod() {}

  /** A method that counts before another one is called; that itself if it makes nothing long. */
  static TemplateMethodModel of(
      TemplateMethodModel method, TemplateSteps.State state, TemplateSteps.Place place) {
    String name = method.getClass().getName();
    if (name.endsWith("$padBI$BIMethod")) {
      TemplateMethodModelEx counted =
          arguments -> {
            long length = arguments.isEmpty() ? 0 : number(arguments.get(0));
            state.count(place, budget -> budget.text(length, "a padded text"));
            return method.exec(arguments);
          };
      return counted;
    }
    if (name.endsWith("$ReplaceMethod")) {
      return arguments -> {
        long length = replaced(String.valueOf(get(method, "s")), arguments);
        state.count(place, budget -> budget.text(length, "?replace"));
        return method.exec(arguments);
      };
    }
    if (name.endsWith("$BIMethodForCollection")) {
      TemplateMethodModelEx counted =
          arguments -> {
            Object separator = arguments.isEmpty() ? null : arguments.get(0);
            long length = separator instanceof TemplateScalarModel text ? length(text) : 0;
            if (get(method, "coll") instanceof TemplateCollectionModel joined) {
              set(method, "coll", counted(joined, length, state, place));
            }
            return method.exec(arguments);
          };
      return counted;
    }
    return method;
  }

  private static long number(Object value) throws TemplateModelException {
    return value instanceof TemplateNumberModel number
        ? (long) Math.min(1e10, number.getAsNumber().doubleValue())
        : 0;
  }

  private static int length(TemplateScalarModel text) throws TemplateModelException {
    String string = text.getAsString();
    return string == null ? 0 : string.length();
  }

  /** At most how long a text becomes when something in it is replaced. */
  private static long replaced(String text, List<?> arguments) {
    String part = arguments.isEmpty() ? "" : String.valueOf(arguments.get(0));
    String by = arguments.size() < 2 ? "" : String.valueOf(arguments.get(1));
    String flags = arguments.size() < 3 ? "" : String.valueOf(arguments.get(2));
    if (flags.chars().anyMatch(flag -> OTHER_FLAGS.indexOf(flag) >= 0)) {
      // Each group that it names may be all that was found.
      long groups = 1 + by.chars().filter(c -> c == '$').count();
      return text.length() * groups + (text.length() + 1L) * by.length();
    }
    if ((text.length() + 1L) * by.length() <= Budget.current().mostText() / 2) {
      return text.length();
    }
    long found = part.isEmpty() ? text.length() + 1L : 0;
    int at = part.isEmpty() ? -1 : text.indexOf(part);
    while (at >= 0) {
      found++;
      at = text.indexOf(part, at + part.length());
    }
    return text.length() + found * by.length();
  }

  /** The items of what is joined; they are counted together as they are asked for. */
  private static TemplateCollectionModel counted(
      TemplateCollectionModel joined,
      long separator,
      TemplateSteps.State state,
      TemplateSteps.Place place) {
    return () -> {
      TemplateModelIterator items = joined.iterator();
      return new TemplateModelIterator() {
        private long length;

        @Override
        public TemplateModel next() throws TemplateModelException {
          TemplateModel item = items.next();
          length += separator + (item instanceof TemplateScalarModel text ? length(text) : 0);
          state.count(place, budget -> budget.requireText(length, "?join"));
          return item;
        }

        @Override
        public boolean hasNext() throws TemplateModelException {
          return items.hasNext();
        }
      };
    };
  }

  private static Object get(Object method, String name) {
    try {
      Object value = field(method, name).get(method);
      if (value == null) {
        throw new NoSuchFieldException(name);
      }
      return value;
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("FreeMarker's methods cannot be counted", e);
    }
  }

  private static void set(Object method, String name, Object value) {
    try {
      field(method, name).set(method, value);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("FreeMarker's methods cannot be counted", e);
    }
  }

  private static Field field(Object method, String name) throws ReflectiveOperationException {
    Field field = method.getClass().getDeclaredField(name);
    field.setAccessible(true);
    return field;
  }
}

package io.github.shelfmark.mavensite.velocity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.velocity.runtime.directive.ForeachScope;
import org.apache.velocity.util.introspection.Info;
import org.apache.velocity.util.introspection.UberspectImpl;
import org.apache.velocity.util.introspection.VelMethod;
import org.apache.velocity.util.introspection.VelPropertyGet;
import org.apache.velocity.util.introspection.VelPropertySet;
import org.jspecify.annotations.Nullable;

/**
 * What templates may ask of values: the entries of maps, the items of lists, and a few methods of
 * texts that make nothing large. Everything else, {@code getClass} first, is unknown.
 */
@SuppressWarnings("rawtypes") // As Velocity declares them.
public final class PlainValues extends UberspectImpl {
  private static final Set<String> OF_TEXT =
      Set.of(
          "length",
          "isEmpty",
          "trim",
          "toLowerCase",
          "toUpperCase",
          "substring",
          "indexOf",
          "lastIndexOf",
          "contains",
          "startsWith",
          "endsWith",
          "equals",
          "equalsIgnoreCase",
          "charAt",
          "toString");

  private static final Set<String> OF_COLLECTION =
      Set.of("get", "size", "isEmpty", "contains", "containsKey");

  /** What loops tell about themselves, as in {@code $foreach.count}. */
  private static final Set<String> OF_LOOP = Set.of("index", "count", "first", "last", "hasNext");

  private static final int MOST = 100_000;

  private int steps;

  @Override
  public @Nullable VelMethod getMethod(Object object, String name, Object[] arguments, Info info) {
    VelMethod method =
        object instanceof String
            ? TextMethod.of(name, arguments)
            : CollectionMethod.of(object, name, arguments);
    if (method != null) {
      return method;
    }
    boolean allowed =
        object instanceof String
            ? OF_TEXT.contains(name)
            : (object instanceof Map || object instanceof List) && OF_COLLECTION.contains(name);
    return allowed ? super.getMethod(object, name, arguments, info) : null;
  }

  @Override
  public @Nullable VelPropertyGet getPropertyGet(Object object, String name, Info info) {
    if (object instanceof ForeachScope) {
      return OF_LOOP.contains(name) ? super.getPropertyGet(object, name, info) : null;
    }
    return object instanceof Map<?, ?> map ? new Entry(map, name) : null;
  }

  @Override
  public @Nullable VelPropertySet getPropertySet(
      Object object, String name, Object value, Info info) {
    return null;
  }

  @Override
  public @Nullable Iterator getIterator(Object object, Info info) {
    Collection<?> items;
    if (object instanceof Map<?, ?> map) {
      items = map.values();
    } else if (object instanceof Collection<?> collection) {
      items = collection;
    } else if (object instanceof Object[] array) {
      items = Arrays.asList(array);
    } else {
      return null;
    }
    return counted(new ArrayList<>(items).iterator());
  }

  private Iterator<?> counted(Iterator<?> items) {
    return new Iterator<Object>() {
      @Override
      public boolean hasNext() {
        return items.hasNext();
      }

      @Override
      public Object next() {
        steps++;
        if (steps > MOST) {
          throw new LimitException("the template takes too many steps");
        }
        return items.next();
      }
    };
  }

  /** The value of a key. */
  private record Entry(Map<?, ?> map, String key) implements VelPropertyGet {
    @Override
    public @Nullable Object invoke(Object object) {
      return object instanceof Map<?, ?> given ? given.get(key) : null;
    }

    @Override
    public boolean isCacheable() {
      return false;
    }

    @Override
    public String getMethodName() {
      return "get";
    }
  }
}

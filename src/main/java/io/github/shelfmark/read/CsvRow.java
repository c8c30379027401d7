package io.github.shelfmark.read;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One row of a table, as a mapping from the names of all columns. It holds only the fields that the
 * row has: a table of 10,000 columns and short rows would otherwise take gigabytes.
 */
final class CsvRow extends AbstractMap<String, @Nullable Object> {
  private final Columns columns;
  private final List<String> fields;

  /**
   * A row.
   *
   * @param fields its fields, which may be fewer than the columns, or more
   */
  CsvRow(Columns columns, List<String> fields) {
    this.columns = columns;
    this.fields = List.copyOf(fields);
  }

  /** The names of the columns of a table, which its rows share. */
  static final class Columns {
    private final Map<String, Integer> places = new LinkedHashMap<>();

    /** Of columns with the same name the last one counts, at the place of the first. */
    Columns(List<String> names) {
      for (int i = 0; i < names.size(); i++) {
        places.put(names.get(i), i);
      }
    }
  }

  private @Nullable Object at(int column) {
    return column < fields.size() && !fields.get(column).isEmpty() ? fields.get(column) : null;
  }

  @Override
  public @Nullable Object get(@Nullable Object key) {
    Integer column = key == null ? null : columns.places.get(key);
    return column == null ? null : at(column);
  }

  @Override
  public boolean containsKey(@Nullable Object key) {
    return key != null && columns.places.containsKey(key);
  }

  @Override
  public int size() {
    return columns.places.size();
  }

  @Override
  public Set<Entry<String, @Nullable Object>> entrySet() {
    return new AbstractSet<>() {
      @Override
      public int size() {
        return columns.places.size();
      }

      @Override
      public Iterator<Entry<String, @Nullable Object>> iterator() {
        Iterator<Entry<String, Integer>> names = columns.places.entrySet().iterator();
        return new Iterator<>() {
          @Override
          public boolean hasNext() {
            return names.hasNext();
          }

          @Override
          public Entry<String, @Nullable Object> next() {
            Entry<String, Integer> name = names.next();
            return new SimpleImmutableEntry<>(name.getKey(), at(name.getValue()));
          }
        };
      }
    };
  }
}

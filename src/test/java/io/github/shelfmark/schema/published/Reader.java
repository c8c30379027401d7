package io.github.shelfmark.schema.published;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The code that reads a configuration or front matter, seen from outside. */
interface Reader {
  /** What was said about each of several values: sentences with their hints, without places. */
  List<List<String>> said(List<Map<String, Object>> values) throws IOException;

  /**
   * What the code makes of a value, to be compared with what it makes of others; null if that
   * cannot be seen.
   */
  @Nullable Object made(Map<String, Object> value);
}

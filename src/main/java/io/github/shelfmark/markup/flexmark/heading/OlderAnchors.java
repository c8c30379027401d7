package io.github.shelfmark.markup.flexmark.heading;

import com.vladsch.flexmark.ast.Heading;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The ids that headings have in the dialect {@code commonmark}, and those that another program has
 * given them, so that links to its pages keep working.
 */
abstract class OlderAnchors implements HeadingAnchors {
  private final HeadingAnchors own = new OwnAnchors();

  /** What the other program puts before the number of an id that it has given before. */
  private final String separator;

  /** Ids that elements have, on which the next ones must not fall. */
  private final Set<String> taken = new HashSet<>();

  /** How often the other program has given an id; it starts anew with each that it has not seen. */
  private final Map<String, Integer> given = new HashMap<>();

  OlderAnchors(String separator) {
    this.separator = separator;
  }

  /**
   * The id that the other program makes of a heading, before it numbers it.
   *
   * @param parts the text of the heading without images, in the parts that are between them
   * @return empty for none
   */
  abstract String older(List<String> parts, Heading heading);

  @Override
  public final void reserve(String id) {
    own.reserve(id);
    taken.add(id);
  }

  @Override
  public final List<String> next(String text, List<String> parts, Heading heading) {
    String first = own.next(text, parts, heading).get(0);
    taken.add(first);
    String older = numbered(older(parts, heading));
    if (older.isEmpty() || !taken.add(older)) {
      return List.of(first);
    }
    own.reserve(older);
    return List.of(first, older);
  }

  private String numbered(String id) {
    int before = id.isEmpty() ? 0 : given.merge(id, 1, Integer::sum) - 1;
    return before == 0 ? id : id + separator + before;
  }
}

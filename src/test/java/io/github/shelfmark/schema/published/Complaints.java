package io.github.shelfmark.schema.published;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a reader says about values at one place.
 *
 * @param values the values
 * @param said the complaints about each of them
 * @param anyway what is said if there is no value at all
 */
record Complaints(
    List<? extends @Nullable Object> values, List<List<String>> said, List<String> anyway) {

  /** Whether a value is taken: with it nothing is said that would not be said without. */
  boolean takes(@Nullable Object value) {
    int index = values.indexOf(value);
    return anyway.containsAll(said.get(index));
  }

  /** The words in the complaints about texts, which may name those that are taken. */
  List<String> words() {
    Set<String> words = new LinkedHashSet<>();
    for (int i = 0; i < said.size(); i++) {
      if (values.get(i) instanceof String && !anyway.containsAll(said.get(i))) {
        for (String sentence : said.get(i)) {
          words.addAll(List.of(sentence.split("[^\\w#.+-]+|\\.(?=\\s|$)")));
        }
      }
    }
    words.remove("");
    return new ArrayList<>(words);
  }
}

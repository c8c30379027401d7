package io.github.shelfmark.schema.published;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds out what may be at the places of a configuration by putting values there and reading them
 * with the code that reads configurations: what that code complains about is not taken. Which keys
 * a mapping may have, and which words a text, is in the hints of these complaints.
 */
final class Explorer {
  /** The types of values. */
  static final Set<String> ALL =
      new TreeSet<>(List.of("array", "boolean", "integer", "null", "number", "object", "string"));

  private static final String WORD = "z";
  private static final List<String> TEXTS =
      List.of("Some words", "/x/", "https://example.org/x", "usage.md", "2026-01-31", WORD);
  private static final Pattern KEYS = Pattern.compile("(?:Known here: |It may have )([^.\n]+)");

  /** Another word for a level, which no message lists. */
  private static final String UNLISTED = "warn";

  private final Reader reader;
  private final Known known;

  Explorer(Reader reader, Known known) {
    this.reader = reader;
    this.known = known;
  }

  /** The shape of a whole configuration whose keys the reader lists. */
  Shape whole(Set<String> more) throws IOException {
    Asked top = new Asked(List.of(), known.around(), known.names());
    Set<String> keys = new TreeSet<>(more);
    if (more.isEmpty()) {
      keys.addAll(listed(said(top, Map.of(Asked.UNKNOWN, 1))));
    }
    return mapping(top, keys, null, List.of());
  }

  private Shape shape(Asked place, List<Asked> above) throws IOException {
    List<@Nullable Object> values = new ArrayList<>(TEXTS);
    values.addAll(Arrays.asList(null, true, false, 3, 1.5, List.of(), Map.of()));
    Map<String, Object> odd = Map.of(Asked.UNKNOWN, List.of(3));
    values.addAll(List.of(List.of(List.of(List.of())), List.of(odd), odd));
    Complaints complaints = complaints(place, values);
    Set<String> narrow = known.narrow().getOrDefault(place.path(), Set.of());
    if (values.stream().allMatch(complaints::takes) && narrow.isEmpty()) {
      return leaf(place, known.narrow().getOrDefault("", ALL));
    }
    Set<String> types = new TreeSet<>();
    Set<Object> choices = new LinkedHashSet<>();
    Map<String, Object> limits = new TreeMap<>();
    texts(place, complaints, types, choices, limits);
    if (complaints.takes(true) && complaints.takes(false)) {
      types.add("boolean");
      choices.removeAll(List.of("true", "false"));
      if (!choices.isEmpty()) {
        choices.add(true);
        choices.add(false);
      }
    } else if (complaints.takes(false)) {
      types.add("boolean");
      choices.add(false);
    }
    if (complaints.takes(null)) {
      types.add("null");
    }
    numbers(place, complaints, types, limits);
    Shape items = null;
    if (complaints.takes(List.of()) && (narrow.isEmpty() || narrow.contains("array"))) {
      types.add("array");
      items = shape(place.key(Asked.ENTRY), above);
    }
    Shape object =
        narrow.isEmpty() || narrow.contains("object") ? object(place, complaints, above) : null;
    if (object != null && !object.same().isEmpty()) {
      return object;
    }
    if (object != null) {
      types.add("object");
    }
    if (!narrow.isEmpty()) {
      if (!types.containsAll(narrow)) {
        throw new AssertionError(place.path() + " takes only " + types);
      }
      types.retainAll(narrow);
    }
    return new Shape(
        place.path(),
        types,
        choices,
        limits,
        items,
        object == null ? Map.of() : object.keys(),
        object == null ? null : object.others(),
        object == null ? Set.of() : object.required(),
        "",
        otherwise(place, types, choices, limits));
  }

  private void texts(
      Asked place,
      Complaints complaints,
      Set<String> types,
      Set<Object> choices,
      Map<String, Object> limits)
      throws IOException {
    String path = place.path();
    List<String> words = complaints.words();
    if (known.patterns().containsKey(path)) {
      types.add("string");
      limits.put("pattern", known.patterns().get(path));
    } else if (complaints.takes(WORD) || known.free().contains(path)) {
      // What else may not be said in it, such as "..", is no matter of types.
      types.add("string");
    } else if (!words.isEmpty()) {
      words.add(UNLISTED);
      Complaints about = complaints(place, new ArrayList<>(words));
      Set<String> taken = new LinkedHashSet<>(words);
      taken.removeIf(word -> !about.takes(word));
      if (!taken.isEmpty()) {
        types.add("string");
        choices.addAll(taken);
      }
    }
    // Where texts are "true" and "false" only, quotation marks are those of the command line.
    // Numbers too may be written so.
    if (choices.equals(Set.of("true", "false"))
        || (complaints.takes(3)
            && !choices.isEmpty()
            && choices.stream().allMatch(each -> each.toString().matches("[0-9]+")))) {
      choices.clear();
      types.remove("string");
    }
  }

  private void numbers(
      Asked place, Complaints complaints, Set<String> types, Map<String, Object> limits)
      throws IOException {
    if (!complaints.takes(3)) {
      return;
    }
    types.add("integer");
    if (complaints.takes(1.5)) {
      types.add("number");
    }
    if (complaints.takes(WORD)) {
      return;
    }
    List<@Nullable Object> values = new ArrayList<>();
    for (int i = -1; i <= 12; i++) {
      values.add(i);
    }
    values.addAll(List.of(1000, 1001, 999_999_999, 1_000_000_000));
    Complaints about = complaints(place, values);
    List<Integer> taken = new ArrayList<>();
    values.stream().filter(about::takes).forEach(value -> taken.add((Integer) value));
    if (taken.get(0) >= 0) {
      limits.put("minimum", taken.get(0));
    }
    if (taken.get(taken.size() - 1) < 1_000_000_000) {
      limits.put("maximum", taken.get(taken.size() - 1));
    }
  }

  private @Nullable Shape object(Asked place, Complaints complaints, List<Asked> above)
      throws IOException {
    List<Map<String, Object>> samples = known.samples().getOrDefault(place.path(), List.of());
    if (!samples.isEmpty()) {
      Set<String> keys = new TreeSet<>();
      samples.forEach(sample -> keys.addAll(sample.keySet()));
      Complaints about = complaints(place, new ArrayList<>(samples));
      if (!samples.stream().allMatch(about::takes)) {
        throw new AssertionError(place.path() + ": " + about);
      }
      return mapping(place, keys, anything(place.key(Asked.ANY)), above);
    }
    List<String> said = said(place, Map.of(Asked.UNKNOWN, 1));
    Set<String> keys = listed(said);
    if (!keys.isEmpty()) {
      Asked same = same(keys, above);
      return same != null
          ? Shape.like(place.path(), same.path())
          : mapping(place, keys, null, above);
    }
    if (!complaints.takes(Map.of())) {
      return null;
    }
    if (known.free().contains(place.path())) {
      return mapping(place, Set.of(), anything(place.key(Asked.ANY)), above);
    }
    Asked any = place.key(Asked.ANY);
    // What is inside is asked for only if it matters.
    Complaints inside = complaints(any, Arrays.asList("Some words", 1.5, List.of(3), Map.of()));
    boolean free = inside.values().stream().allMatch(inside::takes);
    if (free) {
      Shape others = leaf(any, known.narrow().getOrDefault("", ALL));
      return mapping(place, Set.of(), others, above);
    }
    Shape mapping = mapping(place, Set.of(), shape(any, above), above);
    for (String name : known.names().getOrDefault(place.path(), List.of())) {
      mapping.keys().put(name, Shape.like(place.key(name).path(), any.path()));
    }
    return mapping;
  }

  private static Shape anything(Asked place) {
    return leaf(place, ALL);
  }

  private static Shape leaf(Asked place, Set<String> types) {
    return new Shape(
        place.path(), types, Set.of(), Map.of(), null, Map.of(), null, Set.of(), "", null);
  }

  private @Nullable Asked same(Set<String> keys, List<Asked> above) throws IOException {
    for (Asked other : above) {
      if (keys.size() > 2 && keys.equals(listed(said(other, Map.of(Asked.UNKNOWN, 1))))) {
        return other;
      }
    }
    return null;
  }

  private Shape mapping(Asked place, Set<String> keys, @Nullable Shape others, List<Asked> above)
      throws IOException {
    List<Asked> inner = new ArrayList<>(above);
    inner.add(place);
    Map<String, Shape> shapes = new TreeMap<>();
    Map<String, Object> full = new LinkedHashMap<>();
    for (String key : keys) {
      Asked at = place.key(key);
      Shape shape = shape(at, inner);
      shapes.put(key, shape);
      full.put(key, Samples.of(shape));
    }
    Set<String> required = new TreeSet<>();
    if (!place.keys().isEmpty()) {
      List<@Nullable Object> parts = new ArrayList<>(List.of(full));
      for (String key : keys) {
        Map<String, Object> part = new LinkedHashMap<>(full);
        part.remove(key);
        parts.add(part);
      }
      Complaints about = complaints(place, parts);
      int i = 1;
      for (String key : keys) {
        if (about.takes(full) && !about.takes(parts.get(i++))) {
          required.add(key);
        }
      }
    }
    return new Shape(
        place.path(),
        Set.of("object"),
        Set.of(),
        Map.of(),
        null,
        shapes,
        others,
        required,
        "",
        null);
  }

  /** The value that makes no difference, if another one does. */
  private @Nullable Object otherwise(
      Asked place, Set<String> types, Set<Object> choices, Map<String, Object> limits) {
    Object absent = reader.made(place.without());
    if (absent == null || place.keys().contains(Asked.ENTRY) || place.keys().contains(Asked.ANY)) {
      return null;
    }
    List<Object> candidates = new ArrayList<>(choices);
    if (types.contains("boolean") && !types.contains("number")) {
      candidates.addAll(List.of(true, false));
    }
    if (limits.get("minimum") instanceof Integer least
        && limits.get("maximum") instanceof Integer most) {
      for (int i = least; i <= Math.min(most, 100); i++) {
        candidates.add(i);
      }
    }
    List<Object> equal =
        candidates.stream()
            .distinct()
            .filter(each -> absent.equals(reader.made(place.with(each))))
            .toList();
    return equal.size() == 1 && candidates.size() > 1 ? equal.get(0) : null;
  }

  private static Set<String> listed(List<String> said) {
    Set<String> keys = new TreeSet<>();
    for (String sentence : said) {
      Matcher matcher = KEYS.matcher(sentence);
      if (sentence.contains(Asked.UNKNOWN) && matcher.find()) {
        keys.addAll(List.of(matcher.group(1).split(", ")));
      }
    }
    keys.remove(Asked.UNKNOWN);
    return keys;
  }

  private List<String> said(Asked place, Object value) throws IOException {
    return reader.said(List.of(place.with(value))).get(0);
  }

  private Complaints complaints(Asked place, List<? extends @Nullable Object> values)
      throws IOException {
    List<Map<String, Object>> asked = new ArrayList<>(List.of(place.without()));
    values.forEach(value -> asked.add(place.with(value)));
    List<List<String>> said = reader.said(asked);
    return new Complaints(values, said.subList(1, said.size()), said.get(0));
  }
}

package io.github.shelfmark.theme;

import io.github.shelfmark.record.Answers;
import io.github.shelfmark.record.Read;
import io.github.shelfmark.record.Reads;
import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What the POM says, as templates see it. Nearly all pages show what the footer has of it, so that
 * is part of the keys of all pages; what else a page asks for is recorded, so that a new version
 * makes only those pages anew that show it.
 */
final class RecordedProject extends AbstractMap<String, String> implements Answers {
  private static final Set<String> COMMON =
      Set.of("name", "url", "licence", "licenceUrl", "organization", "inceptionYear");

  private final Map<String, String> values;
  private final Reads reads;

  RecordedProject(Map<String, String> values, Reads reads) {
    this.values = new TreeMap<>(values);
    this.reads = reads;
  }

  /** What all pages depend on. */
  Map<String, String> common() {
    Map<String, String> common = new TreeMap<>(values);
    common.keySet().retainAll(COMMON);
    return common;
  }

  @Override
  public @Nullable String get(@Nullable Object name) {
    String key = String.valueOf(name);
    if (!COMMON.contains(key)) {
      reads.note(new Read.Project(key));
    }
    return values.get(key);
  }

  @Override
  public Set<Entry<String, String>> entrySet() {
    reads.note(new Read.Project(""));
    return values.entrySet();
  }

  @Override
  public @Nullable String answer(Read read) {
    if (!(read instanceof Read.Project project)) {
      return null;
    }
    return project.name().isEmpty() ? values.toString() : values.getOrDefault(project.name(), "");
  }
}

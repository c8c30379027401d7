package io.github.shelfmark.engine;

import io.github.shelfmark.config.SiteConfig;
import io.github.shelfmark.extension.PageText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ForkJoinTask;

/**
 * What the search finds of the pages of a build: of those that are made, and from the last build of
 * those that are kept. Shared between threads.
 */
final class PageTexts {
  /** Of a build that makes no index. */
  static final PageTexts NONE =
      new PageTexts(false, ForkJoinTask.adapt(() -> Optional.of(Map.of())));

  private final boolean wanted;
  private final ForkJoinTask<Optional<Map<String, PageText>>> before;
  private final Map<String, PageText> texts = new ConcurrentHashMap<>();

  private PageTexts(boolean wanted, ForkJoinTask<Optional<Map<String, PageText>>> before) {
    this.wanted = wanted;
    this.before = before;
  }

  /** The texts of a build; those of the last one are read meanwhile. */
  static PageTexts of(BuildState state, SiteConfig config) {
    if (!areWanted(state, config)) {
      return NONE;
    }
    BuildMemory memory = state.memory();
    String manifest = state.last().build().manifest();
    return new PageTexts(
        true,
        ForkJoinTask.adapt(
                () ->
                    manifest.isEmpty()
                        ? Optional.<Map<String, PageText>>empty()
                        : memory.texts(manifest))
            .fork());
  }

  /** Whether a build makes an index: nobody searches what is written nowhere. */
  static boolean areWanted(BuildState state, SiteConfig config) {
    return config.outputs().search().enabled() && !state.sink().isNowhere();
  }

  /** Whether outputs of the last build can be kept, because it is known what is found of them. */
  boolean areKnown() {
    return !wanted || before.join().isPresent();
  }

  /** Takes the text of an output that was kept; it may have none. */
  void keep(String output) {
    if (wanted) {
      before.join().map(known -> known.get(output)).ifPresent(text -> texts.put(output, text));
    }
  }

  /** Takes the text of an output that was made. */
  void add(String output, PageText text) {
    if (wanted) {
      texts.put(output, text);
    }
  }

  /** The texts by output path, sorted. */
  Map<String, PageText> all() {
    return Collections.unmodifiableMap(new TreeMap<>(texts));
  }

  /**
   * Writes them for the next build, or nothing if there is no index.
   *
   * @param manifest a digest of the manifest of this build
   */
  void write(Path work, String manifest) throws IOException {
    if (wanted) {
      TextStore.write(work, manifest, all());
    }
  }
}

package io.github.shelfmark.engine;

import io.github.shelfmark.config.SiteConfig;
import io.github.shelfmark.finding.Findings;
import io.github.shelfmark.git.History;
import io.github.shelfmark.record.Fingerprint;
import io.github.shelfmark.record.PageRecord;
import io.github.shelfmark.record.SourceRoots;
import io.github.shelfmark.theme.ContributedFiles;
import io.github.shelfmark.theme.Theme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ForkJoinTask;

/**
 * What does not depend on the content of documents and is loaded while they are read.
 *
 * @param theme the theme
 * @param history the git history of the source
 * @param pages what the last build made, by output path
 */
record Background(
    ForkJoinTask<Theme> theme, SourceHistory history, ForkJoinTask<Map<String, PageRecord>> pages) {

  /** Starts loading. */
  static Background start(BuildState state, SiteConfig config, Findings findings) {
    SourceRoots sources = state.request().sources();
    SourceHistory history =
        SourceHistory.start(
            config.git(),
            sources,
            state.request().work(),
            new Fingerprint().add(state.code()).add(state.head()).hex(),
            findings);
    List<Path> overrides =
        sources.own().stream()
            .map(directory -> directory.resolve("_theme"))
            .filter(Files::isDirectory)
            .toList();
    if (config.safe()) {
      StrangersDirectories.refuseThemes(overrides, findings);
    }
    List<Path> own = config.safe() ? List.of() : overrides;
    ForkJoinTask<Theme> theme =
        ForkJoinTask.adapt(
            () ->
                Theme.load(
                    own,
                    config.theme(),
                    config.file(),
                    themeFiles(state, config),
                    state.last().build().theme(),
                    findings));
    return new Background(theme.fork(), history, ForkJoinTask.adapt(state.last()::pages).fork());
  }

  private static List<ContributedFiles> themeFiles(BuildState state, SiteConfig config) {
    List<ContributedFiles> files = new ArrayList<>(state.extensions().themeFiles());
    if (config.languages().areUsed()) {
      files.add(ContributedFiles.ofLanguages());
    }
    if (config.versions().areUsed()) {
      files.add(ContributedFiles.ofVersions());
    }
    return List.copyOf(files);
  }

  /** Waits for the history. */
  History joinHistory() {
    return history.join();
  }
}

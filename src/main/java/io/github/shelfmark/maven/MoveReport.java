package io.github.shelfmark.maven;

import io.github.shelfmark.BuildRequest;
import io.github.shelfmark.Shelfmark;
import io.github.shelfmark.SourcePlan;
import io.github.shelfmark.init.InitException;
import io.github.shelfmark.init.MovePlan;
import io.github.shelfmark.init.SourceKind;
import io.github.shelfmark.record.SourceRoots;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.maven.plugin.logging.Log;
import org.eclipse.aether.RepositorySystem;
import org.jspecify.annotations.Nullable;

/** Tells what will become of the files of another tool's source. */
record MoveReport(InitCommands commands, RepositorySystem repositorySystem, Log log) {
  private static final String TOP = "*.md";

  /**
   * Prints it; nothing is changed.
   *
   * @param named the source directory, if the user has named it
   * @param all whether to show each file
   * @throws InitException if there is no such source
   * @throws IOException if it cannot be read
   */
  void print(SourceKind kind, @Nullable File named, boolean all) throws InitException, IOException {
    Path base = commands.base();
    Path source =
        named == null
            ? kind.find(base, UsualSources.of(commands.project(), base).others())
            : base.resolve(named.toPath()).normalize();
    if (!Files.isDirectory(source)) {
      throw InitException.noDirectory(source);
    }
    Directories directories =
        Directories.of(commands.project(), commands.session(), source.toFile(), null, null);
    SourcePlan plan = Shelfmark.plan(request(kind, directories));
    MovePlan move = new MovePlan(plan, shown(source), all);
    log.info(move.headline(kind));
    for (List<String> lines : move.lists()) {
      log.info("");
      lines.forEach(log::info);
    }
    log.info("");
    Path from = directories.shownFrom(commands.session());
    new FindingsLog(log, SourceRoots.of(source), from, false, System.out).print(move.findings());
    log.info(move.summary());
    String more = isTopOfProject(kind, directories) ? " \"-Dshelfmark.includes=" + TOP + "\"" : "";
    log.info(
        "To see it, run\n\n    "
            + commands.command("serve", commands.isInPom(), source)
            + more
            + "\n\nand to find broken links in it\n\n    "
            + commands.command("check", commands.isInPom(), source)
            + more
            + "\n");
  }

  private String shown(Path source) {
    String shown = commands.shown(source);
    return shown.isEmpty() ? "This directory" : shown;
  }

  /** All that is Markdown below a project's directory would be far too much. */
  private static boolean isTopOfProject(SourceKind kind, Directories directories) {
    return kind == SourceKind.DOCS && directories.source().equals(directories.base());
  }

  private BuildRequest request(SourceKind kind, Directories directories) {
    Map<String, Object> overrides = new LinkedHashMap<>();
    if (isTopOfProject(kind, directories)) {
      overrides.put("includes", List.of(TOP));
    }
    BuildRequest.Builder request =
        BuildRequest.builder(directories.source(), directories.output())
            .work(directories.work())
            .libraries(new MavenLibraries(repositorySystem, commands.session(), commands.project()))
            .fallbacks(ProjectValues.fallbacks(commands.project()))
            .overrides(overrides);
    if (kind == SourceKind.MAVEN_SITE) {
      request.defaults(
          SiteMenus.around(
              repositorySystem, commands.session(), commands.project(), directories, false));
    }
    return request.build();
  }
}

package io.github.shelfmark.markup.jekyll;

import io.github.shelfmark.content.Site;
import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.FindingCode;
import io.github.shelfmark.finding.Findings;
import io.github.shelfmark.finding.Position;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Tells what of a Jekyll site is not run: one finding a kind, with a count and a first place. */
public final class NotRun {
  /** Plugins whose work is done here, or needs no doing. */
  private static final Set<String> KNOWN_PLUGINS =
      Set.of(
          "jekyll-default-layout",
          "jekyll-gist",
          "jekyll-include-cache",
          "jekyll-optional-front-matter",
          "jekyll-readme-index",
          "jekyll-redirect-from",
          "jekyll-relative-links",
          "jekyll-seo-tag",
          "jekyll-sitemap",
          "jekyll-titles-from-headings",
          "jekyll-toc",
          "jekyll-watch",
          "webrick");

  private NotRun() {}

  /**
   * Looks at a source.
   *
   * @param source the source directory
   * @param findings told what is not run
   */
  public static void report(Site site, Path source, Findings findings) {
    files(
        source,
        "_layouts",
        "",
        "Liquid layouts are not run; pages wear the theme",
        "Change the theme's parts in _theme instead; the manual's template reference shows how.",
        findings);
    files(
        source,
        "_plugins",
        ".rb",
        "Ruby plugins are not run",
        "What they add to pages has to come from the documents or from templates.",
        findings);
    if (site.config().values().get("plugins") instanceof List<?> plugins) {
      plugins.stream()
          .map(String::valueOf)
          .filter(plugin -> !KNOWN_PLUGINS.contains(plugin))
          .forEach(plugin -> plugin(site, plugin, findings));
    }
  }

  private static void plugin(Site site, String plugin, Findings findings) {
    findings.add(
        Finding.info(
            FindingCode.NOT_RUN,
            site.config().file(),
            Position.NONE,
            "the plugin \"" + plugin + "\" is not run",
            "Look at what it did for the pages, and whether they need it."));
  }

  private static void files(
      Path source,
      String directory,
      String ending,
      String message,
      String hint,
      Findings findings) {
    List<String> found = list(source, directory, ending);
    if (!found.isEmpty()) {
      findings.add(
          Finding.info(
              FindingCode.NOT_RUN,
              found.get(0),
              Position.NONE,
              message + " (" + found.size() + " here)",
              hint));
    }
  }

  private static List<String> list(Path source, String directory, String ending) {
    Path root = source.resolve(directory);
    if (!Files.isDirectory(root)) {
      return List.of();
    }
    try (Stream<Path> walk = Files.walk(root)) {
      return walk.filter(Files::isRegularFile)
          .map(file -> source.relativize(file).toString().replace('\\', '/'))
          .filter(path -> path.endsWith(ending))
          .sorted()
          .toList();
    } catch (IOException e) {
      // Nothing of it is read anyway.
      return List.of();
    }
  }
}

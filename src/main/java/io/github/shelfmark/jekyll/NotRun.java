package io.github.shelfmark.jekyll;

import io.github.shelfmark.extension.Rule;
import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.FindingCode;
import io.github.shelfmark.finding.Position;
import io.github.shelfmark.site.Document;
import io.github.shelfmark.site.Site;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Tells what of a Jekyll site is not run: one finding a kind, with a count and a first place. */
final class NotRun implements Rule {
  /** Options of jekyll-feed for feeds of anything but the posts. */
  private static final List<String> FURTHER_FEEDS = List.of("categories", "collections", "tags");

  @Override
  public void check(Site site, Path source, Consumer<Finding> findings) {
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
    told(
        site.documents().stream().map(Document::path).filter(NotRun::isSass).sorted().toList(),
        "Sass is not compiled",
        "Run a Sass compiler before the build and keep the CSS in the source; the theme's own styles"
            + " need none.",
        findings);
    plugins(site, findings);
  }

  private static boolean isSass(String path) {
    return path.endsWith(".scss") || path.endsWith(".sass");
  }

  private static void plugins(Site site, Consumer<Finding> findings) {
    Plugins plugins = new Plugins(site.config().values());
    new TreeSet<>(plugins.names())
        .forEach(
            name ->
                KnownPlugins.notRun(name)
                    .ifPresent(hint -> told(site, "the plugin \"" + name + "\"", hint, findings)));
    if (plugins.has("jekyll-feed", "feed")
        && site.config().values().get("feed") instanceof Map<?, ?> feed) {
      for (String key : FURTHER_FEEDS) {
        if (feed.containsKey(key)) {
          told(site, "what \"feed\" says of " + key, "Only the posts have a feed.", findings);
        }
      }
    }
  }

  private static void told(Site site, String what, String hint, Consumer<Finding> findings) {
    findings.accept(
        Finding.info(
            FindingCode.NOT_RUN, site.config().file(), Position.NONE, what + " is not run", hint));
  }

  private static void files(
      Path source,
      String directory,
      String ending,
      String message,
      String hint,
      Consumer<Finding> findings) {
    told(list(source, directory, ending), message, hint, findings);
  }

  private static void told(
      List<String> found, String message, String hint, Consumer<Finding> findings) {
    if (!found.isEmpty()) {
      findings.accept(
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

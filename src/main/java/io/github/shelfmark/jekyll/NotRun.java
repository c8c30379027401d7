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

/**
 * Reports which features of a Jekyll site are not supported: one finding per kind, with a count and
 * an example.
 */
final class NotRun implements Rule {
  /** Options of jekyll-feed for additional feeds. */
  private static final List<String> FURTHER_FEEDS = List.of("categories", "collections", "tags");

  @Override
  public void check(Site site, Path source, Consumer<Finding> findings) {
    files(
        source,
        "_layouts",
        "",
        "Liquid layouts are not used; pages use the theme's layouts",
        "Override the theme's templates in _theme instead; see the template reference in the"
            + " manual.",
        findings);
    files(
        source,
        "_plugins",
        ".rb",
        "Ruby plugins are not run",
        "Put what they add to pages into the documents or into templates.",
        findings);
    report(
        site.documents().stream().map(Document::path).filter(NotRun::isSass).sorted().toList(),
        "Sass is not compiled",
        "Run a Sass compiler before the build and put the CSS into the source directory; the"
            + " theme's own styles do not need it.",
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
                    .ifPresent(
                        hint ->
                            report(
                                site, "the plugin \"" + name + "\" is not run", hint, findings)));
    if (plugins.has("jekyll-feed", "feed")
        && site.config().values().get("feed") instanceof Map<?, ?> feed) {
      for (String key : FURTHER_FEEDS) {
        if (feed.containsKey(key)) {
          report(
              site,
              "the setting \"feed." + key + "\" is not supported",
              "Only posts have a feed.",
              findings);
        }
      }
    }
  }

  private static void report(Site site, String message, String hint, Consumer<Finding> findings) {
    findings.accept(
        Finding.info(FindingCode.NOT_RUN, site.config().file(), Position.NONE, message, hint));
  }

  private static void files(
      Path source,
      String directory,
      String ending,
      String message,
      String hint,
      Consumer<Finding> findings) {
    report(list(source, directory, ending), message, hint, findings);
  }

  private static void report(
      List<String> found, String message, String hint, Consumer<Finding> findings) {
    if (!found.isEmpty()) {
      findings.accept(
          Finding.info(
              FindingCode.NOT_RUN,
              found.get(0),
              Position.NONE,
              message + " (" + found.size() + (found.size() == 1 ? " file)" : " files)"),
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
      // Nothing is lost: these files are not read anyway.
      return List.of();
    }
  }
}

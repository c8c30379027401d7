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
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Reports which features of a Jekyll site are not supported: one finding per kind, with a count and
 * an example.
 */
final class NotRun implements Rule {
  private static final String OWN_LAYOUTS = "layouts: jekyll (-Dshelfmark.layouts=jekyll)";

  @Override
  public void check(Site site, Path source, Consumer<Finding> findings) {
    if (site.config().theme().used()) {
      themed(site, source, findings);
    }
    RubyPlugins ruby = RubyPlugins.of(source);
    report(
        ruby.files(),
        "Ruby plugins are not run",
        "Put what they add to pages into the documents or into templates.",
        findings);
    ruby.generators().forEach(generator -> findings.accept(notRun(generator)));
    plugins(site, findings);
  }

  /** What sites with the theme do not have, and those with their own layouts have. */
  private static void themed(Site site, Path source, Consumer<Finding> findings) {
    report(
        list(source, "_layouts"),
        "Liquid layouts are not used; pages use the theme's layouts",
        "Build with "
            + OWN_LAYOUTS
            + " to use them, or override the theme's templates in _theme; see the template"
            + " reference in the manual.",
        findings);
    report(
        site.documents().stream().map(Document::path).filter(NotRun::isSass).sorted().toList(),
        "Sass is not compiled",
        "It is with "
            + OWN_LAYOUTS
            + ". The theme's own styles do not need it; for others, put their CSS into the source"
            + " directory.",
        findings);
  }

  private static Finding notRun(RubyPlugins.Generator generator) {
    return Finding.info(
        FindingCode.NOT_RUN,
        generator.file(),
        generator.position(),
        "the generator \"" + generator.name() + "\" is not run",
        "Pages and data that it adds have to be written as documents and in _data, or by another"
            + " tool before the build.");
  }

  private static boolean isSass(String path) {
    return path.endsWith(".scss") || path.endsWith(".sass");
  }

  private static void plugins(Site site, Consumer<Finding> findings) {
    Plugins plugins = new Plugins(site.config().values());
    new TreeSet<>(plugins.named())
        .forEach(
            name ->
                KnownPlugins.notRun(name, site.config().theme().used())
                    .ifPresent(
                        hint ->
                            report(
                                site, "the plugin \"" + name + "\" is not run", hint, findings)));
    if (site.config().theme().used()
        && plugins.has("jekyll-feed", "feed")
        && plugins.options("feed").containsKey("tags")) {
      report(
          site,
          "the setting \"feed.tags\" is not supported",
          "With the theme posts, collections and categories have feeds; build with "
              + OWN_LAYOUTS
              + " for those of tags.",
          findings);
    }
  }

  private static void report(Site site, String message, String hint, Consumer<Finding> findings) {
    findings.accept(
        Finding.info(FindingCode.NOT_RUN, site.config().file(), Position.NONE, message, hint));
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

  private static List<String> list(Path source, String directory) {
    Path root = source.resolve(directory);
    if (!Files.isDirectory(root)) {
      return List.of();
    }
    try (Stream<Path> walk = Files.walk(root)) {
      return walk.filter(Files::isRegularFile)
          .map(file -> source.relativize(file).toString().replace('\\', '/'))
          .sorted()
          .toList();
    } catch (IOException e) {
      // Nothing is lost: these files are not read anyway.
      return List.of();
    }
  }
}

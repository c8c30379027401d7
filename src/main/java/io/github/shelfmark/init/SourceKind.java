package io.github.shelfmark.init;

import io.github.shelfmark.finding.Nearest;
import io.github.shelfmark.jbake.JbakeKind;
import io.github.shelfmark.mavensite.MavenSiteKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The tools that documents come from, with the directories that they usually have. */
public enum SourceKind {
  /** Jekyll. */
  JEKYLL("jekyll", "a Jekyll site", "a _config.yml"),
  /** Maven Site, that is, Doxia. */
  MAVEN_SITE("maven-site", "a Maven Site", "a site.xml, or documents in markdown/, apt/ or xdoc/"),
  /** JBake. */
  JBAKE("jbake", "a site of JBake", "a jbake.properties"),
  /** A directory of Markdown without any tool. */
  DOCS("docs", "a directory of documents", "Markdown");

  private static final List<String> CONFIGURATIONS =
      List.of("_config.yml", "_config.yaml", "_config.toml");

  private final String id;
  private final String words;
  private final String mark;

  SourceKind(String id, String words, String mark) {
    this.id = id;
    this.words = words;
    this.mark = mark;
  }

  /** The directories that projects usually have; empty for that of the project itself. */
  private List<String> usual() {
    return switch (this) {
      case JEKYLL ->
          List.of("", "docs", "src/docs", "site", "website", "src/jekyll", "src/main/jekyll");
      case MAVEN_SITE -> List.of("src/site", "src/main/site", "site");
      case JBAKE -> List.of("src/main/jbake", "src/jbake", "", "jbake", "src/main/resources/jbake");
      case DOCS -> List.of("docs", "doc", "documentation", "src/docs", "");
    };
  }

  private boolean is(Path directory) {
    return switch (this) {
      case JEKYLL -> isJekyll(directory);
      case MAVEN_SITE -> MavenSiteKind.isMavenSite(directory);
      case JBAKE -> JbakeKind.isJbake(directory);
      case DOCS -> hasMarkdown(directory);
    };
  }

  /**
   * The kind with a name.
   *
   * @throws InitException if there is none
   */
  public static SourceKind of(String name) throws InitException {
    List<String> ids = Arrays.stream(values()).map(each -> each.id).toList();
    for (SourceKind kind : values()) {
      if (kind.id.equals(name.toLowerCase(Locale.ROOT))) {
        return kind;
      }
    }
    throw new InitException(
        "There is no kind of source \""
            + name
            + "\". "
            + Nearest.hint(name, ids, "There are " + String.join(", ", ids) + "."));
  }

  /** The kind that a plan tells of. */
  static SourceKind ofPlan(String policy) {
    return Arrays.stream(values()).filter(each -> each.id.equals(policy)).findFirst().orElse(DOCS);
  }

  /**
   * The directory of this kind in a project.
   *
   * @param base the directory of the project
   * @param known directories that the POM names
   * @throws InitException if there is none
   */
  public Path find(Path base, List<Path> known) throws InitException {
    Stream<Path> all = Stream.concat(known.stream(), usual().stream().map(base::resolve));
    Optional<Path> found = all.filter(this::is).findFirst();
    if (found.isPresent()) {
      return found.get();
    }
    String places =
        String.join(", ", usual().stream().map(each -> each.isEmpty() ? "." : each).toList());
    throw new InitException(
        "There is no "
            + words.substring(words.indexOf(' ') + 1)
            + " here: none of "
            + places
            + " has "
            + mark
            + ". Name its directory with -Dshelfmark.sourceDirectory=DIRECTORY.");
  }

  /** Its name on the command line. */
  public String id() {
    return id;
  }

  /** What it is, with an article. */
  String words() {
    return words;
  }

  /** What a directory of this kind has. */
  String mark() {
    return mark;
  }

  private static boolean isJekyll(Path directory) {
    return CONFIGURATIONS.stream().anyMatch(name -> Files.isRegularFile(directory.resolve(name)));
  }

  private static boolean hasMarkdown(Path directory) {
    if (!Files.isDirectory(directory)) {
      return false;
    }
    try (Stream<Path> files = Files.list(directory)) {
      return files.anyMatch(
          file ->
              file.toString().toLowerCase(Locale.ROOT).endsWith(".md")
                  || (Files.isDirectory(file) && hasIndex(file)));
    } catch (IOException unreadable) {
      return false;
    }
  }

  private static boolean hasIndex(Path directory) {
    return Files.exists(directory.resolve("index.md"))
        || Files.exists(directory.resolve("README.md"));
  }
}

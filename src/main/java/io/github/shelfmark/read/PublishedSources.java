package io.github.shelfmark.read;

import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.FindingCode;
import io.github.shelfmark.finding.Findings;
import io.github.shelfmark.finding.Position;
import io.github.shelfmark.finding.Severity;
import io.github.shelfmark.site.StaticFile;
import java.util.List;
import java.util.Locale;

/**
 * Reports files of a program's sources and of its build that would be published, because the source
 * directory is that of a whole project. One finding for each kind; for a project, one.
 */
final class PublishedSources {
  private static final String POM = "pom.xml";
  private static final String PROJECT = "project";
  private static final List<String> ENDINGS = List.of(".java", ".class", ".jar", ".war", ".ear");

  private PublishedSources() {}

  /**
   * Looks at all files that are published as they are.
   *
   * @param files the files, sorted by path
   * @param include names and globs of files that are meant to be published
   */
  static void report(
      List<StaticFile> files, List<String> include, Severity severity, Findings findings) {
    Globs meant = new Globs(include);
    FileKinds kinds = new FileKinds();
    for (StaticFile file : files) {
      String path = file.path();
      String name = path.substring(path.lastIndexOf('/') + 1);
      String kind = path.equals(POM) ? PROJECT : kind(name);
      if (!kind.isEmpty() && !meant.match(path, false) && !meant.match(name, false)) {
        kinds.add(kind, path);
      }
    }
    // All the others are there for the same reason.
    Iterable<String> told = kinds.count(PROJECT) > 0 ? List.of(PROJECT) : kinds.kinds();
    for (String kind : told) {
      findings.add(
          new Finding(
              severity,
              FindingCode.PUBLISHED_SOURCE,
              kinds.first(kind),
              Position.NONE,
              message(kind, kinds),
              "Name the files of the site with \"includes\", such as [README.md, docs/**], or what"
                  + " is to be published nevertheless with \"include\"."));
    }
  }

  /** The finding for a repository's own files, which are left out although they are named. */
  static Finding repository(String path) {
    return Finding.warning(
        FindingCode.PUBLISHED_SOURCE,
        path,
        Position.NONE,
        "the files of a repository are never published",
        "Take it out of \"include\".");
  }

  private static String message(String kind, FileKinds kinds) {
    if (kind.equals(PROJECT)) {
      return "the source directory is that of a Maven project, so all its files are published";
    }
    int count = kinds.count(kind);
    return count == 1
        ? "a file of a program, which is published as it is"
        : count
            + (kind.equals(POM) ? " files named " : " files that end in ")
            + kind
            + " are published: "
            + kinds.examples(kind);
  }

  private static String kind(String name) {
    char last = name.charAt(name.length() - 1);
    // Most files of a site end in none of these letters.
    if ("alrsALRS".indexOf(last) < 0) {
      return "";
    }
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.equals(POM)) {
      return POM;
    }
    for (String ending : ENDINGS) {
      if (lower.endsWith(ending)) {
        return ending;
      }
    }
    return "";
  }
}

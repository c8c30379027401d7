package io.github.shelfmark.engine;

import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.FindingCode;
import io.github.shelfmark.finding.Findings;
import io.github.shelfmark.finding.Position;
import io.github.shelfmark.record.Fingerprint;
import io.github.shelfmark.record.Inputs;
import io.github.shelfmark.record.SourceRoot;
import io.github.shelfmark.record.SourceRoots;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What can be wrong with the directories of a site before anything in them is read. */
final class SourceChecks {
  /** Directories whose files are not content, but must not be there twice either. */
  private static final List<String> SHARED =
      List.of("_data/", "_theme/", "_includes/", "_layouts/");

  private SourceChecks() {}

  /** A digest of which directories there are, and where the site has them. */
  static String key(SourceRoots sources) {
    Fingerprint print = new Fingerprint();
    for (SourceRoot root : sources.all()) {
      print
          .add(root.mount())
          .add(root.directory().toString())
          .add(root.module())
          .add(root.content());
      print.add(root.title()).add(root.isOwn() ? Map.of() : new TreeMap<>(root.project()));
    }
    return print.hex();
  }

  /** Whether all directories exist. */
  static boolean areThere(SourceRoots sources) {
    return sources.all().stream()
        .allMatch(root -> Files.isDirectory(root.directory()) || mayBeMissing(root, sources));
  }

  /** The root of a site of modules need not have content of its own. */
  private static boolean mayBeMissing(SourceRoot root, SourceRoots sources) {
    return root.equals(sources.first()) && !sources.modules().isEmpty();
  }

  /** Reports directories that are missing, that are there twice, or that want the same place. */
  static void check(SourceRoots sources, Extensions extensions, Findings findings) {
    Map<Path, SourceRoot> directories = new HashMap<>();
    Map<String, SourceRoot> mounts = new HashMap<>();
    for (SourceRoot root : sources.all()) {
      if (!Files.isDirectory(root.directory()) && !mayBeMissing(root, sources)) {
        report(
            findings,
            FindingCode.SOURCE_MISSING,
            "there is no source directory " + root.directory(),
            root.equals(sources.first())
                ? MissingSourceHint.of(root.directory(), extensions)
                : "Create it, or take it out of the directories that the site is read from.");
      }
      SourceRoot same = directories.putIfAbsent(root.directory(), root);
      if (same != null) {
        report(
            findings,
            FindingCode.DUPLICATE_SOURCE,
            "the source directory " + root.directory() + " is named twice",
            "Name each directory once.");
      }
      SourceRoot rival = root.isOwn() ? null : mounts.putIfAbsent(root.mount(), root);
      if (rival != null) {
        report(
            findings,
            FindingCode.DUPLICATE_SOURCE,
            "two modules would have their pages at /"
                + root.mount()
                + ": "
                + rival.directory()
                + " and "
                + root.directory(),
            "Give one of them another prefix with the property shelfmark.prefix in its POM.");
      }
    }
  }

  /** Reports files that are there twice though the site can have only one of them. */
  static void checkShared(
      SourceRoots sources, Inputs inputs, Set<String> configurations, Findings findings) {
    List<Path> own = sources.own();
    for (Path directory : own.subList(1, own.size())) {
      for (String name : configurations) {
        if (Files.exists(directory.resolve(name))) {
          report(
              findings,
              FindingCode.DUPLICATE_SOURCE,
              "the configuration " + directory.resolve(name) + " is not read",
              "A site has its configuration in its first source directory, " + own.get(0) + ".");
        }
      }
    }
    for (String path : inputs.duplicates()) {
      if (SHARED.stream().anyMatch(path::startsWith) && !path.contains("/.")) {
        List<Path> files =
            own.stream().map(each -> each.resolve(path)).filter(Files::exists).toList();
        if (files.size() < 2) {
          continue;
        }
        report(
            findings,
            FindingCode.DUPLICATE_SOURCE,
            "two source directories have the same file: "
                + files.get(0)
                + " and "
                + files.get(files.size() - 1),
            "Keep one of them.");
      }
    }
  }

  private static void report(Findings findings, FindingCode code, String message, String hint) {
    findings.add(Finding.error(code, "", Position.NONE, message, hint));
  }
}

package io.github.shelfmark.engine;

import io.github.shelfmark.BuildRequest;
import io.github.shelfmark.SourcePlan;
import io.github.shelfmark.config.ConfigFiles;
import io.github.shelfmark.config.ConfigReader;
import io.github.shelfmark.config.SiteConfig;
import io.github.shelfmark.extension.FileUse;
import io.github.shelfmark.extension.Rule;
import io.github.shelfmark.extension.SitePolicy;
import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.Findings;
import io.github.shelfmark.read.KnownSources;
import io.github.shelfmark.read.Reading;
import io.github.shelfmark.read.SiteReader;
import io.github.shelfmark.record.BuildClock;
import io.github.shelfmark.record.SourceRoot;
import io.github.shelfmark.site.Document;
import io.github.shelfmark.site.OutputPaths;
import io.github.shelfmark.site.Site;
import io.github.shelfmark.site.StaticFile;
import io.github.shelfmark.site.Url;
import io.github.shelfmark.text.BuildValues;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Reads a source as a build does, and says what became of each file. Nothing is rendered or
 * written.
 */
public final class SourcePlanner {
  /** How findings start that say why a document is not published. */
  private static final String NOT_BUILT = "not built";

  private final BuildRequest request;
  private final Findings findings = new Findings();

  /** A plan of what a request would build; a site of one source, without modules. */
  public SourcePlanner(BuildRequest request) {
    this.request = request;
  }

  /**
   * Makes the plan.
   *
   * @throws IOException if the source cannot be listed
   */
  public SourcePlan plan() throws IOException {
    Extensions extensions = Extensions.load(ConfigFiles.named(request.overrides()));
    SourceRoot root = extensions.kinds().withContent(request.sources().first());
    Path source = root.directory();
    SitePolicy policy =
        extensions.kinds().policyOf(source).in(request.libraries(), request.project());
    if (!Files.isDirectory(source)) {
      SourceChecks.check(request.sources(), extensions, findings);
      return new SourcePlan(policy.name(), source, List.of(), findings.list());
    }
    SiteConfig config = configuration(extensions, policy, source);
    Site site = read(root, policy, config);
    for (Rule rule : policy.rules()) {
      rule.check(site, source, findings::add);
    }
    List<SourcePlan.File> files = new ArrayList<>();
    Map<Path, SourcePlan.File> published = published(site, root);
    Function<String, Optional<FileUse>> uses = policy.uses();
    Map<Path, String> reported = reported(root);
    for (String path : paths(source)) {
      SourcePlan.File known = published.get(source.resolve(path));
      String reason = reported.getOrDefault(source.resolve(path), "");
      FileUse other =
          reason.isEmpty()
              ? uses.apply(path).orElseGet(() -> ordinary(path, policy))
              : FileUse.notUsed(reason);
      files.add(known == null ? new SourcePlan.File(path, other, "") : known);
    }
    return new SourcePlan(policy.name(), source, files, findings.list());
  }

  /** The configuration; the findings are those of a build. */
  public SiteConfig configuration() {
    Extensions extensions = Extensions.load(ConfigFiles.named(request.overrides()));
    Path source = extensions.kinds().withContent(request.sources().first()).directory();
    SitePolicy policy =
        extensions.kinds().policyOf(source).in(request.libraries(), request.project());
    return configuration(extensions, policy, source);
  }

  private SiteConfig configuration(Extensions extensions, SitePolicy policy, Path source) {
    Map<String, Object> kinds =
        policy.config().defaults(request.project(), unused -> {}, findings::add);
    return new ConfigReader(policy.config(), extensions.knownDialects(), findings)
        .over(request.defaults())
        .safe(request.safe())
        .read(source, ConfigReader.over(request.fallbacks(), kinds), request.overrides());
  }

  private Site read(SourceRoot root, SitePolicy policy, SiteConfig config) {
    Reading reading =
        new Reading(
            policy,
            data -> text -> "",
            new BuildClock(request.now()),
            BuildValues.NONE,
            KnownSources.NONE);
    return new SiteReader(config, reading, findings)
        .read(List.of(root), Set.of(request.output(), request.work()), new OutputPaths());
  }

  private static Map<Path, SourcePlan.File> published(Site site, SourceRoot root) {
    Map<Path, SourcePlan.File> published = new HashMap<>();
    for (StaticFile file : site.staticFiles()) {
      String url = "/" + Url.encode(file.output());
      published.put(file.file(), planned(root, file.file(), FileUse.Fate.COPIED, url));
    }
    for (Document document : site.documents()) {
      Path file = existing(root, document.path());
      FileUse.Fate fate = document.written() ? FileUse.Fate.PAGE : FileUse.Fate.READ;
      published.put(file, planned(root, file, fate, document.written() ? document.url() : ""));
    }
    return published;
  }

  private static SourcePlan.File planned(
      SourceRoot root, Path file, FileUse.Fate fate, String url) {
    String path = slashes(root.directory(), file);
    return new SourcePlan.File(path, new FileUse(fate, "", List.of(), List.of()), url);
  }

  /** The file of a document: the first directory that has it, as in a build. */
  private static Path existing(SourceRoot root, String path) {
    for (Path directory : root.directories()) {
      if (Files.exists(directory.resolve(path))) {
        return directory.resolve(path);
      }
    }
    return root.directory().resolve(path);
  }

  /** What an ordinary site does with a file that it does not publish. */
  private static FileUse ordinary(String path, SitePolicy policy) {
    if (policy.config().files().contains(path)) {
      return FileUse.configuration(List.of(), List.of());
    }
    String first = path.substring(0, path.indexOf('/') + 1);
    if (first.equals("_data/") || first.equals("_theme/")) {
      return FileUse.read(first.equals("_data/") ? "data" : "theme");
    }
    for (String name : path.split("/", -1)) {
      if (name.startsWith("_") || name.startsWith(".") || name.startsWith("#")) {
        return FileUse.notUsed(
            "passed over, because a name begins with \"" + name.charAt(0) + "\"");
      }
    }
    return FileUse.notUsed("not published, or passed over by \"exclude\"");
  }

  /** Why documents are not published, where that has been reported. */
  private Map<Path, String> reported(SourceRoot root) {
    Map<Path, String> reasons = new HashMap<>();
    for (Finding finding : findings.list()) {
      boolean ofDocument = !finding.file().isEmpty() && finding.message().startsWith(NOT_BUILT);
      if (ofDocument) {
        reasons.putIfAbsent(existing(root, finding.file()), finding.message());
      }
    }
    return reasons;
  }

  private List<String> paths(Path source) throws IOException {
    Map<String, Path> sorted = new TreeMap<>();
    SourceFiles.visit(
        source,
        Set.of(request.output(), request.work()),
        file -> sorted.put(slashes(source, file), file));
    return List.copyOf(sorted.keySet());
  }

  private static String slashes(Path source, Path file) {
    return source.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/");
  }
}

package io.github.shelfmark.jbake;

import io.github.shelfmark.extension.SitePolicy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Tells sites of JBake from others. Each source is asked, so this looks for a file and loads
 * nothing else of the package.
 */
public final class JbakeKind implements SitePolicy {
  /** The name of the kind of site. */
  static final String NAME = "jbake";

  /**
   * The configuration, and its name before JBake 2.3; the first that is there is read, as {@code
   * ConfigUtil} reads the older one over the newer one.
   */
  static final List<String> FILES = List.of("jbake.properties", "custom.properties");

  private static final String CONTENT = "content";

  @Override
  public String name() {
    return NAME;
  }

  /**
   * A source with a {@code site.yml} is one of JBake's as well if it has a directory for content;
   * so a site of JBake may get a title or a theme.
   */
  @Override
  public Optional<SitePolicy> in(Path source) {
    String file = fileOf(source);
    return file.isEmpty() ? Optional.empty() : Optional.of(JbakeSite.in(source, file));
  }

  /**
   * Whether a directory is a source of JBake.
   *
   * @param source a directory, which need not exist
   */
  public static boolean isJbake(Path source) {
    return !fileOf(source).isEmpty();
  }

  private static String fileOf(Path source) {
    String newer = FILES.get(0);
    if (Files.isRegularFile(source.resolve(newer))) {
      boolean ordinary =
          ORDINARY.config().files().stream().anyMatch(name -> Files.exists(source.resolve(name)));
      return !ordinary || Files.isDirectory(source.resolve(CONTENT)) ? newer : "";
    }
    String older = FILES.get(1);
    boolean old =
        Files.isRegularFile(source.resolve(older))
            && Files.isDirectory(source.resolve(CONTENT))
            && Files.isDirectory(source.resolve("templates"));
    return old ? older : "";
  }
}

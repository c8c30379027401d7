package io.github.shelfmark.maven;

import io.github.shelfmark.BuildReport;
import io.github.shelfmark.BuildRequest;
import io.github.shelfmark.contract.UrlContract;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.apache.maven.plugin.logging.Log;
import org.jspecify.annotations.Nullable;

/**
 * The list of addresses that a site has published, as the goals have it in their parameters.
 *
 * @param contract the list, and whether it is to be written; empty for a site without one
 */
record PublishedList(Optional<UrlContract> contract) {
  /**
   * Reads the parameters.
   *
   * @param named null for {@code shelfmark.urls} beside the POM, which need not be there
   * @param update whether to write the list
   */
  static PublishedList of(Directories directories, @Nullable File named, boolean update) {
    Path usual = directories.base().resolve(UrlContract.FILE);
    if (named == null && !update && !Files.exists(usual, LinkOption.NOFOLLOW_LINKS)) {
      return new PublishedList(Optional.empty());
    }
    Path file = named == null ? usual : directories.base().resolve(named.toPath()).normalize();
    // A sitemap is what another tool has written; the list is begun beside it.
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    boolean sitemap = name.endsWith(".xml") || name.endsWith(".gz");
    Optional<Path> written = update ? Optional.of(sitemap ? usual : file) : Optional.empty();
    return new PublishedList(Optional.of(new UrlContract(file, named != null, written)));
  }

  /** Has a build check it. */
  void addTo(BuildRequest.Builder request) {
    contract.ifPresent(urls -> request.checks(checks -> checks.urls(urls)));
  }

  /** Says what has become of the list, or how many addresses it lacks. */
  void tell(BuildReport report, Log log) {
    contract.ifPresent(list -> tell(list, report, log));
  }

  private static void tell(UrlContract list, BuildReport report, Log log) {
    Path file = list.update().orElse(list.file());
    if (list.update().isPresent()) {
      log.info(
          report.published()
              ? file + " lists all URLs of the site, " + Summary.count(report.newUrls(), "new one")
              : file + " is unchanged, because there are errors.");
    } else if (report.newUrls() > 0) {
      log.info(
          Summary.count(report.newUrls(), "new URL")
              + (report.newUrls() == 1 ? " is" : " are")
              + " not in "
              + file.getFileName()
              + " yet; mvn shelfmark:check -Dshelfmark.updateUrls=true adds them.");
    }
  }
}

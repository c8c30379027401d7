package io.github.shelfmark.mavensite;

import io.github.shelfmark.extension.LinkRules;
import io.github.shelfmark.finding.Severity;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Links of a Maven Site may lead to what maven-site-plugin adds: its pages, and reports. */
final class MavenSiteLinks implements LinkRules {
  /** Where the POM's URL is a repository, and the site is elsewhere. */
  private static final Set<String> REPOSITORIES =
      Set.of("github.com", "www.github.com", "gitlab.com", "bitbucket.org", "codeberg.org");

  private final LeftDocuments left;
  private final ReportFiles reports;
  private final String above;

  /**
   * The rules of a site.
   *
   * @param url the URL of the project; empty if it has none
   */
  MavenSiteLinks(LeftDocuments left, ReportFiles reports, String url) {
    this.left = left;
    this.reports = reports;
    this.above = pathOf(url);
  }

  /** The path at which a site is published; empty for the root of a host, or if unknown. */
  private static String pathOf(String url) {
    try {
      URI parsed = new URI(url.strip());
      String host = parsed.getHost() == null ? "" : parsed.getHost().toLowerCase(Locale.ROOT);
      String path = parsed.getPath();
      return path == null || host.isEmpty() || REPOSITORIES.contains(host)
          ? ""
          : path.replaceFirst("/++$", "");
    } catch (URISyntaxException unknown) {
      return "";
    }
  }

  @Override
  public boolean isProvided(String output) {
    return isLeft(output) || reports.has(output);
  }

  @Override
  public boolean isLeft(String output) {
    return left.byOutput().containsKey(output);
  }

  /**
   * Doxia's {@code FlexmarkDoxiaLinkResolver} makes {@code x.html} of {@code x.md}, whatever the
   * document is: a template, or one that is left to maven-site-plugin.
   */
  @Override
  public String pageOf(String path) {
    for (String ending : MavenSiteKind.ENDINGS) {
      if (path.endsWith(ending)) {
        return path.substring(0, path.length() - ending.length()) + ".html";
      }
    }
    return path;
  }

  /** Doxia keeps such links, and sites of one host link to each other by them. */
  @Override
  public Optional<String> fromHost(String path) {
    if (above.isEmpty()) {
      return Optional.of(path);
    }
    if (path.equals(above)) {
      return Optional.of("/");
    }
    return path.startsWith(above + "/")
        ? Optional.of(path.substring(above.length()))
        : Optional.empty();
  }

  @Override
  public boolean keepsBroken() {
    return true;
  }

  /** Doxia checks no links: a site that it built is not to fail because of one. */
  @Override
  public Severity broken() {
    return Severity.WARNING;
  }
}

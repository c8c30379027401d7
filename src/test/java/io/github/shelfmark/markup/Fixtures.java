package io.github.shelfmark.markup;

import io.github.shelfmark.config.Announcement;
import io.github.shelfmark.config.ChecksConfig;
import io.github.shelfmark.config.ContentRules;
import io.github.shelfmark.config.DiagramsConfig;
import io.github.shelfmark.config.Footer;
import io.github.shelfmark.config.GitConfig;
import io.github.shelfmark.config.Languages;
import io.github.shelfmark.config.LinksConfig;
import io.github.shelfmark.config.MathConfig;
import io.github.shelfmark.config.OutputsConfig;
import io.github.shelfmark.config.SiteConfig;
import io.github.shelfmark.config.SiteInfo;
import io.github.shelfmark.config.ThemeSettings;
import io.github.shelfmark.config.Versions;
import io.github.shelfmark.extension.Body;
import io.github.shelfmark.finding.Position;
import io.github.shelfmark.site.Document;
import io.github.shelfmark.site.DocumentFormat;
import io.github.shelfmark.site.DocumentKind;
import io.github.shelfmark.site.FrontMatter;
import io.github.shelfmark.site.OutputPaths;
import io.github.shelfmark.site.Site;
import io.github.shelfmark.site.StaticFile;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Creates small sites and documents for tests. */
public final class Fixtures {
  private Fixtures() {}

  /** A Markdown page without front matter. */
  public static Document page(String path, String output, String body) {
    return page(path, output, body, DocumentFormat.MARKDOWN, FrontMatter.NONE);
  }

  /** A page. */
  public static Document page(
      String path, String output, String body, DocumentFormat format, FrontMatter frontMatter) {
    String url = "/" + output.replaceFirst("(^|/)index\\.html$", "$1");
    return new Document(
        path,
        DocumentKind.PAGE,
        "",
        format,
        Map.of(),
        frontMatter,
        body,
        url,
        output,
        "Title of " + path,
        true);
  }

  /** A site of pages, CommonMark, with no base URL. */
  public static Site site(Document... pages) {
    return site(config("", List.of()), List.of(), pages);
  }

  /** What is wrong in a body, each after its line and column. */
  public static List<String> places(Body body) {
    return body.findings().stream()
        .map(f -> f.position().line() + ":" + f.position().column() + " " + f.message())
        .toList();
  }

  /** A site of pages and static files. */
  public static Site site(SiteConfig config, List<String> files, Document... pages) {
    List<StaticFile> copied =
        files.stream().map(file -> new StaticFile(file, Path.of(file), file)).toList();
    return new Site(config, Arrays.asList(pages), List.of(), copied);
  }

  /** The outputs of a site and some generated ones. */
  public static OutputPaths paths(Site site, String... generated) {
    OutputPaths paths = new OutputPaths();
    site.documents()
        .forEach(d -> paths.put(d.output(), new OutputPaths.Owner(d.path(), Position.NONE)));
    site.staticFiles()
        .forEach(f -> paths.put(f.output(), new OutputPaths.Owner(f.path(), Position.NONE)));
    for (String path : generated) {
      paths.put(path, OutputPaths.Owner.GENERATED);
    }
    return paths;
  }

  /** A minimal configuration. */
  public static SiteConfig config(String baseurl, List<String> provided) {
    return new SiteConfig(
        "site.yml",
        "commonmark",
        new SiteInfo("Site", "", "", baseurl, "en", "", "", ""),
        new ContentRules(
            List.of(),
            "",
            List.of(),
            "none",
            List.of(),
            List.of(),
            List.of(),
            List.of("md"),
            false,
            false,
            false,
            0,
            ZoneOffset.UTC),
        List.of(),
        List.of(),
        List.of(),
        provided,
        LinksConfig.NONE,
        ChecksConfig.NONE,
        ThemeSettings.NONE,
        Announcement.NONE,
        Footer.DEFAULTS,
        GitConfig.OFF,
        DiagramsConfig.DEFAULTS,
        OutputsConfig.DEFAULTS,
        List.of(),
        MathConfig.NONE,
        Languages.NONE,
        Versions.NONE,
        Map.of(),
        /* safe= */ false,
        Map.of());
  }
}

package io.github.shelfmark.read;

import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.FindingCode;
import io.github.shelfmark.finding.Findings;
import io.github.shelfmark.finding.Nearest;
import io.github.shelfmark.finding.Severity;
import io.github.shelfmark.site.FrontMatter;
import io.github.shelfmark.site.SourceFile;
import io.github.shelfmark.site.Url;
import io.github.shelfmark.text.Slug;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Determines the URL of every document; URLs cannot leave the site. */
final class DocumentUrls {
  private static final List<String> PLACEHOLDERS =
      List.of(
          "basename",
          "categories",
          "collection",
          "day",
          "month",
          "name",
          "output_ext",
          "path",
          "slug",
          "title",
          "year");

  private final boolean jekyll;
  private final Findings findings;

  DocumentUrls(boolean jekyll, Findings findings) {
    this.jekyll = jekyll;
    this.findings = findings;
  }

  String of(
      SourceFile file,
      PermalinkRules rules,
      Map<String, Object> data,
      FrontMatter own,
      Supplier<ZonedDateTime> date) {
    String authored = data.get("permalink") == null ? "" : String.valueOf(data.get("permalink"));
    String pattern = authored.isBlank() ? rules.pattern() : authored;
    String expanded =
        Permalink.expand(
            pattern,
            rules.values(data, date),
            name -> unknownPlaceholder(file, own, name, rules.isOfPage()));
    if (Permalink.climbs(expanded)) {
      report(
          jekyll ? Severity.WARNING : Severity.ERROR,
          file,
          own,
          "the permalink \"" + pattern + "\" points outside the output directory",
          "Use a path from the site's root without \"..\", such as /guide/install/.");
    }
    String url = Permalink.sanitise(expanded);
    if (Url.staysInside(Url.toOutput(url, rules.extension()))) {
      return url;
    }
    report(
        Severity.ERROR,
        file,
        own,
        "the permalink \"" + pattern.strip() + "\" does not produce a valid file name",
        "Write a path from the site's root, such as /guide/install/.");
    return "/" + Slug.of(file.path()) + rules.extension();
  }

  private void unknownPlaceholder(SourceFile file, FrontMatter own, String name, boolean page) {
    // In Jekyll this is an error for posts; in a page's permalink the placeholder is plain text.
    report(
        jekyll && page ? Severity.WARNING : Severity.ERROR,
        file,
        own,
        "the permalink has an unknown placeholder \":" + name + "\"",
        Nearest.hint(
            name,
            PLACEHOLDERS,
            "Available placeholders: :" + String.join(", :", PLACEHOLDERS) + "."));
  }

  private void report(
      Severity severity, SourceFile file, FrontMatter own, String message, String hint) {
    findings.add(
        new Finding(
            severity,
            FindingCode.UNSAFE_PERMALINK,
            file.path(),
            own.positionOf("permalink"),
            message,
            hint));
  }
}

package io.github.shelfmark.read;

import io.github.shelfmark.config.PermalinkText;
import io.github.shelfmark.extension.SourceRules;
import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.FindingCode;
import io.github.shelfmark.finding.Findings;
import io.github.shelfmark.finding.Nearest;
import io.github.shelfmark.finding.Severity;
import io.github.shelfmark.paths.PathRules;
import io.github.shelfmark.site.FrontMatter;
import io.github.shelfmark.site.SourceFile;
import io.github.shelfmark.site.Url;
import io.github.shelfmark.text.Slug;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

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

  private final SourceRules rules;
  private final Findings findings;

  /**
   * URLs of one site.
   *
   * @param rules how grave it is when a permalink is wrong
   */
  DocumentUrls(SourceRules rules, Findings findings) {
    this.rules = rules;
    this.findings = findings;
  }

  String of(
      SourceFile file,
      PermalinkRules permalink,
      Map<String, Object> data,
      FrontMatter own,
      Supplier<ZonedDateTime> date) {
    String authored = authored(data);
    String pattern = pattern(permalink, authored);
    if (own.values().containsKey("permalink") && check(authored, file, own)) {
      return "/" + Slug.of(file.path()) + permalink.extension();
    }
    String expanded =
        Permalink.expand(
            pattern,
            inUrl(permalink.values(data, date)),
            name -> unknownPlaceholder(file, own, name, permalink.isOfPage()));
    if (Permalink.climbs(expanded)) {
      report(
          rules.leavingPermalink(),
          file,
          own,
          "the permalink \"" + pattern + "\" points outside the output directory",
          "Use a path from the site's root without \"..\", such as /guide/install/.");
    }
    String url = Permalink.sanitise(expanded);
    Optional<String> problem = PathRules.problem(Url.toOutput(url, permalink.extension()));
    if (problem.isEmpty()) {
      return url;
    }
    report(
        Severity.ERROR,
        file,
        own,
        "the permalink \""
            + pattern.strip()
            + "\" does not produce a valid file name: it "
            + problem.get(),
        "Write a path from the site's root, such as /guide/install/.");
    return "/" + Slug.of(file.path()) + permalink.extension();
  }

  /** Whether the pattern of a permalink itself begins with a directory, not what it is made of. */
  boolean isBelow(String root, PermalinkRules permalink, Map<String, Object> data) {
    return Permalink.sanitise(pattern(permalink, authored(data)).strip()).startsWith(root);
  }

  private static String authored(Map<String, Object> data) {
    Object permalink = data.get("permalink");
    return permalink == null ? "" : String.valueOf(permalink);
  }

  private String pattern(PermalinkRules permalink, String authored) {
    return rules.inUrl(authored.isBlank() ? permalink.pattern() : authored);
  }

  /**
   * The decoded URL of a document up to the first segment that holds its date; empty if none does.
   * Only documents of collections have dates in their permalinks.
   */
  String beforeDate(
      PermalinkRules permalink, Map<String, Object> data, Supplier<ZonedDateTime> date) {
    if (permalink.isOfPage()) {
      return "";
    }
    return Permalink.beforeDate(pattern(permalink, authored(data)))
        .map(start -> Permalink.expand(start, inUrl(permalink.values(data, date)), name -> {}))
        .map(start -> Url.decode(Permalink.sanitise(start)))
        .orElse("");
  }

  private Function<String, @Nullable String> inUrl(Function<String, @Nullable String> values) {
    return name -> {
      String value = values.apply(name);
      return value == null ? null : rules.inUrl(value);
    };
  }

  /**
   * Checks the permalink of a document; where permalinks are not its own, the configuration has
   * been checked.
   *
   * @return whether it cannot be used at all
   */
  private boolean check(String authored, SourceFile file, FrontMatter own) {
    Optional<PermalinkText.Fault> found = PermalinkText.check(authored);
    if (found.isEmpty()) {
      return false;
    }
    PermalinkText.Fault fault = found.get();
    boolean strict = rules.leavingPermalink() == Severity.ERROR;
    if (strict || fault.fatal()) {
      report(
          fault.fatal() ? rules.leavingPermalink() : Severity.WARNING,
          file,
          own,
          "the permalink \"" + authored.strip() + "\" " + fault.message(),
          fault.hint());
    }
    return strict && fault.fatal();
  }

  private void unknownPlaceholder(SourceFile file, FrontMatter own, String name, boolean page) {
    report(
        rules.unknownPlaceholder(page),
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

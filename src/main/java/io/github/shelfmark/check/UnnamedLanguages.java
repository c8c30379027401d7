package io.github.shelfmark.check;

import io.github.shelfmark.config.Language;
import io.github.shelfmark.config.Languages;
import io.github.shelfmark.extension.Rule;
import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.FindingCode;
import io.github.shelfmark.finding.Position;
import io.github.shelfmark.site.Document;
import io.github.shelfmark.site.Site;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Files that look like translations into a language that the site does not name, and so are pages
 * of the main one: {@code guide.it.md} beside {@code guide.md}, or {@code zh-cn/} where the
 * language is {@code zh-CN}. A directory such as {@code it/} may be about anything.
 */
final class UnnamedLanguages implements Rule {
  @Override
  public void check(Site site, Path source, Consumer<Finding> findings) {
    Languages languages = site.config().languages();
    if (!languages.areUsed()) {
      return;
    }
    Set<String> directories = new HashSet<>();
    for (Document document : site.documents()) {
      if (!document.generated() && document.translation().lang().equals(languages.main())) {
        String path = document.path();
        int slash = path.indexOf('/');
        String first = path.substring(0, Math.max(slash, 0));
        Optional<Language> meant = languages.inOtherCase(first);
        if (meant.isPresent()) {
          if (directories.add(first)) {
            findings.accept(otherCase(path, first + "/", meant.get()));
          }
        } else {
          checkName(site, path, findings);
        }
      }
    }
  }

  private static void checkName(Site site, String path, Consumer<Finding> findings) {
    int end = path.lastIndexOf('.');
    int dot = end <= 0 ? -1 : path.lastIndexOf('.', end - 1);
    if (dot <= path.lastIndexOf('/') + 1) {
      return;
    }
    Languages languages = site.config().languages();
    String code = path.substring(dot + 1, end);
    Optional<Language> meant = languages.inOtherCase(code);
    if (meant.isPresent()) {
      findings.accept(otherCase(path, "." + code + path.substring(end), meant.get()));
    } else if (Languages.isCommon(code)
        && site.documentAt(path.substring(0, dot) + path.substring(end)).isPresent()) {
      findings.accept(
          Finding.warning(
              FindingCode.LANGUAGES,
              path,
              Position.NONE,
              "looks like a translation, but \"languages\" does not name \"" + code + "\"",
              "Add \"" + code + "\" to \"languages\", or give the file another name."));
    }
  }

  private static Finding otherCase(String path, String part, Language meant) {
    return Finding.warning(
        FindingCode.LANGUAGES,
        path,
        Position.NONE,
        "\"" + part + "\" is no language of the site, but differs only in case from one",
        "Write it as in \"languages\": " + meant.code() + ".");
  }
}

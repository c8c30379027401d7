package io.github.shelfmark.schema.published;

import io.github.shelfmark.accept.Levels;
import io.github.shelfmark.config.ConfigReader;
import io.github.shelfmark.config.ConfigRules;
import io.github.shelfmark.config.KnownDialects;
import io.github.shelfmark.config.SiteConfig;
import io.github.shelfmark.extension.Dialect;
import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.Findings;
import io.github.shelfmark.markup.flexmark.FlexmarkExtension;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads configurations as those of {@code site.yml}. */
final class SiteReader implements Reader {
  private final Path directory;

  /** Reads below an empty directory. */
  SiteReader(Path directory) {
    this.directory = directory;
  }

  @Override
  public List<List<String>> said(List<Map<String, Object>> values) {
    List<List<String>> said = new ArrayList<>();
    for (Map<String, Object> value : values) {
      Findings findings = new Findings();
      SiteConfig config = read(value, findings);
      List<String> sentences = new ArrayList<>();
      // What a build looks into later.
      Levels.of(
          config.checks().levels(), FindingCodes.all(), /* strangers= */ false, findings::add);
      sentences.addAll(sentences(findings.list()));
      if (value.containsKey("flexmark")) {
        for (Dialect dialect : new FlexmarkExtension().dialects()) {
          dialect
              .problems(config)
              .forEach(each -> sentences.add(each.message() + "\n" + each.hint()));
        }
      }
      said.add(sentences);
    }
    return said;
  }

  private SiteConfig read(Map<String, Object> value, Findings findings) {
    KnownDialects dialects =
        new KnownDialects(List.of("commonmark", "flexmark", "jekyll"), List.of("flexmark"));
    return new ConfigReader(ConfigRules.ORDINARY, dialects, findings)
        .read(directory, Map.of(), value);
  }

  static List<String> sentences(List<Finding> findings) {
    return findings.stream().map(each -> each.message() + "\n" + each.hint()).toList();
  }

  @Override
  public @Nullable Object made(Map<String, Object> value) {
    SiteConfig config = read(value, new Findings());
    List<String> made = new ArrayList<>();
    for (RecordComponent part : SiteConfig.class.getRecordComponents()) {
      // Whatever was written is among the values that templates see.
      if (!part.getName().equals("values")) {
        try {
          made.add(part.getName() + "=" + part.getAccessor().invoke(config));
        } catch (ReflectiveOperationException e) {
          throw new LinkageError(e.getMessage(), e);
        }
      }
    }
    return made;
  }
}

package io.github.shelfmark.read.header;

import io.github.shelfmark.extension.HeaderReader;
import io.github.shelfmark.finding.Findings;
import io.github.shelfmark.site.FrontMatter;
import io.github.shelfmark.site.SourceFile;
import io.github.shelfmark.yaml.YamlReader;
import java.util.Set;

/**
 * The headers of other tools that an ordinary site reads: those of MultiMarkdown in Markdown, and
 * those of JBake. Neither is read if it could be a paragraph, because text is worse to lose than a
 * header is to see.
 */
public final class OrdinaryHeaders implements HeaderReader {
  private final MetadataHeader metadata;
  private final JbakeHeader jbake;

  /**
   * Creates a reader.
   *
   * @param texts the keys whose values are texts
   * @param yaml reads values in JSON, and says what others mean
   */
  public OrdinaryHeaders(Set<String> texts, YamlReader yaml) {
    HeaderValues.Meaning meaning = new HeaderValues.Meaning(yaml.scalars(), texts);
    this.metadata = MetadataHeader.careful(meaning);
    this.jbake = JbakeHeader.careful(meaning, yaml);
  }

  @Override
  public FrontMatter read(String text, SourceFile file, Findings findings) {
    FrontMatter header =
        file.extension().equals("html") ? FrontMatter.NONE : metadata.read(text, file, findings);
    return header.present() ? header : jbake.read(text, file, findings);
  }
}

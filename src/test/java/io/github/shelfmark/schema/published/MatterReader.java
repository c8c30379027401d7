package io.github.shelfmark.schema.published;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.shelfmark.BuildRequest;
import io.github.shelfmark.Shelfmark;
import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.FindingCode;
import io.github.shelfmark.sink.NoSink;
import io.github.shelfmark.testing.Sources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads values as front matter: each is that of a document of one site. */
final class MatterReader implements Reader {
  private static final Set<FindingCode> CODES =
      Set.of(FindingCode.WRONG_TYPE, FindingCode.UNKNOWN_KEY);

  private final Path directory;
  private final ObjectMapper json = new ObjectMapper();
  private int sites;

  /** Reads below an empty directory. */
  MatterReader(Path directory) {
    this.directory = directory;
  }

  @Override
  public List<List<String>> said(List<Map<String, Object>> values) throws IOException {
    Path site = directory.resolve(String.valueOf(sites++));
    Path source = Files.createDirectories(site.resolve("docs"));
    Files.writeString(source.resolve("site.yml"), "{search: false, tags: false, git: false}\n");
    for (int i = 0; i < values.size(); i++) {
      String matter = json.writeValueAsString(values.get(i));
      Files.writeString(source.resolve(name(i)), "---\n" + matter + "\n---\n\nText.\n");
    }
    List<Finding> findings =
        Shelfmark.build(
                BuildRequest.builder(source, site.resolve("site"))
                    .work(site.resolve("work"))
                    .sink(new NoSink())
                    .now(Sources.NOW)
                    .threads(2)
                    .build())
            .findings();
    List<List<String>> said = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      String name = name(i);
      said.add(
          SiteReader.sentences(
              findings.stream()
                  .filter(each -> CODES.contains(each.code()) && each.file().equals(name))
                  .toList()));
    }
    return said;
  }

  private static String name(int i) {
    return "page-" + i + ".md";
  }

  @Override
  public @Nullable Object made(Map<String, Object> value) {
    return null;
  }
}

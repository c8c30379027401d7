package io.github.shelfmark.produce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.shelfmark.BuildRequest;
import io.github.shelfmark.Shelfmark;
import io.github.shelfmark.sink.MemorySink;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The twins of whole sites, read again as CommonMark, say the same as the pages. */
class TwinsReadAgainTest {
  private static final Path SLICE = Path.of("../shared/jekyll-slice/source");

  @TempDir private Path directory;

  @Test
  void manual() throws IOException {
    assertThat(differences(Path.of("src/docs"), Map.of())).isEmpty();
  }

  @Test
  void handbook() throws IOException {
    assertThat(differences(Path.of("src/it/handbook/src/docs"), Map.of())).isEmpty();
  }

  @Test
  void flexmarkSite() throws IOException {
    Path source = Path.of("src/test/resources/golden/flexmark/source");
    assertThat(differences(source, Map.of("twins", true))).isEmpty();
  }

  @Test
  void jekyllSite() throws IOException {
    assumeTrue(Files.isDirectory(SLICE));
    assertThat(differences(SLICE, Map.of("show_drafts", true))).isEmpty();
  }

  private List<String> differences(Path source, Map<String, Object> overrides) throws IOException {
    MemorySink sink = new MemorySink();
    Shelfmark.build(
        BuildRequest.builder(source.toAbsolutePath(), directory.resolve("site"))
            .work(directory.resolve("work"))
            .overrides(overrides)
            .sink(sink)
            .threads(2)
            .build());
    TwinReader reader = new TwinReader(sink.files());
    List<String> differences = new ArrayList<>();
    assertThat(reader.pages()).hasSizeGreaterThan(2);
    for (String page : reader.pages()) {
      TwinReader.Said said = reader.page(page);
      TwinReader.Said twin = reader.twinOf(page);
      compare(page + " headings", said.headings(), twin.headings(), differences);
      compare(page + " code", said.code(), twin.code(), differences);
      compare(page + " links", said.links(), twin.links(), differences);
    }
    return differences;
  }

  private static void compare(
      String what, List<String> page, List<String> twin, List<String> differences) {
    // The title and the address at the start of a twin are not in the body of the page.
    int above = !what.endsWith("code") && twin.size() == page.size() + 1 ? 1 : 0;
    List<String> read = twin.subList(above, twin.size());
    int same = 0;
    while (same < Math.min(page.size(), read.size()) && isSame(page.get(same), read.get(same))) {
      same++;
    }
    if (same < page.size() || same < read.size()) {
      differences.add(
          what
              + ", "
              + page.size()
              + " and "
              + read.size()
              + "\n  page: "
              + (same < page.size() ? page.get(same) : "-")
              + "\n  twin: "
              + (same < read.size() ? read.get(same) : "-"));
    }
  }

  private static boolean isSame(String page, String twin) {
    return page.startsWith(TwinReader.CHANGES)
        ? page.substring(TwinReader.CHANGES.length()).equals(TwinReader.withoutSigns(twin))
        : page.equals(twin);
  }
}

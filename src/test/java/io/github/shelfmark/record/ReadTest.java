package io.github.shelfmark.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReadTest {
  /** One read of each kind, and a second one of kinds that have subjects; in order. */
  private static final List<Read> ALL =
      List.of(
          new Read.Link("a.md", "b.md"),
          new Read.Link("z.md", "b.md"),
          new Read.Link("a.md", "锁.md#x y"),
          new Read.Repository("LICENSE"),
          new Read.Repository("src/main"),
          new Read.Provided("apidocs/**"),
          new Read.ModuleLink("a.md", "module:core/b.md"),
          new Read.Listing("/a/"),
          new Read.Listing("/b/"),
          new Read.Prefix("/a/"),
          new Read.Image("img/a.png"),
          new Read.FrontMatters(""),
          new Read.FrontMatters("posts"),
          new Read.Text("a.md"),
          new Read.SourceFile("_includes/a.html"),
          new Read.ProjectFile("", "src/main/java/A.java"),
          new Read.ProjectFile("core/", "src/main/java/A.java"),
          new Read.LastChange("a.md"),
          new Read.Value("my.value"),
          new Read.Value("project.version"),
          new Read.Project(""),
          new Read.Project("version"),
          new Read.ThemeFile("blocks/cards.css"),
          new Read.ThemeFile("blocks/tabs.js"),
          new Read.Diagram("0f"),
          new Read.Diagram("a1"),
          new Read.Twin("a.html"),
          new Read.Twin("b.html"),
          Read.Whole.ADDRESSES,
          Read.Whole.DATA,
          Read.Whole.STATIC_FILES,
          Read.Whole.FILE_TIMES,
          Read.Whole.ORDER,
          Read.Whole.GENERATED_PAGES,
          Read.Whole.TIME,
          Read.Whole.UNREPEATABLE);

  /** The kinds that start from a document or a module. */
  private static final Set<ReadKind> FROM =
      Set.of(ReadKind.LINK, ReadKind.MODULE_LINK, ReadKind.PROJECT_FILE);

  @TempDir private Path work;

  @Test
  void thereIsOneOfEachKindHere() {
    assertThat(ALL.stream().map(Read::kind).collect(Collectors.toSet()))
        .isEqualTo(EnumSet.allOf(ReadKind.class));
  }

  @ParameterizedTest
  @EnumSource
  void eachKindMakesItsRead(ReadKind kind) {
    Read read = kind.read("subject", "from");

    assertThat(read.kind()).isEqualTo(kind);
    assertThat(read.subject()).isIn("subject", "");
    assertThat(read.from()).isEqualTo(FROM.contains(kind) ? "from" : "");
    assertThat(kind.read(read.subject(), read.from())).isEqualTo(read);
  }

  @Test
  void areOrderedByKindSubjectAndOrigin() {
    List<Read> shuffled = new ArrayList<>(ALL);
    Collections.shuffle(shuffled, new Random(3));
    shuffled.sort(Read.ORDER);

    assertThat(shuffled).isEqualTo(ALL);
  }

  @Test
  void differentReadsAreDifferentInOrder() {
    Map<Read, String> ordered = new TreeMap<>(Read.ORDER);
    ALL.forEach(read -> ordered.put(read, ""));

    assertThat(ordered.keySet()).containsExactlyElementsOf(ALL);
    assertThat(Set.copyOf(ALL)).hasSize(ALL.size());
  }

  @Test
  void areTheSameAfterTheyWereStored() throws IOException {
    Map<Read, String> reads = new LinkedHashMap<>();
    ALL.forEach(read -> reads.put(read, "answer for " + read.subject()));
    Map<String, PageRecord> pages =
        Map.of(
            "a.html",
            new PageRecord(
                "a.md", "key", reads, List.of(), List.of(), Optional.empty(), Optional.empty()),
            "index.html",
            new PageRecord(
                "", "key", reads, List.of(), List.of(), Optional.empty(), Optional.empty()));

    Store.write(work, BuildRecord.NONE, Map.of(), pages);

    assertThat(Store.read(work).pages()).isEqualTo(pages);
    assertThat(Store.read(work).pages().values())
        .allSatisfy(page -> assertThat(page.reads().keySet()).containsExactlyElementsOf(ALL));
  }
}

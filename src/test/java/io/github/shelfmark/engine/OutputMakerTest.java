package io.github.shelfmark.engine;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.shelfmark.BuildRequest;
import io.github.shelfmark.accept.Baseline;
import io.github.shelfmark.diagram.Drawings;
import io.github.shelfmark.diagram.StoredInMemory;
import io.github.shelfmark.extension.ClaimedFiles;
import io.github.shelfmark.extension.Made;
import io.github.shelfmark.extension.Output;
import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.FindingCode;
import io.github.shelfmark.finding.Findings;
import io.github.shelfmark.finding.Position;
import io.github.shelfmark.record.Inputs;
import io.github.shelfmark.record.PageRecord;
import io.github.shelfmark.record.Read;
import io.github.shelfmark.record.Reads;
import io.github.shelfmark.record.Store;
import io.github.shelfmark.sink.MemorySink;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutputMakerTest {
  private static final Read LIST = new Read.Listing("/a/");
  private static final Finding FINDING =
      Finding.warning(FindingCode.BROKEN_LINK, "a.md", Position.START, "broken", "");

  private final MemorySink sink = new MemorySink();
  private final Reads reads = new Reads();
  private final Map<Read, String> site = new HashMap<>(Map.of(LIST, "list"));
  private Findings findings = new Findings();

  private record Page(String path, String key, String text, Reads reads, Read read)
      implements Output {
    @Override
    public boolean isPage() {
      return true;
    }

    @Override
    public Made make() {
      reads.note(read);
      return new Made(text.getBytes(UTF_8), List.of(FINDING));
    }
  }

  private Output page(String key, String text, Read read) {
    return new Page("a.html", key, text, reads, read);
  }

  /** Makes and commits one output, and returns the maker. */
  private OutputMaker make(Output output, Map<String, PageRecord> before) throws IOException {
    OutputMaker maker = maker(before);
    sink.open();
    maker.make(List.of(output));
    sink.commit();
    return maker;
  }

  private OutputMaker maker(Map<String, PageRecord> before) {
    findings = new Findings();
    KnownAnswers answers = new KnownAnswers(List.of(site::get), "");
    BuildRequest request = BuildRequest.of(Path.of("in"), Path.of("out"));
    BuildState state =
        new BuildState(
            request,
            Extensions.load(),
            request.libraries(),
            new Drawings(request.libraries(), new StoredInMemory()),
            sink,
            new WorkMemory(request.work()),
            "",
            "",
            "",
            Store.none(),
            Inputs.of(request.sources(), Set.of()),
            Baseline.NONE);
    return new OutputMaker(
        state, reads, answers, findings, new OutputMaker.Before(before, PageTexts.NONE));
  }

  private String text() {
    return new String(sink.files().get("a.html"), UTF_8);
  }

  @Test
  void keepsWhatHasTheSameKeyAndReadTheSame() throws IOException {
    Map<String, PageRecord> records = make(page("k", "one", LIST), Map.of()).records(Set.of());

    OutputMaker again = make(page("k", "two", LIST), records);

    assertThat(text()).isEqualTo("one");
    assertThat(again.reused()).isEqualTo(1);
    assertThat(again.rendered()).isZero();
    assertThat(again.records(Set.of())).isEqualTo(records);
    assertThat(findings.list()).containsExactly(FINDING);
  }

  @Test
  void makesAgainWhatHasAnotherKey() throws IOException {
    Map<String, PageRecord> records = make(page("k", "one", LIST), Map.of()).records(Set.of());

    assertThat(make(page("l", "two", LIST), records).rendered()).isEqualTo(1);
    assertThat(text()).isEqualTo("two");
  }

  @Test
  void makesAgainWhatReadSomethingElse() throws IOException {
    Map<String, PageRecord> records = make(page("k", "one", LIST), Map.of()).records(Set.of());
    site.put(LIST, "other");

    make(page("k", "two", LIST), records);

    assertThat(text()).isEqualTo("two");
  }

  @Test
  void makesAgainWhatTheSinkNoLongerHas() throws IOException {
    Map<String, PageRecord> records = make(page("k", "one", LIST), Map.of()).records(Set.of());
    sink.open();
    sink.commit();

    make(page("k", "two", LIST), records);

    assertThat(text()).isEqualTo("two");
  }

  @Test
  void recordsNothingWithoutAKeyOrWithoutAnswers() throws IOException {
    assertThat(make(page("", "one", LIST), Map.of()).records(Set.of())).isEmpty();
    assertThat(make(page("k", "one", Read.Whole.UNREPEATABLE), Map.of()).records(Set.of()))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(classes = {ArithmeticException.class, StackOverflowError.class})
  void whatOneOutputThrowsIsItsFinding(Class<? extends Throwable> type) throws IOException {
    Output broken =
        new Output() {
          @Override
          public String path() {
            return "b.html";
          }

          @Override
          public String source() {
            return "b.md";
          }

          @Override
          public Made make() {
            if (type == ArithmeticException.class) {
              throw new ArithmeticException("no");
            }
            throw new StackOverflowError();
          }
        };
    OutputMaker maker = maker(Map.of());
    sink.open();
    maker.make(List.of(broken, page("k", "one", LIST)));
    sink.commit();

    assertThat(sink.files()).containsOnlyKeys("a.html");
    assertThat(findings.list()).hasSize(2).contains(FINDING);
    assertThat(findings.list()).filteredOn(found -> found.file().equals("b.md")).hasSize(1);
    assertThat(findings.hasErrors()).isTrue();
  }

  @Test
  void claimedFilesAreMadeAfterAllOutputsAndBelowTheirDirectory() throws IOException {
    OutputMaker maker = maker(Map.of());
    StringBuilder order = new StringBuilder();
    Output output =
        new Output() {
          @Override
          public String path() {
            return "a.html";
          }

          @Override
          public Made make() {
            order.append("output ");
            return Made.of(new byte[0]);
          }
        };
    ClaimedFiles files =
        target -> {
          order.append("files");
          target.write("deep/part.json", new byte[] {1});
        };
    sink.open();
    maker.make(List.of(output));
    maker.makeClaimed(Map.of("search", files));
    sink.commit();

    assertThat(sink.files()).containsOnlyKeys("a.html", "search/deep/part.json");
    assertThat(order).hasToString("output files");
    assertThat(maker.rendered()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"../a.html", "/a.html", "", "x/../../a", "a\\b", "x//y"})
  void claimedFilesStayBelowTheirDirectory(String path) {
    sink.open();

    assertThatThrownBy(
            () ->
                maker(Map.of())
                    .makeClaimed(Map.of("search", target -> target.write(path, new byte[] {1}))))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aFileThatCannotBeReadFailsAsSuch() {
    Output output =
        new Output() {
          @Override
          public String path() {
            return "a.bin";
          }

          @Override
          public Made make() throws IOException {
            throw new IOException("no disk");
          }
        };
    sink.open();

    assertThatThrownBy(() -> maker(Map.of()).make(List.of(output)))
        .isInstanceOf(IOException.class)
        .hasMessage("no disk");
  }
}

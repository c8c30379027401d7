package io.github.shelfmark.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.shelfmark.extension.ClaimedFiles;
import io.github.shelfmark.extension.Made;
import io.github.shelfmark.extension.Output;
import io.github.shelfmark.finding.Findings;
import io.github.shelfmark.finding.Position;
import io.github.shelfmark.read.SectionBuilder;
import io.github.shelfmark.site.OutputPaths;
import io.github.shelfmark.site.OutputPaths.Owner;
import io.github.shelfmark.site.Site;
import io.github.shelfmark.site.SiteView;
import io.github.shelfmark.testing.Sources;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutputPlanTest {
  private static final ClaimedFiles NOTHING = target -> {};

  @TempDir private Path directory;

  private final OutputPaths paths = new OutputPaths();
  private Sources source;
  private OutputPlan plan;

  private record Page(String path, String source) implements Output {
    @Override
    public Made make() {
      return Made.of(new byte[0]);
    }
  }

  @BeforeEach
  void begin() throws IOException {
    source = Sources.in(directory);
    source.page("a.md", "redirect_to: /b.html").page("b.md", "");
    paths.put("a.html", new Owner("a.md", Position.NONE));
    paths.put("b/c.html", new Owner("b/c.md", Position.NONE));
    plan = plan();
  }

  /** Nothing is rendered while outputs are announced, so there is nothing to render with. */
  @SuppressWarnings("NullAway")
  private OutputPlan plan() {
    Findings findings = new Findings();
    Site site = source.read();
    SiteView view = new SiteView(site, "en", "", SectionBuilder.build(site, findings));
    return new OutputPlan(
        List.of(view),
        paths,
        new OutputPlan.Rendering(
            "key",
            document -> "",
            path -> false,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            true,
            null,
            null),
        findings);
  }

  private boolean add(String path) {
    return plan.add(new Page(path, ""));
  }

  @Test
  void eachPathGoesToTheFirstThatAsks() {
    assertThat(add("x/y.html")).isTrue();
    assertThat(plan.isTaken("x/y.html")).isTrue();
    assertThat(plan.has("x/y.html")).isTrue();
    assertThat(plan.has("x")).isFalse();
    assertThat(add("x/y.html")).isFalse();
    assertThat(add("x")).isFalse();
    assertThat(add("x/y.html/z")).isFalse();
    assertThat(paths.generated()).containsExactly("x/y.html");
    assertThat(plan.close()).extracting(Output::path).containsExactly("x/y.html");
  }

  @Test
  void aDocumentsPathIsReservedForIt() {
    assertThat(add("a.html")).isFalse();
    assertThat(plan.add(new Page("a.html", "b/c.md"))).isFalse();
    assertThat(plan.add(new Page("a.html", "a.md"))).isTrue();
    assertThat(plan.add(new Page("a.html", "a.md"))).as("announced twice").isFalse();
    assertThat(paths.generated()).isEmpty();
    assertThat(plan.close()).extracting(Output::source).containsExactly("a.md");
  }

  @ParameterizedTest
  @ValueSource(strings = {"../x", "/x", "", "x/../y", "x/", "x//y", "a\\b", "x\u0000", "."})
  void nothingLeadsOutside(String path) {
    assertThat(add(path)).isFalse();
    assertThat(plan.claim("../" + path, NOTHING)).isFalse();
    assertThat(plan.close()).isEmpty();
  }

  @Test
  void aClaimedDirectoryIsTakenWithAllThatIsInIt() {
    assertThat(plan.claim("search/parts/", NOTHING)).isTrue();

    assertThat(add("search/parts/1.json")).isFalse();
    assertThat(add("search/parts")).isFalse();
    assertThat(add("search")).isFalse();
    assertThat(plan.claim("search/parts", NOTHING)).isFalse();
    assertThat(plan.claim("search/parts/more", NOTHING)).isFalse();
    assertThat(plan.claim("search", NOTHING)).isFalse();
    assertThat(add("search/index.json")).isTrue();
    assertThat(plan.directories()).containsOnlyKeys("search/parts");
  }

  @Test
  void nothingIsAnnouncedOnceTheOutputsAreMade() {
    plan.close();

    assertThatThrownBy(() -> add("late.html")).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> plan.claim("late", NOTHING)).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void onlyEmptyDirectoriesCanBeClaimed() {
    assertThat(plan.claim("b", NOTHING)).isFalse();
    assertThat(plan.claim("a.html", NOTHING)).isFalse();
    assertThat(plan.claim("", NOTHING)).isFalse();
    assertThat(plan.claim("/", NOTHING)).isFalse();
    assertThat(plan.directories()).isEmpty();
  }

  @Test
  void aDocumentThatHasMovedIsARedirectUnlessRedirectsAreOff() throws IOException {
    assertThat(plan.isRedirect(plan.site().documentAt("a.md").orElseThrow())).isTrue();
    assertThat(plan.isRedirect(plan.site().documentAt("b.md").orElseThrow())).isFalse();

    source.config("redirects: false");
    plan = plan();

    assertThat(plan.isRedirect(plan.site().documentAt("a.md").orElseThrow())).isFalse();
  }
}

package io.github.shelfmark.jekyll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.shelfmark.extension.LiquidAdditions;
import io.github.shelfmark.extension.LiquidCall;
import io.github.shelfmark.extension.LiquidFilter;
import io.github.shelfmark.extension.LiquidTag;
import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.FindingCode;
import io.github.shelfmark.finding.Position;
import io.github.shelfmark.markup.liquid.LiquidRenderer;
import io.github.shelfmark.markup.liquid.LiquidResult;
import io.github.shelfmark.markup.liquid.LiquidSite;
import io.github.shelfmark.markup.liquid.LiquidSource;
import io.github.shelfmark.markup.liquid.filter.Filters;
import io.github.shelfmark.markup.liquid.tag.Tags;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;

class AdditionsTest {
  private static LiquidTag tag(String name, boolean block, Function<LiquidCall, String> write) {
    return new LiquidTag() {
      @Override
      public String name() {
        return name;
      }

      @Override
      public boolean isBlock() {
        return block;
      }

      @Override
      public String write(LiquidCall call) {
        return write.apply(call);
      }
    };
  }

  private static LiquidFilter filter(String name, Function<List<@Nullable Object>, Object> apply) {
    return new LiquidFilter() {
      @Override
      public String name() {
        return name;
      }

      @Override
      public @Nullable Object apply(@Nullable Object input, List<@Nullable Object> arguments) {
        return apply.apply(arguments);
      }
    };
  }

  private static LiquidResult render(LiquidAdditions added, String text) {
    LiquidRenderer liquid =
        new LiquidRenderer(
            Mockito.mock(LiquidSite.class),
            Additions.tags(Tags.all(), added),
            Additions.filters(Filters.all(), added));
    return liquid.render(
        new LiquidSource("a.md", text, 4), new HashMap<>(Map.of("page", Map.of("title", "Quay"))));
  }

  private static LiquidAdditions tags(LiquidTag... tags) {
    return new LiquidAdditions(List.of(tags), List.of());
  }

  @Test
  void aTagIsGivenWhatItsAuthorWrote() {
    LiquidAdditions added =
        tags(
            tag("t", false, c -> "<" + c.markup() + "|" + c.text(c.markup()) + c.document() + ">"),
            tag("b", true, c -> "[" + c.body() + "]"),
            tag(
                "set",
                false,
                c -> {
                  c.assign("x", List.of(1L, 2L));
                  return "";
                }));

    assertThat(
            render(added, "{% t  page.title | upcase %} {% b %}{{ page.title }}{% endb %}").text())
        .isEqualTo("<page.title | upcase|QUAYa.md> [Quay]");
    assertThat(render(added, "{% set %}{{ x | join: '+' }}").text()).isEqualTo("1+2");
    assertThat(render(added, "{% t nothing %}").findings()).isEmpty();
  }

  @Test
  void ownTagsAndFiltersStay() {
    LiquidAdditions added =
        new LiquidAdditions(
            List.of(tag("raw", true, c -> "mine")), List.of(filter("upcase", c -> "mine")));

    assertThat(render(added, "{% raw %}{{{% endraw %}{{ 'a' | upcase }}").text()).isEqualTo("{{A");
  }

  @Test
  void misuseIsToldWithItsPlace() {
    LiquidAdditions added =
        new LiquidAdditions(
            List.of(tag("t", false, c -> fail(new IllegalArgumentException("needs a name")))),
            List.of(filter("f", c -> fail(new IllegalArgumentException("needs a number")))));

    assertThat(render(added, "\n {% t %}{{ 1 | f }}").findings())
        .extracting(Finding::position, Finding::message)
        .containsExactly(
            tuple(new Position(5, 2), "the tag \"t\": needs a name"),
            tuple(new Position(5, 9), "the filter \"f\": needs a number"));
  }

  @Test
  void whatFailsIsAnErrorOfTheExtension() {
    LiquidAdditions added = tags(tag("t", false, c -> fail(new IllegalStateException("no\nrope"))));

    LiquidResult made = render(added, "a{% t %}b");

    assertThat(made.text()).isEqualTo("ab");
    assertThat(made.findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.code()).isEqualTo(FindingCode.EXTENSION);
              assertThat(finding.message())
                  .contains("the tag \"t\" (io.github.shelfmark.jekyll.AdditionsTest")
                  .endsWith("failed: java.lang.IllegalStateException: no rope");
            });
  }

  private static String fail(RuntimeException thrown) {
    throw thrown;
  }
}

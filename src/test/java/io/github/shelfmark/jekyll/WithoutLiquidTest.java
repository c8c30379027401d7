package io.github.shelfmark.jekyll;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WithoutLiquidTest {
  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "a{b}c=>a{b}c",
        "a {{ b }}c {% if x %}d{% endif %}=>a c d",
        "{% include a.md title='%' %}b=>b",
        "{{ a%}b}}c=>c",
        // comments, captures and code
        "{% comment %}# No{% endcomment %}# Yes=># Yes",
        "{%- comment -%} # No {%- endcomment -%}|# Yes=>|# Yes",
        "{%comment%}a{%comment%}b{%endcomment%}c{%endcomment%}d=>d",
        "{% comment %}{{ a }}{% if %}{% endcomment %}b=>b",
        "{% comments %}a{% endcomments %}=>a",
        "{% capture x %}# No{% endcapture %}# Yes=># Yes",
        "{% highlight sh linenos %}|# No|{% endhighlight %}|# Yes=>|# Yes",
        // raw text is what readers see
        "# A {% raw %}{{ b }} {% c %}{% endraw %}d=># A {{ b }} {% c %}d",
        "{% raw %}{% raw %}{% endraw %}a=>{% raw %}a",
        "{% raw %}{% comment %}{% endraw %}# Yes=>{% comment %}# Yes",
        // without an end
        "{% comment %}# A=># A",
        "{% raw %}# A {{ b }}=># A ",
        "a {% b=>a {% b",
        "a {{ b=>a {{ b",
      })
  void leavesLiquidOut(String text, String expected) {
    assertThat(WithoutLiquid.of(text.replace('|', '\n'))).isEqualTo(expected.replace('|', '\n'));
  }

  @Test
  void isFastForBlocksWithoutEnd() {
    String text = "{% comment %}{% raw %}{% capture a %}".repeat(20_000);
    Assertions.assertTimeout(
        Duration.ofSeconds(5), () -> assertThat(WithoutLiquid.of(text)).isEmpty());
  }
}

package io.github.shelfmark.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ContentAnchorsTest {
  private static String ids(String html) {
    StringBuilder ids = new StringBuilder();
    ContentAnchors.of(html.getBytes(StandardCharsets.UTF_8))
        .forEach(a -> ids.append(a.id()).append('=').append(a.heading()).append(' '));
    return ids.toString().strip();
  }

  @Test
  void onlyTheContent() {
    assertThat(
            ids(
                "<body id=b><nav id=\"menu\"></nav><article class=\"content\" data-pagefind-body>"
                    + "<h1 id=\"t\">A <em>b</em> &amp; c</h1><article id=\"in\"></article>"
                    + "<a name='n'></a></article><footer id=\"f\">"))
        .isEqualTo("t=A b & c in= n=");
  }

  @Test
  void withoutMarkTheMainElementElseTheBody() {
    assertThat(ids("<body><p id=x><main><h2 id=\"a\">A</h2></main><p id=y>")).isEqualTo("a=A");
    assertThat(ids("<head id=h></head><body><h2 id=\"a\">A</h2>")).isEqualTo("a=A");
    assertThat(ids("")).isEmpty();
  }

  @Test
  void numbersOfProgramsAreNoPromise() {
    assertThat(
            ids(
                "<main><sup id=\"fnref:1\"></sup><li id=\"fn:1\"><li id=\"fn-a\"><li id=fn2>"
                    + "<li id=\"user-content-fn-1\"><li id=\"fnord\"><input id=\"tab-1\">"
                    + "<svg id=s><g id=\"g\"></g></svg><p id=\"x\"></main>"))
        .isEqualTo("fnord= x=");
  }
}

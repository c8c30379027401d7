package io.github.shelfmark.theme;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.site.Url;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class LinkerTest {
  @Property
  void relativeLinksAreThoseOfUrl(@ForAll("outputs") String from, @ForAll("outputs") String to) {
    assertThat(Linker.relative(from).to(to)).isEqualTo(Url.relative(from, to));
  }

  @Property
  void absoluteLinksNameNoIndex(@ForAll("outputs") String to) {
    assertThat(Linker.absolute("/docs").to(to)).startsWith("/docs/").doesNotEndWith("/index.html");
  }

  @Provide
  Arbitrary<String> outputs() {
    return Arbitraries.of("a", "b", "锁", "a b", "c:d", "index.html", "a.html")
        .list()
        .ofMinSize(1)
        .ofMaxSize(4)
        .map((List<String> names) -> String.join("/", names));
  }
}

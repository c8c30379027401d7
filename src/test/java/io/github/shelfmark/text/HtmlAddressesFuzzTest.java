package io.github.shelfmark.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.shelfmark.testing.FuzzInput;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Links and anchors of HTML, as it is rewritten and as it is searched. */
class HtmlAddressesFuzzTest {
  /** What is no tag, or has no HTML in it: what looks like an anchor there does no harm. */
  private static final Pattern HAS_CODE =
      Pattern.compile("<([^a-z]|[stxinp])", Pattern.CASE_INSENSITIVE);

  @FuzzTest
  void read(byte[] input) {
    String html = FuzzInput.text(input).replace('\ud800', '\ufffd');

    assertThat(HtmlLinks.rewrite(html, (link, at) -> link)).isEqualTo(html);
    String marked = HtmlLinks.rewrite(html, (link, at) -> "x:" + link);
    assertThat(HtmlLinks.rewrite(marked, (link, at) -> link)).isEqualTo(marked);

    // As in a page, no tag is left open at the end.
    String page = html + "<b title=\"'\">'>";
    String found = HtmlIds.of(page.getBytes(StandardCharsets.UTF_8));
    if (!found.equals(HtmlIds.ANY)) {
      assertThat(HtmlIds.list(found)).containsAll(ids(page));
      if (!HAS_CODE.matcher(page).find()) {
        assertThat(HtmlIds.list(found)).isEqualTo(ids(page));
      }
    }
    ScriptAddress.inLink(html);
    ScriptAddress.inPicture(html);
    assertThat(Html.escape(HtmlEntities.decode(Html.escape(html)))).isEqualTo(Html.escape(html));
    assertThat(HtmlEntities.decode(Html.escape(html))).isEqualTo(html);
  }

  /** All anchors, read tag by tag. */
  private static Set<String> ids(String html) {
    Set<String> ids = new LinkedHashSet<>();
    TagScanner scanner = new TagScanner(html);
    for (Optional<Tag> next = scanner.next(); next.isPresent(); next = scanner.next()) {
      Tag tag = next.get();
      for (String name : tag.name().equals("a") ? Set.of("id", "name") : Set.of("id")) {
        tag.attribute(name)
            .map(value -> HtmlEntities.decode(html.substring(value.start(), value.end())))
            .filter(id -> !id.isEmpty() && id.indexOf('\n') < 0)
            .ifPresent(ids::add);
      }
    }
    return ids;
  }
}

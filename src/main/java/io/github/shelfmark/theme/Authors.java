package io.github.shelfmark.theme;

import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.site.Document;
import io.github.shelfmark.theme.model.PersonModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads the authors that front matter names: {@code author} or {@code authors}. */
final class Authors {
  private final PageLinks links;

  Authors(PageLinks links) {
    this.links = links;
  }

  /**
   * The authors: names, or mappings with {@code name} and {@code url}.
   *
   * @param findings receives values of the wrong type and broken links
   */
  List<PersonModel> of(Document document, Consumer<Finding> findings) {
    String key = document.data().get("authors") == null ? "author" : "authors";
    Object value = document.data().get(key);
    List<PersonModel> authors = new ArrayList<>();
    for (Object author : value instanceof List<?> list ? list : one(value)) {
      add(author, document, key, findings, authors);
    }
    return List.copyOf(authors);
  }

  private static List<?> one(@Nullable Object value) {
    return value == null ? List.of() : List.of(value);
  }

  private void add(
      @Nullable Object author,
      Document document,
      String key,
      Consumer<Finding> findings,
      List<PersonModel> authors) {
    Map<?, ?> keys = author instanceof Map<?, ?> map ? map : Map.of();
    String name = keys.isEmpty() && author != null ? author.toString() : text(keys, "name");
    if (name.isBlank() || author instanceof List || author instanceof Boolean) {
      findings.accept(
          PageDetails.wrong(
              document,
              key,
              "an author needs a name",
              "Write \"author: Ada\", or \"authors: [{name: Ada, url: https://example.org}]\"."));
      return;
    }
    String url = text(keys, "url");
    authors.add(
        new PersonModel(
            name.strip(), url.isEmpty() ? "" : links.resolve(document, url, key, findings)));
  }

  private static String text(Map<?, ?> from, String key) {
    Object value = from.get(key);
    return value == null ? "" : value.toString().strip();
  }
}

package io.github.shelfmark.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where documents have moved to. */
public final class RedirectTargets {
  private RedirectTargets() {}

  /** The address that a document leads to by {@code redirect_to}, as written. */
  public static Optional<String> target(Document document) {
    return texts(document.data().get("redirect_to")).stream().findFirst();
  }

  /**
   * The file of the page that leads on from an address.
   *
   * @param address an address from the site's root
   * @param asWritten whether a file keeps the extension that its address has, as in Jekyll; or else
   *     it gets that of HTML
   */
  public static String output(String address, boolean asWritten) {
    String output = Url.toOutput(address, "");
    boolean named = output.indexOf('.', output.lastIndexOf('/') + 2) > 0;
    return asWritten && named ? output : Url.toOutput(address, ".html");
  }

  /** A text, or the texts in a list, without empty ones and what is no text. */
  public static List<String> texts(@Nullable Object value) {
    List<String> texts = new ArrayList<>();
    for (Object item : items(value)) {
      if (isText(item) && !item.toString().isBlank()) {
        texts.add(item.toString().strip());
      }
    }
    return texts;
  }

  /** Whether a value is neither a text nor a list of texts. */
  public static boolean isWrong(@Nullable Object value) {
    return items(value).stream().anyMatch(item -> item != null && !isText(item));
  }

  private static boolean isText(@Nullable Object item) {
    return item != null && !(item instanceof Map) && !(item instanceof List);
  }

  private static List<?> items(@Nullable Object value) {
    return value instanceof List<?> list ? list : value == null ? List.of() : List.of(value);
  }
}

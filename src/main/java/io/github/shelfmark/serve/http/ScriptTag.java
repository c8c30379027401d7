package io.github.shelfmark.serve.http;

import io.github.shelfmark.text.Html;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The element that a page gets when it is sent to a browser.
 *
 * @param page the path of the page's file in the site
 * @param tag the tag of its bytes, without quotation marks; empty if it is no file of the site
 * @param mark why others will not see it
 * @param missing the path in the site that the browser has asked for, if there is nothing
 */
record ScriptTag(String page, String tag, Optional<PageMark> mark, Optional<String> missing) {

  /** The page with the element. */
  byte[] in(byte[] page, int head) {
    byte[] element = html().getBytes(StandardCharsets.UTF_8);
    byte[] sent = new byte[page.length + element.length];
    System.arraycopy(page, 0, sent, 0, head);
    System.arraycopy(element, 0, sent, head, element.length);
    System.arraycopy(page, head, sent, head + element.length, page.length - head);
    return sent;
  }

  /** The element. */
  String html() {
    Html html =
        new Html(256)
            .raw("<script")
            .attribute("src", OwnFiles.ROOT + "live.js")
            .attribute("data-page", page)
            .attribute("data-etag", tag);
    missing.ifPresent(path -> html.attribute("data-missing", path));
    mark.ifPresent(word -> html.attribute("data-mark", word.word()));
    return html.raw(" defer></script>").toString();
  }

  /** The tag of the page with the element, with quotation marks. */
  String sentTag() {
    return '"' + tag + mark.map(word -> "-" + word.word()).orElse("") + "-live\"";
  }
}

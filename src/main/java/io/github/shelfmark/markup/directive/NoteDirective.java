package io.github.shelfmark.markup.directive;

import io.github.shelfmark.extension.Directive;
import io.github.shelfmark.extension.DirectiveCall;
import io.github.shelfmark.text.Html;
import java.util.List;
import java.util.Set;

/**
 * A remark beside the text: {@code ::: note}. Its style and its words are in the resources {@code
 * note/css} and {@code note/messages}.
 */
public final class NoteDirective implements Directive {
  private static final List<String> FILES =
      List.of(
          "note/css/55-note.css",
          "note/messages/de.properties",
          "note/messages/en.properties",
          "note/messages/es.properties",
          "note/messages/fr.properties",
          "note/messages/ja.properties",
          "note/messages/ko.properties",
          "note/messages/pt.properties",
          "note/messages/ru.properties",
          "note/messages/zh-Hant.properties",
          "note/messages/zh.properties");

  @Override
  public String name() {
    return "note";
  }

  @Override
  public Set<String> attributes() {
    return Set.of("title", "class", "id");
  }

  @Override
  public List<String> themeFiles() {
    return FILES;
  }

  @Override
  public void write(DirectiveCall call, Html html) {
    String word = call.message("note");
    String classes = call.attribute("class").map(given -> "note " + given.text()).orElse("note");
    html.raw("<aside").attribute("class", classes);
    call.attribute("id").ifPresent(id -> html.attribute("id", id.text()));
    // The role keeps it from being a landmark, which would have to be outside of the main element.
    html.raw(" role=\"note\"");
    if (call.attribute("title").isPresent()) {
      // Readers see from the colour that it is a note; others hear it.
      html.attribute("aria-label", word);
    }
    html.raw(">\n<p class=\"note-title\">");
    if (!call.writeTitle(html)) {
      html.text(word);
    }
    html.raw("</p>\n");
    call.writeBody(html);
    html.line().raw("</aside>\n");
  }
}

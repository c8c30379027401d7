package io.github.shelfmark.markup.directive;

import io.github.shelfmark.extension.Directive;
import io.github.shelfmark.extension.DirectiveCall;
import io.github.shelfmark.text.Html;
import java.util.List;
import java.util.Set;

/**
 * A remark beside the text: {@code ::: note}, and its kinds {@code tip}, {@code important}, {@code
 * warning} and {@code caution}, which GitHub's alerts have. Their style and their words are in the
 * resources {@code note/blocks} and {@code note/messages}; the name of each is the key of its word.
 */
public final class NoteDirective implements Directive {
  private static final List<String> FILES =
      List.of(
          "note/blocks/note.css",
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

  private static final String NOTE = "note";

  private final String name;
  private final String classes;

  private NoteDirective(String name) {
    this.name = name;
    this.classes = name.equals(NOTE) ? NOTE : NOTE + " " + NOTE + "-" + name;
  }

  /** Remarks of all kinds, from the mildest to the gravest. */
  public static List<Directive> all() {
    return List.of(
        new NoteDirective(NOTE),
        new NoteDirective("tip"),
        new NoteDirective("important"),
        new NoteDirective("warning"),
        new NoteDirective("caution"));
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public Set<String> attributes() {
    return Set.of("title", "class", "id");
  }

  @Override
  public List<String> themeFiles() {
    return name.equals(NOTE) ? FILES : List.of();
  }

  @Override
  public List<String> blocks() {
    return List.of(NOTE);
  }

  @Override
  public void write(DirectiveCall call, Html html) {
    String word = call.message(name);
    String all = call.attribute("class").map(own -> classes + " " + own.text()).orElse(classes);
    html.raw("<aside").attribute("class", all);
    call.attribute("id").ifPresent(id -> html.attribute("id", id.text()));
    // The role keeps it from being a landmark, which would have to be outside of the main element.
    html.raw(" role=\"note\"");
    if (call.attribute("title").isPresent()) {
      // Readers see its kind from the colour and the sign; others hear it.
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

package io.github.shelfmark.markup.directive;

import io.github.shelfmark.extension.Directive;
import io.github.shelfmark.extension.DirectiveCall;
import io.github.shelfmark.text.Html;
import io.github.shelfmark.text.Markdown;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A remark beside the text: {@code ::: note} and its kinds. {@code note}, {@code tip}, {@code
 * important}, {@code warning} and {@code caution} are GitHub's alerts; {@code info}, {@code danger}
 * and {@code details} are what VitePress and Docusaurus have besides. With <code>{collapse}</code>
 * or <code>{open}</code> readers can fold one, as they always can {@code details}. Style and words
 * are in the resources {@code note/blocks} and {@code note/messages}; the name of each is the key
 * of its word.
 */
public final class NoteDirective implements Directive {
  private static final String NOTE = "note";
  private static final String DETAILS = "details";
  private static final String COLLAPSE = "collapse";
  private static final String OPEN = "open";

  private static final Set<String> ALERTS = Set.of(NOTE, "tip", "important", "warning", "caution");

  private static final List<String> FILES = WordFiles.with(NOTE, "blocks/note.css");

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
        new NoteDirective("info"),
        new NoteDirective("tip"),
        new NoteDirective("important"),
        new NoteDirective("warning"),
        new NoteDirective("caution"),
        new NoteDirective("danger"),
        new NoteDirective(DETAILS));
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public Set<String> attributes() {
    return name.equals(DETAILS)
        ? Set.of("title", "class", "id", OPEN)
        : Set.of("title", "class", "id", OPEN, COLLAPSE);
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
    boolean open = Elements.isOn(OPEN, call);
    if (open || name.equals(DETAILS) || Elements.isOn(COLLAPSE, call)) {
      Elements.start(DETAILS, classes, call, html).raw(open ? " open>\n" : ">\n");
      title("summary", call, html);
      call.writeBody(html);
      html.line().raw("</details>\n");
      return;
    }
    Elements.start("aside", classes, call, html);
    // The role keeps it from being a landmark, which would have to be outside of the main element.
    html.raw(" role=\"note\"");
    if (call.attribute("title").isPresent()) {
      // Readers see its kind from the colour and the sign; others hear it.
      html.attribute("aria-label", call.message(name));
    }
    html.raw(">\n");
    title("p", call, html);
    call.writeBody(html);
    html.line().raw("</aside>\n");
  }

  private void title(String tag, DirectiveCall call, Html html) {
    html.raw("<").raw(tag).raw(" class=\"note-title\">");
    if (!call.writeTitle(html)) {
      html.text(call.message(name));
    }
    html.raw("</").raw(tag).raw(">\n");
  }

  /**
   * GitHub's alerts are alerts; with a title of their own, and of other kinds, they are quotes with
   * a bold title. Alerts exist outside of other blocks only.
   */
  @Override
  public void writeMarkdown(DirectiveCall call, Markdown markdown) {
    boolean titled = call.attribute("title").isPresent();
    markdown.block().open("> ", "> ");
    if (ALERTS.contains(name) && !titled && !markdown.isNested()) {
      markdown.block().raw("[!").raw(name.toUpperCase(Locale.ROOT)).raw(']').line().joined();
    } else {
      markdown.block().raw("**");
      if (!call.writeTitle(markdown)) {
        markdown.text(call.message(name));
      }
      markdown.raw("**");
    }
    call.writeBody(markdown);
    markdown.close();
  }
}

package io.github.shelfmark.extension;

import io.github.shelfmark.text.Html;
import io.github.shelfmark.text.Markdown;
import java.util.List;
import java.util.Set;

/**
 * A block that authors write between {@code ::: name} and {@code :::}. One object serves all pages
 * and may be used by several threads at once.
 *
 * <p>The attributes that have short forms are {@code title}, for the words after the name, {@code
 * class}, for {@code {.name}}, and {@code id}, for {@code {#name}}. A directive accepts them if its
 * {@link #attributes} have their names.
 */
public interface Directive {
  /** The name after the opening fence. */
  String name();

  /** The names of the attributes that authors may use; others are reported as errors. */
  Set<String> attributes();

  /**
   * Files that are added to the theme: style sheets, scripts and messages. A site's own theme may
   * override each of them.
   *
   * @return the names of resources beside the class, each a directory of any name and the path in
   *     the theme, such as {@code note/blocks/note.css} or {@code note/messages/en.properties}
   */
  default List<String> themeFiles() {
    return List.of();
  }

  /**
   * The names of the theme's block files that pages with this directive need: {@code note} stands
   * for {@code blocks/note.css} and {@code blocks/note.js}, of which one may be missing. They are
   * loaded only by those pages. Without an answer of its own, a directive needs those of its {@link
   * #themeFiles}.
   */
  default List<String> blocks() {
    return themeFiles().stream().flatMap(BlockFile::nameIn).distinct().toList();
  }

  /**
   * The attribute that the words after the name are; none of them is read as Markdown but a title.
   */
  default String words() {
    return "title";
  }

  /**
   * Whether it is its opening line alone: nothing is in it, and nothing has to close it. A closing
   * line of its own right below it changes nothing.
   */
  default boolean oneLine() {
    return false;
  }

  /** Whether its lines are data for {@link DirectiveCall#lines} instead of Markdown. */
  default boolean literal() {
    return false;
  }

  /**
   * Writes the directive.
   *
   * @param call what the author wrote
   * @param html where to write; if this method throws an exception, what it wrote is removed, and
   *     the exception is reported at the directive
   */
  void write(DirectiveCall call, Html html);

  /**
   * Writes the directive in the Markdown twin of its page, as CommonMark with GFM's extensions.
   * What that cannot say may be HTML. It is called after {@link #write}, so what is wrong has been
   * reported, and what is reported once more is left out. Without an answer of its own, the twin
   * has the title in bold, if there is one, and the Markdown in the directive; the lines of a
   * {@linkplain #literal literal} one are code.
   *
   * @param call what the author wrote; only what it writes as Markdown may be asked for
   * @param markdown where to write; each block begins with {@link Markdown#block}
   */
  default void writeMarkdown(DirectiveCall call, Markdown markdown) {
    if (literal()) {
      markdown.block().codeBlock("", call.source());
      return;
    }
    if (call.attribute("title").isPresent()) {
      markdown.block().raw("**");
      call.writeTitle(markdown);
      markdown.raw("**");
    }
    call.writeBody(markdown);
  }
}

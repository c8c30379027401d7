package io.github.shelfmark.extension;

import io.github.shelfmark.finding.FindingCode;
import io.github.shelfmark.finding.Severity;
import io.github.shelfmark.site.Document;
import io.github.shelfmark.text.Html;
import io.github.shelfmark.text.Markdown;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A directive as its author wrote it, while it is written as HTML or as Markdown. What writes the
 * other of the two throws an {@link IllegalStateException}.
 */
public interface DirectiveCall {
  /** The document that the directive is in. */
  Document document();

  /** The site as the document's page may look at it. */
  VisibleSite site();

  /** Loads libraries that only some sites need. */
  Libraries libraries();

  /** Where its name is in the author's file. */
  Place place();

  /**
   * Its attributes by name, without those that the directive does not have. Escapes and entities
   * are resolved; the places are those of the attributes, not of their values.
   */
  Map<String, PlacedText> attributes();

  /** The attribute with a name; empty if the author did not write it. */
  default Optional<PlacedText> attribute(String name) {
    return Optional.ofNullable(attributes().get(name));
  }

  /**
   * The lines of a literal directive without the white space around them; empty lines are in the
   * list. Other directives have no lines.
   */
  List<PlacedText> lines();

  /**
   * Writes the title, with the Markdown inside it.
   *
   * @return false if there is no title; nothing is written then
   */
  boolean writeTitle(Html html);

  /**
   * Writes the Markdown inside the directive. May be called only once, because its headings and
   * footnotes are numbered as they are written.
   *
   * @throws IllegalStateException if it has been written already
   */
  void writeBody(Html html);

  /**
   * Writes the title as Markdown, on one line.
   *
   * @return false if there is no title; nothing is written then
   */
  boolean writeTitle(Markdown markdown);

  /**
   * Writes the Markdown inside the directive as blocks, as it is in the twin of the page: with
   * links resolved, and the directives in it written.
   *
   * @throws IllegalStateException if it has been written already
   */
  void writeBody(Markdown markdown);

  /** The name of the directive that this one is in; empty if it is in none. */
  Optional<String> parent();

  /**
   * Counts something in the document, such as its figures.
   *
   * @param sequence what is counted
   * @return the next number, from 1
   */
  int next(String sequence);

  /** The lines inside the directive as the author wrote them, each with a line feed at its end. */
  String source();

  /**
   * Writes a block of code, highlighted as those in the text.
   *
   * @param info what authors write after the fence, such as {@code java title="A.java"}
   * @param code its text, each line with a line feed at its end
   */
  void writeCode(String info, String code, Html html);

  /** Writes code as Markdown, without the comments that set its lines apart. */
  void writeCode(String info, String code, Markdown markdown);

  /**
   * A text file of the project. If there is none, or it may not be shown, that is reported.
   *
   * @param path its path as {@link VisibleSite#file} takes it
   */
  default Optional<ProjectFile> file(PlacedText path) {
    return site()
        .file(
            document(),
            path.text(),
            path.place(),
            found ->
                report(
                    found.severity(), found.code(), path.place(), found.message(), found.hint()));
  }

  /**
   * Writes Markdown of another file as a part of the document: in its dialect, with its headings
   * among those of the document and with links that start at the file. What is wrong in it is
   * reported there. A file in itself, or too many in each other, are reported at this directive.
   *
   * @param part lines of a file that has a {@linkplain ProjectFile#document document}
   * @param levels how much deeper its headings are than they are written; negative for higher ones
   */
  void writeMarkdown(FilePart part, int levels, Html html);

  /**
   * Writes as Markdown the parts of other files that {@link #writeMarkdown} has written into the
   * body.
   *
   * @return false if there are none; nothing is written then
   */
  boolean writeParts(Markdown markdown);

  /**
   * Resolves a link that the author wrote, as in the text around the directive. One that leads
   * nowhere is reported.
   *
   * @param href an attribute's value or a line, such as {@code other.md} or {@code /guide/}
   * @return the destination to write, relative to the document's page; in its twin, that of the
   *     other page's twin
   */
  String link(PlacedText href);

  /**
   * Says that the page needs a block file of the theme, beyond the directive's own {@link
   * Directive#blocks}.
   *
   * @param block its name, such as {@code tabs}
   */
  void uses(String block);

  /** A message of the theme in the language of the page; the key itself if there is none. */
  String message(String key);

  /**
   * Reports a problem.
   *
   * @param place where it is
   * @param message what is wrong, one sentence without a full stop
   * @param hint how to correct it, one sentence; empty if there is nothing to add
   */
  void report(Severity severity, FindingCode code, Place place, String message, String hint);

  /** Reports an error in the way the directive is written. */
  default void error(Place place, String message, String hint) {
    report(Severity.ERROR, FindingCode.DIRECTIVE, place, message, hint);
  }
}

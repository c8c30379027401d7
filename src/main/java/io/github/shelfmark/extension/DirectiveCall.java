package io.github.shelfmark.extension;

import io.github.shelfmark.finding.FindingCode;
import io.github.shelfmark.finding.Severity;
import io.github.shelfmark.site.Document;
import io.github.shelfmark.text.Html;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A directive as its author wrote it, while it is written as HTML. */
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

  /**
   * Resolves a link that the author wrote, as in the text around the directive. One that leads
   * nowhere is reported.
   *
   * @param href an attribute's value or a line, such as {@code other.md} or {@code /guide/}
   * @return the destination to write, relative to the document's page
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

package io.github.shelfmark.markup.directive;

import io.github.shelfmark.extension.Body;
import io.github.shelfmark.extension.Directive;
import io.github.shelfmark.extension.Links;
import io.github.shelfmark.extension.Words;
import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.markup.Fixtures;
import io.github.shelfmark.markup.code.CodeBlocks;
import io.github.shelfmark.markup.commonmark.CommonMarkRenderer;
import io.github.shelfmark.markup.commonmark.write.CodeWriter;
import io.github.shelfmark.markup.commonmark.write.Markup;
import io.github.shelfmark.markup.container.CodeInBody;
import io.github.shelfmark.markup.container.SiteAccess;
import io.github.shelfmark.markup.formula.Formulas;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Texts with the built-in directives, as pages get them. */
final class Written {
  private static final CodeBlocks CODE = new CodeBlocks();

  private static final CodeWriter WRITER =
      (info, text, index, writer) ->
          CODE.write(
              info,
              text,
              writer.values(),
              writer.html(),
              new CodeInBody(writer, index, writer::id));

  private final Body body;

  private Written(Body body) {
    this.body = body;
  }

  /** A text, one line an argument. */
  static Written of(String... lines) {
    List<Directive> all = new DirectivesExtension().directives();
    Words words = (page, key) -> key.equals("figure") ? "Figure {0}" : key;
    CommonMarkRenderer renderer =
        new CommonMarkRenderer(
            Links.UNCHANGED,
            all,
            new SiteAccess(words, SiteAccess.NONE.visible(), SiteAccess.NONE.libraries()),
            WRITER,
            Formulas.STANDARD,
            Markup.THEME);
    return new Written(renderer.render(Fixtures.page("a.md", "a.html", String.join("\n", lines))));
  }

  /** The HTML. */
  String html() {
    return body.html();
  }

  /** The names of the block files that the page needs. */
  List<String> blocks() {
    return body.blocks();
  }

  /** The only element that a selector finds. */
  Element one(String selector) {
    List<Element> found = Jsoup.parseBodyFragment(body.html()).select(selector);
    if (found.size() != 1) {
      throw new AssertionError(found.size() + " of " + selector + " in " + body.html());
    }
    return found.get(0);
  }

  /** The texts of the elements that a selector finds. */
  List<String> texts(String selector) {
    return Jsoup.parseBodyFragment(body.html()).select(selector).eachText();
  }

  /** The findings: place and message. */
  List<String> told() {
    return body.findings().stream().map(Written::line).toList();
  }

  /** The hints of the findings. */
  List<String> hints() {
    return body.findings().stream().map(Finding::hint).toList();
  }

  private static String line(Finding finding) {
    return finding.position().line() + ":" + finding.position().column() + " " + finding.message();
  }
}

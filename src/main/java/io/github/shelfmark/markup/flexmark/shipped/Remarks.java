package io.github.shelfmark.markup.flexmark.shipped;

import com.vladsch.flexmark.ext.admonition.AdmonitionBlock;
import com.vladsch.flexmark.ext.admonition.AdmonitionExtension;
import com.vladsch.flexmark.ext.aside.AsideBlock;
import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.util.data.DataHolder;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Admonitions and asides as remarks: the markup of {@code ::: note}. Those that can be folded are
 * {@code details}.
 */
public final class Remarks extends Nodes {
  /** The kinds of remarks that the theme has. */
  private static final Set<String> KINDS = Set.of("note", "tip", "important", "warning", "caution");

  /** The kinds that the types of flexmark's qualifiers are shown as; any other is a note. */
  private static final Map<String, String> TYPES =
      Map.of(
          "tip", "tip",
          "success", "tip",
          "warning", "warning",
          "bug", "caution",
          "danger", "caution",
          "fail", "caution");

  /** The block file with their style. */
  private static final String BLOCK = "note";

  private final Map<String, String> types;
  private final Map<String, String> titles;
  private final PageSite site;

  /** Writes the nodes of a document. */
  public Remarks(DataHolder options) {
    this.types = AdmonitionExtension.QUALIFIER_TYPE_MAP.get(options);
    this.titles = AdmonitionExtension.QUALIFIER_TITLE_MAP.get(options);
    this.site = PageSite.KEY.get(options);
    write(AdmonitionBlock.class, this::admonition);
    write(AsideBlock.class, this::aside);
  }

  private String kind(String qualifier) {
    return KINDS.contains(qualifier)
        ? qualifier
        : TYPES.getOrDefault(types.getOrDefault(qualifier, "note"), "note");
  }

  private String word(String qualifier) {
    if (KINDS.contains(qualifier)) {
      return site.word().apply(qualifier);
    }
    String title = titles.get(qualifier);
    return title == null ? PageSite.capital(qualifier) : title;
  }

  /**
   * What is shown above an admonition.
   *
   * @return empty if nothing is
   */
  public String title(AdmonitionBlock node) {
    String qualifier = qualifier(node);
    String title = node.getTitle().isNotNull() ? node.getTitle().unescape() : word(qualifier);
    // Without a title nothing could be opened.
    return title.isBlank() && folds(node) ? word(qualifier) : title.strip();
  }

  /**
   * The kind of GitHub's alerts that an admonition is.
   *
   * @return empty if it is none, or has a title of its own
   */
  public String alert(AdmonitionBlock node) {
    String qualifier = qualifier(node);
    return node.getTitle().isNull() && KINDS.contains(qualifier) ? qualifier : "";
  }

  private static String qualifier(AdmonitionBlock node) {
    return node.getInfo().toString().toLowerCase(Locale.ROOT);
  }

  private static boolean folds(AdmonitionBlock node) {
    return node.getOpeningMarker().startsWith("???");
  }

  private void admonition(AdmonitionBlock node, NodeRendererContext context, HtmlWriter html) {
    String qualifier = qualifier(node);
    String kind = kind(qualifier);
    boolean titled = node.getTitle().isNotNull();
    boolean folds = folds(node);
    String element = folds ? "details" : "aside";
    site.uses().accept(BLOCK);
    html.line();
    html.attr("class", kind.equals("note") ? "note" : "note note-" + kind);
    if (!folds) {
      // The role keeps it from being a landmark, which would have to be outside of the main
      // element.
      html.attr("role", "note");
      if (titled) {
        html.attr("aria-label", word(qualifier));
      }
    } else if (node.getOpeningMarker().endsWith("+")) {
      html.attr("open", "");
    }
    html.srcPos(node.getChars()).withAttr().tag(element).line();
    String shown = title(node);
    if (!shown.isEmpty()) {
      String line = folds ? "summary" : "p";
      html.attr("class", "note-title").withAttr().tag(line).text(shown).closeTag(line).line();
    }
    context.renderChildren(node);
    html.line().closeTag(element).line();
  }

  private void aside(AsideBlock node, NodeRendererContext context, HtmlWriter html) {
    site.uses().accept(BLOCK);
    html.line().attr("class", "note").attr("role", "note");
    html.srcPos(node.getChars()).withAttr().tag("aside").line();
    context.renderChildren(node);
    html.line().closeTag("aside").line();
  }
}
